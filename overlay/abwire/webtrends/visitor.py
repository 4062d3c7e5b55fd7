"""A visitor of Webtrends as plain data: the cookies that hold what was decided."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from abwire_api.webtrends import models
from abwire_runtime._public import public_in

from .cookies import CookieResponse, aliases, cookie_lifetime, decoded, encoded, is_kept, pairs

_LONGEST_TIMEOUT = 10**14  # milliseconds; larger integers can't be added to a time


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

    On a web site, the visitor's browser keeps the cookies: :meth:`from_cookies` reads a visitor from a request, and
    :meth:`set_cookies` writes it to the response. Elsewhere, store what :meth:`to_dict` returns.

    Attributes:
        cookies: Cookie by name.
        url: The address of the visitor's last decision, which conversions are recorded for by default.
        clock: Returns the time in UNIX seconds.
    """

    cookies: Mapping[str, VisitorCookie] = field(default_factory=dict)
    url: str | None = None
    clock: Callable[[], float] = field(default=time.time, repr=False, compare=False)

    def current(self) -> dict[str, VisitorCookie]:
        """Return the cookies that have not expired."""
        now = self.clock()
        return {name: cookie for name, cookie in self.cookies.items() if cookie.expires is None or cookie.expires > now}

    @property
    def projects(self) -> tuple[str, ...]:
        """The aliases of the tests that the visitor has been in, for :meth:`Webtrends.track`."""
        return aliases(self.current())

    def set_cookies(
        self,
        response: CookieResponse,
        *,
        path: str = "/",
        domain: str | None = None,
        secure: bool = True,
        httponly: bool = False,
        samesite: Literal["lax", "strict", "none"] = "lax",
    ) -> None:
        """Set the visitor's cookies on a response of Starlette, FastAPI, Django, Flask, Quart or aiohttp.

        Only cookies that Webtrends sent since the visitor was read are set, each with the lifetime that Webtrends gave
        it. One more cookie holds the visitor's ``url``. Names and values are percent-encoded where necessary.

        Args:
            response: The response, or any object with a method ``set_cookie`` like theirs.
            path: The path of the site that the cookies are for.
            domain: The domain that the cookies are for, such as ``.example.com``; only the host of the response by
                default. If Webtrends' tag runs on the same pages, pass the ``cookie_domain`` of Webtrends' replies, so
                that the tag and you use the same cookies.
            secure: Whether browsers send the cookies only over HTTPS.
            httponly: Whether scripts can't read the cookies. Webtrends' tag reads them, to record what the visitor does.
            samesite: Which requests from other sites have the cookies: ``"lax"``, ``"strict"`` or ``"none"``.
        """
        for name, (value, max_age) in self._browser_cookies().items():
            response.set_cookie(
                name,
                value,
                max_age=max_age,
                path=path,
                domain=domain,
                secure=secure,
                httponly=httponly,
                samesite=samesite,
            )

    def _browser_cookies(self) -> dict[str, tuple[str, int | None]]:
        """The cookies to set in the browser: encoded value and lifetime in seconds by encoded name."""
        now = self.clock()
        # A cookie without either was read from a request. The browser has it, with its lifetime.
        fresh = {name: each for name, each in self.current().items() if each.expires is not None or each.type}
        lifetimes = {name: cookie_lifetime(each.expires, now) for name, each in fresh.items()}
        return encoded({name: each.value for name, each in fresh.items()}, lifetimes, self.url)

    @classmethod
    def from_cookies(
        cls, cookies: Mapping[str, str], *, url: str | None = None, clock: Callable[[], float] = time.time
    ) -> Visitor:
        """Read a visitor from the cookies of a request.

        Args:
            cookies: Value by name, as frameworks parse them: ``request.cookies`` of Starlette, FastAPI and Flask,
                ``request.COOKIES`` of Django. Cookies that are not Webtrends' are ignored. Flask drops cookies with a space
                in their name, which only Webtrends' tag sets; :meth:`from_cookie_header` reads those too.
            url: The address that conversions are recorded for; by default that of the visitor's last decision.
            clock: Returns the time in UNIX seconds.

        Returns:
            The visitor; a new one if there are no cookies of Webtrends. A request has no timeouts, so the cookies do
            not expire until a reply replaces them.
        """
        values, last_url = decoded(cookies)
        return cls({name: VisitorCookie(value) for name, value in values.items()}, url or last_url, clock)

    def to_cookie_header(self) -> str:
        """Return the visitor as the value of a ``Cookie`` header, percent-encoded where necessary."""
        cookies = encoded({name: each.value for name, each in self.current().items()}, {}, self.url)
        return "; ".join(f"{name}={value}" for name, (value, _) in cookies.items())

    @classmethod
    def from_cookie_header(cls, header: str, *, clock: Callable[[], float] = time.time) -> Visitor:
        """Read a visitor from the value of a ``Cookie`` header.

        Args:
            header: The header's value. Cookies that are not Webtrends' are ignored.
            clock: Returns the time in UNIX seconds.

        Returns:
            The visitor. A header has no timeouts, so the cookies do not expire until a reply replaces them.
        """
        return cls.from_cookies(pairs(header), clock=clock)

    def to_dict(self) -> dict[str, Any]:
        """Return the visitor as JSON types, the opposite of :meth:`from_dict`."""
        return {"cookies": {name: cookie._asdict() for name, cookie in self.current().items()}, "url": self.url}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, clock: Callable[[], float] = time.time) -> Visitor:
        """Return the visitor of a JSON object that :meth:`to_dict` returned.

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
                if is_kept(name) and isinstance(getattr(cookie, "value", None), str):
                    timeout: Any = cookie.timeout
                    known = type(timeout) in (int, float)
                    expires = now + max(0, min(timeout, _LONGEST_TIMEOUT)) / 1000 if known else None
                    cookies[name] = VisitorCookie(cookie.value, expires, str(cookie.type) if cookie.type else None)
        return Visitor(cookies, url or self.url, self.clock)

    def __repr__(self) -> str:
        return f"Visitor(cookies={sorted(self.cookies)}, url={self.url!r})"
