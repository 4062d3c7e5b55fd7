"""What abwire says on the standard logger ``abwire``, and what it keeps others from saying.

DEBUG has one line an attempt, INFO one a retry. httpx and httpcore log the URL and the reply's headers of whatever they
send, so their loggers get a filter. It works on records that are made inside a call of abwire and lets all others pass.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextvars import ContextVar

import httpx

logger = logging.getLogger("abwire")

hiding: ContextVar[Callable[[str], str] | None] = ContextVar("abwire_hiding", default=None)
"""Inside a call: takes a text and gives it back without the call's secrets."""

_OTHERS = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.http2", "httpcore.proxy", "httpcore.socks")
# httpcore writes headers as reprs of pairs of bytes.
_COOKIE = re.compile(r"""(b'set-cookie', b)(?:'[^']*'|"[^"]*")""", re.IGNORECASE)


class _Hide(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        hide = hiding.get()
        if hide is not None:
            record.msg, record.args = _COOKIE.sub(r"\1'***'", hide(record.getMessage())), ()
        return True


for _name in _OTHERS:
    logging.getLogger(_name).addFilter(_Hide())


def log_attempt(method: str, url: str, outcome: httpx.Response | Exception, seconds: float, attempt: int) -> None:
    """Log one attempt at DEBUG. Ask ``logger.isEnabledFor`` first, so that the URL need not be made for nothing.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        outcome: The reply, or what httpx raised. Of an exception, the class alone is written.
        seconds: How long the attempt took.
        attempt: Its number, from 1.
    """
    what = outcome.status_code if isinstance(outcome, httpx.Response) else type(outcome).__name__
    logger.debug("%s %s: %s in %.0f ms (attempt %d)", method, url, what, seconds * 1000, attempt)


def log_retry(method: str, url: str, reason: str, wait: float, attempt: int, attempts: int) -> None:
    """Log at INFO that a request is going to be repeated.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        reason: Why, such as "status 503".
        wait: The seconds until then.
        attempt: The number of the attempt that comes, from 2.
        attempts: How many there may be.
    """
    logger.info("%s %s: retry in %.2f s (attempt %d of %d) after %s", method, url, wait, attempt, attempts, reason)


def log_gave_up(method: str, url: str, reason: str, why: str) -> None:
    """Log at INFO that a request that could be repeated is not.

    Args:
        method: The HTTP method.
        url: The URL, without secrets.
        reason: What would have been the reason to repeat it.
        why: Why it is not.
    """
    logger.info("%s %s: no retry after %s, %s", method, url, reason, why)
