from __future__ import annotations

from enum import StrEnum


class CompassColumnsNames(StrEnum):
    """Columns that the Compass view in Convert's app can show."""

    OBSERVATIONS = "observations"
    HYPOTHESES = "hypotheses"
    KNOWLEDGE_BASE = "knowledge_base"
