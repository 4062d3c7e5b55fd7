"""The checks of a page find what is wrong with one."""

from __future__ import annotations

import pytest

from website.browser.serving import served
from website.browser.visits import PHONES, SCHEMES, Visit, broken_links, foreign_requests, visit
from website.browser.webdriver import Browser

WIDEST = max(width for width, _ in PHONES)
FAULTY = f"""<!doctype html><title></title>
<meta name="viewport" content="width=device-width">
<h1>One</h1><h1>Two</h1>
<a href="missing.html">a page that does not exist</a> <a href="#missing">an anchor that does not</a>
<a href="http://example.com/">an address without TLS</a> <a href="https://example.com/">an address</a>
<a href="index.html#here">an anchor</a> <a href="notes.txt">a file</a>
<img src="missing.png"> <button></button>
<article id="here">
<p style="font-size: 9px">small</p>
<p style="color: #888">faint in the light</p>
<p class="dark">faint in the dark</p>
<p style="opacity: 0.3">seen through</p>
<p style="width: {WIDEST + 50}px; text-align: right">wide</p>
<div style="overflow-x: auto"><p style="width: {WIDEST + 50}px">scrolls</p></div>
</article>
<style>.dark {{ color: #000 }} body {{ background: #fff }} [data-md-color-scheme=slate] {{ color: #fff; background: #111 }}
a {{ color: inherit }}</style>
<script>new Image().src = "http://127.0.0.2:9/elsewhere.png"; undefinedFunction();</script>
"""


@pytest.fixture(scope="module")
def faulty(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Visit]:
    """A page with all faults, and the URL of its site."""
    folder = tmp_path_factory.mktemp("faulty")
    (folder / "index.html").write_text(FAULTY, encoding="utf-8")
    with served(folder) as base:
        return base, visit(browser, f"{base}index.html")


def test_broken_links_are_found(faulty: tuple[str, Visit]) -> None:
    base, seen = faulty
    links = broken_links(base, {"index.html": seen}, frozenset({"index.html", "notes.txt"}))
    found = [link.partition(": ")[2] for link in links]
    assert found == [f"{base}missing.html", f"{base}index.html#missing", "http://example.com/"]


def test_requests_to_other_hosts_are_found(faulty: tuple[str, Visit]) -> None:
    base, seen = faulty
    assert foreign_requests(base, {"index.html": seen}) == ["index.html: http://127.0.0.2:9/elsewhere.png"]


def test_errors_are_found(faulty: tuple[str, Visit]) -> None:
    base, seen = faulty
    assert f"404 {base}missing.png" in seen.failures
    assert any("undefinedFunction is not defined" in error for error in seen.errors)


def test_headings_titles_and_names_that_are_missing_are_found(faulty: tuple[str, Visit]) -> None:
    seen = faulty[1]
    assert (seen.title, seen.description, seen.headings) == ("", "", ["One", "Two"])
    assert seen.unnamed == ['<img src="missing.png">', "<button></button>"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_that_contrasts_too_little_is_found(faulty: tuple[str, Visit], scheme: str) -> None:
    texts = " ".join(faulty[1].faint[scheme])
    assert "faint in the dark" in texts if scheme == "dark" else "faint in the light" in texts
    assert "an address" not in texts


@pytest.mark.parametrize("width", [width for width, _ in PHONES])
def test_what_does_not_fit_a_phone_is_found(faulty: tuple[str, Visit], width: int) -> None:
    faults = faulty[1].unreadable[width]
    assert "9.0 px: p. small" in faults
    assert "cut off: wide" in faults
    assert any(fault.endswith("px wide") for fault in faults)
    assert not any("scrolls" in fault for fault in faults)
