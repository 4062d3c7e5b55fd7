"""One row of a report of an experience, and what its columns mean."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from abwire_runtime._public import public_in
from abwire_runtime.data.rows import field_values

# Where the units come from: [V] Convert's own document with its texts, as github.com/api-evangelist/convert keeps it
# (openapi/convert-experiences-reports-api-openapi.yml). Where it gives no unit, the docstring says so.


@public_in("abwire.convert")
@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One row of a report: one variation, goal and metric, and in daily reports one day.

    What a report does not say is None, and so is each column that its kind does not have. Rows are dataclasses, so
    ``pandas.DataFrame(rows)`` and ``polars.DataFrame(rows)`` have a column for each attribute; :meth:`to_dict` is for
    ``csv.DictWriter``.

    Attributes:
        report: The kind of report.
        experience_id: Id of the experience. The report does not say it: it is what was passed.
        experience_name: Name of the experience, likewise.
        goal_id: Id of the goal. A daily report does not say it: it is what was passed.
        goal_name: Name of the goal, if it was passed or looked up: no report says it.
        variation_id: Id of the variation. None in the rows for all variations together (see ``series``), and for an id
            that is not an integer, which is then in ``extra``.
        variation_name: Name of the variation.
        variation_key: Key of the variation.
        variation_status: ``running`` or ``stopped``.
        is_baseline: Whether the others are compared with this variation.
        traffic_distribution: Percentage of the traffic that the variation is meant to get, 0 to 100.
        metric: ``conversion_rate``, ``avg_revenue_visitor``, ``avg_products_ordered_visitor``, ``average_order_value`` or
            ``average_products_per_order``. Daily reports spell two of them differently; they are spelled alike here. A
            variation without results has a row without a metric.
        series: Of a daily series over all variations, what it shows, such as ``total_visitors``.
        cumulative: Whether the figures of a day add up all days so far. A daily report does not say it: it is what was
            passed.
        timestamp: Start of the day in UNIX seconds.
        date: The day: that of ``timestamp`` in UTC, shifted by ``utc_offset``.
        visitors: Number of visitors.
        total: What the metric counts: conversions, revenue or products. For ``average_order_value`` it is revenue, for
            ``average_products_per_order`` products, but in daily reports the sum of the averages for these two.
        value: The metric. A conversion rate is a fraction (0.05 is 5 %), everything else an amount or a number. Where a
            report gives rates in percent, which shows in comparison with ``total`` and ``visitors``, they are divided by
            100 here, and ``extra`` has them as they were sent.
        change: Change against the baseline as a fraction: 0.2 is 20 % more.
        interval: Half the width of the confidence or credible interval of ``value``, in the same unit.
        methodology: The statistics: ``frequentist`` or ``bayesian``.
        confidence: Frequentist: confidence that the variation differs from the baseline. Convert does not state the unit.
        significant: Frequentist: whether the confidence reaches the level that the experience has.
        power: Frequentist: statistical power reached so far. Convert does not state the unit.
        powerful: Frequentist: whether the power reaches the level that the experience has.
        remaining_samples: Frequentist: estimated number of visitors still needed.
        chance_to_win: Bayesian: the probability that the variation beats the baseline, in percent, 0 to 100.
        expected: Bayesian: expected effect of choosing the variation. Convert does not state the unit.
        risk: Bayesian: figures on what could be lost by choosing the variation. Convert does not state the unit.
        progress: Estimated share of the visitors needed that have come. Convert does not state the unit.
        done: Whether the test is over for this metric. Frequentist: the power suffices. Bayesian: the chance to win is
            above its threshold, or the risk below its own.
        metric_srm: Whether the traffic split against the baseline departs from the planned one (sample ratio mismatch).
        metric_srm_pvalue: P-value of that test, a fraction.
        goal_srm: The same test over all variations of the goal.
        goal_srm_pvalue: P-value of that test, a fraction.
        traffic_share: Traffic allocation: percentage of the traffic that the variation got on the day, 0 to 100.
        source: Where the figures are from: ``metrics``, or for data from before ``metrics`` existed its deprecated
            predecessors ``conversion_data``, ``revenue_data`` or ``products_data``. Of these, ``total``, ``change`` and
            ``significant`` are used, and ``value`` if its unit is certain; ``extra`` has all.
        start_time: Start of the report's period in UNIX seconds, as it was passed.
        end_time: End of the report's period in UNIX seconds, as it was passed.
        utc_offset: Offset of the report's time zone from UTC in seconds, as it was passed.
        segment_devices: The devices that the report was limited to, as they were passed, with commas between them. A
            report that was not limited has None.
        segment_browsers: The browsers, likewise.
        segment_countries: The countries, likewise.
        segment_visitor_types: ``new`` or ``returning``, likewise.
        segment_campaigns: The campaigns, likewise.
        segment_custom_segments: The ids of the segmentation audiences, likewise.
        segment_sources: The sources of traffic, likewise.
        extra: Everything that has no column: fields that Convert's document does not name, values of an unexpected type
            and those that were converted, as they were sent. The names of a variation's fields start with
            ``variation.``, those of a goal's with ``goal.``, and those of the report with ``report.``. None if there
            are none.
    """

    report: Literal["aggregated", "daily", "traffic_allocation"]
    experience_id: int | None = None
    experience_name: str | None = None
    goal_id: int | None = None
    goal_name: str | None = None
    variation_id: int | None = None
    variation_name: str | None = None
    variation_key: str | None = None
    variation_status: str | None = None
    is_baseline: bool | None = None
    traffic_distribution: float | None = None
    metric: str | None = None
    series: str | None = None
    cumulative: bool | None = None
    timestamp: float | None = None
    date: datetime.date | None = None
    visitors: float | None = None
    total: float | None = None
    value: float | None = None
    change: float | None = None
    interval: float | None = None
    methodology: str | None = None
    confidence: float | None = None
    significant: bool | None = None
    power: float | None = None
    powerful: bool | None = None
    remaining_samples: float | None = None
    chance_to_win: float | None = None
    expected: float | None = None
    risk: tuple[float, ...] | None = None
    progress: float | None = None
    done: bool | None = None
    metric_srm: bool | None = None
    metric_srm_pvalue: float | None = None
    goal_srm: bool | None = None
    goal_srm_pvalue: float | None = None
    traffic_share: float | None = None
    source: str | None = None
    start_time: float | None = None
    end_time: float | None = None
    utc_offset: int | None = None
    segment_devices: str | None = None
    segment_browsers: str | None = None
    segment_countries: str | None = None
    segment_visitor_types: str | None = None
    segment_campaigns: str | None = None
    segment_custom_segments: str | None = None
    segment_sources: str | None = None
    extra: Mapping[str, Any] | None = None

    @classmethod
    def columns(cls) -> list[str]:
        """Return the names of all columns in their order, which are the keys of :meth:`to_dict`."""
        return [field.name for field in fields(cls)]

    def to_dict(self) -> dict[str, Any]:
        """Return the row as a flat dict, with ``risk`` and ``extra`` as JSON. Every row has every column."""
        row = field_values(self)
        for name in ("risk", "extra"):
            row[name] = None if row[name] is None else json.dumps(row[name], ensure_ascii=False)
        return row
