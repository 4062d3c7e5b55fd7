"""A visitor of Webtrends as plain data: the cookies that hold what was decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote

if TYPE_CHECKING:
    from abwire_api.webtrends import models

_OURS = "_wt."
_NOT_KEPT = "_wt.conversion-"
_IN_NAMES = "!#$&'*+-.^_`|~"
_IN_VALUES = "!#$&'()*+-./:<=>?@[]^_`{|}~"


class VisitorCookie(NamedTuple):
    """A cookie of a visitor.

    Attributes:
        value: What it holds; only Webtrends can tell.
        expires: When it expires, in UNIX seconds; None where that is not known.
        type: ``persisted`` or ``session``; None where that is not known.
    """

    value: str
    expires: float | None = None
    type: str | None = None

    def __repr__(self) -> str:
        return f"VisitorCookie(value='***', expires={self.expires!r}, type={self.type!r})"


@dataclass(frozen=True)
class Visitor:
    """What is to be kept of a visitor between calls. A reply's ``visitor`` goes into the visitor's next call.

    Cookies that have expired are dropped, session cookies too, each by its own timeout. Conversion cookies are not
    kept: they only stop a conversion from being recorded twice, as Webtrends advises against.

    Attributes:
        cookies: Cookie by name.
        url: The address of the visitor's last decision, which a conversion is recorded for unless it names one.
        clock: Gives UNIX seconds.
    """

    cookies: Mapping[str, VisitorCookie] = field(default_factory=dict)
    url: str | None = None
    clock: Callable[[], float] = field(default=time.time, repr=False, compare=False)

    def current(self) -> dict[str, VisitorCookie]:
        """The cookies that have not expired."""
        now = self.clock()
        return {name: cookie for name, cookie in self.cookies.items() if cookie.expires is None or cookie.expires > now}

    def to_cookie_header(self) -> str:
        """The visitor as the value of a ``Cookie`` header: names and values percent-encoded where they have to be."""
        pairs = self.current().items()
        return "; ".join(f"{quote(name, safe=_IN_NAMES)}={quote(each.value, safe=_IN_VALUES)}" for name, each in pairs)

    @classmethod
    def from_cookie_header(cls, header: str, *, clock: Callable[[], float] = time.time) -> Visitor:
        """Read a visitor from the value of a ``Cookie`` header.

        Args:
            header: The header's value. Cookies that are not of Webtrends are passed over.
            clock: Gives UNIX seconds.

        Returns:
            The visitor. A header tells no timeouts, so its cookies count as current until a reply renews them.
        """
        pairs = (part.strip().partition("=")[::2] for part in header.split(";"))
        found = {unquote(name): VisitorCookie(unquote(value.strip('"'))) for name, value in pairs}
        return cls({name: cookie for name, cookie in found.items() if _is_kept(name)}, clock=clock)

    def to_dict(self) -> dict[str, Any]:
        """The visitor as JSON types, the opposite of :meth:`from_dict`."""
        return {"cookies": {name: cookie._asdict() for name, cookie in self.current().items()}, "url": self.url}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, clock: Callable[[], float] = time.time) -> Visitor:
        """Read a visitor from what :meth:`to_dict` gave.

        Args:
            data: The JSON object.
            clock: Gives UNIX seconds.

        Raises:
            KeyError: It is something else.
        """
        cookies = {
            name: VisitorCookie(each["value"], each.get("expires"), each.get("type"))
            for name, each in data["cookies"].items()
        }
        return cls(cookies, data.get("url"), clock)

    def merged(self, replies: Iterable[Mapping[str, models.Cookie]], url: str | None = None) -> Visitor:
        """This visitor with the cookies of new replies, which came just now.

        Args:
            replies: The cookies of each reply by name.
            url: The address that they were made for.
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
    return name.startswith(_OURS) and not name.startswith(_NOT_KEPT)
