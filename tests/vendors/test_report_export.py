"""The rows of all experiences, written to a file: what fails is skipped, and what was interrupted goes on."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from abwire import ConfigurationError, InternalServerError
from abwire.convert import ExportFailure, ExportProgress, ExportResult, ReportRow, models
from abwire.testing import Sandbox
from support.calling import settled, use_client
from support.clients import arguments, convert

AGGREGATED = "getExperienceAggregatedReport"
NAMES = ("Headline", "Button", "Prices", "Footer")


@pytest.fixture
def experiences(sandbox: Sandbox) -> list[int]:
    """Four active experiences and one draft. The ids of the active ones."""
    with convert(sandbox) as client:
        settings = models.RevenueGoalSettings(triggering_type="manual")
        goals = [
            client.goals.create(name="Signed up", type="code_trigger").id,
            client.goals.create(name="Bought", type="revenue", settings=settings).id,
        ]
        ids = [
            client.experiences.create(
                name=name, type="a/b", status=status, url="https://www.example.com/", goals=goals[: 1 + index % 2]
            ).id
            for index, (name, status) in enumerate([*((name, "active") for name in NAMES), ("Draft", "draft")])
        ]
    sandbox.requests.clear()
    return ids[:-1]


def export(sandbox: Sandbox, form: str, to: Any, **options: Any) -> ExportResult:
    """Export the active experiences with a client that does not repeat calls."""

    async def use(client: Any) -> ExportResult:
        found: ExportResult = await settled(
            client.experiences_reports.export_rows(to, **{"status": ["active"], **options})
        )
        return found

    result: ExportResult = use_client("convert", form, use, **arguments(sandbox, "convert", retries=0))
    return result


def calls(sandbox: Sandbox) -> list[str | None]:
    return [request.operation_id for request in sandbox.requests]


def names_in(path: Path) -> list[str]:
    """The names of the experiences in a file, each once, in order."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(dict.fromkeys(row["experience_name"] for row in csv.DictReader(file)))


# What is written


