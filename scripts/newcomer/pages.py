"""The pages that a new user follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from abwire import Convert
from abwire.testing import Sandbox
from newcomer.machine import Machine
from newcomer.servers import public_urls, settings

README = "README.md"
README_SECTIONS = "Install|First calls"
QUICK_STARTS = "scripts/website/pages/start"
STEPS = r"\d\. .+"
"""The headings of the steps of a quick start."""


def follow_pages(
    project: Path,
    environment: Path,
    sandbox: Sandbox,
    variables: Mapping[str, str],
    pages: tuple[str, ...] | None = None,
    steps: str = STEPS,
) -> Iterator[tuple[str, int]]:
    """Follow the README until the first calls, then quick starts.

    Args:
        project: A copy of the project.
        environment: A virtual environment with nothing but pip.
        sandbox: What answers in place of the vendors. It is reset before each page.
        variables: Environment variables for pip.
        pages: The names of the quick starts; all by default.
        steps: The headings to follow in quick starts, as a regular expression.

    Yields:
        Each page, with the number of blocks that were run.

    Raises:
        PageError: Something does not work as a page says.
    """
    known, urls = settings(sandbox), public_urls(sandbox)
    addresses = {name: value for name, value in known.items() if name.endswith("_BASE_URL")}
    sandbox.reset()
    with Convert(**sandbox.arguments("convert")) as convert:
        convert.goals.create(name="Signed up", type="code_trigger")
    machine = Machine(project, environment, {**variables, **known}, known, urls)
    yield README, machine.follow((project / README).read_text(encoding="utf-8"), README_SECTIONS)
    for path in sorted((project / QUICK_STARTS).glob("*.md")):
        if pages is None or path.stem in pages:
            sandbox.reset()
            machine = Machine(project, environment, {**variables, **addresses}, known, urls)
            yield path.relative_to(project).as_posix(), machine.follow(path.read_text(encoding="utf-8"), steps)
