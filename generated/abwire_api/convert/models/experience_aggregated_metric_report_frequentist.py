from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_aggregated_metric_frequentist import ExperienceAggregatedMetricFrequentist
    from .experience_aggregated_metric_no_statistics import ExperienceAggregatedMetricNoStatistics

    ExperienceAggregatedMetricReportFrequentist: TypeAlias = (
        ExperienceAggregatedMetricFrequentist | ExperienceAggregatedMetricNoStatistics | Unknown
    )
    """One metric of a frequentist report; `metric_type` tells which, and whether statistics come with it."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceAggregatedMetricReportFrequentist = Union(
        "ExperienceAggregatedMetricReportFrequentist",
        _ref,
        ("ExperienceAggregatedMetricFrequentist", "ExperienceAggregatedMetricNoStatistics"),
        discriminator="metric_type",
        mapping={
            "conversion_rate": "ExperienceAggregatedMetricFrequentist",
            "avg_revenue_visitor": "ExperienceAggregatedMetricFrequentist",
            "avg_products_ordered_visitor": "ExperienceAggregatedMetricFrequentist",
            "average_order_value": "ExperienceAggregatedMetricNoStatistics",
            "average_products_per_order": "ExperienceAggregatedMetricNoStatistics",
        },
    )
