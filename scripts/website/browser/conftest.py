"""Fixtures: one browser for all tests, and the site on loopback."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from website.browser.programs import programs
from website.browser.serving import served
from website.browser.visits import Visit, visit
from website.browser.webdriver import Browser


class Site(NamedTuple):
    """The site.

    Attributes:
        folder: Its files.
        base: The URL that it is served at, with a slash at its end.
        pages: The paths of its pages.
    """

    folder: Path
    base: str
    pages: list[str]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that names the site."""
    parser.addoption("--site", type=Path, required=True, help="the folder with the pages as HTML")


@pytest.fixture(scope="session")
def site(pytestconfig: pytest.Config) -> Iterator[Site]:
    """The site, served."""
    folder = Path(str(pytestconfig.getoption("--site")))
    pages = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))
    with served(folder) as base:
        yield Site(folder, base, pages)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser, with what the tests before left in it."""
    found = programs()
    with Browser(found.driver, found.browser) as started:
        yield started


@pytest.fixture
def desktop(browser: Browser, site: Site) -> Browser:
    """The browser with a window as on a desktop, at the start page, and with no settings of the site."""
    browser.forget(site.base)
    browser.resize(1280, 900)
    browser.open(site.base)
    return browser


@pytest.fixture(scope="session")
def visits(browser: Browser, site: Site) -> Mapping[str, Visit]:
    """All pages, by their path."""
    return {page: visit(browser, site.base + page) for page in site.pages}
