from __future__ import annotations

from enum import StrEnum


class JsConditionMatchRulesTypes(StrEnum):
    """Outcome of JavaScript code."""

    JS_CONDITION = "js_condition"
