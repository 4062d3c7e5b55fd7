from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .generic_bool_key_value_match_rules_types import GenericBoolKeyValueMatchRulesTypes
    from .generic_numeric_key_value_match_rules_types import GenericNumericKeyValueMatchRulesTypes
    from .generic_text_key_value_match_rules_types import GenericTextKeyValueMatchRulesTypes

    KeyValueMatchRulesTypes: TypeAlias = (
        GenericTextKeyValueMatchRulesTypes
        | str
        | GenericNumericKeyValueMatchRulesTypes
        | GenericBoolKeyValueMatchRulesTypes
    )
    """Custom attributes of every value type."""
else:
    from abwire_runtime.data.unions import Union

    KeyValueMatchRulesTypes = Union(
        "KeyValueMatchRulesTypes",
        _ref,
        (
            "GenericTextKeyValueMatchRulesTypes",
            "GenericNumericKeyValueMatchRulesTypes",
            "GenericBoolKeyValueMatchRulesTypes",
        ),
    )
