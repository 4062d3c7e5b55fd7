"""The search of the site: what it finds for a query."""

from __future__ import annotations

import contextlib
from urllib.parse import unquote, urlsplit

from website.browser.webdriver import Browser, BrowserError

# The search is in a shadow tree, whose input has the focus once it is open.
_INPUT = """(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.getAttribute("role") === "combobox" ? element : null;
})()"""
_RESULTS = f"[...{_INPUT}.getRootNode().querySelectorAll('a[role=option]')].map((each) => each.href)"
_PRESSES = 12
_NOTHING = "zzyzx"
"""What no page has."""


def open_search(browser: Browser, *keys: str) -> None:
    """Open the search with its key, and wait until it accepts a query.

    Args:
        browser: The browser, showing a page of the site.
        keys: The keys that are pressed together; ``/`` by default.

    Raises:
        BrowserError: It does not open.
    """
    for _ in range(_PRESSES):  # no one sees when the page, which is loaded, begins to listen to keys
        browser.press(keys or ("/",))
        with contextlib.suppress(BrowserError):
            browser.wait(f"{_INPUT} !== null", seconds=5)
            return
    raise BrowserError(f"the search does not open with {' and '.join(keys)}")


def found(browser: Browser, query: str) -> list[str]:
    """Search, with the search open.

    Results arrive in the order of the queries. A query without results goes first, so that the results that follow are
    those of this query and not of the one before.

    Args:
        browser: The browser.
        query: What is searched, which some page must have.

    Returns:
        The first results, as many as a reader sees without asking for more: the path of each page, with its anchor.

    Raises:
        BrowserError: Nothing is found.
    """
    find_nothing(browser)
    _enter(browser, query)
    browser.wait(f"{_RESULTS}.length > 0")
    return [_place(url) for url in browser.run(f"return {_RESULTS}")]


def find_nothing(browser: Browser) -> None:
    """Search for what no page has, and wait until there is no result.

    Args:
        browser: The browser, with the search open.

    Raises:
        BrowserError: There are results.
    """
    _enter(browser, _NOTHING)
    browser.wait(f"{_RESULTS}.length === 0")


def _enter(browser: Browser, query: str) -> None:
    script = f"const input = {_INPUT}; input.value = arguments[0]; input.dispatchEvent(new Event('input', {{bubbles: true}}))"
    browser.run(script, query)


def _place(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.path.lstrip('/')}#{unquote(parts.fragment)}"
