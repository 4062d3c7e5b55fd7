from __future__ import annotations

from enum import StrEnum


class SEProcTypes(StrEnum):
    """School of statistics that results are computed by."""

    FREQUENTIST = "frequentist"
    BAYESIAN = "bayesian"