def test_the_rows_of_every_experience_are_written(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "rows.csv"
    result = export(sandbox, form, path)
    assert calls(sandbox) == ["getExperiencesList", *[AGGREGATED] * 4]
    with convert(sandbox) as client:
        rows = [row for each in experiences for row in client.experiences_reports.rows(each)]
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == ReportRow.columns()
        read = list(reader)
    shown = [{name: "" if value is None else str(value) for name, value in row.to_dict().items()} for row in rows]
    assert read == shown
    assert (result.exported, result.rows, result.failures, result.not_tried, result.ok) == (4, len(rows), [], 0, True)


def test_daily_rows_are_written_as_well(sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    result = export(sandbox, form, str(path), daily=True, metrics=["conversion_rate"], only=experiences[:2])
    assert calls(sandbox) == ["getExperiencesList", *["getExperienceDailyReport"] * 3]
    assert names_in(path) == ["Headline", "Button"]
    assert result.rows == 3 * 3 * 14


def test_only_goals_that_an_experience_has_are_asked_for(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    with convert(sandbox) as client:
        bought = next(goal.id for goal in client.goals.iterate() if goal.name == "Bought")
    sandbox.requests.clear()
    result = export(sandbox, form, tmp_path / "rows.csv", goals=[bought])
    assert calls(sandbox) == ["getExperiencesList", *[AGGREGATED] * 2]
    assert (result.exported, names_in(tmp_path / "rows.csv")) == (4, ["Button", "Footer"])


def test_goals_are_listed_once_where_experiences_name_them_by_id(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    def bare(reply: Any) -> Any:
        for each in reply["data"]:
            each["goals"] = [goal["id"] for goal in each["goals"]]
        return reply

    sandbox.faults.add("mutation", operation_id="getExperiencesList", change=bare)
    rows: list[ReportRow] = []
    export(sandbox, form, rows.extend)
    assert calls(sandbox) == ["getExperiencesList", "getGoalsList", *[AGGREGATED] * 4]
    assert {row.goal_name for row in rows} == {"Signed up", "Bought"}


def test_rows_can_go_to_a_function(sandbox: Sandbox, form: str, experiences: list[int]) -> None:
    batches: list[list[ReportRow]] = []
    result = export(sandbox, form, batches.append)
    assert [batch[0].experience_id for batch in batches] == experiences
    assert result.rows == sum(map(len, batches))


def test_an_asynchronous_function_is_awaited(sandbox: Sandbox, experiences: list[int]) -> None:
    batches: list[list[ReportRow]] = []

    async def insert(rows: list[ReportRow]) -> None:
        batches.append(rows)

    with pytest.raises(TypeError, match="AsyncConvert"):
        export(sandbox, "sync", insert)
    assert calls(sandbox) == []
    export(sandbox, "async", insert)
    assert [batch[0].experience_id for batch in batches] == experiences


# What fails


def test_an_experience_that_fails_is_reported_and_skipped(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    sandbox.faults.add("status", operation_id=AGGREGATED, status=403, json={"code": 403, "message": "Not yours"})
    progress: list[ExportProgress] = []
    result = export(sandbox, form, tmp_path / "rows.csv", on_progress=progress.append)
    [failure] = result.failures
    assert (failure.experience_id, failure.experience_name, failure.status) == (experiences[0], "Headline", 403)
    assert "Not yours" in failure.reason
    assert names_in(tmp_path / "rows.csv") == list(NAMES[1:])
    assert (result.exported, result.not_tried, result.ok, result.why_stopped) == (3, 0, False, "")
    assert [(each.experiences, each.exported, each.failed, each.experience_id) for each in progress] == [
        (4, max(index, 0), 1, experience) for index, experience in enumerate(experiences)
    ]
    assert [each.failure for each in progress] == [failure, None, None, None]
    assert progress[-1].rows == result.rows


@pytest.mark.parametrize("fault", ["reset_after_read", "garbage"])
def test_a_lost_or_unreadable_reply_is_a_failure_too(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path, fault: Any
) -> None:
    sandbox.faults.add(fault, operation_id=AGGREGATED)
    result = export(sandbox, form, tmp_path / "rows.csv")
    assert [each.experience_name for each in result.failures] == ["Headline"]
    assert result.exported == 3


def test_a_daily_report_that_fails_leaves_no_rows_of_its_experience(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    def second(reply: Any) -> Any:
        sandbox.faults.add("status", operation_id="getExperienceDailyReport", status=500)
        return reply

    sandbox.faults.add("mutation", operation_id="getExperienceDailyReport", change=second)
    result = export(sandbox, form, tmp_path / "rows.csv", daily=True, only=experiences[1:2])
    assert [each.status for each in result.failures] == [500]
    assert names_in(tmp_path / "rows.csv") == []


def test_wrong_credentials_end_an_export(sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path) -> None:
    sandbox.faults.add("status", operation_id=AGGREGATED, status=401)
    result = export(sandbox, form, tmp_path / "rows.csv")
    assert calls(sandbox).count(AGGREGATED) == 1
    assert (result.exported, len(result.failures), result.not_tried) == (0, 1, 3)
    assert "401" in result.why_stopped


def test_an_outage_ends_an_export_after_as_many_failures_as_it_was_told(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    sandbox.faults.add("status", times=2, operation_id=AGGREGATED, status=503)
    result = export(sandbox, form, tmp_path / "rows.csv", stop_after=2)
    assert (len(result.failures), result.not_tried, result.why_stopped) == (2, 2, "2 experiences in a row failed")


def test_failures_that_are_not_in_a_row_are_no_outage(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    def fail_next(reply: Any) -> Any:
        sandbox.faults.add("status", operation_id=AGGREGATED, status=503)
        return reply

    sandbox.faults.add("status", operation_id=AGGREGATED, status=503)
    sandbox.faults.add("mutation", operation_id=AGGREGATED, change=fail_next)
    result = export(sandbox, form, tmp_path / "rows.csv", stop_after=2)
    assert [each.experience_name for each in result.failures] == ["Headline", "Prices"]
    assert (result.exported, result.why_stopped) == (2, "")


def test_a_file_is_left_as_it_was_if_the_experiences_cannot_be_listed(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    (tmp_path / "rows.csv").write_text("of yesterday")
    sandbox.faults.add("status", operation_id="getExperiencesList", status=500)
    with pytest.raises(InternalServerError):
        export(sandbox, form, tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_text() == "of yesterday"


# Going on


class Interrupted(Exception):
    """What ends a run."""


@pytest.mark.parametrize("after", range(1, 5))
def test_an_interrupted_export_goes_on_and_has_every_row_once(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path, after: int
) -> None:
    whole, path, state = tmp_path / "whole.csv", tmp_path / "rows.csv", tmp_path / "state.json"
    expected = export(sandbox, form, whole)

    def interrupt(progress: ExportProgress) -> None:
        if progress.exported == after:
            raise Interrupted

    with pytest.raises(Interrupted):
        export(sandbox, form, path, checkpoint=state, on_progress=interrupt)
    with path.open("a") as file:
        file.write("aggregated,1003,half of the next exper")
    sandbox.requests.clear()
    result = export(sandbox, form, path, checkpoint=state)
    assert calls(sandbox).count(AGGREGATED) == 4 - after
    assert path.read_bytes() == whole.read_bytes()
    assert result == expected
    assert export(sandbox, form, path, checkpoint=state) == expected
    assert path.read_bytes() == whole.read_bytes()


def test_rows_that_were_written_before_the_checkpoint_was_saved_are_there_once(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    class Store:
        state: str | None = None
        saves = 0

        def load(self) -> str | None:
            return self.state

        def save(self, state: str) -> None:
            self.saves += 1
            if self.saves == 2:
                raise Interrupted
            self.state = state

    store, path = Store(), tmp_path / "rows.csv"
    with pytest.raises(Interrupted):
        export(sandbox, form, path, checkpoint=store)
    assert names_in(path) == ["Headline", "Button"]
    export(sandbox, form, path, checkpoint=store)
    export(sandbox, form, tmp_path / "whole.csv")
    assert path.read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_a_rate_limit_delays_an_export_and_loses_nothing(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    sandbox.faults.add("429", times=2, operation_id=AGGREGATED, retry_after=0)

    async def use(client: Any) -> ExportResult:
        found: ExportResult = await settled(client.experiences_reports.export_rows(tmp_path / "rows.csv"))
        return found

    result: ExportResult = use_client("convert", form, use, **arguments(sandbox, "convert"))
    assert (result.ok, result.exported) == (True, 5)


def test_what_failed_is_tried_again_by_the_next_run(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    path, state = tmp_path / "rows.csv", tmp_path / "state.json"
    sandbox.faults.add("status", operation_id=AGGREGATED, status=500)
    assert len(export(sandbox, form, path, checkpoint=state).failures) == 1
    sandbox.requests.clear()
    result = export(sandbox, form, path, checkpoint=state)
    assert calls(sandbox).count(AGGREGATED) == 1
    assert (result.ok, result.exported) == (True, 4)
    assert names_in(path) == [*NAMES[1:], NAMES[0]]


def test_a_checkpoint_may_be_an_object(sandbox: Sandbox, form: str, experiences: list[int]) -> None:
    class Store:
        state: str | None = None

        def load(self) -> str | None:
            return self.state

        def save(self, state: str) -> None:
            self.state = state

    store, rows = Store(), list[ReportRow]()

    def insert(batch: list[ReportRow]) -> None:
        if batch[0].experience_name == "Prices" and len(calls(sandbox)) < 5:
            raise Interrupted
        rows.extend(batch)

    with pytest.raises(Interrupted):
        export(sandbox, form, insert, checkpoint=store)
    export(sandbox, form, insert, checkpoint=store)
    assert list(dict.fromkeys(row.experience_name for row in rows)) == list(NAMES)
    keys = [(row.experience_id, row.goal_id, row.variation_id, row.metric) for row in rows]
    assert len(keys) == len(set(keys)) == 3 * (1 + 6 + 1 + 6)


def test_a_checkpoint_of_another_export_is_refused(
    sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path
) -> None:
    path, state = tmp_path / "rows.csv", tmp_path / "state.json"
    export(sandbox, form, path, checkpoint=state)
    saved = state.read_text()
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match=r"state.json.* is of an export with another daily and metrics"):
        export(sandbox, form, path, checkpoint=state, daily=True, metrics=["conversion_rate"])
    for damaged in ("", "no", "[]", "{}", '{"abwire_batch": 1}', json.dumps({**json.loads(saved), "done": ["x"]})):
        state.write_text(damaged or " ")
        with pytest.raises(ConfigurationError, match="does not hold the state of an export"):
            export(sandbox, form, path, checkpoint=state)
    state.write_text(json.dumps({**json.loads(saved), "columns": []}))
    with pytest.raises(ConfigurationError, match="another version"):
        export(sandbox, form, path, checkpoint=state)
    assert path.read_bytes() == before
    state.write_text(saved)
    path.unlink()
    with pytest.raises(ConfigurationError, match="delete the checkpoint"):
        export(sandbox, form, path, checkpoint=state)


OTHER_OPTIONS: dict[str, Any] = {
    "daily": False,
    "report_type": "cumulative",
    "goals": [1],
    "metrics": ["conversion_rate"],
    "names": False,
    "overall": True,
    "start_time": 1,
    "end_time": 2,
    "utc_offset": 3600,
    "segments": models.ReportingSegmentsFilters(devices=["desktop"]),
    "stats_engine_processing": models.SEProcSettingsBayesian(stats_type="bayesian"),
    "account_id": 1,
    "project_id": 2,
}


@pytest.mark.parametrize("name", OTHER_OPTIONS)
def test_each_option_that_changes_the_rows_is_part_of_the_checkpoint(
    sandbox: Sandbox, experiences: list[int], name: str, tmp_path: Path
) -> None:
    path, state = tmp_path / "rows.csv", tmp_path / "state.json"
    export(sandbox, "sync", path, checkpoint=state, daily=True)
    with pytest.raises(ConfigurationError, match=f"is of an export with another {name}: each export needs its own"):
        export(sandbox, "sync", path, checkpoint=state, **{"daily": True, name: OTHER_OPTIONS[name]})


def test_a_checkpoint_holds_no_secret(sandbox: Sandbox, form: str, experiences: list[int], tmp_path: Path) -> None:
    export(sandbox, form, tmp_path / "rows.csv", checkpoint=tmp_path / "state.json")
    saved = (tmp_path / "state.json").read_text()
    assert sandbox.credentials.secret not in saved
    assert sandbox.credentials.application_id not in saved


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"to": 5}, TypeError, "to must be a path, or a function"),
        ({"checkpoint": 5}, TypeError, "checkpoint must be a path"),
        ({"stop_after": 0}, ValueError, "stop_after must be at least 1"),
        ({"goals": 5}, TypeError, "goals must be a list"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    sandbox: Sandbox, form: str, tmp_path: Path, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        export(sandbox, form, **{"to": tmp_path / "rows.csv", **options})
    assert calls(sandbox) == []
    assert not list(tmp_path.iterdir())


def test_a_failure_is_shown_with_its_reason() -> None:
    assert "no reply" in repr(ExportFailure(1, None, "no reply"))
