"""Keeping secrets out of what httpx logs during a call.

httpx and httpcore log the URL of every request and the headers of every reply, so their loggers get a filter. It changes
only records that are made during a call of abwire.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Collection
from contextvars import ContextVar

hiding: ContextVar[Collection[Callable[[str], str]]] = ContextVar("abwire_hiding", default=())
"""During a call: a list with a function that removes the call's secrets from a string.

Event loops keep copies of the context for as long as their timers run, so the list is emptied when the call ends: the
function refers to the client.
"""

_OTHER_LOGGERS = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
# httpcore writes headers as the reprs of pairs of bytes.
_COOKIE = r"""(?i)(b'set-cookie', b)(?:'[^']*'|"[^"]*")"""


class _RedactingFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        for hide in hiding.get():
            record.msg, record.args = re.sub(_COOKIE, r"\1'***'", hide(record.getMessage())), ()
        return True


for _name in _OTHER_LOGGERS:
    logging.getLogger(_name).addFilter(_RedactingFilter())
