"""The quick starts and pages about errors and notebooks: their blocks run in order, and print what the pages show."""

from __future__ import annotations

import ast
import contextlib
import io
import re
import shlex
import textwrap
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

import abwire
from abwire import errors
from abwire._command import main as command
from abwire.testing import Sandbox
from newcomer.markdown import fits
from newcomer.servers import public_urls, settings
from support.checkout import ROOT
from support.clients import APIS

PAGES = ROOT / "scripts" / "website" / "pages"
NAMES = [f"start/{api}" for api in APIS] + ["guides/errors", "guides/notebooks"]
BLOCK = re.compile(r"^(?:<!-- (with|without): ([A-Z_, ]+) -->\n)?```(\w+)\n(.*?)^```$", re.M | re.S)
TABLE = re.compile(r'^<div class="notebook">\n(.*?)^</div>$', re.M | re.S)
"""What a notebook shows."""


@dataclass
class Block:
    """A block of a page.

    Attributes:
        language: ``python``, ``sh`` or ``text``.
        code: What it says.
        extra: Names of environment variables that only this block has.
        missing: Names of environment variables that this block does not have.
        shown: The output that the page shows after it.
    """

    language: str
    code: str
    extra: tuple[str, ...]
    missing: tuple[str, ...]
    shown: str = ""


def blocks(name: str) -> list[Block]:
    """The commands and the code of a page, in order, each with the output that is shown after it."""
    found: list[Block] = []
    page = TABLE.sub(r"```text\n\1```", (PAGES / f"{name}.md").read_text(encoding="utf-8"))
    for kind, names, language, code in BLOCK.findall(page):
        variables = tuple(names.split(", ")) if names else ()
        if language == "text":
            found[-1].shown = found[-1].shown or code  # any other is no output
        else:
            extra, missing = (variables, ()) if kind == "with" else ((), variables)
            found.append(Block(language, code, extra, missing))
    return found


def run_python(block: Block, names: dict[str, object]) -> None:
    """Run code as a notebook does, which shows the value of a last line.

    The error that ends it is printed without the lines that say where.
    """
    parts = ast.parse(block.code)
    last = parts.body[-1]
    shown = compile(ast.Expression(last.value), "page", "eval") if isinstance(last, ast.Expr) else None
    if shown:
        parts.body.pop()
    try:
        exec(compile(parts, "page", "exec"), names)
        value = eval(shown, names) if shown else None
        if value is not None:
            print(value._repr_html_())
    except Exception as error:
        print("".join(traceback.format_exception_only(error)), end="")


def run_shell(block: Block, known: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for line in block.code.splitlines():
        match shlex.split(line):
            case ["export", setting]:
                name = setting.partition("=")[0]
                monkeypatch.setenv(name, known[name])
            case ["python", "-m", "abwire", *given]:
                assert command(given) == 0
            case ["pip", "install", *_] | ["python", "-m", "abwire.testing", "serve"]:
                pass  # test_readme.py and tests/testing try these
            case _:
                raise AssertionError(f"nothing runs {line!r}")


def run(block: Block, names: dict[str, object], known: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a block, and return what it prints."""
    printed = io.StringIO()
    with monkeypatch.context() as patched, contextlib.redirect_stdout(printed):
        for name in block.extra:
            patched.setenv(name, known[name])
        for name in block.missing:
            patched.delenv(name)
        if block.language == "python":
            run_python(block, names)
        else:
            run_shell(block, known, monkeypatch)
    return printed.getvalue()


def as_shown(printed: str, sandbox: Sandbox) -> str:
    """Output as it is with the vendors' own addresses."""
    for address, shown in public_urls(sandbox).items():
        printed = printed.replace(address, shown)
    return re.sub(r", \w+_BASE_URL", "", printed)


@pytest.fixture
def closed_clients(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close afterwards what the blocks leave open, as Python sessions do."""
    made: list[httpx.Client] = []
    make = httpx.Client.__init__

    def recorded(self: httpx.Client, *args: Any, **options: Any) -> None:
        make(self, *args, **options)
        made.append(self)

    monkeypatch.setattr(httpx.Client, "__init__", recorded)
    yield
    for client in made:
        client.close()


@pytest.mark.parametrize("name", NAMES)
def test_a_page_prints_what_it_shows(
    name: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, closed_clients: None
) -> None:
    known = settings(sandbox)
    for variable in known:
        if variable.endswith("_BASE_URL"):
            monkeypatch.setenv(variable, known[variable])
    names: dict[str, object] = {}
    for block in blocks(name):
        printed = as_shown(run(block, names, known, monkeypatch), sandbox)
        assert fits(printed, block.shown), f"{block.code}printed:\n{printed}"


def test_every_api_has_a_quick_start() -> None:
    assert {path.stem for path in (PAGES / "start").glob("*.md")} == set(APIS)


def test_the_page_about_errors_is_complete() -> None:
    """The tree is the one in the docstring of ``abwire.errors``, and each class has a row that says what to do."""
    page = (PAGES / "guides" / "errors.md").read_text(encoding="utf-8")
    tree = page.split("## The tree\n", 1)[1].split("```text\n", 1)[1].split("```", 1)[0]
    assert textwrap.indent(tree.rstrip("\n"), "    ") in (errors.__doc__ or "")
    classes = {name: getattr(abwire, name) for name in dir(abwire) if name.endswith("Error")}
    found = re.findall(r"^([│├└─ ]*)(\w+Error)\b *(\d*)", tree, re.M)
    assert {name for _, name, _ in found} == classes.keys()
    for depth, name, status in found:
        above = [parent.__name__ for parent in classes[name].__mro__[1:] if parent.__name__ in classes]
        assert len(depth) == 4 * len(above), name
        row = re.search(rf"^\| `{name}` \| (.+?) \| .+ \|$", page, re.M)
        assert row or name == "AbwireError", name
        assert row is None or status in row[1]
