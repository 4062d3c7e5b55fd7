"""Reports of experiences as rows of a table, whatever the kind of report and its statistics."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal, TypeAlias

from abwire_api.convert import models
from abwire_runtime._public import public_in
from abwire_runtime.calls.response import Response
from abwire_runtime.data.model import Model

from .report_json import Fields, day_of, in_percent, join_key
from .report_row import ReportRow

Kind: TypeAlias = Literal["aggregated", "daily", "traffic_allocation"]
Report: TypeAlias = (
    models.ExperienceAggregatedReportResponseData
    | models.ExperienceAggregatedReport
    | models.ExperienceDailyReportResponseData
    | models.ExperienceDailyReport
    | models.ExperienceDailyTrafficAllocationResponseData
    | models.ExperienceDailyTrafficAllocationReport
    | Mapping[str, Any]
)
"""A reply of ``experiences_reports.aggregated``, ``daily`` or ``traffic_allocation``, its ``data``, or the JSON of either."""

DAILY_SPELLINGS = {
    "avg_revenue_visitor": "avg_revenue_per_visitor",
    "avg_products_ordered_visitor": "avg_products_ordered_per_visitor",
}
"""What daily reports call the metrics for which aggregated ones have another name."""

_AGGREGATED_SPELLINGS = {daily: aggregated for aggregated, daily in DAILY_SPELLINGS.items()}
_RATE = "conversion_rate"

# The deprecated predecessors of metrics, and what metric each is: its total, value and change. The change is a fraction
# as it is in metrics, but the conversion rate is a percentage in the replies that public code reads.
_PREDECESSORS = {
    "conversion_data": (_RATE, "conversions", "conversion_rate", "conversion_rate_change"),
    "revenue_data": ("avg_revenue_visitor", "total_revenue", "revenue_per_visitor", "revenue_per_visitor_change"),
    "products_data": (
        "avg_products_ordered_visitor",
        "total_products",
        "products_per_visitor",
        "products_per_visitor_change",
    ),
}


@public_in("abwire.convert")
def report_rows(
    report: Report,
    *,
    experience_id: int | None = None,
    experience_name: str | None = None,
    goal: int | None = None,
    metric: models.MetricTypesLike | models.DailyReportMetricsLike | None = None,
    report_type: models.DailyReportTypesLike | None = None,
    goal_names: Mapping[int, str] | None = None,
    overall: bool = False,
    start_time: float | None = None,
    end_time: float | None = None,
    utc_offset: int | None = None,
    segments: models.ReportingSegmentsFilters | None = None,
) -> list[ReportRow]:
    """Turn a report of an experience into rows: one for each variation, goal and metric, and in daily reports each day.

    Reports with frequentist and with Bayesian statistics have the same columns. Variations are joined by their id: each
    that the report names has a row, with or without results; without results, one for each goal. Days that the report
    leaves out have no rows. No report says all about itself, so pass what its call was made with: the arguments have the
    same names as those of the call.

    Args:
        report: The reply of ``experiences_reports.aggregated``, ``daily`` or ``traffic_allocation``, its ``data``, or the
            JSON of either.
        experience_id: The experience, for its column.
        experience_name: Its name, for its column.
        goal: Daily: the goal that the report is about.
        metric: Daily: the metric that the report is about, in either spelling.
        report_type: Daily: ``cumulative`` or ``non_cumulative``.
        goal_names: The names of goals by id, for their column.
        overall: Daily: whether to add the series over all variations, such as the number of all visitors, as rows without
            a variation.
        start_time: Start of the period, in UNIX seconds.
        end_time: End of the period, in UNIX seconds.
        utc_offset: Offset of the time zone from UTC in seconds, -43,200 to 50,400, which ``date`` is shifted by.
        segments: The segments that the report is limited to.

    Returns:
        The rows, in the order of the report. A reply that holds no report gives none.

    Raises:
        TypeError: ``report`` is none of these.
    """
    kind, data = _kind_and_data(report)
    base = ReportRow(
        report=kind,
        experience_id=experience_id,
        experience_name=experience_name,
        start_time=start_time,
        end_time=end_time,
        utc_offset=utc_offset,
    )
    if segments is not None:
        base = _limited_to(segments.to_dict(), base)
    names = goal_names or {}
    if kind == "aggregated":
        return list(_AggregatedReport(data, base, names).rows())
    if kind == "daily":
        base = replace(
            base,
            goal_id=goal,
            goal_name=None if goal is None else names.get(goal),
            metric=None if metric is None else aggregated_spelling(metric),
            cumulative=None if report_type is None else report_type == "cumulative",
        )
    return list(_DailyReport(data, base).rows(overall))


def aggregated_spelling(metric: str) -> str:
    """What aggregated reports call a metric, whichever spelling it has."""
    return _AGGREGATED_SPELLINGS.get(metric, str(metric))


def _kind_and_data(report: object) -> tuple[Kind, Fields]:
    """The kind of a report, and the content of its ``data``."""
    if isinstance(report, Model):
        json: Mapping[str, Any] = report.to_dict()
    elif isinstance(report, Mapping):
        json = report
    else:
        hint = "a reply of experiences_reports.aggregated, daily or traffic_allocation"
        if isinstance(report, Response):
            hint = "the parsed reply: pass its .parsed"
        elif isinstance(report, Awaitable):
            hint = f"{hint}, which must be awaited"
        raise TypeError(f"report must be {hint}, not {type(report).__name__}")
    data = Fields(json["data"] if "data" in json else dict(json), "report.")
    if isinstance(report, (models.ExperienceDailyReportResponseData, models.ExperienceDailyReport)):
        return "daily", data
    if isinstance(
        report, (models.ExperienceDailyTrafficAllocationResponseData, models.ExperienceDailyTrafficAllocationReport)
    ):
        return "traffic_allocation", data
    return _kind_of(data), data


def _kind_of(data: Fields) -> Kind:
    """The kind of a report by its content: only daily reports count anything, or have figures over all variations."""
    content = data.peek("reportData")
    if not isinstance(content, dict):
        return "aggregated"
    series = Fields(content)
    points = [Fields(point) for each in series.items("variations") for point in Fields(each).items("stats")]
    counts = any("visitors" in point or "totals" in point for point in points)
    return "daily" if counts or "extra" in series else "traffic_allocation"


def _limited_to(filters: Mapping[str, Any], row: ReportRow) -> ReportRow:
    """Fill in the columns of the segments that a report is limited to."""
    texts = {name: ",".join(map(str, values)) for name, values in filters.items() if values}
    row = replace(
        row,
        segment_devices=texts.pop("devices", None),
        segment_browsers=texts.pop("browsers", None),
        segment_countries=texts.pop("countries", None),
        segment_visitor_types=texts.pop("visitor_types", None),
        segment_campaigns=texts.pop("campaigns", None),
        segment_custom_segments=texts.pop("custom_segments", None),
        segment_sources=texts.pop("sources", None),
    )
    return _with_extra(row, {f"segment.{name}": text for name, text in texts.items()})


class _Variations:
    """What a report says about its variations themselves, as rows without results.

    Args:
        listed: The variations.
        base: The columns that all rows share.
    """

    def __init__(self, listed: Iterable[object], base: ReportRow) -> None:
        self._base = base
        self._rows: dict[str, ReportRow] = {}
        self._unnamed: list[ReportRow] = []
        for each in listed:
            fields = Fields(each, "variation.")
            key = join_key(fields.peek("id"))
            row = replace(
                base,
                variation_id=fields.identifier("id"),
                variation_name=fields.string("name"),
                variation_key=fields.string("key"),
                variation_status=fields.string("status"),
                is_baseline=fields.boolean("is_baseline"),
                traffic_distribution=fields.number("traffic_distribution"),
            )
            fields.skip("description", "concurrency_key")
            row = _with_extra(row, fields.rest())
            if key is None or key in self._rows:
                self._unnamed.append(row)
            else:
                self._rows[key] = row

    def row_of(self, result: Fields) -> ReportRow:
        """The row of the variation that a result belongs to. It may be missing in the list."""
        key = join_key(result.peek("id"))
        listed = None if key is None else self._rows.get(key)
        if listed is None:
            return replace(self._base, variation_id=result.identifier("id"))
        result.skip("id")
        return listed

    def without(self, results: Iterable[object]) -> list[ReportRow]:
        """The rows of the variations that have no results."""
        present = {join_key(Fields(each).peek("id")) for each in results}
        return [row for key, row in self._rows.items() if key not in present] + self._unnamed


class _AggregatedReport:
    """A report over the whole period.

    Args:
        data: The report.
        base: The columns that all rows share.
        names: The names of goals.
    """

    def __init__(self, data: Fields, base: ReportRow, names: Mapping[int, str]) -> None:
        self._names = names
        self._goals = data.items("reportData")
        self._listed = data.items("variations_data")
        self._base = replace(base, methodology=data.string("stats_methodology"))
        self._base = _with_extra(self._base, data.rest())
        results = [Fields(each) for goal in self._goals for each in Fields(goal).items("variations")]
        self._in_percent = in_percent(
            (metric.peek("metric_value"), metric.peek("metric_total"), result.peek("visitors"))
            for result in results
            for metric in map(Fields, _list(result.peek("metrics")))
            if metric.peek("metric_type") == _RATE
        )
        old = [(Fields(result.peek("conversion_data")), result.peek("visitors")) for result in results]
        self._old_in_percent = in_percent(
            (each.peek("conversion_rate"), each.peek("conversions"), visitors) for each, visitors in old
        )

    def rows(self) -> Iterator[ReportRow]:
        """All rows."""
        for each in self._goals:
            goal = Fields(each, "goal.")
            results = goal.items("variations")
            goal_id = goal.identifier("goal_id")
            row = replace(
                self._base,
                goal_id=goal_id,
                goal_name=None if goal_id is None else self._names.get(goal_id),
                goal_srm=goal.boolean("srm"),
                goal_srm_pvalue=goal.number("srm_pvalue"),
            )
            variations = _Variations(self._listed, _with_extra(row, goal.rest()))
            for result in results:
                yield from self._rows_of(Fields(result, "variation."), variations)
            yield from variations.without(results)

    def _rows_of(self, result: Fields, variations: _Variations) -> Iterator[ReportRow]:
        row = replace(variations.row_of(result), visitors=result.number("visitors"))
        metrics = result.items("metrics")
        old = {name: each for name in _PREDECESSORS if isinstance(each := result.peek(name), dict)}
        result.skip(*(name for name in _PREDECESSORS if name in old or name not in result))
        row = _with_extra(row, result.rest())
        if metrics:
            yield from (self._measured(Fields(metric), row) for metric in metrics)
        elif old:
            yield from (self._measured_before(name, each, row) for name, each in old.items())
        else:
            yield row

    def _measured(self, metric: Fields, row: ReportRow) -> ReportRow:
        name = metric.string("metric_type")
        is_percentage = name == _RATE and self._in_percent
        metric.skip("normality_conditions_met")  # deprecated
        row = replace(
            row,
            metric=name,
            source="metrics",
            total=metric.number("metric_total"),
            value=metric.rate("metric_value", is_percentage),
            change=metric.number("metric_change"),
            interval=metric.rate("metric_interval", is_percentage),
            confidence=metric.number("confidence"),
            significant=metric.boolean("statistically_significant"),
            power=metric.number("observed_power"),
            powerful=metric.boolean("powerful"),
            remaining_samples=metric.number("remaining_samples"),
            chance_to_win=metric.number("chance_to_win"),
            expected=metric.number("expected"),
            risk=metric.numbers("risk"),
            progress=metric.number("estimated_progress"),
            done=metric.boolean("done"),
            metric_srm=metric.boolean("srm"),
            metric_srm_pvalue=metric.number("srm_pvalue"),
        )
        return _with_extra(row, metric.rest())

    def _measured_before(self, source: str, json: dict[str, Any], row: ReportRow) -> ReportRow:
        metric, total, value, change = _PREDECESSORS[source]
        fields = Fields(json)
        unit_is_certain = metric != _RATE or self._old_in_percent is not None
        row = replace(
            row,
            metric=metric,
            source=source,
            total=fields.number(total),
            value=fields.rate(value, metric == _RATE and self._old_in_percent) if unit_is_certain else None,
            change=fields.number(change),
            significant=fields.boolean("statistically_significant"),
        )
        return _with_extra(row, {source: json})


class _DailyReport:
    """A report by day, of one goal and metric or of the traffic allocation.

    Args:
        data: The report.
        base: The columns that all rows share.
    """

    def __init__(self, data: Fields, base: ReportRow) -> None:
        report = Fields(data.peek("reportData"), "report.")
        data.skip("reportData")
        self._listed = data.items("variations_data")
        self._results = report.items("variations")
        self._overall = report.items("extra")
        self._base = _with_extra(base, {**data.rest(), **report.rest()})
        self._in_percent = base.metric == _RATE and in_percent(
            (point.peek("value"), point.peek("totals"), point.peek("visitors"))
            for result in self._results
            for point in map(Fields, Fields(result).items("stats"))
        )

    def rows(self, overall: bool) -> Iterator[ReportRow]:
        """All rows, those of the series over all variations last.

        Args:
            overall: Whether to include these.
        """
        variations = _Variations(self._listed, self._base)
        for each in self._results:
            result = Fields(each, "variation.")
            row = variations.row_of(result)
            points = result.items("stats")
            row = _with_extra(row, result.rest())
            yield from (self._at(Fields(point), row) for point in points)
            if not points:
                yield row
        yield from variations.without(self._results)
        for each in self._overall if overall else ():
            series = Fields(each, "series.")
            row = replace(self._base, series=series.string("type"))
            points = series.items("stats")
            row = _with_extra(row, series.rest())
            yield from (self._at(Fields(point), row) for point in points)

    def _at(self, point: Fields, row: ReportRow) -> ReportRow:
        timestamp = point.number("timestamp")
        is_rate = row.series in (None, "avg_conversion_rate")
        value = point.rate("value", is_rate and self._in_percent)
        is_share = row.report == "traffic_allocation"
        row = replace(
            row,
            timestamp=timestamp,
            date=day_of(timestamp, row.utc_offset or 0),
            value=None if is_share else value,
            traffic_share=value if is_share else None,
            total=None if is_share else point.number("totals"),
            visitors=None if is_share else point.number("visitors"),
        )
        return _with_extra(row, point.rest())


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _with_extra(row: ReportRow, more: Mapping[str, Any]) -> ReportRow:
    """Add to what a row holds besides its columns."""
    return replace(row, extra={**(row.extra or {}), **more}) if more else row
