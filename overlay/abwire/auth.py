"""Credentials as ``httpx.Auth``: generic ones, and Convert's own, such as its HMAC signing.

::

    httpx.Client(auth=ConvertHMAC("application id", "secret")).get("https://api.convert.com/api/v2/...")

They work with any httpx client, synchronous or asynchronous, also without the rest of abwire.
"""

from __future__ import annotations

import hashlib
import math
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

import httpx

from abwire_runtime._lazy import no_other_names
from abwire_runtime._public import public_in
from abwire_runtime._tracebacks import forgets_arguments
from abwire_runtime.client.auth import BearerToken as BearerToken
from abwire_runtime.client.auth import Chain as Chain
from abwire_runtime.client.auth import Credential as Credential
from abwire_runtime.client.auth import HeaderToken as HeaderToken
from abwire_runtime.client.auth import NoCredentials as NoCredentials
from abwire_runtime.client.auth import OriginAuth as OriginAuth
from abwire_runtime.client.auth import SecretValue
from abwire_runtime.client.errors import ConfigurationError

__all__ = [
    "BearerKey",
    "BearerToken",
    "Chain",
    "ConvertHMAC",
    "Credential",
    "HeaderToken",
    "NoCredentials",
    "OriginAuth",
    "SessionCookie",
    "convert_signature",
]


@public_in("abwire.auth")
class ConvertHMAC(OriginAuth):
    """Signs requests to Convert: the URL and the body exactly as they are sent, with a fresh ``Expires`` per attempt.

    The body is read into memory, since it is signed. If the server answers 401 and its ``Date`` differs from the local
    clock by more than ``window``, the difference (server minus local, in seconds) is stored as
    ``response.extensions["abwire_clock_skew"]``.

    Args:
        application_id: The application's id.
        secret: The application's secret.
        window: Seconds for which a signature is valid.
        upload_window: The same for multipart bodies, which take longer to arrive. The longer of the two applies.
        clock_skew: ``"report"`` only stores the difference; ``"correct"`` also applies it to all further signatures and
            sends the request once more.
        clock: Returns the time in UNIX seconds.
        origin: The only origin that receives signatures; by default that of the original request.

    Raises:
        ConfigurationError: A credential is empty or contains characters that are not printable ASCII, or a setting is
            out of range.
    """

    requires_request_body = True

    scheme: ClassVar[str] = "requestSigning"

    @forgets_arguments
    def __init__(
        self,
        application_id: Credential,
        secret: Credential,
        *,
        window: float = 60.0,
        upload_window: float = 300.0,
        clock_skew: Literal["report", "correct"] = "report",
        clock: Callable[[], float] = time.time,
        origin: httpx.URL | str | None = None,
    ) -> None:
        super().__init__(origin=origin)
        if not (window > 0 and upload_window > 0):
            raise ConfigurationError("window and upload_window must be seconds above 0")
        if clock_skew not in ("report", "correct"):
            raise ConfigurationError(f"clock_skew must be 'report' or 'correct', not {clock_skew!r}")
        self._application_id = SecretValue(application_id, "application id")
        self._secret = SecretValue(secret, "application secret", header=False)
        self.window = window
        self.upload_window = upload_window
        self.clock_skew = clock_skew
        self._clock = clock
        self._correction = 0.0
        self._signatures: deque[str] = deque(maxlen=16)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the headers that sign a request as it is now."""
        multipart = request.headers.get("Content-Type", "").lower().startswith("multipart/")
        window = max(self.window, self.upload_window) if multipart else self.window
        application_id = self._application_id.get()
        expires = math.ceil(self._clock() + self._correction + window)
        # The request of a redirect also has its body in memory: httpx takes over that of the request before.
        signature = convert_signature(application_id, self._secret.get(), expires, request.url, request.read())
        self._signatures.append(signature)
        return {
            "Convert-Application-ID": application_id,
            "Expires": str(expires),
            "Authorization": f"Convert-HMAC-SHA256 Signature={signature}",
        }

    def secrets(self) -> tuple[str, ...]:
        """Return the application's secret, and the latest signatures, which are still valid."""
        return (*self._secret.known(), *self._signatures)

    def refused(self, response: httpx.Response) -> bool:
        """Whether to sign and send the request once more, since the clocks differ and the difference is now known."""
        from abwire_runtime.client.error_body import http_date  # needed only after a 401

        server = http_date(response.headers.get("Date"))
        if server is None:
            return False
        skew = server - self._clock()
        if abs(skew - self._correction) <= self.window:
            return False
        response.extensions["abwire_clock_skew"] = skew
        if self.clock_skew == "correct":
            self._correction = skew
        return self.clock_skew == "correct"


def convert_signature(application_id: str, secret: str, expires: int, url: httpx.URL, body: bytes) -> str:
    """Compute the signature of a request to Convert, as its API documentation describes.

    Args:
        application_id: The application's id.
        secret: The application's secret.
        expires: UNIX seconds after which the server refuses the signature.
        url: The URL. User, password and fragment are not sent, so they are not signed.
        body: The body; empty if there is none.

    Returns:
        64 hexadecimal digits.
    """
    import hmac  # a program that signs no request never needs it

    sent = b"".join((url.raw_scheme, b"://", url.netloc, url.raw_path))
    text = b"\n".join((application_id.encode(), str(expires).encode(), sent, body))
    return hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()


@public_in("abwire.auth")
class BearerKey(OriginAuth):
    """Convert's secret key: ``Authorization: Bearer <key id>:<secret>``.

    Args:
        key_id: The key's id.
        secret: The key's secret.
        origin: The only origin that receives it; by default that of the original request.

    Raises:
        ConfigurationError: A credential is empty or contains characters that are not printable ASCII.
    """

    scheme: ClassVar[str] = "secretKey"

    @forgets_arguments
    def __init__(self, key_id: Credential, secret: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._key_id = SecretValue(key_id, "key id")
        self._secret = SecretValue(secret, "key secret")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Authorization`` header."""
        return {"Authorization": f"Bearer {self._key_id.get()}:{self._secret.get()}"}

    def secrets(self) -> tuple[str, ...]:
        """Return the key's id and secret."""
        return self._key_id.known() + self._secret.known()


@public_in("abwire.auth")
class SessionCookie(OriginAuth):
    """The session of a login: the cookie ``sid``, next to any other cookies of the request.

    Args:
        sid: The cookie's value.
        origin: The only origin that receives it; by default that of the original request.

    Raises:
        ConfigurationError: The value is empty or contains characters that are not printable ASCII.
    """

    scheme: ClassVar[str] = "cookieAuthentication"

    @forgets_arguments
    def __init__(self, sid: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._sid = SecretValue(sid, "session id")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Return the ``Cookie`` header, with the request's other cookies.

        Raises:
            ConfigurationError: The session id contains a semicolon.
        """
        sid = self._sid.get()
        if ";" in sid:
            raise ConfigurationError("the session id contains a semicolon: pass only the value of the sid cookie")
        cookies = [cookie.strip() for cookie in request.headers.get("Cookie", "").split(";")]
        others = [cookie for cookie in cookies if cookie and not cookie.startswith("sid=")]
        return {"Cookie": "; ".join([*others, f"sid={sid}"])}

    def secrets(self) -> tuple[str, ...]:
        """Return the cookie's value."""
        return self._sid.known()


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)
