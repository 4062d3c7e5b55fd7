"""Convert's reports as rows: each reply, whatever its kind and statistics, and the calls that rows take."""

from __future__ import annotations

import csv
import dataclasses
import datetime
import inspect
import io
import json
from collections.abc import Iterator
from random import Random
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abwire import AsyncConvert, Convert, to_rows
from abwire.convert import ReportRow, models, report_rows
from abwire.testing import Sandbox
from abwire.testing.vendors.convert_reports import DAYS, START
from abwire_runtime.data.model import Model
from support.calling import use_client
from support.clients import arguments, convert
from support.strategies import Drawer

METRICS = [
    "conversion_rate",
    "avg_revenue_visitor",
    "avg_products_ordered_visitor",
    "average_order_value",
    "average_products_per_order",
]
REPLIES: dict[str, Any] = {
    "aggregated": models.ExperienceAggregatedReportResponseData,
    "daily": models.ExperienceDailyReportResponseData,
    "traffic_allocation": models.ExperienceDailyTrafficAllocationResponseData,
}
MONDAY = 1_772_409_600  # 2026-03-02 UTC


def filled(row: ReportRow) -> dict[str, Any]:
    """The columns that are not None."""
    return {name: value for name, value in dataclasses.asdict(row).items() if value is not None}


def aggregated(*variations: dict[str, Any], data: Any = (), methodology: str = "frequentist", **goal: Any) -> Any:
    """An aggregated reply with one goal."""
    report = {"goal_id": 5, **goal, "variations": list(variations)}
    return {"data": {"stats_methodology": methodology, "variations_data": list(data), "reportData": [report]}}


def rate(value: Any, total: Any, **others: Any) -> dict[str, Any]:
    return {"metric_type": "conversion_rate", "metric_total": total, "metric_value": value, **others}


def daily(*points: dict[str, Any], variation: Any = 1, **report: Any) -> dict[str, Any]:
    """A daily reply with one variation."""
    return {
        "data": {
            "variations_data": [{"id": 1, "name": "Original", "is_baseline": True}],
            "reportData": {"variations": [{"id": variation, "stats": list(points)}], **report},
        }
    }


def headline(sandbox: Sandbox) -> tuple[int, dict[str, int]]:
    """Create an experience with a plain goal and one that counts revenue. Return its id and those of the goals."""
    with convert(sandbox) as client:
        settings = models.RevenueGoalSettings(triggering_type="manual")
        goals = {
            "Signed up": client.goals.create(name="Signed up", type="code_trigger").id,
            "Bought": client.goals.create(name="Bought", type="revenue", settings=settings).id,
        }
        experience = client.experiences.create(
            name="Headline", type="a/b", status="active", url="https://www.example.com/", goals=[*goals.values()]
        )
    sandbox.requests.clear()
    return experience.id, goals


async def collected(rows: Any) -> list[ReportRow]:
    """The rows of either form of client."""
    return [row async for row in rows] if hasattr(rows, "__aiter__") else list(rows)


def rows_of(sandbox: Sandbox, form: str, experience_id: int, changes: Any = None, **options: Any) -> list[ReportRow]:
    """What ``experiences_reports.rows`` of a new client returns."""

    async def use(client: Any) -> list[ReportRow]:
        return await collected(client.experiences_reports.rows(experience_id, **options))

    rows: list[ReportRow] = use_client("convert", form, use, **(changes or arguments(sandbox, "convert", strict=True)))
    return rows


def calls(sandbox: Sandbox) -> list[str | None]:
    return [request.operation_id for request in sandbox.requests]


# A reply, column by column


