"""The README and the pages of the site: every example runs against the sandbox, and every command that they name exists."""

from __future__ import annotations

import csv
import io
import os
import re
import shlex
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import metadata
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import abwire
from abwire._command import main
from abwire.auth import ConvertHMAC
from abwire.testing import FakeApi, Sandbox
from abwire.testing.__main__ import main as main_of_testing
from newcomer.markdown import blocks, inline_code
from newcomer.servers import settings
from support.checkout import ROOT
from support.clients import APIS, CLASSES, convert
from support.http_server import HTTPServer, Reply
from tables.settings import replaced

README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = {
    "README.md": README,
    **{
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "scripts" / "website" / "pages").rglob("*.md"))
    },
}


class Example(NamedTuple):
    """A block of Python.

    Attributes:
        page: The path of the page.
        section: The heading above it.
        code: Its text.
    """

    page: str
    section: str
    code: str

    def run(self, **names: Any) -> dict[str, Any]:
        """Run it as it is, and return the names that it defines.

        Args:
            names: Names that the text around it explains.
        """
        with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # some clients stay open
            exec(compile(self.code, self.page, "exec"), names)
        return names


# test_pages.py and test_worked_example.py have the others.
EXAMPLES = [
    Example(page, block.section, block.code)
    for page, text in PAGES.items()
    for block in blocks(text)
    if block.language == "python" and not re.search(r"/pages/start/|/guides/(errors|notebooks|sixth_api)\.md$", page)
]


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer() as server:
        yield server


