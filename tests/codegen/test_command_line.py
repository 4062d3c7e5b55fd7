"""The command line of scripts/regenerate, in a checkout without an API: arguments, statuses, and all that it prints."""

from __future__ import annotations

import io
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import __main__ as command
from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.argument_diff import Change
from codegen.intake.compare_with_commit import Comparison
from codegen.intake.report import Report
from codegen.intake.update import UpdateRequest
from codegen.writing import build
from support.regenerate import restored_signal

HELP = """\
usage: scripts/regenerate [--report FILE] [--changelog]
       scripts/regenerate --check
       scripts/regenerate NAME --from FILE [--dry-run] [--report FILE] [--changelog] [--vendor-prose]
       scripts/regenerate [NAME] --pull [--dry-run] [--report FILE] [--changelog] [--vendor-prose]

Generate the typed clients. Without NAME, all clients are generated from specs/. With NAME, a vendor's new document is
taken in, from a file or from the URL that specs/NAME.overlay.yaml names: it is checked, normalised, patched with the
overlay document, generated and tested; if anything fails, no file is changed. Either way, the report says what
changed for users since the last commit, whether that breaks their code, and which version comes next.

positional arguments:
  NAME            the API whose document changed, or the name of a new one; without it, --pull goes through all with a
                  URL

options:
  -h, --help      show this help message and exit
  --from FILE     the vendor's document, YAML or JSON
  --pull          download the document from the https URL at 'extends' in specs/NAME.overlay.yaml, if it has changed
  --check         change no file; fail if generated/ is out of date
  --dry-run       only report what would change; write no file but those of --report
  --report FILE   write the report, as Markdown (.md) or JSON (.json)
  --changelog     add the changes to CHANGELOG.md
  --vendor-prose  keep the vendor's descriptions where we have none of our own

exit status: 0 after success; 1 after an error, or if --check finds differences; 2 for wrong arguments; 3 if --dry-run
finds changes
"""
BUILT = """\
  formatting
  importing every module
  waiting for the checks of the documents

API                 operations   models  seconds
all                          0        0      0.0

"""


@pytest.fixture(autouse=True)
def _restored_signal() -> Iterator[None]:
    with restored_signal():
        yield


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    """A checkout without an API, outside of any repository."""
    (tmp_path / "specs").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    return Checkout(tmp_path)


