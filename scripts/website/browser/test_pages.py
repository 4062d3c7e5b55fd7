"""What must hold of every page of the site."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from website.browser.conftest import Site
from website.browser.visits import PHONES, SCHEMES, Visit, broken_links, foreign_requests

Visits = Mapping[str, Visit]


def test_the_site_has_all_its_pages(site: Site, visits: Visits) -> None:
    assert len(visits) > 60
    assert {"index.html", "performance.html", "guides/faults.html", "reference/convert/goals.html"} <= set(visits)


def test_no_link_is_broken(site: Site, visits: Visits) -> None:
    files = frozenset(path.relative_to(site.folder).as_posix() for path in site.folder.rglob("*") if path.is_file())
    assert broken_links(site.base, visits, files) == []
    assert sum(len(seen.links) for seen in visits.values()) > 1000


def test_nothing_is_loaded_from_another_host(site: Site, visits: Visits) -> None:
    assert foreign_requests(site.base, visits) == []
    assert {page for page, seen in visits.items() if not seen.requests} == set()


def test_nothing_fails_to_load(visits: Visits) -> None:
    assert {page: seen.failures for page, seen in visits.items() if seen.failures} == {}


def test_no_page_writes_an_error_to_the_console(visits: Visits) -> None:
    assert {page: seen.errors for page, seen in visits.items() if seen.errors} == {}


def test_every_page_has_one_main_heading(visits: Visits) -> None:
    assert {
        page: seen.headings for page, seen in visits.items() if len(seen.headings) != 1 or not all(seen.headings)
    } == {}


def test_every_page_has_a_title_and_a_description_of_its_own(visits: Visits) -> None:
    for kind in ("title", "description"):
        texts = {page: seen.title if kind == "title" else seen.description for page, seen in visits.items()}
        assert {page for page, text in texts.items() if not text} == set()
        by_text: dict[str, list[str]] = {}
        for page, text in texts.items():
            by_text.setdefault(text, []).append(page)
        assert {text: pages for text, pages in by_text.items() if len(pages) > 1} == {}


def test_every_image_and_button_has_a_name(visits: Visits) -> None:
    assert {page: seen.unnamed for page, seen in visits.items() if seen.unnamed} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_and_code_contrast_with_their_background(visits: Visits, scheme: str) -> None:
    assert {page: seen.faint[scheme] for page, seen in visits.items() if seen.faint[scheme]} == {}


@pytest.mark.parametrize("width", [width for width, _ in PHONES])
def test_every_page_can_be_read_on_a_phone(visits: Visits, width: int) -> None:
    assert {page: seen.unreadable[width] for page, seen in visits.items() if seen.unreadable[width]} == {}
