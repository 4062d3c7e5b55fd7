"""The requests that rows of reports take, one by one: what each argument becomes in each of them."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable
from typing import Any, get_type_hints

import httpx
import pytest

from abwire import AsyncConvert, Convert
from abwire.convert import models
from abwire.convert.async_reports import AsyncExperiencesReports
from abwire.convert.reports import ExperiencesReports

GOALS = {
    "5": {"id": 5, "name": "Signed up", "type": "code_trigger"},
    "9": {"id": 9, "name": "Other", "type": "revenue"},
}
EXPERIENCE = {"id": 7, "name": "Headline", "goals": [5, {"id": 6, "name": "Bought", "type": "revenue"}]}
RATE = {"metric_type": "conversion_rate", "metric_value": 0.5, "metric_total": 1}
AGGREGATED = {"data": {"reportData": [{"goal_id": 5, "variations": [{"id": 1, "visitors": 2, "metrics": [RATE]}]}]}}
DAILY = {"data": {"reportData": {"variations": [{"id": 1, "stats": [{"timestamp": 0, "visitors": 2}]}], "extra": []}}}
BASE = "https://api.example.test/api/v2"
OPTIONS: dict[str, Any] = {
    "start_time": "1970-01-01T00:00:10Z",
    "end_time": 20,
    "utc_offset": 3600,
    "segments": models.ReportingSegmentsFilters(devices=["desktop"]),
    "stats_engine_processing": models.SEProcSettingsBayesian(stats_type="bayesian"),
    "account_id": 3,
    "project_id": 4,
}
PERIOD = {
    "utc_offset": 3600,
    "start_time": 10,
    "end_time": 20,
    "segments": {"devices": ["desktop"]},
    "stats_engine_processing": {"stats_type": "bayesian"},
}


class Server:
    """Answers in the process, and notes each request: its method, path, query, body and report token."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, dict[str, Any], Any, str | None]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/api/v2")
        query: dict[str, Any] = {}
        for name, value in request.url.params.multi_items():
            query.setdefault(name.removesuffix("[]"), []).append(value)
        body: Any = json.loads(request.content) if request.content else None
        self.requests.append((request.method, path, query, body, request.headers.get("report_token")))
        for end, reply in (("aggregated_report", AGGREGATED), ("daily_report", DAILY), ("/experiences/7", EXPERIENCE)):
            if path.endswith(end):
                return httpx.Response(200, json=reply)
        if path.endswith("/goals"):
            return httpx.Response(200, json={"data": [GOALS[str(each)] for each in body["only"] if str(each) in GOALS]})
        return httpx.Response(200, json={"data": [EXPERIENCE]})


def use(form: str, server: Server, call: Callable[[Any], Any], **changes: Any) -> Any:
    """Call a method of the group with a client of either form, and collect what it returns."""
    given: dict[str, Any] = {
        "base_url": BASE,
        "token": "t",
        "report_token": "of-the-client",
        "account_id": 1,
        "project_id": 2,
        **changes,
    }

    async def run() -> Any:
        transport = httpx.MockTransport(server)
        async with (
            httpx.AsyncClient(transport=transport) as http,
            AsyncConvert(**given, http_client=http) as client,
        ):
            found = call(client.experiences_reports)
            return await found if inspect.isawaitable(found) else [row async for row in found]

    if form == "async":
        return asyncio.run(run())
    with (
        httpx.Client(transport=httpx.MockTransport(server)) as http,
        Convert(**given, http_client=http) as client,
    ):
        found = call(client.experiences_reports)
        return list(found) if inspect.isgenerator(found) else found


def paths(server: Server) -> list[tuple[str, str]]:
    return [(method, path) for method, path, *_ in server.requests]


@pytest.mark.parametrize("daily", [False, True])
def test_rows_pass_on_every_argument(form: str, daily: bool) -> None:
    server = Server()
    chosen = {"daily": daily, **({"report_type": "cumulative", "overall": True} if daily else {})}
    given = {**OPTIONS, **chosen, "goals": [5, 9], "metrics": ["conversion_rate"], "report_token": "of-the-call"}
    rows = use(form, server, lambda group: group.rows(7, **given))
    common = "/accounts/3/projects/4"
    experience = {"include": ["goals"], "expand": ["goals"]}
    first, second, *reports = server.requests
    assert first == ("GET", f"{common}/experiences/7", experience, None, "of-the-call")
    assert second[:4] == ("POST", f"{common}/goals", {}, {"only": [5, 9], "results_per_page": 50})
    if daily:
        assert reports == [
            (
                *("POST", f"{common}/experiences/7/daily_report", {}),
                {"goal": goal, "report_type": "cumulative", "metric": "conversion_rate", **PERIOD},
                "of-the-call",
            )
            for goal in (5, 9)
        ]
        assert [(row.goal_id, row.goal_name, row.cumulative) for row in rows] == [
            (5, "Signed up", True),
            (9, "Other", True),
        ]
    else:
        body = {"goals": [5, 9], "metrics": ["conversion_rate"], **PERIOD}
        assert reports == [("POST", f"{common}/experiences/7/aggregated_report", {}, body, "of-the-call")]
        assert [(row.goal_id, row.goal_name, row.cumulative) for row in rows] == [(5, "Signed up", None)]
    for row in rows:
        assert (row.experience_id, row.experience_name) == (7, "Headline")
        assert (row.start_time, row.end_time, row.utc_offset, row.segment_devices) == (10, 20, 3600, "desktop")


