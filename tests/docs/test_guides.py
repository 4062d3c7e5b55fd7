"""The guides: each is a script that a user would copy, and runs here as it is, against the sandbox."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from sandbox import Sandbox
from support.clients import APIS, arguments, convert
from support.programs import run

FOLDER = Path(__file__).parent / "guides"
PREFIXES = {"convert_serving": "CONVERT"}


@dataclass(frozen=True)
class Guide:
    """What the test of a guide does besides running it.

    Attributes:
        prepare: Fills the sandbox, or makes it misbehave.
        check: Gets the sandbox, what the guide printed, and the empty folder that it ran in.
        environment: More environment variables, besides the credentials and base URLs of all clients.
        arguments: Command-line arguments.
    """

    prepare: Callable[[Sandbox], object] = Sandbox.populate
    check: Callable[[Sandbox, str, Path], None] = lambda sandbox, printed, folder: None
    environment: Mapping[str, str] = field(default_factory=dict)
    arguments: tuple[str, ...] = ()


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


def sends_all_rows_but_one(sandbox: Sandbox, printed: str, folder: Path) -> None:
    assert printed.splitlines()[-1] == "VWO: 4 accepted, 1 failed"
    assert [event["sId"] for event in sandbox.events["vwo"]] == [1772399045, 1772399190, 1772403300, 1772409599]
    [failure] = (folder / "conversions.csv.vwo.failures").read_text(encoding="utf-8").splitlines()
    assert '"index":3' in failure
    assert '"user_id":"dan"' in failure


def twelve_goals_and_a_limit(sandbox: Sandbox) -> None:
    with convert(sandbox) as client:
        for number in range(12):
            client.goals.create(name=f"Goal {number}", type="code_trigger")
    sandbox.faults.add("429", times=5, operation_id="getGoal", retry_after=0.02)


def has_waited_and_lost_nothing(sandbox: Sandbox, printed: str, folder: Path) -> None:
    for number in range(12):
        assert f"  Goal {number} (code_trigger)\n" in printed
    assert "paused for 0.02 s: the server answered 429 to goals.get(): GET " in printed
    assert printed.endswith("12 goals\n")


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
    "pacing": Guide(
        twelve_goals_and_a_limit,
        has_waited_and_lost_nothing,
        environment={"PACE_REQUESTS": "6", "PACE_SECONDS": "0.2"},
    ),
    "resume_a_batch": Guide(check=sends_all_rows_but_one, arguments=(str(FOLDER / "conversions.csv"),)),
    "telemetry": Guide(lambda sandbox: sandbox.faults.add("status", status=503), has_traced_a_retry),
    "webtrends_starlette": Guide(check=shows_the_same_page_again),
}
NAMES = sorted(path.stem for path in FOLDER.glob("*.py"))


def settings(sandbox: Sandbox) -> dict[str, str]:
    """The environment variables with which every client calls the sandbox."""
    found: dict[str, str] = {}
    for api in APIS:
        for name, value in arguments(sandbox, api).items():
            prefix = api.upper() if name == "base_url" else PREFIXES.get(api, api.upper())
            found[f"{prefix}_{name.upper()}"] = str(value)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_guide_runs(name: str, sandbox: Sandbox, tmp_path: Path) -> None:
    guide = GUIDES.get(name, Guide())
    guide.prepare(sandbox)
    sandbox.requests.clear()
    command = [sys.executable, "-W", "error", str(FOLDER / f"{name}.py"), *guide.arguments]
    done = run(*command, cwd=tmp_path, environment={**settings(sandbox), **guide.environment})
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert [request.violation for request in sandbox.requests if request.violation] == []
    guide.check(sandbox, done.stdout, tmp_path)


def test_a_batch_that_an_outage_stopped_is_sent_when_it_is_started_again(sandbox: Sandbox, tmp_path: Path) -> None:
    rows = [f"user {number},101,2,201,,2026-03-01T21:04:05Z" for number in range(12_000)]
    header = "user_id,experiment_id,variation_id,goal_id,revenue,time"
    (tmp_path / "conversions.csv").write_text("\n".join([header, *rows]), encoding="utf-8")
    command = [sys.executable, str(FOLDER / "resume_a_batch.py"), "conversions.csv"]
    sandbox.faults.add("status", times=3, status=500)
    stopped = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert (stopped.returncode, sandbox.events["vwo"]) == (1, [])
    assert "Stopped: 3 requests in a row failed" in stopped.stderr
    resumed = run(*command, cwd=tmp_path, environment=settings(sandbox))
    assert (resumed.returncode, resumed.stdout.splitlines()[-1]) == (0, "VWO: 12,000 accepted, 0 failed")
    assert len({event["u"] for event in sandbox.events["vwo"]}) == len(sandbox.events["vwo"]) == 12_000


def test_every_entry_belongs_to_a_guide() -> None:
    assert GUIDES.keys() <= set(NAMES)
