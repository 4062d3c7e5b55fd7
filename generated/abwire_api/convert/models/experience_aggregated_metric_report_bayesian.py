from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_aggregated_metric_bayesian import ExperienceAggregatedMetricBayesian
    from .experience_aggregated_metric_no_statistics import ExperienceAggregatedMetricNoStatistics

    ExperienceAggregatedMetricReportBayesian: TypeAlias = (
        ExperienceAggregatedMetricBayesian | ExperienceAggregatedMetricNoStatistics | Unknown
    )
    """One metric of a Bayesian report; `metric_type` tells which, and whether statistics come with it."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceAggregatedMetricReportBayesian = Union(
        "ExperienceAggregatedMetricReportBayesian",
        _ref,
        ("ExperienceAggregatedMetricBayesian", "ExperienceAggregatedMetricNoStatistics"),
        discriminator="metric_type",
        mapping={
            "conversion_rate": "ExperienceAggregatedMetricBayesian",
            "avg_revenue_visitor": "ExperienceAggregatedMetricBayesian",
            "avg_products_ordered_visitor": "ExperienceAggregatedMetricBayesian",
            "average_order_value": "ExperienceAggregatedMetricNoStatistics",
            "average_products_per_order": "ExperienceAggregatedMetricNoStatistics",
        },
    )
