"""Pictures of the site, to be looked at."""

from __future__ import annotations

from pathlib import Path

from website.browser.programs import programs
from website.browser.searching import found, open_search
from website.browser.serving import served
from website.browser.visits import SCHEMES
from website.browser.webdriver import Browser

_PAGES = {
    "start": "index.html",
    "guide": "guides/retries.html",
    "script": "guides/daily_reports.html",
    "api": "reference/convert/index.html",
    "operation": "reference/convert/goals.html#goals.create",
    "client": "clients/convert.html",
    "errors": "guides/errors.html",
    "faults": "guides/faults.html#connections",
    "performance": "performance.html",
}
_WINDOWS = {"desktop": (1440, 1000), "phone": (390, 844)}
_QUERY = "traffic_distribution"


def take_screenshots(html: Path, folder: Path) -> None:
    """Write pictures of some pages and of the search, on a desktop and on a phone, in both colour schemes.

    Args:
        html: The folder with the site.
        folder: Where the pictures are written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    found_programs = programs()
    with served(html) as base, Browser(found_programs.driver, found_programs.browser) as browser:
        for window, (width, height) in _WINDOWS.items():
            for scheme, name in SCHEMES.items():
                browser.forget(base)
                browser.resize(width, height, scheme)
                for page, path in _PAGES.items():
                    browser.open(f"{base}{path}")
                    browser.wait("document.body.dataset.mdColorScheme === arguments[0]", name)
                    (folder / f"{page}-{window}-{scheme}.png").write_bytes(browser.screenshot())
                browser.open(base)
                open_search(browser)
                found(browser, _QUERY)
                (folder / f"search-{window}-{scheme}.png").write_bytes(browser.screenshot())
