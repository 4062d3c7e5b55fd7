from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .numeric_outlier_min_max import NumericOutlierMinMax
    from .numeric_outlier_none import NumericOutlierNone
    from .numeric_outlier_percentile import NumericOutlierPercentile

    NumericOutlier: TypeAlias = NumericOutlierNone | NumericOutlierMinMax | NumericOutlierPercentile | Unknown
    """How outliers are detected; `detection_type` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    NumericOutlier = Union(
        "NumericOutlier",
        _ref,
        ("NumericOutlierNone", "NumericOutlierMinMax", "NumericOutlierPercentile"),
        discriminator="detection_type",
        mapping={
            "none": "NumericOutlierNone",
            "min_max": "NumericOutlierMinMax",
            "percentile": "NumericOutlierPercentile",
        },
    )
