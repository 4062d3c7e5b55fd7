"""The errors that abwire raises, one tree.

::

    AbwireError
    ├── ConfigurationError            an invalid or missing setting or credential; nothing was sent
    ├── InvalidRequestError           with strict: the request does not match the spec; nothing was sent
    ├── APIConnectionError            no complete reply, for instance because the connection was refused or reset
    │   └── APITimeoutError           no reply in time
    │       └── DeadlineExceededError     the call as a whole took longer than its deadline
    ├── APIStatusError                a reply whose status is not a success
    │   ├── BadRequestError           400
    │   ├── AuthenticationError       401
    │   ├── PermissionDeniedError     403
    │   ├── NotFoundError             404
    │   ├── ConflictError             409
    │   ├── PayloadTooLargeError      413
    │   ├── UnprocessableEntityError  422
    │   ├── RateLimitError            429
    │   └── InternalServerError       500 and above
    ├── DecodeError                   a successful reply whose body does not match the spec
    ├── EventsDiscardedError          a successful reply of Convert which says that the events were discarded
    └── WebtrendsError                a Webtrends result code that means failure

httpx's exceptions are not raised themselves: they are the ``__cause__``. Every error can be pickled and copied. A pickle
has the reply's status, headers and body, but neither the request's headers nor the cookies that the reply set.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from abwire_runtime._lazy import no_other_names
from abwire_runtime._public import public
from abwire_runtime.client.error_body import http_date as http_date
from abwire_runtime.client.error_body import retry_after as retry_after
from abwire_runtime.client.error_factory import connection_error as connection_error
from abwire_runtime.client.error_factory import status_error as status_error
from abwire_runtime.client.errors import AbwireError as AbwireError
from abwire_runtime.client.errors import APIConnectionError as APIConnectionError
from abwire_runtime.client.errors import APIStatusError as APIStatusError
from abwire_runtime.client.errors import APITimeoutError as APITimeoutError
from abwire_runtime.client.errors import AuthenticationError as AuthenticationError
from abwire_runtime.client.errors import BadRequestError as BadRequestError
from abwire_runtime.client.errors import ConfigurationError as ConfigurationError
from abwire_runtime.client.errors import ConflictError as ConflictError
from abwire_runtime.client.errors import DeadlineExceededError as DeadlineExceededError
from abwire_runtime.client.errors import DecodeError as DecodeError
from abwire_runtime.client.errors import InternalServerError as InternalServerError
from abwire_runtime.client.errors import InvalidRequestError as InvalidRequestError
from abwire_runtime.client.errors import NotFoundError as NotFoundError
from abwire_runtime.client.errors import PayloadTooLargeError as PayloadTooLargeError
from abwire_runtime.client.errors import PermissionDeniedError as PermissionDeniedError
from abwire_runtime.client.errors import RateLimitError as RateLimitError
from abwire_runtime.client.errors import UnprocessableEntityError as UnprocessableEntityError
from abwire_runtime.client.redaction import redact as redact
from abwire_runtime.client.redaction import redact_url as redact_url

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AbwireError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "DecodeError",
    "EventsDiscardedError",
    "InternalServerError",
    "InvalidRequestError",
    "NotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "WebtrendsError",
    "connection_error",
    "http_date",
    "redact",
    "redact_url",
    "retry_after",
    "status_error",
]


@public
class WebtrendsError(AbwireError):
    """A result of Webtrends whose code means failure.

    Attributes:
        code: Webtrends' code.
        message: What the code means, without secrets.
        response: The reply; None if there is none.
        operation: The name of the operation, such as ``tracking.track``.
    """

    def __init__(self, code: int, message: str, *, response: httpx.Response | None = None, operation: str = "") -> None:
        super().__init__(f"{f'{operation}(): ' if operation else ''}{message} (Webtrends code {int(code)})")
        self.operation = operation
        self.code = code
        self.message = message
        self.response = response


@public
class EventsDiscardedError(AbwireError):
    """A successful reply of Convert's tracking API which says that the events were discarded.

    The metrics host answers ``{"code": "BOT"}`` to requests whose ``User-Agent`` looks like a bot's.

    Args:
        code: The code in the reply.
        message: The message in the reply; empty if there is none.
        response: The reply.
        operation: The name of the operation, such as ``tracking.send``.
        may_have_happened: Whether some of the events may have been counted, since the code says that the server failed.
    """

    def __init__(
        self,
        code: str | int,
        message: str = "",
        *,
        response: httpx.Response | None = None,
        operation: str = "",
        may_have_happened: bool = False,
    ) -> None:
        call = f"{operation}(): " if operation else ""
        super().__init__(f"{call}Convert discarded the events (code {code}){f': {message}' if message else ''}.")
        self.operation = operation
        self.code = code
        self.message = message
        self.response = response
        self.may_have_happened = may_have_happened


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)