def test_a_frequentist_report_has_a_row_for_each_variation_goal_and_metric() -> None:
    metric = rate(
        0.05,
        50,
        metric_change=0.25,
        metric_interval=0.014,
        confidence=96.5,
        statistically_significant=True,
        estimated_progress=0.8,
        remaining_samples=900,
        observed_power=0.55,
        powerful=False,
        done=False,
        srm=False,
        srm_pvalue=0.4,
        normality_conditions_met=True,
    )
    order = {"metric_type": "average_order_value", "metric_total": 990.5, "metric_value": 19.81, "metric_change": -0.1}
    listed = {
        "id": 1,
        "name": "Original",
        "key": "1-original",
        "is_baseline": True,
        "status": "running",
        "traffic_distribution": 50,
        "description": None,
        "concurrency_key": "x",
    }
    reply = aggregated(
        {"id": 1, "visitors": 1000, "metrics": [metric, order]}, data=[listed], srm=True, srm_pvalue=0.01
    )
    first, second = report_rows(
        models.ExperienceAggregatedReportResponseData.from_dict(reply),
        experience_id=7,
        experience_name="Headline",
        goal_names={5: "Signed up"},
    )
    shared = {
        "report": "aggregated",
        "experience_id": 7,
        "experience_name": "Headline",
        "goal_id": 5,
        "goal_name": "Signed up",
        "variation_id": 1,
        "variation_name": "Original",
        "variation_key": "1-original",
        "variation_status": "running",
        "is_baseline": True,
        "traffic_distribution": 50,
        "visitors": 1000,
        "methodology": "frequentist",
        "goal_srm": True,
        "goal_srm_pvalue": 0.01,
        "source": "metrics",
    }
    assert filled(first) == {
        **shared,
        "metric": "conversion_rate",
        "total": 50,
        "value": 0.05,
        "change": 0.25,
        "interval": 0.014,
        "confidence": 96.5,
        "significant": True,
        "progress": 0.8,
        "remaining_samples": 900,
        "power": 0.55,
        "powerful": False,
        "done": False,
        "metric_srm": False,
        "metric_srm_pvalue": 0.4,
    }
    assert filled(second) == {
        **shared,
        "metric": "average_order_value",
        "total": 990.5,
        "value": 19.81,
        "change": -0.1,
    }


def test_a_bayesian_report_has_the_same_columns() -> None:
    metric = rate(0.05, 50, chance_to_win=91.2, expected=0.1, risk=[0.01, 0.02], done=True)
    reply = aggregated({"id": 1, "visitors": 1000, "metrics": [metric]}, methodology="bayesian")
    [row] = report_rows(models.ExperienceAggregatedReportResponseData.from_dict(reply))
    assert (row.methodology, row.chance_to_win, row.expected, row.risk) == ("bayesian", 91.2, 0.1, (0.01, 0.02))
    assert (row.done, row.confidence, row.extra) == (True, None, None)


def test_a_daily_report_is_completed_by_what_its_call_was_made_with() -> None:
    reply = daily({"timestamp": MONDAY, "value": 2.5, "totals": 250, "visitors": 100})
    [row] = report_rows(
        models.ExperienceDailyReportResponseData.from_dict(reply),
        experience_id=7,
        goal=5,
        metric="avg_revenue_per_visitor",
        report_type="cumulative",
        goal_names={5: "Bought"},
        start_time=MONDAY,
        end_time=MONDAY + 86_400,
        utc_offset=0,
    )
    assert filled(row) == {
        "report": "daily",
        "experience_id": 7,
        "goal_id": 5,
        "goal_name": "Bought",
        "variation_id": 1,
        "variation_name": "Original",
        "is_baseline": True,
        "metric": "avg_revenue_visitor",  # as aggregated reports spell it
        "cumulative": True,
        "timestamp": MONDAY,
        "date": datetime.date(2026, 3, 2),
        "visitors": 100,
        "total": 250,
        "value": 2.5,
        "start_time": MONDAY,
        "end_time": MONDAY + 86_400,
        "utc_offset": 0,
    }


@pytest.mark.parametrize(
    ("timestamp", "offset", "day"),
    [
        (MONDAY, None, "2026-03-02"),
        (MONDAY - 7200, 7200, "2026-03-02"),
        (MONDAY - 7200, None, "2026-03-01"),
        (MONDAY, -43_200, "2026-03-01"),
        (str(MONDAY), None, "2026-03-02"),
        (MONDAY + 0.5, None, "2026-03-02"),
        (10**30, None, None),
    ],
)
def test_the_date_of_a_day_is_that_of_its_start_in_the_time_zone(timestamp: Any, offset: int | None, day: Any) -> None:
    [row] = report_rows(daily({"timestamp": timestamp, "visitors": 1}), utc_offset=offset)
    assert (None if row.date is None else row.date.isoformat()) == day
    assert float(row.timestamp or 0) == float(timestamp)


