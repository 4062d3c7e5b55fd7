from __future__ import annotations

from enum import StrEnum


class SEProcSettingsFrequentistMultipleComparisonCorrection(StrEnum):
    """Correction for testing several variations at once: none, Bonferroni's or Šidák's."""

    NONE = "none"
    BONFERRONI = "bonferroni"
    SIDAK = "sidak"
