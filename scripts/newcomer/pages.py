"""The pages that a new user follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from abwire import Convert
from abwire.testing import Sandbox
from newcomer.machine import Machine
from newcomer.servers import public_urls, settings

README = "README.md"
README_SECTIONS = "Install|First calls"
WITHOUT_AN_ACCOUNT = "Without an account"
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


def follow_without_an_account(
    project: Path, environment: Path, sandbox: Sandbox, variables: Mapping[str, str]
) -> tuple[str, int]:
    """Follow the README to the sandbox of its own, and make the first calls there.

    Args:
        project: A copy of the project, which is installed.
        environment: The virtual environment.
        sandbox: Another sandbox, for the names of the variables that the one of the README prints.
        variables: Environment variables for pip.

    Returns:
        The page and section, with the number of blocks that were run.

    Raises:
        PageError: Something does not work as the README says.
    """
    page = (project / README).read_text(encoding="utf-8")
    # The first calls print what is in the sandbox, whatever that is.
    calls = re.sub(r"^```text\n.*?^```$", "```text\n...\n```", page, flags=re.M | re.S)
    with Machine(project, environment, variables, settings(sandbox), {}) as machine:
        count = machine.follow(page, WITHOUT_AN_ACCOUNT) + machine.follow(calls, "First calls")
    return f"{README}, {WITHOUT_AN_ACCOUNT.lower()}", count