def printed(capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    """The output without the time that it took, and the errors."""
    shown = capsys.readouterr()
    return re.sub(r"(?m)^(all .*) \d+\.\d$", r"\1 0.0", shown.out), shown.err


def raising(error: BaseException) -> Callable[..., Any]:
    def fail(*_: Any) -> Any:
        raise error

    return fail


# Arguments


def test_the_help_is_that_of_the_module(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    with pytest.raises(SystemExit) as caught:
        command.main(["--help"], checkout)
    assert caught.value.code == 0
    assert capsys.readouterr().out == HELP
    module = [sys.executable, "-m", "codegen", "--help"]
    folder = Path(command.__file__).parents[1]
    assert subprocess.run(module, cwd=folder, check=True, capture_output=True, text=True).stdout == HELP


def test_options_are_not_abbreviated(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--chec"], checkout)
    assert capsys.readouterr().err.endswith("\nscripts/regenerate: error: unrecognized arguments: --chec\n")


NO_FILE = "gone.yaml: the file: does not exist"
NO_DOCUMENT = (
    "specs: 'small': is not an API here. For a new API, create specs/small.overlay.yaml with the line"
    " 'extends: https://...' with the URL of the vendor's document"
)
NO_URL = "specs: the URL: no overlay document has one; add 'extends: https://...' to one, with the URL of the vendor's document"
ACCEPTED = {
    "small --from gone.yaml": NO_FILE,
    "small --from gone.yaml --report a.md --changelog": NO_FILE,
    "small --from gone.yaml --dry-run --vendor-prose --report a.md": NO_FILE,
    "small --pull --report a.md --changelog": NO_DOCUMENT,
    "small --pull --dry-run --report a.json --vendor-prose": NO_DOCUMENT,
    "--pull": NO_URL,
    "--pull --changelog": NO_URL,
    "--pull --dry-run --vendor-prose": NO_URL,
    "--report no/a.md --changelog": "no/a.md: the report: can't be written: its folder does not exist",
}


@pytest.mark.parametrize("arguments", ACCEPTED)
def test_arguments_that_go_together_are_accepted(
    checkout: Checkout, capsys: pytest.CaptureFixture[str], arguments: str
) -> None:
    assert command.main(arguments.split(), checkout) == 1
    assert capsys.readouterr().err == f"error: {ACCEPTED[arguments]}\n"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(28, "No space left on device", "a.md"), "a.md: No space left on device"),
        (OSError(28, "No space left on device"), "a file: No space left on device"),
        (OSError("odd"), "a file: odd"),
        (SpecError("specs/small.yaml", "the document", "is odd"), "specs/small.yaml: the document: is odd"),
        (KeyboardInterrupt(), "interrupted; no file was changed"),
    ],
)
def test_an_error_is_one_line(
    checkout: Checkout,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    expected: str,
) -> None:
    monkeypatch.setattr(build, "available", raising(error))
    assert command.main(["--check"], checkout) == 1
    assert capsys.readouterr().err == f"error: {expected}\n"
    assert signal.getsignal(signal.SIGTERM) is signal.default_int_handler, "SIGTERM is handled like Ctrl-C"


# Generating


