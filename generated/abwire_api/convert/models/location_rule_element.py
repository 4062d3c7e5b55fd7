from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .generic_bool_key_value_match_rule import GenericBoolKeyValueMatchRule
    from .generic_numeric_key_value_match_rule import GenericNumericKeyValueMatchRule
    from .generic_numeric_match_rule import GenericNumericMatchRule
    from .generic_text_key_value_match_rule import GenericTextKeyValueMatchRule
    from .generic_text_match_rule import GenericTextMatchRule
    from .js_condition_match_rule import JsConditionMatchRule

    LocationRuleElement: TypeAlias = (
        GenericTextMatchRule
        | GenericNumericMatchRule
        | GenericTextKeyValueMatchRule
        | GenericNumericKeyValueMatchRule
        | GenericBoolKeyValueMatchRule
        | JsConditionMatchRule
        | Unknown
    )
    """One condition of a location; `rule_type` tells what is compared and how."""
else:
    from abwire_runtime.data.unions import Union

    LocationRuleElement = Union(
        "LocationRuleElement",
        _ref,
        (
            "GenericTextMatchRule",
            "GenericNumericMatchRule",
            "GenericTextKeyValueMatchRule",
            "GenericNumericKeyValueMatchRule",
            "GenericBoolKeyValueMatchRule",
            "JsConditionMatchRule",
        ),
        discriminator="rule_type",
        mapping={
            "url": "GenericTextMatchRule",
            "url_with_query": "GenericTextMatchRule",
            "query_string": "GenericTextMatchRule",
            "page_tag_page_type": "GenericTextMatchRule",
            "page_tag_category_id": "GenericTextMatchRule",
            "page_tag_category_name": "GenericTextMatchRule",
            "page_tag_product_sku": "GenericTextMatchRule",
            "page_tag_product_name": "GenericTextMatchRule",
            "page_tag_product_price": "GenericNumericMatchRule",
            "page_tag_customer_id": "GenericTextMatchRule",
            "page_tag_custom_1": "GenericTextMatchRule",
            "page_tag_custom_2": "GenericTextMatchRule",
            "page_tag_custom_3": "GenericTextMatchRule",
            "page_tag_custom_4": "GenericTextMatchRule",
            "generic_text_key_value": "GenericTextKeyValueMatchRule",
            "generic_numeric_key_value": "GenericNumericKeyValueMatchRule",
            "generic_bool_key_value": "GenericBoolKeyValueMatchRule",
            "js_condition": "JsConditionMatchRule",
        },
    )
