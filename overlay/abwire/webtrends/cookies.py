"""A visitor's cookies in a browser: their names, values and lifetimes, encoded so that every framework takes them.

Webtrends names and fills the cookies: ``_wt.control-<domain>-<alias>`` holds the decision on a test, ``_wt.user-<domain>``
who the visitor is, and ``_wt.mode-<domain>`` whether tests in staging are shown. An encrypted value is made of letters,
digits, ``-``, ``_`` and ``~``, so it is sent as it is, and Webtrends' tag finds the cookies that this module writes. An
alias may have spaces, and no framework sets a cookie with a space in its name: such names are percent-encoded. Source: the
article "Cookies" and the guide to the OTS API at docs.webtrends-optimize.com.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol
from urllib.parse import quote, unquote

from abwire_runtime._public import public_in

_KEPT = re.compile(r"_wt\.(?:user|mode|control)-")
"""The cookies that Webtrends' API reads. Conversion cookies are left out, and so are those of Webtrends' tag, such as
``_wt.project-...``, which the API can't decrypt."""

_CONTROL = re.compile(r"_wt\.control-\d+-(.+)", re.DOTALL)

_URL_NAME = "_abwire_webtrends_url"
"""The cookie of the address that the visitor's last decision was for, which conversions need."""

_SAFE = "!#$&'*+-.^_`|~"
"""Characters that are sent as they are. http.cookies accepts no others in a name, and puts a value with others in
quotation marks, which scripts would read as a part of the value."""

_LONGEST_COOKIE = 3800
"""The most bytes of a cookie's name and value. With the attributes, browsers accept 4,096."""

_LONGEST_LIFETIME = 400 * 86_400
"""The longest lifetime in seconds that browsers accept, as RFC 6265bis recommends."""


@public_in("abwire.webtrends")
class CookieResponse(Protocol):
    """A response that cookies can be set on, such as those of Starlette, FastAPI, Django, Flask, Quart and aiohttp."""

    @property
    def set_cookie(self) -> Callable[..., object]:
        """Set a cookie: ``set_cookie(name, value, max_age=, path=, domain=, secure=, httponly=, samesite=)``.

        The parameters have no types here, as the frameworks' own differ: some accept only ``"lax"``, others ``"Lax"``.
        """
        ...


def is_kept(name: str) -> bool:
    """Return whether a cookie belongs to what is kept of a visitor."""
    return _KEPT.match(name) is not None


def aliases(names: Iterable[str]) -> tuple[str, ...]:
    """Return the aliases of the tests that control cookies are of, each once."""
    return tuple(dict.fromkeys(match[1] for name in names if (match := _CONTROL.fullmatch(name))))


def cookie_lifetime(expires: float | None, now: float) -> int | None:
    """Return the lifetime of a cookie in whole seconds; None if it ends with the browser's session."""
    return None if expires is None else math.ceil(min(expires - now, _LONGEST_LIFETIME))


def encoded(
    values: Mapping[str, str], lifetimes: Mapping[str, int | None], url: str | None
) -> dict[str, tuple[str, int | None]]:
    """Encode cookies for a browser.

    Args:
        values: Value by name.
        lifetimes: Lifetime in seconds by name.
        url: The address of the visitor's last decision. It is left out if there are no other cookies.

    Returns:
        Value and lifetime by name. Cookies that are too long for a browser are left out.
    """
    all_values, all_lifetimes = dict(values), dict(lifetimes)
    if values and url:
        known = [each for each in lifetimes.values() if each is not None]
        all_values[_URL_NAME], all_lifetimes[_URL_NAME] = url, max(known, default=None)
    found = {
        quote(name, _SAFE, errors="replace"): (quote(value, _SAFE + ":", errors="replace"), all_lifetimes.get(name))
        for name, value in all_values.items()
    }
    return {name: each for name, each in found.items() if len(name) + len(each[0]) <= _LONGEST_COOKIE}


def decoded(cookies: Mapping[str, str]) -> tuple[dict[str, str], str | None]:
    """Decode the cookies of a browser.

    Returns:
        Value by name, without cookies that are not kept, and the address of the visitor's last decision.
    """
    found = {unquote(name): unquote(value) for name, value in cookies.items()}
    return {name: value for name, value in found.items() if value and is_kept(name)}, found.get(_URL_NAME) or None


def pairs(header: str) -> dict[str, str]:
    """Parse the value of a ``Cookie`` header into value by name. Nothing is decoded."""
    parts = (part.strip().partition("=") for part in header.split(";"))
    return {name: value.strip('"') for name, _, value in parts}
