"""A visitor of Webtrends as plain data: the cookies that hold what was decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from abwire_api.webtrends import models
from abwire_runtime._public import public_in

_PREFIX = "_wt."
_CONVERSION_PREFIX = "_wt.conversion-"
_SAFE_IN_NAMES = "!#$&'*+-.^_`|~"
_SAFE_IN_VALUES = "!#$&'()*+-./:<=>?@[]^_`{|}~"


@public_in("abwire.webtrends")
class VisitorCookie(NamedTuple):
    """A cookie of a visitor.

    Attributes:
        value: The value, which Webtrends encrypts.
        expires: When it expires, in UNIX seconds; None if unknown.
        type: ``"persisted"`` or ``"session"``; None if unknown.
    """

    value: str
    expires: float | None = None
    type: str | None = None

    def __repr__(self) -> str:
        return f"VisitorCookie(value='***', expires={self.expires!r}, type={self.type!r})"


@public_in("abwire.webtrends")
@dataclass(frozen=True)
class Visitor:
    """What to keep of a visitor between calls. Pass the ``visitor`` of each result to the visitor's next call.

    Cookies are dropped once they expire, session cookies included: each has its own timeout. Conversion cookies are not
    kept, as Webtrends advises: they would only keep a conversion from being recorded twice.

    Attributes:
        cookies: Cookie by name.
        url: The address of the visitor's last decision, which conversions are recorded for by default.
        clock: Returns the time in UNIX seconds.
    """

    cookies: Mapping[str, VisitorCookie] = field(default_factory=dict)
    url: str | None = None
    clock: Callable[[], float] = field(default=time.time, repr=False, compare=False)

    def current(self) -> dict[str, VisitorCookie]:
        """The cookies that have not expired."""
        now = self.clock()
        return {name: cookie for name, cookie in self.cookies.items() if cookie.expires is None or cookie.expires > now}

    def to_cookie_header(self) -> str:
        """The visitor as the value of a ``Cookie`` header, percent-encoded where necessary."""
        pairs = self.current().items()
        return "; ".join(
            f"{quote(name, safe=_SAFE_IN_NAMES)}={quote(each.value, safe=_SAFE_IN_VALUES)}" for name, each in pairs
        )

    @classmethod
    def from_cookie_header(cls, header: str, *, clock: Callable[[], float] = time.time) -> Visitor:
        """Read a visitor from the value of a ``Cookie`` header.

        Args:
            header: The header's value. Cookies that are not Webtrends' are ignored.
            clock: Returns the time in UNIX seconds.

        Returns:
            The visitor. A header has no timeouts, so the cookies do not expire until a reply replaces them.
        """
        pairs = (part.strip().partition("=")[::2] for part in header.split(";"))
        found = {unquote(name): VisitorCookie(unquote(value.strip('"'))) for name, value in pairs}
        return cls({name: cookie for name, cookie in found.items() if _is_kept(name)}, clock=clock)

    def to_dict(self) -> dict[str, Any]:
        """The visitor as JSON types, the opposite of :meth:`from_dict`."""
        return {"cookies": {name: cookie._asdict() for name, cookie in self.current().items()}, "url": self.url}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, clock: Callable[[], float] = time.time) -> Visitor:
        """Read a visitor from the JSON object that :meth:`to_dict` returned.

        Args:
            data: The JSON object.
            clock: Returns the time in UNIX seconds.

        Raises:
            KeyError: The object has no cookies, or a cookie has no value.
        """
        cookies = {
            name: VisitorCookie(each["value"], each.get("expires"), each.get("type"))
            for name, each in data["cookies"].items()
        }
        return cls(cookies, data.get("url"), clock)

    def _merged(self, replies: Iterable[Mapping[str, models.Cookie]], url: str | None = None) -> Visitor:
        """This visitor with the cookies of replies that have just arrived.

        Args:
            replies: The cookies of each reply by name.
            url: The address of the request; that of this visitor by default.
        """
        now = self.clock()
        cookies = self.current()
        for reply in replies:
            for name, cookie in reply.items():
                if _is_kept(name) and isinstance(getattr(cookie, "value", None), str):
                    timeout: Any = cookie.timeout
                    expires = now + timeout / 1000 if type(timeout) in (int, float) else None
                    cookies[name] = VisitorCookie(cookie.value, expires, str(cookie.type) if cookie.type else None)
        return Visitor(cookies, url or self.url, self.clock)

    def __repr__(self) -> str:
        return f"Visitor(cookies={sorted(self.cookies)}, url={self.url!r})"


def _is_kept(name: str) -> bool:
    return name.startswith(_PREFIX) and not name.startswith(_CONVERSION_PREFIX)
