from __future__ import annotations

from enum import StrEnum


class FeatureVariableNumericType(StrEnum):
    """Feature variable numeric type."""

    FLOAT = "float"
    INTEGER = "integer"
