"""Building the site: pages with what they include, the pages that are made from the documents, then HTML."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

from codegen.planning import pipeline
from codegen.source import documents
from codegen.writing.build import available
from website import reference

ROOT = Path(__file__).parents[2]
PAGES = Path(__file__).parent / "pages"
CONFIGURATION = Path(__file__).parent / "mkdocs.yml"
_INCLUDE = re.compile(r"^<!-- (readme|script): (.+) -->$", re.M)
_FENCE = re.compile(r"^```.*?^```$", re.M | re.S)
_PARAGRAPH = re.compile(r"[\w`*\[]")
_LINK = re.compile(r"\[([^\]]*)\]\((?![a-z]+:|#)([^)]+)\)")


class PageError(Exception):
    """A page names something that does not exist."""


def write_pages(folder: Path) -> dict[str, list[str]]:
    """Write all pages, as Markdown.

    Args:
        folder: Where; it must not exist.

    Returns:
        The paths of each API's pages in the reference, by the API's title.

    Raises:
        PageError: A page includes something that does not exist.
    """
    shutil.copytree(PAGES, folder)
    for path in folder.rglob("*.md"):
        path.write_text(described(with_includes(path.read_text(encoding="utf-8"))), encoding="utf-8")
    shutil.copy(ROOT / "scripts" / "benchmarks" / "chart.svg", folder / "chart.svg")
    found: dict[str, list[str]] = {}
    for api in available():
        plan = pipeline.lower(api, documents.patched(api).document).plan
        for name, text in reference.pages(plan).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(described(text, plan.title), encoding="utf-8")
            found.setdefault(plan.title, []).append(name)
    return found


def described(text: str, within: str = "") -> str:
    """A page with its title and description, as browsers and search engines show them: the heading and the first paragraph.

    Args:
        text: The page, which begins with its heading.
        within: What the page is a part of, for the title.

    Raises:
        PageError: It does not begin with a heading and a paragraph.
    """
    settings, text = _front_matter(text)
    heading, _, body = text.partition("\n")
    paragraphs = [each for each in _FENCE.sub("", body).split("\n\n") if _PARAGRAPH.match(each.strip())]
    if not heading.startswith("# ") or not paragraphs:
        raise PageError(f"a page has no heading or no paragraph: {text[:60]!r}")
    name = heading.removeprefix("# ")
    title = name if within in ("", name) else f"{name} - {within}"
    words = re.sub(r"[`*\\]", "", _LINK.sub(r"\1", " ".join(paragraphs[0].split())))
    sentence = re.match(r".{40,}?\.(?= |$)|.*", words)
    assert sentence is not None
    settings = {"title": title, "description": sentence[0]} | settings
    return f"---\n{yaml.safe_dump(settings, width=1000, allow_unicode=True)}---\n\n{text}"


def _front_matter(text: str) -> tuple[dict[str, object], str]:
    """The settings at the beginning of a page, and the rest of it."""
    if not text.startswith("---\n"):
        return {}, text
    settings, _, rest = text.removeprefix("---\n").partition("---\n")
    return yaml.safe_load(settings), rest.lstrip("\n")


def with_includes(text: str) -> str:
    """A page with what it includes.

    ``<!-- readme: Errors -->`` stands for a section of the README, and ``<!-- script: PATH -->`` for a script: what it does,
    from its docstring, then its code.

    Args:
        text: The page.

    Raises:
        PageError: It includes something that does not exist.
    """
    kinds: dict[str, Callable[[str], str]] = {"readme": _section, "script": _script}
    return _INCLUDE.sub(lambda found: kinds[found[1]](found[2]), text)


def _section(title: str) -> str:
    """A section of the README, without its heading, and with links to nothing but other sites."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^(#+) {re.escape(title)}\n(.*?)(?=^#{{1,2}} |\Z)", text, re.M | re.S)
    if found is None:
        raise PageError(f"the README has no section {title!r}")
    body = found[2].replace("scripts/benchmarks/chart.svg", "chart.svg")
    return _LINK.sub(lambda link: link[0] if link[2] == "chart.svg" else link[1], body).strip()


def _script(name: str) -> str:
    path = ROOT / name
    if not path.is_file():
        raise PageError(f"there is no script {name}")
    source = path.read_text(encoding="utf-8")
    doc = ast.get_docstring(ast.parse(source)) or ""
    code = source.split('"""\n', 1)[1].strip()
    return f"{doc}\n\n```python\n{code}\n```"


def _entries(names: list[str]) -> list[object]:
    """The entries of an API in the navigation: its overview, its groups, then its models."""
    entries: list[object] = []
    by_letter = []
    for name in names:
        path = Path(name)
        if path.parent.name == "models":
            by_letter.append({path.stem.upper(): name})
        elif path.stem == "models":
            entries.append({"Models": name})
        else:
            entries.append(name if path.stem == "index" else {path.stem: name})
    return [*entries, {"Models": by_letter}] if by_letter else entries


def build(folder: Path, say: Callable[[str], None]) -> bool:
    """Build the site.

    Args:
        folder: Where, which is replaced: the Markdown is in ``pages``, and the site in ``html``.
        say: Called with each step, in words.

    Returns:
        Whether there was no warning.

    Raises:
        PageError: A page includes something that does not exist.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    say("writing the pages")
    found = write_pages(folder / "pages")
    settings = yaml.safe_load(CONFIGURATION.read_text(encoding="utf-8"))
    settings |= {"docs_dir": "pages", "site_dir": "html"}
    settings["nav"].append({"Reference": [{title: _entries(names)} for title, names in found.items()]})
    handler = settings["plugins"][1]["mkdocstrings"]["handlers"]["python"]
    handler["paths"] = [str(ROOT / name) for name in ("overlay", "generated")]
    configuration = folder / "mkdocs.yml"
    configuration.write_text(yaml.safe_dump(settings, sort_keys=False), encoding="utf-8")
    say("building the site")
    command = [sys.executable, "-m", "zensical", "build", "--strict", "-f", str(configuration)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        say(done.stdout + done.stderr)
    return done.returncode == 0