def test_the_series_over_all_variations_are_rows_if_they_are_wanted() -> None:
    extra = [{"type": "total_visitors", "stats": [{"timestamp": MONDAY, "value": 200}]}]
    reply = daily({"timestamp": MONDAY, "value": 0.05, "totals": 5, "visitors": 100}, extra=extra)
    assert [row.series for row in report_rows(reply, goal=5)] == [None]
    last = report_rows(reply, goal=5, overall=True)[-1]
    assert (last.series, last.value, last.goal_id, last.variation_id, last.date) == (
        "total_visitors",
        200,
        5,
        None,
        datetime.date(2026, 3, 2),
    )


def test_days_that_a_report_leaves_out_are_not_filled_in() -> None:
    points = [{"timestamp": MONDAY + day * 86_400, "value": 0.1, "visitors": 10, "totals": 1} for day in (0, 3)]
    assert [str(row.date) for row in report_rows(daily(*points))] == ["2026-03-02", "2026-03-05"]


def test_a_traffic_allocation_is_a_share_in_percent_and_no_value() -> None:
    reply = models.ExperienceDailyTrafficAllocationResponseData.from_dict(daily({"timestamp": MONDAY, "value": 62.5}))
    [row] = report_rows(reply)
    assert (row.report, row.traffic_share, row.value, row.metric) == ("traffic_allocation", 62.5, None, None)
    assert row.variation_name == "Original"


def test_the_json_of_each_kind_of_report_is_accepted_as_well() -> None:
    point = {"timestamp": MONDAY, "value": 62.5}
    kinds = {
        "traffic_allocation": daily(point),
        "daily": daily({**point, "visitors": 1}),
        "aggregated": aggregated({"id": 1, "metrics": [rate(0.1, 1)]}),
    }
    for kind, reply in kinds.items():
        for form in (reply, reply["data"], REPLIES[kind].from_dict(reply), REPLIES[kind].from_dict(reply).data):
            assert [row.report for row in report_rows(form)] == [kind]
    assert report_rows(daily(extra=[]))[0].report == "daily"


def test_the_segments_of_a_report_are_columns() -> None:
    segments = models.ReportingSegmentsFilters(
        devices=["desktop", "iPad"],
        browsers=["chrome"],
        countries=["DE"],
        visitor_types=["new"],
        campaigns=["spring"],
        custom_segments=[3, 4],
        sources=None,
    )
    segments.additional_properties["weather"] = ["rain"]
    [row] = report_rows(aggregated({"id": 1, "metrics": [rate(0.1, 1)]}), segments=segments)
    assert {name: value for name, value in filled(row).items() if name.startswith("segment_")} == {
        "segment_devices": "desktop,iPad",
        "segment_browsers": "chrome",
        "segment_countries": "DE",
        "segment_visitor_types": "new",
        "segment_campaigns": "spring",
        "segment_custom_segments": "3,4",
    }
    assert row.extra == {"segment.weather": "rain"}


# What real replies do


def test_variations_are_joined_by_id_whatever_form_it_has() -> None:
    data = [{"id": "1", "name": "Original"}, {"id": 2, "name": "B"}, {"id": 3.0, "name": "C"}]
    results = [{"id": each, "metrics": [rate(0.1, 1)]} for each in (1, "2", "3")]
    rows = report_rows(aggregated(*results, data=data))
    assert [(row.variation_id, row.variation_name) for row in rows] == [(1, "Original"), (2, "B"), (3, "C")]


def test_a_variation_that_is_listed_twice_or_without_an_id_has_a_row_each_time() -> None:
    data = [{"id": 1, "name": "First"}, {"id": "1", "name": "Second"}, {"name": "Without id"}]
    rows = report_rows(aggregated({"id": 1, "metrics": [rate(0.1, 1)]}, data=data))
    assert [(row.variation_id, row.variation_name, row.metric) for row in rows] == [
        (1, "First", "conversion_rate"),
        (1, "Second", None),
        (None, "Without id", None),
    ]


def test_each_variation_has_a_row_even_if_it_is_missing_in_a_part_of_the_report() -> None:
    data = [{"id": 1, "name": "Original"}, {"id": 2, "name": "Without results"}]
    rows = report_rows(aggregated({"id": 1, "metrics": [rate(0.1, 1)]}, {"id": 9, "visitors": 5}, data=data))
    assert [(row.variation_id, row.variation_name, row.metric, row.visitors) for row in rows] == [
        (1, "Original", "conversion_rate", None),
        (9, None, None, 5),
        (2, "Without results", None, None),
    ]
    reply = daily({"timestamp": MONDAY, "value": 1, "visitors": 1}, variation=9)
    assert [(row.variation_id, row.variation_name, row.value) for row in report_rows(reply)] == [
        (9, None, 1),
        (1, "Original", None),
    ]


