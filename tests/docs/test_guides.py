"""The guides: each is a script that a user would copy, and runs here as it is, against the sandbox."""

from __future__ import annotations

import csv
import os
import re
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from abwire.convert import models
from abwire.testing import Sandbox
from abwire.testing.vendors.convert_reports import DAYS
from benchmarks.environments import UnavailableError, environment
from newcomer.servers import settings
from support.checkout import ROOT
from support.clients import convert
from support.programs import run

FOLDER = Path(__file__).parent / "guides"
PAGES = ROOT / "scripts" / "website" / "pages" / "guides"


@dataclass(frozen=True)
class Guide:
    """What the test of a guide does besides running it.

    Attributes:
        prepare: Fills the sandbox, or makes it misbehave.
        check: Gets the sandbox, what the guide printed, and the folder that it ran in.
        environment: More environment variables, besides the credentials and base URLs of all clients.
        arguments: Returns the command-line arguments.
        files: What the folder that it runs in contains, of the guides' folder.
        peer: The environment to run it in, if it needs packages that the tests do not have.
    """

    prepare: Callable[[Sandbox], object] = Sandbox.populate
    check: Callable[[Sandbox, str, Path], None] = lambda sandbox, printed, folder: None
    environment: Mapping[str, str] = field(default_factory=dict)
    arguments: Callable[[Sandbox], Sequence[str]] = lambda sandbox: ()
    files: tuple[str, ...] = ()
    peer: str = ""


def two_experiences(sandbox: Sandbox) -> None:
    sandbox.populate()
    with convert(sandbox) as client:
        goal = client.goals.create(name="Signed up", type="code_trigger").id
        for name, status in (("Headline", "active"), ("Old headline", "paused")):
            client.experiences.create(
                name=name, type="a/b", status=status, url="https://www.example.com/", goals=[goal, 99]
            )


