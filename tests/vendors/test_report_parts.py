"""What rows of reports are made of, without a server: columns, the calls of an experience, the account of an export."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire import APIConnectionError, AuthenticationError, ConfigurationError, InternalServerError
from abwire.convert import ExportFailure, ExportProgress, ReportRow, models, report_rows
from abwire.convert.report_export import Export
from abwire.convert.report_json import Fields
from abwire.convert.report_plan import Experience, RowsOptions, experience_of, unknown_goals, with_goals
from abwire_runtime.data.unset import UNSET


def options(**changes: Any) -> RowsOptions:
    """Options of rows as they are by default, with changes."""
    defaults: dict[str, Any] = dict.fromkeys(
        [
            *("report_type", "goals", "metrics", "start_time", "end_time", "utc_offset", "segments"),
            *("stats_engine_processing", "account_id", "project_id"),
        ]
    )
    return RowsOptions(**{"daily": False, "names": True, "overall": False, **defaults, **changes})


# Fields


@pytest.mark.parametrize(
    ("value", "found"),
    [
        *[(7, 7), (0, 0), (1.5, 1.5), ("7", 7), ("-0.5", -0.5), ("1e3", 1000.0), ("1.5E-2", 0.015), ("2e+2", 200.0)],
        *[("9" * 18, int("9" * 18)), ("9" * 19, None), ("1." + "3" * 30, float("1." + "3" * 30))],
        *[("1." + "3" * 31, None), ("1e999", float("inf")), ("1e1000", None), (".5", None), ("5.", None), ("", None)],
        *[("0x1", None), ("nan", None), (True, None), (None, None), ([1], None)],
    ],
)
def test_numbers_are_read_from_strings_as_well(value: object, found: float | None) -> None:
    fields = Fields({"x": value})
    read = fields.number("x")
    assert (type(read), read) == (type(found), found)
    assert fields.rest() == ({} if found is not None or value is None else {"x": value})


# Rows of a reply


def reply(*variations: Any, **others: Any) -> dict[str, Any]:
    return {"reportData": [{"goal_id": 5, "variations": list(variations)}], **others}


@pytest.mark.parametrize(
    ("source", "sent", "row"),
    [
        (
            "conversion_data",
            {"conversions": 50, "conversion_rate": 0.05, "conversion_rate_change": 0.25},
            ("conversion_rate", 50, 0.05, 0.25),
        ),
        (
            "revenue_data",
            {"total_revenue": 990.5, "revenue_per_visitor": 0.99, "revenue_per_visitor_change": -0.5},
            ("avg_revenue_visitor", 990.5, 0.99, -0.5),
        ),
        (
            "products_data",
            {"total_products": 70, "products_per_visitor": 0.07, "products_per_visitor_change": 1.5},
            ("avg_products_ordered_visitor", 70, 0.07, 1.5),
        ),
    ],
)
def test_each_predecessor_of_a_metric_has_a_total_a_value_and_a_change(
    source: str, sent: dict[str, Any], row: tuple[Any, ...]
) -> None:
    [found] = report_rows(reply({"id": 1, "visitors": 1000, source: {**sent, "statistically_significant": False}}))
    assert (found.metric, found.total, found.value, found.change) == row
    assert (found.source, found.significant, found.visitors) == (source, False, 1000)
    assert found.extra == {source: {**sent, "statistically_significant": False}}


def test_a_predecessor_that_is_no_object_stays_in_the_rest() -> None:
    [found] = report_rows(reply({"id": 1, "conversion_data": "many", "revenue_data": None}))
    assert (found.metric, found.source, found.extra) == (None, None, {"variation.conversion_data": "many"})


def test_what_is_no_variation_and_no_goal_is_a_row_of_its_own() -> None:
    [found] = report_rows(reply("odd"))
    assert (found.goal_id, found.variation_id, found.extra) == (5, None, {"variation": "odd"})
    assert report_rows({"reportData": ["odd"]}) == []
    [found] = report_rows({"reportData": ["odd"], "variations_data": ["none"]})
    assert (found.goal_id, found.extra) == (None, {"goal": "odd", "variation": "none"})


@pytest.mark.parametrize(
    ("metric", "aggregated"),
    [
        ("avg_revenue_per_visitor", "avg_revenue_visitor"),
        ("avg_products_ordered_per_visitor", "avg_products_ordered_visitor"),
        ("avg_revenue_visitor", "avg_revenue_visitor"),
        ("average_order_value", "average_order_value"),
        ("added_later", "added_later"),
    ],
)
def test_the_metric_of_a_daily_report_has_its_aggregated_spelling(metric: Any, aggregated: str) -> None:
    report: Any = {"reportData": {"variations": [{"id": 1, "stats": [{"timestamp": 0, "value": 1, "totals": 1}]}]}}
    [row] = report_rows(report, metric=metric, goal=5, report_type="non_cumulative")
    assert (row.metric, row.goal_id, row.goal_name, row.cumulative) == (aggregated, 5, None, False)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ([], "aggregated"),
        ("odd", "aggregated"),
        ({}, "traffic_allocation"),
        ({"variations": [{"id": 1, "stats": [{"value": 1}]}]}, "traffic_allocation"),
        ({"variations": [{"id": 1, "stats": [{"value": 1, "visitors": None, "totals": None}]}]}, "traffic_allocation"),
        ({"variations": [{"id": 1, "stats": [{"value": 1}, {"totals": 0}]}]}, "daily"),
        ({"variations": [{"id": 1}, {"id": 2, "stats": [{"visitors": 0}]}]}, "daily"),
        ({"variations": [], "extra": []}, "daily"),
        ({"variations": [], "extra": None}, "traffic_allocation"),
    ],
)
def test_the_kind_of_a_report_is_known_by_its_content(content: Any, kind: str) -> None:
    found = {row.report for row in report_rows({"reportData": content, "variations_data": [{"id": 9}]})}
    assert found == ({kind} if isinstance(content, dict) else set())


def test_the_series_over_all_variations_have_what_they_were_sent_with() -> None:
    series = {"type": "avg_conversion_rate", "unit": "x", "stats": [{"timestamp": 0, "value": 0.5, "totals": 3}]}
    empty = {"type": "total_visitors", "stats": None}
    report: Any = {"reportData": {"variations": [], "extra": [series, empty], "new": 1}, "made": 2}
    [row] = report_rows(report, overall=True)
    assert (row.report, row.series, row.value, row.total, row.date) == (
        *("daily", "avg_conversion_rate", 0.5, 3),
        datetime.date(1970, 1, 1),
    )
    assert row.extra == {"report.made": 2, "report.new": 1, "series.unit": "x"}
    assert report_rows(report) == []


def test_a_day_without_a_time_zone_is_that_of_utc() -> None:
    report: Any = {"reportData": {"variations": [{"id": 1, "stats": [{"timestamp": 86_399, "visitors": 1}]}]}}
    assert [row.date for row in report_rows(report)] == [datetime.date(1970, 1, 1)]
    assert [row.date for row in report_rows(report, utc_offset=1)] == [datetime.date(1970, 1, 2)]


@pytest.mark.parametrize(
    ("filters", "columns"),
    [
        ({"sources": ["direct", "referral"]}, {"segment_sources": "direct,referral"}),
        ({"devices": [], "browsers": None}, {}),
        ({"custom_segments": [0]}, {"segment_custom_segments": "0"}),
        ({"weather": []}, {}),
    ],
)
def test_each_segment_of_a_report_has_its_column(filters: dict[str, Any], columns: dict[str, str]) -> None:
    [row] = report_rows(reply({"id": 1}), segments=models.ReportingSegmentsFilters.from_dict(filters))
    found = {name: value for name, value in row.to_dict().items() if name.startswith("segment_") and value is not None}
    assert (found, row.extra) == (columns, None)


async def later() -> None:
    """A call that was not awaited."""


def test_what_is_no_report_is_named_with_what_to_do() -> None:
    wanted = "a reply of experiences_reports.aggregated, daily or traffic_allocation"
    call = later()
    for wrong, message in ((5, f"{wanted}, not int"), (call, f"{wanted}, which must be awaited, not coroutine")):
        given: Any = wrong
        with pytest.raises(TypeError) as raised:
            report_rows(given)
        assert str(raised.value) == f"report must be {message}"
    call.close()


# The calls of an experience


def test_an_experience_says_what_it_knows_of_its_goals() -> None:
    goals = [5, "6", {"id": 7, "name": "Bought", "type": "revenue"}, {"id": 8}, {"name": "Without id"}, "odd", None]
    found = experience_of(models.Experience.from_dict({"id": 3, "name": "Headline", "goals": goals}))
    assert found == Experience(3, "Headline", (5, 6, 7, 8), {7: "Bought"}, {7: "revenue"})
    assert experience_of(models.Experience.from_dict({"id": 3}), 4) == Experience(4)
    assert experience_of(models.Experience.from_dict({"name": None, "goals": None})) == Experience(0)


def test_experiences_share_what_each_knows_of_its_goals() -> None:
    first = Experience(1, goals=(5, 6), goal_names={5: "A"}, goal_types={5: "revenue"})
    second = Experience(2, goals=(6,), goal_names={6: "B"}, goal_types={6: "code_trigger"})
    goal: Any = models.Goal
    listed = [
        goal.from_dict(each) for each in ({"id": 7, "name": "C"}, {"id": 8, "type": "visits_page"}, {"name": "D"})
    ]
    listed += [goal.from_dict({"id": 9, "type": "added_later", "name": None})]
    found = with_goals([first, second], listed)
    assert [(each.id, each.goals) for each in found] == [(1, (5, 6)), (2, (6,))]
    for each in found:
        assert each.goal_names == {5: "A", 6: "B", 7: "C"}
        assert each.goal_types == {5: "revenue", 6: "code_trigger", 8: "visits_page", 9: "added_later"}


def test_goals_are_looked_up_two_hundred_at_once() -> None:
    experience = Experience(1, goals=tuple(range(1, 401)), goal_names={1: "A"})
    found = unknown_goals([experience], options())
    assert found == [list(range(2, 202)), list(range(202, 401))]
    assert unknown_goals([experience], options(goals=[400, 401, 1])) == [list(range(2, 202)), list(range(202, 402))]
    assert unknown_goals([Experience(1, goals=(5, 6)), Experience(2, goals=(6, 7))], options()) == [[5, 6, 7]]
    assert unknown_goals([Experience(1, goals=(5,), goal_names={5: "A"})], options()) == []


REVENUE = (
    *("conversion_rate", "avg_revenue_per_visitor", "avg_products_ordered_per_visitor", "average_order_value"),
    "average_products_per_order",
)


@pytest.mark.parametrize(
    ("changes", "calls"),
    [
        ({}, [(5, "conversion_rate"), *((6, metric) for metric in REVENUE), (7, "conversion_rate")]),
        ({"goals": [7, 9]}, [(7, "conversion_rate"), (9, "conversion_rate")]),
        (
            {"metrics": ["avg_revenue_visitor", "conversion_rate"]},
            [
                (5, "conversion_rate"),
                *[(6, "avg_revenue_per_visitor"), (6, "conversion_rate")],
                *[(7, "avg_revenue_per_visitor"), (7, "conversion_rate")],
            ],
        ),
        ({"metrics": ["average_order_value"], "goals": (5, 6)}, [(6, "average_order_value")]),
        ({"goals": []}, []),
    ],
)
def test_daily_calls_are_those_that_a_goal_has_metrics_for(changes: Any, calls: list[tuple[int, str]]) -> None:
    experience = Experience(1, goals=(5, 6, 7), goal_types={5: "code_trigger", 6: "revenue"})
    assert list(options(daily=True, **changes).daily_calls(experience)) == calls


def test_options_know_what_their_calls_are_made_with() -> None:
    assert options().kind_of_days == "non_cumulative"
    assert options(daily=True, report_type="cumulative").kind_of_days == "cumulative"
    assert options().aggregated_metrics is UNSET
    assert options(metrics=("avg_revenue_per_visitor", "x")).aggregated_metrics == ["avg_revenue_visitor", "x"]
    assert options(daily=True, overall=True).overall
    assert options().report_token is None


@pytest.mark.parametrize("wrong", [{"goals": "5"}, {"goals": b"5"}, {"metrics": {"a"}}, {"goals": iter([5])}])
def test_goals_and_metrics_are_lists(wrong: dict[str, Any]) -> None:
    [(name, value)] = wrong.items()
    with pytest.raises(TypeError, match=rf"^{name} must be a list, not {type(value).__name__}$"):
        options(**wrong)


@pytest.mark.parametrize("wrong", [{"report_type": "cumulative"}, {"overall": True}])
def test_options_of_daily_reports_are_refused_for_others(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"^report_type and overall are for daily reports: pass daily=True as well$"):
        options(**wrong)


def test_rows_are_completed_by_the_options_and_the_experience() -> None:
    report: Any = {
        "reportData": {"variations": [{"id": 1, "stats": [{"timestamp": 86_399, "visitors": 4}]}], "extra": []}
    }
    report["reportData"]["extra"] = [{"type": "total_visitors", "stats": [{"timestamp": 0, "value": 9}]}]
    experience = Experience(3, "Headline", (5,), {5: "Bought"})
    segments = models.ReportingSegmentsFilters(devices=["desktop"])
    chosen = options(
        daily=True,
        report_type="cumulative",
        overall=True,
        start_time=10,
        end_time=20,
        utc_offset=3600,
        segments=segments,
    )
    found = [
        {name: value for name, value in row.to_dict().items() if value is not None}
        for row in chosen.rows(report, experience, 5, "avg_revenue_per_visitor")
    ]
    shared = {
        "report": "daily",
        "experience_id": 3,
        "experience_name": "Headline",
        "goal_id": 5,
        "goal_name": "Bought",
        "metric": "avg_revenue_visitor",
        "cumulative": True,
        "start_time": 10,
        "end_time": 20,
        "utc_offset": 3600,
        "segment_devices": "desktop",
    }
    first = {"variation_id": 1, "timestamp": 86_399, "date": datetime.date(1970, 1, 2), "visitors": 4}
    second = {"series": "total_visitors", "timestamp": 0, "date": datetime.date(1970, 1, 1), "value": 9}
    assert found == [{**shared, **first}, {**shared, **second}]
    [row] = options().rows(reply({"id": 1}), Experience(3))
    assert (row.report, row.cumulative, row.experience_id, row.goal_name) == ("aggregated", None, 3, None)


# The account of an export


class Store:
    """A checkpoint in memory."""

    def __init__(self, state: str | bytes | None = None) -> None:
        self.state = state

    def load(self) -> Any:
        return self.state

    def save(self, state: str) -> None:
        self.state = state

    def __repr__(self) -> str:
        return "Store()"


OPTIONS = {
    "daily": True,
    "report_type": "cumulative",
    "goals": [5, 6],
    "metrics": ["conversion_rate"],
    "names": False,
    "overall": True,
    "start_time": 10,
    "end_time": 20,
    "utc_offset": 3600,
    "segments": {"devices": ["desktop"]},
    "stats_engine_processing": {"stats_type": "bayesian"},
    "account_id": 1,
    "project_id": 2,
}
CHOSEN = {
    **OPTIONS,
    "goals": (5, 6),
    "segments": models.ReportingSegmentsFilters(devices=["desktop"]),
    "stats_engine_processing": models.SEProcSettingsBayesian(stats_type="bayesian"),
}


def exported(rows: list[ReportRow]) -> None:
    """Where the rows of these exports go."""


def export(
    store: Any = None, chosen: RowsOptions | None = None, progress: Any = None, stop: int | None = None
) -> Export:
    return Export(exported, chosen or options(), store, progress, stop)


def test_a_checkpoint_holds_what_another_run_needs() -> None:
    store = Store()
    first = export(store, options(**CHOSEN))
    assert first.begin([Experience(3), Experience(1), Experience(2)]) == [Experience(3), Experience(1), Experience(2)]
    first.record_written(Experience(3), 4)
    first.record_written(Experience(1), 5)
    state = json.loads(store.state or "")
    columns = ReportRow.columns()
    assert state == {
        "abwire_export": 1,
        "columns": columns,
        "options": OPTIONS,
        "done": [1, 3],
        "rows": 9,
        "size": 0,
    }
    second = export(Store(json.dumps(state)), options(**CHOSEN))
    assert second.begin([Experience(3), Experience(1), Experience(2)]) == [Experience(2)]
    assert (second.result.exported, second.result.rows, second.result.not_tried, second.result.ok) == (2, 9, 1, False)
    plain = export(store := Store())
    plain.begin([Experience(3)])
    plain.record_written(Experience(3), 4)
    saved = json.loads(store.state or "")["options"]
    assert saved == {**dict.fromkeys(OPTIONS), "daily": False, "names": True, "overall": False}


@pytest.mark.parametrize("state", [None, "", b""])
def test_an_empty_checkpoint_starts_an_export(state: Any) -> None:
    made = export(Store(state))
    assert made.begin([Experience(3)]) == [Experience(3)]
    assert (made.result.exported, made.result.rows) == (0, 0)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"abwire_export": 2}, "was written by another version of abwire, which can finish the export"),
        ({"columns": ["report"]}, "was written by another version of abwire, which can finish the export"),
        ({"columns": None}, "was written by another version of abwire, which can finish the export"),
        ({"options": {}}, "is of an export with another daily and names and overall: each export needs its own"),
        ({"options": []}, "is of an export with another daily and names and overall: each export needs its own"),
        ({"options": 5}, "does not hold the state of an export"),
        ({"options": None}, "does not hold the state of an export"),
        ({"done": ["x"]}, "does not hold the state of an export"),
        ({"done": None}, "does not hold the state of an export"),
        ({"rows": "x"}, "does not hold the state of an export"),
        ({"size": None}, "does not hold the state of an export"),
    ],
)
def test_a_checkpoint_that_is_of_no_such_export_is_refused(changes: dict[str, Any], message: str) -> None:
    made = export(store := Store())
    made.begin([Experience(3)])
    made.record_written(Experience(3), 4)
    state = {**json.loads(store.state or ""), **changes}
    with pytest.raises(ConfigurationError) as raised:
        export(Store(json.dumps(state)))
    assert str(raised.value) == f"the checkpoint Store() {message}"


@pytest.mark.parametrize("missing", ["load", "save"])
def test_an_object_that_lacks_a_method_is_no_checkpoint(missing: str) -> None:
    half: Any = type("Half", (), {({"load", "save"} - {missing}).pop(): None})()
    with pytest.raises(
        TypeError, match=r"^checkpoint must be a path, or an object with load\(\) and save\(\), not Half$"
    ):
        export(half)


def test_experiences_are_asked_for_the_goals_that_they_have() -> None:
    some = export(chosen=options(goals=[7, 5, 9]))
    assert some.options_for(Experience(1, goals=(5, 6, 7))).goals == [7, 5]
    assert some.options_for(Experience(1, goals=(5, 6, 7))).names is True
    every = options()
    assert export(chosen=every).options_for(Experience(1, goals=(5,))) is every


DOWN = InternalServerError("is down", response=httpx.Response(503))
LOST = APIConnectionError("no reply")


def test_an_export_ends_after_failures_in_a_row_or_without_credentials() -> None:
    made = export(stop=2)
    made.begin([Experience(each) for each in range(1, 8)])
    assert made.record_failed(Experience(1), DOWN) is True
    made.record_written(Experience(2), 1)
    assert made.record_failed(Experience(3), LOST) is True
    assert (made.result.why_stopped, made.result.not_tried) == ("", 4)
    assert made.record_failed(Experience(4), DOWN) is False
    assert (made.result.why_stopped, made.result.not_tried) == ("2 experiences in a row failed", 3)
    hasty = export(stop=1)
    hasty.begin([Experience(1), Experience(2)])
    assert hasty.record_failed(Experience(1), DOWN) is False
    assert (hasty.result.why_stopped, hasty.result.not_tried) == ("an experience failed", 1)
    assert [each.status for each in made.result.failures] == [503, None, 503]
    patient = export()
    patient.begin([Experience(each) for each in range(1, 8)])
    assert all(patient.record_failed(Experience(each), LOST) for each in range(1, 7))
    refused = AuthenticationError("is not you", response=httpx.Response(401))
    assert patient.record_failed(Experience(7), refused) is False
    assert patient.result.why_stopped == "is not you"


def test_an_export_that_stops_after_one_failure_is_allowed() -> None:
    made = export(stop=1)
    made.begin([Experience(1), Experience(2)])
    assert made.record_failed(Experience(1), LOST) is False


def test_the_file_of_an_export_has_a_header_and_goes_on_where_the_checkpoint_was(tmp_path: Path) -> None:
    path, store = tmp_path / "rows.csv", Store()
    header = ",".join(ReportRow.columns())
    row = ReportRow(report="daily", experience_name='a "b", c', extra={"größe": 1})
    line = ",".join(
        {"report": "daily", "experience_name": '"a ""b"", c"', "extra": '"{""größe"": 1}"'}.get(column, "")
        for column in ReportRow.columns()
    )
    first = Export(path, options(), store, None, None)
    first.begin([Experience(1), Experience(2)])
    first.write([row, row])
    first.record_written(Experience(1), 2)
    size = json.loads(store.state or "")["size"]
    assert path.read_bytes() == f"{header}\n{line}\n{line}\n".encode()
    assert size == path.stat().st_size
    first.write([row])  # and no more, as if the power failed
    first.close()
    assert path.stat().st_size > size
    second = Export(str(path), options(), store, None, None)
    second.begin([Experience(1), Experience(2)])
    assert path.stat().st_size == size
    second.write([row])
    second.record_written(Experience(2), 1)
    second.close()
    assert path.read_bytes() == f"{header}\n{line}\n{line}\n{line}\n".encode()
    state = json.loads(store.state or "")
    assert (state["done"], state["rows"], state["size"]) == ([1, 2], 3, path.stat().st_size)
    with path.open("r+b") as file:
        file.truncate(state["size"] - 1)
    with pytest.raises(ConfigurationError) as raised:
        Export(path, options(), store, None, None).begin([Experience(1)])
    assert str(raised.value) == (
        f"the checkpoint is of an export to a file of {state['size']} bytes, which {str(path)!r} does not have: "
        "delete the checkpoint to start again"
    )


def test_the_progress_of_an_export_counts_what_was_written_and_what_failed() -> None:
    seen: list[ExportProgress] = []
    made = export(progress=seen.append)
    made.begin([Experience(1, "A"), Experience(2, "B"), Experience(3)])
    made.record_written(Experience(1, "A"), 4)
    assert made.record_failed(Experience(2, "B"), DOWN) is True
    made.record_written(Experience(3), 5)
    failure = ExportFailure(2, "B", "is down", 503)
    assert [each[:6] for each in seen] == [
        (3, 1, 0, 4, 1, None),
        (3, 1, 1, 4, 2, failure),
        (3, 2, 1, 9, 3, None),
    ]
    assert all(each.seconds >= 0 for each in seen)
    result = made.result
    assert (result.exported, result.rows, result.failures, result.not_tried) == (2, 9, [failure], 0)
    assert (result.why_stopped, result.ok) == ("", False)
    assert [each.seconds for each in seen] == sorted(each.seconds for each in seen)