@pytest.mark.parametrize(
    "reply",
    [
        {},
        {"data": None},
        {"data": {}},
        {"data": {"variations_data": [], "reportData": []}},
        {"data": []},
        {"data": "no"},
    ],
)
def test_a_reply_without_a_report_has_no_rows(reply: dict[str, Any]) -> None:
    assert report_rows(reply) == []
    for model in REPLIES.values():
        assert report_rows(model.from_dict(reply)) == []


def test_null_and_absent_values_are_none() -> None:
    metric = rate(None, None, metric_interval=None, risk=None, estimated_progress=None)
    [row] = report_rows(aggregated({"id": 1, "visitors": None, "metrics": [metric]}))
    assert (row.value, row.total, row.interval, row.risk, row.progress, row.visitors) == (None,) * 6
    assert row.extra is None


def test_numbers_that_were_sent_as_strings_are_numbers() -> None:
    [row] = report_rows(aggregated({"id": 1, "visitors": "1000", "metrics": [rate("0.05", "50")]}))
    assert (row.visitors, row.total, row.value, row.extra) == (1000, 50, 0.05, None)


def test_what_has_no_column_stays_reachable() -> None:
    metric = rate("many", 5, probability=0.9)
    result = {"id": "v1", "is_baseline": True, "metrics": [metric, "odd"]}
    reply = aggregated(result, data=[{"id": "v1", "name": "Original", "colour": "red"}], weight=2)
    reply["data"]["generated_at"] = "today"
    first, second = report_rows(reply)
    shared = {
        "report.generated_at": "today",
        "goal.weight": 2,
        "variation.id": "v1",
        "variation.colour": "red",
        "variation.is_baseline": True,
    }
    assert first.extra == {**shared, "metric_value": "many", "probability": 0.9}
    assert (first.variation_name, first.variation_id, first.value, first.total) == ("Original", None, None, 5)
    assert second.extra == {**shared, "value": "odd"}
    reply = daily({"timestamp": MONDAY, "value": 1, "visitors": 1, "note": "launch"})
    assert report_rows(reply)[0].extra == {"note": "launch"}


def test_a_rate_in_percent_becomes_a_fraction_and_the_sent_figures_stay() -> None:
    results = [
        {"id": 1, "visitors": 1000, "metrics": [rate(5.12, 51, metric_interval=1.4, metric_change=0.2)]},
        {"id": 2, "visitors": 3, "metrics": [rate(0, 0)]},
    ]
    first, second = report_rows(aggregated(*results))
    assert (first.value, first.interval, first.change) == (0.0512, 0.014, 0.2)
    assert first.extra == {"metric_value": 5.12, "metric_interval": 1.4}
    assert second.value == 0
    point = {"timestamp": MONDAY, "value": 5, "totals": 5, "visitors": 100}
    extra = [
        {"type": name, "stats": [{"timestamp": MONDAY, "value": 7}]}
        for name in ("total_visitors", "avg_conversion_rate")
    ]
    rows = report_rows(daily(point, extra=extra), metric="conversion_rate", overall=True)
    assert [row.value for row in rows] == [0.05, 7, 0.07]


def test_amounts_are_never_taken_for_percentages() -> None:
    metric = {"metric_type": "avg_revenue_visitor", "metric_total": 50, "metric_value": 5}
    assert report_rows(aggregated({"id": 1, "visitors": 1000, "metrics": [metric]}))[0].value == 5
    point = {"timestamp": MONDAY, "value": 5, "totals": 5, "visitors": 100}
    assert report_rows(daily(point), metric="average_order_value")[0].value == 5


def test_a_report_with_rates_in_percent_still_has_amounts_as_they_are() -> None:
    amount = {"metric_type": "avg_revenue_visitor", "metric_total": 50, "metric_value": 5}
    first, second = report_rows(aggregated({"id": 1, "visitors": 1000, "metrics": [rate(5, 50), amount]}))
    assert (first.value, second.value, second.extra) == (0.05, 5, None)