def lists_only_the_active_one(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert "  Headline (a/b)\n" in printed
    assert ": Signed up\n" in printed
    assert "    goal 99: no longer in the project\n" in printed
    assert "Old headline" not in printed


def experiences_with_goals(sandbox: Sandbox) -> None:
    with convert(sandbox) as client:
        settings = models.RevenueGoalSettings(triggering_type="manual")
        goals = [
            client.goals.create(name="Signed up", type="code_trigger").id,
            client.goals.create(name="Bought", type="revenue", settings=settings).id,
        ]
        for name in ("Headline", "Button"):
            client.experiences.create(
                name=name, type="a/b", status="active", url="https://www.example.com/", goals=goals
            )


def shows_the_reports(sandbox: Sandbox, printed: str, folder: Path) -> None:
    """The table has the figures of the report, and each line of a chart the rates of its variation by day."""
    with convert(sandbox) as client:
        found = list(client.experiences.iterate(status=["active"]))
        for experience in found:
            for row in client.experiences_reports.rows(experience.id):
                if row.metric == "conversion_rate":
                    assert f"{row.value:.2%}" in printed
            first = next(client.experiences_reports.rows(experience.id)).goal_id
            rows = client.experiences_reports.rows(
                experience.id, daily=True, report_type="cumulative", metrics=["conversion_rate"], goals=[first or 0]
            )
            values = [row.value or 0 for row in rows]
            chart = (folder / f"experience-{experience.id}-goal-{first}.svg").read_text(encoding="utf-8")
            lines = re.findall(r'<polyline points="(.*?)"', chart)
            heights = [310 - float(point.split(",")[1]) for line in lines for point in line.split()]
            assert len(lines) == 3
            scale = max(heights) / max(values)
            assert all(abs(height - scale * value) < 0.2 for height, value in zip(heights, values, strict=True))
    with (folder / "daily.csv").open(encoding="utf-8", newline="") as file:
        written = list(csv.DictReader(file))
    charts = {path.read_bytes() for path in folder.glob("*.svg")}
    assert (PAGES / "daily_reports.svg").read_bytes() in charts, "the page shows another chart"
    assert len(written) == 2 * 6 * 3 * DAYS
    assert f"{len(written)} rows of 2 experiences are in daily.csv" in printed
    assert {row["experience_name"] for row in written} == {"Headline", "Button"}


def exports_both_tables(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert (folder / "conversion_rates.png").read_bytes().startswith(b"\x89PNG")
    with (folder / "days.csv").open(encoding="utf-8", newline="") as file:
        assert len({(row["date"], row["goal_name"], row["variation_name"]) for row in csv.DictReader(file)}) == 6 * DAYS
    with (folder / "experiences.csv").open(encoding="utf-8", newline="") as file:
        assert [row["name"] for row in csv.DictReader(file)] == ["Headline", "Button"]


PLATFORMS = {"vwo": "vwo", "optimizely": "optimizely", "convert": "convert_serving"}
"""The APIs that conversions are sent to, by the name that the guide gives them."""


def sends_all_rows_but_one(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert printed.splitlines()[-3:] == [f"{name}: 4 accepted, 1 failed" for name in PLATFORMS]
    for name, api in PLATFORMS.items():
        assert len(sandbox.events[api]) == 4
        [failure] = (folder / f"conversions.csv.{name}.failures").read_text(encoding="utf-8").splitlines()
        assert '"index":3' in failure
        assert ':"dan"' in failure
    times = [1772399045, 1772399190, 1772403300, 1772409599]
    assert [event["sId"] for event in sandbox.events["vwo"]] == times
    assert [event["event"]["timestamp"] for event in sandbox.events["optimizely"]] == [1000 * time for time in times]


def sends_each_file_once(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert "6 events of 3 files arrived, 1 failed" in printed
    assert len({event["u"] for event in sandbox.events["vwo"]}) == len(sandbox.events["vwo"]) == 6
    [failure] = (folder / "failures.jsonl").read_text(encoding="utf-8").splitlines()
    assert '"file": "part-2.csv", "row": 2, "user_id": "carla-2"' in failure


def rules(**rule: object) -> dict[str, object]:
    return {"OR": [{"AND": [{"OR_WHEN": [rule]}]}]}


def a_project_and_an_emptier_one(sandbox: Sandbox) -> None:
    """Goals on two pages, and segments of which the first names the second, which names a goal."""
    with convert(sandbox) as client:
        other = client.projects.create(name="Other").id
        client.goals.create(name="Signed up", type="code_trigger", project_id=other)
        goals = [client.goals.create(name=f"Goal {number}", type="code_trigger").id for number in range(40)]
        client.goals.create(name="Signed up", type="code_trigger")
        client.locations.create(
            body=models.LocationCreate.from_dict(
                {"name": "Cart", "rules": rules(rule_type="url", value="/cart", matching={"match_type": "contains"})}
            )
        )
        ids = {
            name: client.audiences.create(name=name, type="segmentation", rules=None).id
            for name in ("Returning", "Buyers")
        }
        for name, rule_type, value in (
            ("Returning", "bucketed_into_segment", ids["Buyers"]),
            ("Buyers", "goal_triggered", goals[-1]),
        ):
            rule = rules(rule_type=rule_type, value=value, matching={"match_type": "equals"})
            body = models.Unknown.from_dict({"name": name, "type": "segmentation", "rules": rule})
            client.audiences.update(ids[name], body=body)


def both_projects(sandbox: Sandbox) -> list[str]:
    with convert(sandbox) as client:
        return sorted((str(project.id) for project in client.projects.iterate()), key=int)


def copies_what_is_not_there(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert len(printed.splitlines()) == 43
    assert "goal Signed up" not in printed
    target = int(both_projects(sandbox)[1])
    with convert(sandbox) as client:
        goals = {goal.name: goal.id for goal in client.goals.iterate(project_id=target)}
        assert len(goals) == 41
        [location] = client.locations.iterate(project_id=target, include=["rules"])
        assert '"value":"/cart"' in location.to_json()
        segments = {each.name: each for each in client.audiences.iterate(project_id=target, include=["rules"])}
    assert f'"value":{goals["Goal 39"]}' in segments["Buyers"].to_json()
    assert f'"value":{segments["Buyers"].id}' in segments["Returning"].to_json()


def twelve_goals_and_a_limit(sandbox: Sandbox) -> None:
    with convert(sandbox) as client:
        for number in range(12):
            client.goals.create(name=f"Goal {number}", type="code_trigger")
    sandbox.faults.add("429", times=5, operation_id="getGoal", retry_after=0.02)


def has_waited_and_lost_nothing(sandbox: Sandbox, printed: str, folder: Path) -> None:
    for number in range(12):
        assert f"  Goal {number} (code_trigger)\n" in printed
    assert re.search(r"paused for 0\.0[2-4] s: the server answered 429 to goals\.get\(\): GET ", printed)
    assert printed.endswith("12 goals\n")


def has_sent_what_is_new(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert "Signed up: no colour yet\nstatus 200, " in printed
    *_, previewed, updated = sandbox.requests
    assert previewed.headers["x-preview"] == "colours"
    assert b'"colour":"red"' in updated.body
    assert {request.headers["x-program"] for request in sandbox.requests} == {"undocumented_requests"}


def has_traced_a_retry(sandbox: Sandbox, printed: str, folder: Path) -> None:
    for part in ('"name": "goals.list"', '"http.request.resend_count": 1', '"name": "abwire.client.retries"'):
        assert part in printed


def shows_the_same_page_again(sandbox: Sandbox, printed: str, folder: Path) -> None:
    first, second, bought = printed.splitlines()
    assert first == second
    assert "ta_" not in first
    assert bought.endswith("True")
    assert [event["kind"] for event in sandbox.events["webtrends"]].count("conversion") == 2


# Guides that need nothing special have no entry.
GUIDES: dict[str, Guide] = {
    "active_experiences": Guide(two_experiences, lists_only_the_active_one),
    "conversions_from_csv": Guide(check=sends_all_rows_but_one, arguments=lambda _: [str(FOLDER / "conversions.csv")]),
    "copy_project": Guide(a_project_and_an_emptier_one, copies_what_is_not_there, arguments=both_projects),
    # On a busy machine, dask warns of workers that take seconds to end.
    "dask_batches": Guide(
        check=sends_each_file_once,
        environment={"DASK_LOGGING__DISTRIBUTED": "error"},
        arguments=lambda _: ["conversions"],
        files=("conversions",),
    ),
    "daily_reports": Guide(experiences_with_goals, shows_the_reports),
    "pacing": Guide(
        twelve_goals_and_a_limit,
        has_waited_and_lost_nothing,
        environment={"PACE_REQUESTS": "6", "PACE_SECONDS": "0.2"},
    ),
    "reports_in_pandas": Guide(experiences_with_goals, exports_both_tables, peer="tables"),
    "telemetry": Guide(lambda sandbox: sandbox.faults.add("status", status=503), has_traced_a_retry),
    "undocumented_requests": Guide(check=has_sent_what_is_new),
    "webtrends_starlette": Guide(check=shows_the_same_page_again, environment={"WEBTRENDS_DEADLINE": "60"}),
}


def check_what_is_shown(name: str, texts: list[str]) -> None:
    """Check that each output and file on the page of a guide is a part of one of the texts; three dots stand for anything."""
    page = PAGES / f"{name}.md"
    for shown in re.findall(
        r"^```(?:text|csv|json)\n(.*?)^```$", page.read_text("utf-8") if page.exists() else "", re.M | re.S
    ):
        pattern = ".*".join(map(re.escape, shown.split("...")))
        assert any(re.search(pattern, re.sub(r" +$", "", text, flags=re.M)) for text in texts), shown


WITH_PYTEST = "testing_your_code"
"""The guide that is a file of tests."""

NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != WITH_PYTEST)


@pytest.mark.parametrize("name", NAMES)
def test_a_guide_runs(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    guide = GUIDES.get(name, Guide())
    guide.prepare(sandbox)
    sandbox.requests.clear()
    for each in guide.files:
        shutil.copytree(FOLDER / each, tmp_path / each)
    python, surroundings = sys.executable, {**settings(sandbox), **guide.environment}
    if guide.peer:
        try:
            python = str(environment(guide.peer).python)
        except UnavailableError as error:
            pytest.skip(f"what the guide needs cannot be installed here: {error}")
        surroundings["PYTHONPATH"] = os.pathsep.join(str(ROOT / folder) for folder in ("overlay", "generated"))
    command = [python, "-W", "error", str(FOLDER / f"{name}.py"), *guide.arguments(sandbox)]
    done = run(*command, cwd=tmp_path, environment=surroundings)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert [request.violation for request in sandbox.requests if request.violation] == []
    guide.check(sandbox, done.stdout, tmp_path)
    files = [
        *(path for path in tmp_path.glob("*.*") if path.suffix != ".png"),
        *(Path(each) for each in command[4:] if each.endswith(".csv")),
    ]
    check_what_is_shown(name, [done.stdout, *(path.read_text("utf-8") for path in files if path.is_file())])


@pytest.mark.parametrize("refusing", PLATFORMS)
def test_conversions_that_one_platform_refused_are_sent_when_the_guide_is_started_again(
    sandbox: Sandbox, tmp_path: Path, refusing: str
) -> None:
    command = [sys.executable, str(FOLDER / "conversions_from_csv.py"), str(FOLDER / "conversions.csv")]
    sandbox.faults.add("status", api=PLATFORMS[refusing], status=401)
    stopped = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert stopped.returncode == 1
    assert f"{refusing} stopped: the server would refuse the other events as well" in stopped.stderr
    assert {name for name, api in PLATFORMS.items() if not sandbox.events[api]} == {refusing}
    started_again = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert started_again.returncode == 0, started_again.stderr
    assert [len(sandbox.events[api]) for api in PLATFORMS.values()] == [4, 4, 4]


def test_a_restarted_copy_of_a_project_copies_the_rest_and_lists_what_it_cannot_copy(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    a_project_and_an_emptier_one(sandbox)
    rule = rules(rule_type="goal_triggered", value=4711, matching={"match_type": "equals"})
    with convert(sandbox) as client:
        body = models.Unknown.from_dict({"name": "Lost", "type": "segmentation", "rules": rule})
        client.audiences.create(body=body)
    command = [sys.executable, str(FOLDER / "copy_project.py"), *both_projects(sandbox)]

    previewed = run(*command, "--dry-run", cwd=tmp_path, environment=settings(sandbox))
    assert previewed.stdout.count(": would be copied\n") == 43
    sandbox.faults.add("status", status=422, json={"code": 422, "message": "too many"}, operation_id="createLocation")
    first = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert first.stdout.count(": copied\n") == 42
    lost = "not copied: audience Lost: its rules name what has no copy\n"
    assert (first.returncode, first.stderr) == (1, "not copied: location Cart: too many\n" + lost)
    second = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert (second.returncode, second.stdout, second.stderr) == (1, "location Cart: copied\n", lost)


def test_every_entry_belongs_to_a_guide() -> None:
    assert GUIDES.keys() <= set(NAMES)


def test_the_guide_of_tests_runs_with_pytest(tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"{WITH_PYTEST}.py", tmp_path)
    plugins = ["-p", "abwire.testing.pytest_plugin", "-p", "no:cacheprovider", "-W", "error"]
    command = [sys.executable, "-m", "pytest", "-q", *plugins, f"{WITH_PYTEST}.py"]
    done = run(*command, cwd=tmp_path, environment={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"})
    assert "8 passed" in done.stdout, done.stdout + done.stderr