def test_rows_send_nothing_that_was_not_passed(form: str) -> None:
    server = Server()
    use(form, server, lambda group: group.rows(7))
    common = "/accounts/1/projects/2"
    assert [each[:4] for each in server.requests] == [
        ("GET", f"{common}/experiences/7", {"include": ["goals"], "expand": ["goals"]}, None),
        ("POST", f"{common}/goals", {}, {"only": [5], "results_per_page": 50}),
        ("POST", f"{common}/experiences/7/aggregated_report", {}, None),
    ]
    server.requests.clear()
    use(form, server, lambda group: group.rows(7, daily=True, names=False, goals=[5]))
    body = {"goal": 5, "report_type": "non_cumulative", "metric": "conversion_rate"}
    assert [each[:4] for each in server.requests] == [("POST", f"{common}/experiences/7/daily_report", {}, body)]


@pytest.mark.parametrize("daily", [False, True])
def test_an_export_passes_on_every_argument(form: str, daily: bool) -> None:
    server, batches = Server(), list[Any]()
    chosen = {"daily": daily, **({"report_type": "cumulative", "overall": True} if daily else {})}
    filters = {"status": ["active"], "type": ["a/b"], "tags": [8], "only": [7]}
    given = {**OPTIONS, **chosen, **filters, "goals": [5, 9], "metrics": ["conversion_rate"]}
    result = use(form, server, lambda group: group.export_rows(batches.append, **given))
    common = "/accounts/3/projects/4"
    listed = {
        **filters,
        "sort_by": "id",
        "sort_direction": "asc",
        "results_per_page": 50,
        "include": ["goals"],
        "expand": ["goals"],
    }
    first, second, report = [each[:4] for each in server.requests]
    assert first == ("POST", f"{common}/experiences", {}, listed)
    assert second == ("POST", f"{common}/goals", {}, {"only": [5, 9], "results_per_page": 50})
    if daily:
        body = {"goal": 5, "report_type": "cumulative", "metric": "conversion_rate", **PERIOD}
        assert report == ("POST", f"{common}/experiences/7/daily_report", {}, body)
    else:
        body = {"goals": [5], "metrics": ["conversion_rate"], **PERIOD}
        assert report == ("POST", f"{common}/experiences/7/aggregated_report", {}, body)
    assert (result.exported, result.rows, result.ok) == (1, 1, True)
    [[row]] = batches
    assert (row.goal_name, row.experience_name, row.start_time, row.utc_offset) == ("Signed up", "Headline", 10, 3600)
    assert row.cumulative is (True if daily else None)


def test_an_export_sends_nothing_that_was_not_passed(form: str) -> None:
    server, batches = Server(), list[Any]()
    use(form, server, lambda group: group.export_rows(batches.append, names=False))
    common = "/accounts/1/projects/2"
    listed = {"sort_by": "id", "sort_direction": "asc", "results_per_page": 50, "include": ["goals"]}
    assert [each[:4] for each in server.requests] == [
        ("POST", f"{common}/experiences", {}, listed),
        ("POST", f"{common}/experiences/7/aggregated_report", {}, None),
    ]
    server.requests.clear()
    use(form, server, lambda group: group.export_rows(batches.append))
    assert server.requests[0][3] == {**listed, "expand": ["goals"]}
    assert paths(server)[1:] == [("POST", f"{common}/goals"), ("POST", f"{common}/experiences/7/aggregated_report")]


def test_an_experience_without_the_wanted_goals_takes_no_report(form: str) -> None:
    server = Server()
    assert use(form, server, lambda group: group.rows(7, goals=[], names=False)) == []
    assert server.requests == []
    result = use(form, server, lambda group: group.export_rows(list, goals=[8], names=False))
    assert (result.exported, result.rows) == (1, 0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("form", ["sync", "async"])
def test_the_types_of_both_groups_can_be_evaluated(form: str) -> None:
    kind: Any = {"sync": ExperiencesReports, "async": AsyncExperiencesReports}[form]
    for name in ("rows", "export_rows"):
        assert "return" in get_type_hints(getattr(kind, name))
    with pytest.raises(ValueError, match=r"^report_type and overall are for daily reports"):
        use(form, Server(), lambda group: group.rows(7, overall=True))