@pytest.mark.parametrize("huge", [10**400, -(10**400), float("inf"), float("nan")])
def test_numbers_beyond_all_measure_are_kept(huge: Any) -> None:
    results = [{"id": 1, "visitors": 1000, "metrics": [rate(5, 50), rate(huge, huge)]}, {"id": huge, "visitors": huge}]
    rows = report_rows(aggregated(*results))
    assert [row.metric for row in rows] == ["conversion_rate", "conversion_rate", None]
    assert str(rows[1].total) == str(huge)
    assert report_rows(daily({"timestamp": huge, "value": huge, "totals": huge, "visitors": huge}))[0].date is None


def test_figures_from_before_metrics_existed_are_used_where_their_unit_is_certain() -> None:
    conversions = {"conversions": 50, "conversion_rate": 5.0, "conversion_rate_change": 0.25, "confidence": 96}
    revenue = {"total_revenue": 990.5, "revenue_per_visitor": 0.99, "statistically_significant": True}
    first, second = report_rows(
        aggregated(
            {"id": 1, "visitors": 1000, "conversion_data": conversions, "revenue_data": revenue, "products_data": None}
        )
    )
    assert (first.metric, first.source, first.total, first.value, first.change, first.confidence) == (
        "conversion_rate",
        "conversion_data",
        50,
        0.05,
        0.25,
        None,
    )
    assert first.extra == {"conversion_data": conversions}
    assert (second.metric, second.total, second.value, second.significant) == ("avg_revenue_visitor", 990.5, 0.99, True)
    [unsure] = report_rows(aggregated({"id": 1, "conversion_data": {"conversions": 0, "conversion_rate": 5.0}}))
    assert (unsure.total, unsure.value) == (0, None)


def test_figures_in_the_old_form_are_left_out_where_there_are_metrics() -> None:
    old = {"conversions": 50, "conversion_rate": 5.0}
    [row] = report_rows(aggregated({"id": 1, "visitors": 1000, "metrics": [rate(0.05, 50)], "conversion_data": old}))
    assert (row.source, row.value, row.extra) == ("metrics", 0.05, None)


def test_an_unlisted_methodology_and_metric_are_rows_too() -> None:
    reply = aggregated({"id": 1, "metrics": [{"metric_type": "happiness", "metric_value": 3}]}, methodology="magic")
    [row] = report_rows(models.ExperienceAggregatedReportResponseData.from_dict(reply))
    assert (row.methodology, row.metric, row.value) == ("magic", "happiness", 3)


@pytest.mark.parametrize("report", [None, 5, "report", [1]])
def test_anything_else_than_a_report_is_a_type_error(report: Any) -> None:
    with pytest.raises(TypeError, match="report must be a reply of experiences_reports"):
        report_rows(report)


def test_a_detailed_reply_and_one_that_was_not_awaited_are_type_errors(sandbox: Sandbox) -> None:
    experience, _ = headline(sandbox)
    with convert(sandbox) as client, pytest.raises(TypeError, match=r"pass its \.parsed"):
        report_rows(client.experiences_reports.aggregated_detailed(experience))  # type: ignore[arg-type]

    async def late() -> None: ...

    call = late()
    with pytest.raises(TypeError, match="awaited"):
        report_rows(call)  # type: ignore[arg-type]
    call.close()


def test_the_names_that_are_read_are_those_of_the_document() -> None:
    """So that a change of the document which renames a field fails here."""
    read: dict[type[Model], str] = {
        models.ExperienceAggregatedReportFrequentist: "stats_methodology variations_data reportData",
        models.ExperienceAggregatedGoalReportFrequentist: "goal_id srm srm_pvalue variations",
        models.ExperienceAggregatedMetricFrequentist: """
            metric_type metric_total metric_value metric_change metric_interval confidence statistically_significant
            estimated_progress remaining_samples observed_power powerful done srm srm_pvalue normality_conditions_met
        """,
        models.ExperienceAggregatedMetricBayesian: """
            metric_type metric_total metric_value metric_change metric_interval chance_to_win expected risk
            estimated_progress done srm srm_pvalue
        """,
        models.ExperienceAggregatedMetricNoStatistics: "metric_type metric_total metric_value metric_change",
        models.ExperienceVariationBaseExtended: """
            id name key status is_baseline traffic_distribution description concurrency_key
        """,
        models.ExperienceDailyReport: "variations_data reportData",
        models.ExperienceDailyReportReportData: "variations extra",
        models.ExperienceDailyReportExtraDataItem: "type stats",
        models.ExperienceDailyReportReportDataVariationsItemStatsItem: "timestamp value totals visitors",
        models.StatsDataPoint: "timestamp value",
        models.ReportingSegmentsFilters: """
            devices browsers countries visitor_types campaigns custom_segments sources
        """,
    }
    for model, names in read.items():
        wire: dict[str, str] = vars(model).get("_wire", {})
        assert {wire.get(name, name) for name in model.__fields__} == set(names.split()), model