@pytest.fixture
def surroundings(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sandbox:
    """An empty folder, the environment variables of every client, and a sandbox with an object of each kind."""
    for name, value in settings(sandbox).items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    sandbox.populate()
    with convert(sandbox) as client:
        client.experiences.create(name="Headline", type="a/b", status="active", url="https://www.example.com/")
    return sandbox


def example(section: str, page: str = "README.md") -> Example:
    """The example below a heading."""
    [found] = [each for each in EXAMPLES if (each.page, each.section) == (page, section)]
    return found


Printed = pytest.CaptureFixture[str]
Checks = Callable[[Example, Sandbox, Printed], None]


def check_first_calls(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    sandbox.requests.clear()
    example.run()
    assert {request.api for request in sandbox.requests} == set(APIS)
    assert re.fullmatch(
        r"(Convert: goal \d+, .+\n)+Convert serving: \d+ experiences\nWebtrends: \{'ta_Project1': .+\}\n",
        printed.readouterr().out,
    )


def check_calls(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    names = example.run()
    assert printed.readouterr().out.splitlines()[-1] == "200 application/json True"
    with convert(sandbox) as client:
        assert client.goals.get(names["goal"].id).name == "Signed up twice"


def check_paging(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    example.run()
    assert re.fullmatch(r"(\d+) of \1\n(\d+ .+\n)+\1\n", printed.readouterr().out)


def check_async(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    example.run()
    assert "True Signed up\n" in printed.readouterr().out


def check_errors(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    sandbox.requests.clear()
    example.run()
    assert printed.readouterr().out.startswith("goals.get 404 ")
    sandbox.faults.add("429", operation_id="getGoal", retry_after=3600)
    example.run()
    assert printed.readouterr().out == "try again after 3600.0 seconds\n"
    itself = sandbox.requests[-1].url
    sandbox.faults.add("redirect", times=30, operation_id="getGoal", to=itself)
    example.run()
    assert printed.readouterr().out == "no reply; may it have happened? True\n"


def check_testing(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    sandbox.requests.clear()
    names = example.run()
    with FakeApi("convert") as api:
        names["test_headlines"](api)
    assert not list(sandbox.requests)


def check_bulk_events(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    rows = [{"user": user, "time": "2024-05-06T10:00:00Z", "amount": "9.90"} for user in "ab"]
    example.run(rows=rows)
    assert printed.readouterr().out == "2 accepted, 0 failed\n"
    assert {api: len(sandbox.events[api]) for api in ("vwo", "optimizely", "convert_serving")} == {
        "vwo": 2,
        "optimizely": 2,
        "convert_serving": 2,
    }


def check_reports(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    example.run()
    assert re.search(r"^.+ conversion_rate 0\.\d+$", printed.readouterr().out, re.M)


def check_lists_as_rows(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    names = example.run()
    written = list(csv.DictReader(io.StringIO(printed.readouterr().out)))
    assert [row["variations.id"] for row in written] == [
        str(variation.id) for experience in names["page"] for variation in experience.variations
    ]
    assert {"id", "name", "stats.visitors"} <= written[0].keys()


def check_pickled(example: Example, sandbox: Sandbox, printed: Printed) -> None:
    example.run()
    assert int(printed.readouterr().out) > 0


GUIDES = "scripts/website/pages/guides"
CHECKS: dict[tuple[str, str], Checks] = {
    ("README.md", "First calls"): check_first_calls,
    ("README.md", "Calls"): check_calls,
    ("README.md", "Paging"): check_paging,
    ("README.md", "Async"): check_async,
    ("README.md", "Errors"): check_errors,
    ("README.md", "Testing"): check_testing,
    ("README.md", "Bulk events"): check_bulk_events,
    ("README.md", "Reports"): check_reports,
    (f"{GUIDES}/rows.md", "Lists as rows"): check_lists_as_rows,
    (f"{GUIDES}/concurrency.md", "Other machines and spawned processes"): check_pickled,
}
"""The checks of each example, by its page and heading."""


@pytest.mark.parametrize(("page", "section"), CHECKS)
def test_an_example_runs(page: str, section: str, surroundings: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    CHECKS[page, section](example(section, page), surroundings, capsys)
    refused = [request.violation for request in surroundings.requests if request.violation]
    assert [violation for violation in refused if violation != "no 4711 in goals"] == []


def test_the_example_of_a_request_gets_and_sends_a_model(
    server: HTTPServer, surroundings: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONVERT_BASE_URL", server.url)
    server.default = Reply(200, b'{"key": "checkout", "enabled": true, "more": 1}')
    names = example(*REQUESTS).run()
    assert names["flag"].enabled is True
    assert [(each.method, each.target) for each in server.requests] == [
        ("GET", "/accounts/1/flags/checkout"),
        ("PATCH", "/accounts/1/flags/checkout"),
    ]
    assert server.requests[-1].body == b'{"key":"checkout","enabled":true,"more":1}'


REQUESTS = ("What the document does not have", f"{GUIDES}/undocumented.md")


def test_every_example_is_tested() -> None:
    found = [(each.page, each.section) for each in EXAMPLES]
    assert len(set(found)) == len(found)
    assert {*found} == {*CHECKS, (REQUESTS[1], REQUESTS[0])}


# Commands


COMMANDS = sorted(
    {
        (page, command)
        for page, text in PAGES.items()
        for command in (
            *(line for block in blocks(text) if block.language == "sh" for line in block.code.splitlines()),
            *(each for each in inline_code(text) if re.match(r"\./scripts/|(pip|python) -?\w", each)),
        )
        if command.partition("#")[0].strip()
    }
)


def sources_of(script: str) -> str:
    """The code of a script, and of the package that it runs."""
    text = (ROOT / script).read_text(encoding="utf-8")
    packages = re.findall(r"python -m (\w+)", text)
    files = [path for package in packages for path in (ROOT / "scripts" / package).rglob("*.py")]
    if "pytest" in packages:
        files.append(ROOT / "tests" / "conftest.py")
    return "\n".join([text, *(path.read_text(encoding="utf-8") for path in files)])


def is_a_script(words: list[str]) -> bool:
    """Whether a script is there, knows the options, and finds the tests that are passed to it."""
    if words[0] == "./scripts/environment":
        return True  # the options are those of another program
    source = sources_of(words[0])
    return os.access(ROOT / words[0], os.X_OK) and all(
        f'"{word}"' in source if word.startswith("--") else not word.startswith("tests/") or (ROOT / word).exists()
        for word in words[1:]
    )


def installs(words: list[str]) -> bool:
    """Whether pip is told to install this project, with extras that it has."""
    found = re.fullmatch(r"\.(?:\[(\w+)\])?", words[-1])
    extras = metadata("abwire").get_all("Provides-Extra") or []
    return words[:2] == ["pip", "install"] and found is not None and (found[1] is None or found[1] in extras)


@pytest.mark.parametrize(("page", "command"), COMMANDS)
def test_a_command_exists(page: str, command: str) -> None:
    words = shlex.split(re.sub(r"^PYTHON=\S+ ", "", command), comments=True)
    if words[0].startswith("./scripts/"):
        assert is_a_script(words), command
    elif words[0] == "export":
        assert words[1].partition("=")[0] in README, command
    elif words[0] == "pip":
        assert installs(words), command
    elif words[0] == "git":
        assert words[1] == "diff"
    else:
        assert words[:2] == ["python", "-m"]
        mains = {"abwire": main, "abwire.testing": main_of_testing}
        with pytest.raises(SystemExit) as ended:
            mains[words[2]]([*words[3:], "--help"])
        assert ended.value.code == 0


# What the README says of the code


def test_the_error_tree_is_the_actual_one() -> None:
    [tree] = [block.code for block in blocks(README) if not block.language]
    shown = set(re.findall(r"[A-Z]\w*Error\b", tree))
    classes = {name for name in dir(abwire) if name.endswith("Error")}
    assert shown == classes
    for depth, name in re.findall(r"^((?:│   |├── |└── )*)(\w+Error)\b", tree, re.M):
        parents = [each.__name__ for each in getattr(abwire, name).__mro__ if each.__name__ in classes]
        assert len(parents) == len(depth) // 4 + 1, name


def test_every_setting_in_the_table_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONVERT_APPLICATION_ID", "an application")
    monkeypatch.setenv("CONVERT_SECRET", "its secret")
    with abwire.Convert() as client:
        assert isinstance(client._auth, ConvertHMAC)
    table = README.split("| client | API |")[1].split("\n\n")[0]
    shown = set(re.findall(r"`((?:CONVERT|VWO|WEBTRENDS|OPTIMIZELY)_\w+)`", table))
    asked: set[str] = set()

    class Environment(dict[str, str]):
        def get(self, name: str, default: Any = None) -> Any:
            asked.add(name)
            return super().get(name, default)

    values = {name: "https://www.example.com" if name.endswith("_BASE_URL") else "1" for name in shown}
    monkeypatch.setattr("os.environ", Environment({**os.environ, **values}))
    for name in APIS:
        for kind in CLASSES[name].values():
            kind()
    assert shown <= asked


def test_the_table_of_clients_is_that_of_the_code() -> None:
    """``./scripts/environment python -m tables`` writes it."""
    assert replaced(README) == README


def test_every_link_to_a_file_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?![a-z]+:|#)([^)#]+)", README):
        assert (ROOT / target).exists(), target
