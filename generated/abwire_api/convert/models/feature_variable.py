from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .feature_variable_bool import FeatureVariableBool
    from .feature_variable_numeric import FeatureVariableNumeric
    from .feature_variable_string import FeatureVariableString

    FeatureVariable: TypeAlias = FeatureVariableString | FeatureVariableBool | FeatureVariableNumeric | Unknown
    """A variable of a feature; `type` decides what its default value looks like."""
else:
    from abwire_runtime.data.unions import Union

    FeatureVariable = Union(
        "FeatureVariable",
        _ref,
        ("FeatureVariableString", "FeatureVariableBool", "FeatureVariableNumeric"),
        discriminator="type",
        mapping={
            "boolean": "FeatureVariableBool",
            "float": "FeatureVariableNumeric",
            "json": "FeatureVariableString",
            "integer": "FeatureVariableNumeric",
            "string": "FeatureVariableString",
        },
    )
