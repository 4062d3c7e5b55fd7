from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .experience_aggregated_report_bayesian import ExperienceAggregatedReportBayesian
    from .experience_aggregated_report_frequentist import ExperienceAggregatedReportFrequentist

    ExperienceAggregatedReport: TypeAlias = (
        ExperienceAggregatedReportFrequentist | ExperienceAggregatedReportBayesian | Unknown
    )
    """An experience's results over the whole period; `stats_methodology` tells how they were computed."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceAggregatedReport = Union(
        "ExperienceAggregatedReport",
        _ref,
        ("ExperienceAggregatedReportFrequentist", "ExperienceAggregatedReportBayesian"),
        discriminator="stats_methodology",
        mapping={
            "frequentist": "ExperienceAggregatedReportFrequentist",
            "bayesian": "ExperienceAggregatedReportBayesian",
        },
    )
