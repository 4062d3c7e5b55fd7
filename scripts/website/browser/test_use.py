"""The site in use: copying code, the colour scheme, the keyboard, and the navigation of a phone."""

from __future__ import annotations

import re

import pytest

from website.browser.conftest import Site
from website.browser.searching import found, open_search
from website.browser.webdriver import Browser

_SCHEME = "document.body.dataset.mdColorScheme"
_FENCE = re.compile(r"^```\w*\n(.*?)^```$", re.M | re.S)


@pytest.mark.parametrize("page", ["index", "guides/calls", "guides/daily_reports", "reference/vwo/tracking"])
def test_the_button_of_a_code_block_copies_exactly_the_code(desktop: Browser, site: Site, page: str) -> None:
    markdown = (site.folder.parent / "pages" / f"{page}.md").read_text(encoding="utf-8")
    blocks = [block.removesuffix("\n") for block in _FENCE.findall(markdown)]
    desktop.devtools("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
    desktop.open(f"{site.base}{page}.html")
    copied = []
    for number in range(desktop.wait("document.querySelectorAll('.md-code__button').length")):
        desktop.run("return navigator.clipboard.writeText('nothing yet')")
        desktop.run("document.querySelectorAll('.md-code__button')[arguments[0]].id = 'copy'", number)
        desktop.click("#copy")
        desktop.wait("navigator.clipboard.readText().then((text) => text !== 'nothing yet')")
        copied.append(desktop.run("return navigator.clipboard.readText()"))
        desktop.run("document.getElementById('copy').removeAttribute('id')")
    assert copied == blocks
    assert copied


def test_the_colour_scheme_is_the_one_of_the_system(desktop: Browser, site: Site) -> None:
    for scheme, name in (("dark", "slate"), ("light", "default")):
        desktop.forget(site.base)
        desktop.resize(1280, 900, scheme)
        desktop.open(site.base)
        assert desktop.wait(f"{_SCHEME} === arguments[0]", name)


def test_the_colour_scheme_stays_as_it_was_switched(desktop: Browser, site: Site) -> None:
    dark_text = "getComputedStyle(document.body).color"
    before = desktop.run(f"return {dark_text}")
    desktop.click("label[title='Switch to dark mode']")
    desktop.wait(f"{_SCHEME} === 'slate'")
    for page in ("", "guides/errors.html"):
        desktop.open(site.base + page)
        assert desktop.run(f"return {_SCHEME}") == "slate"
        assert desktop.run(f"return {dark_text}") != before
    desktop.click("label[title='Switch to light mode']")
    desktop.wait(f"{_SCHEME} === 'default'")


@pytest.mark.parametrize("keys", [("/",), ("Control", "k")], ids=" ".join)
def test_a_key_opens_the_search_and_enter_the_first_result(desktop: Browser, keys: tuple[str, ...]) -> None:
    open_search(desktop, *keys)
    [first, *_] = found(desktop, "goals.create")
    desktop.press(["Enter"])
    page, _, anchor = first.partition("#")
    desktop.wait("location.pathname === arguments[0]", f"/{page}")
    desktop.wait("decodeURIComponent(location.hash) === arguments[0]", f"#{anchor}")
    assert anchor == "goals.create"
    desktop.wait("document.getElementById(arguments[0])?.getBoundingClientRect().top < innerHeight", anchor)


def test_the_navigation_opens_on_a_phone(desktop: Browser, site: Site) -> None:
    desktop.resize(390, 844)
    desktop.open(f"{site.base}reference/convert/goals.html")
    shown = "(document.querySelector('.md-sidebar--primary').getBoundingClientRect().right > 100)"
    assert not desktop.run(f"return {shown}")
    desktop.click("label.md-header__button[for=__drawer]")
    desktop.wait(shown)
    desktop.wait("[...document.querySelectorAll('.md-sidebar--primary a')].some((each) => each.checkVisibility())")