def test_the_files_that_are_written_are_named(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    unknown = "note: what changed for users is not known, since this is not a git repository\n\n"
    assert command.main([], checkout) == 0
    first = "generated/ rewritten, 3 files: ../API.md, __init__.py, py.typed\n"
    assert printed(capsys) == (f"{BUILT}{unknown}{first}", "")
    assert sorted(path.name for path in checkout.generated.iterdir()) == ["__init__.py", "py.typed"]
    for number, names in ((5, "0.py, 1.py, 2.py, 3.py, 4.py"), (6, "0.py, 1.py, 2.py, 3.py, 4.py and 1 more")):
        for name in range(number):
            (checkout.generated / f"{name}.py").touch()
        assert command.main([], checkout) == 0
        assert printed(capsys) == (f"{BUILT}{unknown}generated/ rewritten, {number} files: {names}\n", "")
    assert command.main(["--changelog"], checkout) == 0
    assert printed(capsys) == (f"{BUILT}{unknown}generated/ is up to date: nothing changed.\n", "")


OUTDATED = """\
error: generated/ is out of date: {what} not match specs/. The first differences, with - for what is in
generated/abwire_api/ and + for what specs/ generates:

{changes}

./scripts/regenerate brings generated/ up to date. It overwrites what was edited there by hand: make such a
change in specs/ or in scripts/codegen/.
"""


def test_a_check_says_what_is_out_of_date(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([], checkout) == 0
    assert command.main(["--check"], checkout) == 0
    capsys.readouterr()
    (checkout.generated / "a.py").touch()
    assert command.main(["--check"], checkout) == 1
    changes = "  a.py: is not generated"
    assert printed(capsys) == (BUILT, OUTDATED.format(what="1 file does", changes=changes))
    (checkout.generated / "py.typed").unlink()
    assert command.main(["--check"], checkout) == 1
    changes = f"  py.typed: is missing\n{changes}"
    assert printed(capsys) == (BUILT, OUTDATED.format(what="2 files do", changes=changes))
    assert not (checkout.generated / "py.typed").exists()


def test_each_step_is_shown_at_once(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[str] = []

    class Terminal(io.StringIO):
        def flush(self) -> None:
            flushed.append(self.getvalue())

    monkeypatch.setattr(sys, "stdout", Terminal())
    assert command.main(["--check"], checkout) == 1
    assert flushed[:2] == ["  formatting\n", "  formatting\n  importing every module\n"]


def report(api: str = "small", *changes: Change, **more: Any) -> Report:
    return Report(api, changes, ("1", "1"), "1.0.0", **more)


ADDED = Change("operation", "added", "things.list", "", False)


def test_what_changed_since_the_last_commit_is_reported(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    compared = Comparison([report("small", ADDED)], ["other is not compared"])

    def compare(rows: list[build.Row], given: Checkout, say: Callable[[str], None]) -> Comparison:
        assert (rows, given) == ([], checkout)
        say("small: comparing")
        return compared

    monkeypatch.setattr(command, "compare_with_commit", compare)
    assert command.main(["--report", "a.md"], checkout) == 0
    shown = printed(capsys)[0]
    assert shown.startswith(f"{BUILT}  small: comparing\n{compared.to_text()}\n\ngenerated/ rewritten")
    assert "`things.list`" in Path("a.md").read_text(encoding="utf-8")
    assert not checkout.changelog.exists()
    assert command.main(["--changelog", "--report", "b.md", "--report", "c.json"], checkout) == 0
    assert "`things.list`" in checkout.changelog.read_text(encoding="utf-8")
    assert Path("b.md").exists()
    assert Path("c.json").exists()
    capsys.readouterr()
    compared = Comparison([])
    assert command.main([], checkout) == 0
    shown = f"{BUILT}  small: comparing\ngenerated/ is up to date: nothing changed.\n"
    assert printed(capsys) == (shown, "")


def test_notes_on_documents_are_printed(checkout: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout.specs / "small.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Caf\u00e9, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: getA\n"
        "      parameters: [{name: b, in: query, schema: {type: integer, default: one}}]\n"
        "      responses: {'204': {description: ok}}\n",
        encoding="utf-8",
    )
    action = "{target: \"$.paths['/a'].get\", description: Not needed., update: {operationId: getA}}"
    (checkout.specs / "small.overlay.yaml").write_text(
        f"overlay: 1.0.0\ninfo: {{title: a, version: '1'}}\nactions:\n  - {action}\n", encoding="utf-8"
    )
    assert command.main(["--check"], checkout) == 1
    shown = printed(capsys)[0]
    notes = re.findall(r"^  note: (.*)$", shown, re.M)
    assert len(notes) == 2
    assert notes[0].startswith("specs/small.overlay.yaml: actions[0] $.paths['/a'].get: no longer changes anything")
    assert notes[1].startswith("specs/small.yaml: ")
    assert shown.index("waiting for the checks") < shown.index("note: ") < shown.index("API ")


# Taking in


def named_urls(checkout: Checkout, *apis: str) -> None:
    for api in apis:
        (checkout.specs / f"{api}.overlay.yaml").write_text("extends: https://a.test/api.yaml\n", encoding="utf-8")


Outcome = Report | BaseException | None


@pytest.fixture
def pulls(monkeypatch: pytest.MonkeyPatch) -> tuple[list[Outcome], list[UpdateRequest]]:
    """The outcomes of the next pulls, and the requests that were made."""
    outcomes: list[Outcome] = []
    requests: list[UpdateRequest] = []

    def pull(request: UpdateRequest, say: Callable[[str], None], checkout: Checkout) -> Report | None:
        requests.append(request)
        say(f"{request.api}: pulling into {checkout.root.name}")
        outcome = outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    monkeypatch.setattr(command, "pull", pull)
    return outcomes, requests


Pulls = tuple[list[Outcome], list[UpdateRequest]]


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_request_has_the_arguments(
    checkout: Checkout, pulls: Pulls, capsys: pytest.CaptureFixture[str], dry_run: bool
) -> None:
    outcomes, requests = pulls
    outcomes += [None, report(document_changed=False)]
    more = ["--dry-run", "--vendor-prose"] if dry_run else ["--changelog"]
    assert command.main(["small", "--pull", "--report", "a.md", "--report", "b.json", *more], checkout) == 0
    [request] = requests
    assert re.fullmatch(r"abwire-\w+", request.file.parent.name)
    assert request == UpdateRequest(
        "small",
        request.file.parent / "small.yaml",
        (Path("a.md"), Path("b.json")),
        changelog=not dry_run,
        keep_prose=dry_run,
        dry_run=dry_run,
    )
    same = "small: the vendor's document is the one that was pulled last; there is nothing to do."
    assert printed(capsys) == (f"  small: pulling into {checkout.root.name}\n\n{same}\n", "")
    assert not request.file.parent.exists()


UNCHANGED = report(document_changed=False)
FAILED = SpecError("specs/b.yaml", "the document", "is odd")


@pytest.mark.parametrize(
    ("outcomes", "arguments", "status", "errors"),
    [
        ([None, UNCHANGED], [], 0, ""),
        ([None, UNCHANGED], ["--dry-run"], 0, ""),
        ([report(), None], [], 0, ""),
        ([report(), None], ["--dry-run"], 3, ""),
        ([None, report("b", ADDED, document_changed=False)], ["--dry-run"], 3, ""),
        ([report(), FAILED], ["--dry-run"], 1, "error: specs/b.yaml: the document: is odd\n"),
        ([OSError(28, "Full"), report()], [], 1, "error: a file: Full\n"),
        ([KeyboardInterrupt()], [], 1, "error: interrupted; no file was changed\n"),
        ([None, KeyboardInterrupt()], [], 1, "error: interrupted after a; nothing else was changed\n"),
    ],
)
def test_every_api_with_a_url_is_pulled(
    checkout: Checkout,
    pulls: Pulls,
    capsys: pytest.CaptureFixture[str],
    outcomes: list[Outcome],
    arguments: list[str],
    status: int,
    errors: str,
) -> None:
    named_urls(checkout, "a", "b")
    pulls[0].extend(outcomes)
    assert command.main(["--pull", *arguments], checkout) == status
    assert [request.api for request in pulls[1]] == ["a", "b"][: len(outcomes)]
    assert capsys.readouterr().err == errors


def test_an_interruption_names_all_that_were_pulled(
    checkout: Checkout, pulls: Pulls, capsys: pytest.CaptureFixture[str]
) -> None:
    named_urls(checkout, "a", "b", "c")
    pulls[0].extend([None, FAILED, KeyboardInterrupt()])
    assert command.main(["--pull"], checkout) == 1
    assert capsys.readouterr().err.endswith("error: interrupted after a, b; nothing else was changed\n")


def test_a_dry_run_says_that_it_was_one(checkout: Checkout, pulls: Pulls, capsys: pytest.CaptureFixture[str]) -> None:
    pulls[0].extend([report(), report()])
    head = f"  small: pulling into {checkout.root.name}\n\n{report().to_text()}\n"
    assert command.main(["small", "--pull"], checkout) == 0
    assert printed(capsys) == (head, "")
    assert command.main(["small", "--pull", "--dry-run"], checkout) == 3
    assert printed(capsys) == (f"{head}\nThis was a dry run: no file was changed.\n", "")


def test_a_file_is_taken_in(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def update(request: UpdateRequest, say: Callable[[str], None], given: Checkout) -> Report:
        assert given == checkout
        assert request == UpdateRequest("small", Path("new.yaml"), dry_run=True)
        say("small: reading")
        return report("small", ADDED)

    monkeypatch.setattr(command, "update", update)
    assert command.main(["small", "--from", "new.yaml", "--dry-run"], checkout) == 3
    shown = f"  small: reading\n\n{report('small', ADDED).to_text()}\n\nThis was a dry run: no file was changed.\n"
    assert printed(capsys) == (shown, "")
