"""What the tests look at on every page: each page is opened once, and all of it is gathered then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit

from website.browser.webdriver import Browser

CONTRAST = 4.5
"""The least contrast of text with what is behind it: level AA of WCAG 2.2, as for small text."""
SMALLEST = 12.9
"""The smallest text on a phone, in CSS pixels: code in tables has 13, tables 14, running text 16."""
PHONES = ((390, 844), (360, 740))
SCHEMES = {"light": "default", "dark": "slate"}
_MEASURES = (Path(__file__).parent / "measure.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Visit:
    """A page as a reader gets it.

    Attributes:
        title: Its title.
        description: What search engines show of it.
        headings: Its headings of the first level.
        ids: What links can point at.
        links: The absolute URLs of its links.
        requests: The URLs that it requested.
        failures: The requests that failed.
        errors: The errors in the console.
        unnamed: Images and buttons without a name that a screen reader could say.
        faint: The texts that contrast too little, by colour scheme.
        unreadable: What does not fit or is too small, by the width of a phone.
    """

    title: str
    description: str
    headings: list[str]
    ids: frozenset[str]
    links: list[str]
    requests: list[str]
    failures: list[str]
    errors: list[str]
    unnamed: list[str]
    faint: Mapping[str, list[str]]
    unreadable: Mapping[int, list[str]]


def visit(browser: Browser, url: str) -> Visit:
    """Open a page, and gather what the tests look at.

    Args:
        browser: The browser.
        url: The absolute URL of the page.
    """
    browser.resize(1280, 900)
    browser.events()
    browser.errors()
    browser.open(url)
    facts = measure(browser, "facts()")
    faint = {name: measure(browser, f"faint('{scheme}', {CONTRAST})") for name, scheme in SCHEMES.items()}
    unreadable: dict[int, list[str]] = {}
    for width, height in PHONES:
        browser.resize(width, height)
        unreadable[width] = measure(browser, f"unreadable({SMALLEST})")
    events = browser.events()
    answers = [each["params"]["response"] for each in events if each["method"] == "Network.responseReceived"]
    return Visit(
        title=facts["title"],
        description=facts["description"],
        headings=facts["headings"],
        ids=frozenset(facts["ids"]),
        links=facts["links"],
        requests=[each["params"]["request"]["url"] for each in events if each["method"] == "Network.requestWillBeSent"],
        failures=[f"{answer['status']} {answer['url']}" for answer in answers if answer["status"] >= 400],
        errors=browser.errors(),
        unnamed=facts["unnamed"],
        faint=faint,
        unreadable=unreadable,
    )


def measure(browser: Browser, call: str) -> Any:
    """Call one of the functions of ``measure.js`` in the page that is shown.

    Args:
        browser: The browser.
        call: The call, in JavaScript.
    """
    return browser.run(f"{_MEASURES}\nreturn {call}")


def broken_links(base: str, visits: Mapping[str, Visit], files: frozenset[str]) -> list[str]:
    """The links that lead nowhere.

    Args:
        base: The URL that the site is served at, with a slash at its end.
        visits: All pages, by their path.
        files: The paths of all files of the site.

    Returns:
        Each with the page that has it.
    """
    found = []
    for page, seen in visits.items():
        for link in seen.links:
            address, fragment = urldefrag(link)
            parts = urlsplit(address)
            if not address.startswith(base):
                if parts.scheme != "https":
                    found.append(f"{page}: {link}")
                continue
            path = unquote(parts.path).lstrip("/") or "index.html"
            known = fragment == "" or (path in visits and unquote(fragment) in visits[path].ids)
            if path not in files or not known:
                found.append(f"{page}: {link}")
    return found


def foreign_requests(base: str, visits: Mapping[str, Visit]) -> list[str]:
    """The requests to another host than the site's, each with the page that sent it.

    Args:
        base: The URL that the site is served at.
        visits: All pages, by their path.
    """
    inside = (base, "data:", "blob:")
    return [f"{page}: {url}" for page, seen in visits.items() for url in seen.requests if not url.startswith(inside)]