# Any report


def leaves(value: Any) -> Iterator[Any]:
    """The scalars of a JSON value."""
    if isinstance(value, (dict, list)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from leaves(each)
    else:
        yield value


def cells(kind: str, reply: Any) -> int:
    """How many cells a reply has: an independent count, for replies that match the document."""
    data = reply.get("data") or {}
    listed = [each.get("id") for each in data.get("variations_data") or ()]

    def missing(results: Any) -> int:
        present = {each["id"] for each in results if each.get("id") is not None}
        named = {each for each in listed if each is not None}
        return len(named - present) + len(listed) - len(named)

    if kind == "aggregated":
        total = 0
        for goal in data.get("reportData") or ():
            results = goal.get("variations") or ()
            for each in results:
                old = sum(bool(each.get(f"{name}_data") is not None) for name in ("conversion", "revenue", "products"))
                total += len(each.get("metrics") or ()) or max(old, 1)
            total += missing(results)
        return total
    results = (data.get("reportData") or {}).get("variations") or ()
    return sum(max(len(each.get("stats") or ()), 1) for each in results) + missing(results)


@pytest.mark.parametrize("kind", REPLIES)
@given(seed=st.integers(0, 2**32))
def test_every_cell_of_a_report_is_one_row(kind: str, seed: int) -> None:
    reply = Drawer("convert", Random(seed), 0).named(REPLIES[kind].__name__)
    rows = report_rows(REPLIES[kind].from_dict(reply))
    assert len(rows) == cells(kind, reply)


@pytest.mark.parametrize("kind", REPLIES)
@given(seed=st.integers(0, 2**32))
def test_rows_of_any_reply_hold_nothing_that_was_not_sent(kind: str, seed: int) -> None:
    reply = Drawer("convert", Random(seed), 0.08).named(REPLIES[kind].__name__)
    sent = {str(each) for each in leaves(reply)}
    if not isinstance(reply, dict):
        return
    for row in report_rows(REPLIES[kind].from_dict(reply), overall=True):
        assert row.report in REPLIES
        json.dumps(row.to_dict(), default=str)
        converted = {float(each) / 100 for each in leaves(dict(row.extra or {})) if isinstance(each, (int, float))}
        for name, value in filled(row).items():
            if name in ("report", "date", "source", "extra"):
                continue
            if name == "metric" and row.source not in (None, "metrics"):
                continue
            for each in value if isinstance(value, tuple) else [value]:
                known = str(each) in sent or str(float(each)) in sent
                assert known or any(abs(each - other) < 1e-9 for other in converted), (name, each)


# The rows of an experience


def test_the_rows_of_an_experience_take_one_call_besides_the_names(sandbox: Sandbox, form: str) -> None:
    experience, goals = headline(sandbox)
    rows = rows_of(sandbox, form, experience)
    assert calls(sandbox) == ["getExperience", "getExperienceAggregatedReport"]
    found = [(row.goal_name, row.variation_name, row.metric) for row in rows]
    variations = ["Original", "Shorter text", "Green button"]
    assert found == [
        *(("Signed up", variation, "conversion_rate") for variation in variations),
        *(("Bought", variation, metric) for variation in variations for metric in METRICS),
    ]
    assert {(row.experience_id, row.experience_name, row.extra) for row in rows} == {(experience, "Headline", None)}
    assert {row.goal_id for row in rows} == set(goals.values())


def test_daily_rows_take_a_call_for_each_goal_and_metric(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)
    rows = rows_of(sandbox, form, experience, daily=True)
    assert calls(sandbox) == ["getExperience", *["getExperienceDailyReport"] * 6]
    keys = [(row.goal_name, row.metric, row.variation_id, row.date) for row in rows]
    assert len(keys) == len(set(keys)) == 6 * 3 * DAYS
    assert {row.metric for row in rows if row.goal_name == "Bought"} == set(METRICS)
    assert {row.metric for row in rows if row.goal_name == "Signed up"} == {"conversion_rate"}
    assert {row.cumulative for row in rows} == {False}


def test_the_days_add_up_to_the_report_over_the_whole_period(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)
    whole = {(row.goal_id, row.variation_id, row.metric): row for row in rows_of(sandbox, form, experience)}
    days = rows_of(sandbox, form, experience, daily=True)
    last = rows_of(sandbox, form, experience, daily=True, report_type="cumulative", metrics=["conversion_rate"])
    for key, row in whole.items():
        of_cell = [day for day in days if (day.goal_id, day.variation_id, day.metric) == key]
        assert sum(day.visitors or 0 for day in of_cell) == row.visitors
        if key[2] in METRICS[:3]:
            assert sum(day.total or 0 for day in of_cell) == row.total
        if key[2] == "conversion_rate":
            [end] = [
                day
                for day in last
                if (day.goal_id, day.variation_id) == key[:2] and day.timestamp == START + 13 * 86_400
            ]
            assert (end.value, end.visitors, end.cumulative) == (row.value, row.visitors, True)


def test_the_shares_of_a_traffic_allocation_add_up_to_the_traffic_of_a_day(sandbox: Sandbox) -> None:
    experience, _ = headline(sandbox)
    with convert(sandbox, strict=True) as client:
        rows = report_rows(client.experiences_reports.traffic_allocation(experience), experience_id=experience)
    assert len(rows) == 3 * DAYS
    for day in {row.date for row in rows}:
        assert sum(row.traffic_share or 0 for row in rows if row.date == day) == pytest.approx(100, abs=0.05)


def test_daily_calls_are_sent_when_their_rows_are_needed(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)

    async def use(client: Any) -> None:
        rows = client.experiences_reports.rows(experience, daily=True)
        assert calls(sandbox) == []
        for _ in range(3 * DAYS):
            _ = await anext(rows) if form == "async" else next(rows)
        assert calls(sandbox) == ["getExperience", "getExperienceDailyReport"]
        _ = await anext(rows) if form == "async" else next(rows)
        assert len(calls(sandbox)) == 3

    use_client("convert", form, use, **arguments(sandbox, "convert"))


@pytest.mark.parametrize("daily", [False, True])
@pytest.mark.parametrize("spelling", ["avg_revenue_visitor", "avg_revenue_per_visitor"])
def test_goals_and_metrics_can_be_chosen_in_either_spelling(
    sandbox: Sandbox, form: str, daily: bool, spelling: str
) -> None:
    experience, goals = headline(sandbox)
    rows = rows_of(sandbox, form, experience, daily=daily, goals=[goals["Bought"]], metrics=[spelling])
    assert {(row.goal_name, row.metric) for row in rows} == {("Bought", "avg_revenue_visitor")}
    assert len(calls(sandbox)) == 2


def test_only_goals_that_count_revenue_are_asked_for_it(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)
    rows = rows_of(sandbox, form, experience, daily=True, metrics=["average_order_value"])
    assert {(row.goal_name, row.metric) for row in rows} == {("Bought", "average_order_value")}
    assert len(calls(sandbox)) == 2


def test_rows_without_names_take_no_other_call(sandbox: Sandbox, form: str) -> None:
    experience, goals = headline(sandbox)
    rows = rows_of(sandbox, form, experience, names=False)
    assert calls(sandbox) == ["getExperienceAggregatedReport"]
    assert {(row.goal_name, row.experience_name) for row in rows} == {(None, None)}
    sandbox.requests.clear()
    rows = rows_of(sandbox, form, experience, daily=True, names=False, goals=[goals["Bought"]])
    assert calls(sandbox) == ["getExperienceDailyReport"]
    assert {row.metric for row in rows} == {"conversion_rate"}


def test_goals_that_an_experience_gives_by_id_are_looked_up_once(sandbox: Sandbox, form: str) -> None:
    experience, goals = headline(sandbox)
    with convert(sandbox) as client:
        other = client.goals.create(name="Of no experience", type="code_trigger").id
    sandbox.requests.clear()
    rows = rows_of(sandbox, form, experience, daily=True, goals=[other, goals["Signed up"]])
    assert calls(sandbox) == ["getExperience", "getGoalsList", *["getExperienceDailyReport"] * 2]
    assert {row.goal_name for row in rows} == {"Of no experience", "Signed up"}


def test_a_report_token_is_enough_for_rows(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)
    token = {
        "base_url": sandbox.base_url("convert"),
        "report_token": sandbox.credentials.report_token,
        "account_id": sandbox.credentials.account_id,
        "project_id": sandbox.credentials.project_id,
    }
    assert {row.goal_name for row in rows_of(sandbox, form, experience, token)} == {"Signed up", "Bought"}


def test_period_statistics_and_segments_are_passed_on(sandbox: Sandbox, form: str) -> None:
    experience, _ = headline(sandbox)
    segments = models.ReportingSegmentsFilters(devices=["desktop"])
    [first, *_] = rows = rows_of(
        sandbox,
        form,
        experience,
        start_time=datetime.datetime(2026, 3, 4, tzinfo=datetime.UTC),
        end_time="2026-03-06T00:00:00Z",
        segments=segments,
        stats_engine_processing=models.SEProcSettingsBayesian(stats_type="bayesian"),
    )
    assert json.loads(sandbox.requests[-1].body) == {
        "start_time": START + 2 * 86_400,
        "end_time": START + 4 * 86_400,
        "segments": {"devices": ["desktop"]},
        "stats_engine_processing": {"stats_type": "bayesian"},
    }
    assert (first.start_time, first.end_time, first.segment_devices) == (
        START + 2 * 86_400,
        START + 4 * 86_400,
        "desktop",
    )
    assert all(0 <= (row.chance_to_win or 0) <= 100 for row in rows)
    assert {row.methodology for row in rows} == {"bayesian"}
    offset = rows_of(sandbox, form, experience, daily=True, utc_offset=3600, metrics=["conversion_rate"])
    assert {row.date for row in offset} == {datetime.date(2026, 3, day) for day in range(2, 17)}


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"metrics": "conversion_rate"}, TypeError, "metrics must be a list, not str"),
        ({"goals": 5}, TypeError, "goals must be a list, not int"),
        ({"overall": True}, ValueError, "pass daily=True"),
        ({"report_type": "cumulative"}, ValueError, "pass daily=True"),
        ({"start_time": "yesterday"}, ValueError, "start_time"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    sandbox: Sandbox, form: str, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    async def use(client: Any) -> None:
        with pytest.raises(error, match=message):
            client.experiences_reports.rows(7, **options)

    use_client("convert", form, use, **arguments(sandbox, "convert"))
    assert calls(sandbox) == []


def test_both_groups_have_the_same_hand_written_methods() -> None:
    ours, theirs = Convert.experiences_reports, AsyncConvert.experiences_reports
    found = [name for name, value in vars(ours).items() if inspect.isfunction(value) and not name.startswith("_")]
    assert "rows" in found
    for name in found:
        first, second = vars(ours)[name], vars(theirs)[name]
        assert inspect.getdoc(first) == inspect.getdoc(second)
        one, other = inspect.signature(first), inspect.signature(second)
        assert list(one.parameters.values()) == list(other.parameters.values())
        assert other.return_annotation.replace("Async", "") == one.return_annotation
        assert get_type_hints(first).keys() == get_type_hints(second).keys()
        for parameter in list(one.parameters)[1:]:
            assert f"\n    {parameter}: " in (inspect.getdoc(first) or ""), parameter


# Rows as a table


def test_every_column_is_documented() -> None:
    documented = inspect.getdoc(ReportRow) or ""
    for column in ReportRow.columns():
        assert f"\n    {column}: " in documented, column


def test_rows_are_written_as_csv(sandbox: Sandbox) -> None:
    experience, _ = headline(sandbox)
    rows = rows_of(sandbox, "sync", experience, daily=True)
    file = io.StringIO()
    writer = csv.DictWriter(file, ReportRow.columns())
    writer.writeheader()
    writer.writerows(row.to_dict() for row in rows)
    read = list(csv.DictReader(io.StringIO(file.getvalue())))
    assert [row["date"] for row in read] == [str(row.date) for row in rows]
    assert [float(row["value"]) for row in read] == [row.value for row in rows]
    assert read[0]["confidence"] == ""


def test_a_row_as_a_dict_is_flat_and_complete() -> None:
    row = ReportRow(report="aggregated", risk=(0.1, 0.2), extra={"größe": [1]})
    found = row.to_dict()
    assert list(found) == ReportRow.columns()
    assert (found["risk"], found["extra"]) == ("[0.1, 0.2]", '{"größe": [1]}')
    assert to_rows([row])[0]["extra.größe"] == [1]  # as any other dataclass


def test_rows_cannot_be_changed() -> None:
    row = ReportRow(report="daily")
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.value = 1  # type: ignore[misc]
