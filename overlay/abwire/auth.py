"""Credentials as ``httpx.Auth``: those that any API may use, and Convert's own, among them its HMAC signing.

::

    httpx.Client(auth=ConvertHMAC("application id", "secret")).get("https://api.convert.com/api/v2/...")

Each works with any httpx client, synchronous or asynchronous, with or without the rest of abwire.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import ClassVar, Literal

import httpx

from abwire_runtime.client.auth import BearerToken as BearerToken
from abwire_runtime.client.auth import Chain as Chain
from abwire_runtime.client.auth import Credential as Credential
from abwire_runtime.client.auth import HeaderToken as HeaderToken
from abwire_runtime.client.auth import NoCredentials as NoCredentials
from abwire_runtime.client.auth import OriginAuth as OriginAuth
from abwire_runtime.client.auth import SecretValue
from abwire_runtime.client.error_body import http_date

from .errors import ConfigurationError


class ConvertHMAC(OriginAuth):
    """Convert's request signing, over the URL and the bytes that go out, with a fresh ``Expires`` for every attempt.

    The body is read into memory, since it is signed. A 401 from a server whose ``Date`` is off from the local clock by
    more than the window has the difference (server minus local, in seconds) as
    ``response.extensions["abwire_clock_skew"]``.

    Args:
        application_id: The application's id.
        secret: The application's secret.
        window: Seconds that a signature is valid.
        upload_window: The same for multipart bodies, which take longer to arrive; ``window`` where that is longer.
        clock_skew: "report" leaves it at that; "correct" applies the difference to this and further signatures and
            sends the request once more.
        clock: Gives UNIX seconds.
        origin: The only origin that gets signatures. Without it, that of the request as the caller made it.

    Raises:
        ConfigurationError: A credential is empty or cannot stand in a header, or a setting is out of range.
    """

    requires_request_body = True

    scheme: ClassVar[str] = "requestSigning"

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
            raise ConfigurationError("window and upload_window are seconds above 0")
        if clock_skew not in ("report", "correct"):
            raise ConfigurationError(f"clock_skew is 'report' or 'correct', not {clock_skew!r}")
        self._application_id = SecretValue(application_id, "application id")
        self._secret = SecretValue(secret, "application secret", header=False)
        self.window = window
        self.upload_window = upload_window
        self.clock_skew = clock_skew
        self._clock = clock
        self._correction = 0.0
        self._signatures: deque[str] = deque(maxlen=16)

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Sign a request as it is now."""
        multipart = request.headers.get("Content-Type", "").lower().startswith("multipart/")
        window = max(self.window, self.upload_window) if multipart else self.window
        application_id = self._application_id.get()
        expires = math.ceil(self._clock() + self._correction + window)
        # A redirect's request has the body of the one before it, which is in memory.
        signature = convert_signature(application_id, self._secret.get(), expires, request.url, request.read())
        self._signatures.append(signature)
        return {
            "Convert-Application-ID": application_id,
            "Expires": str(expires),
            "Authorization": f"Convert-HMAC-SHA256 Signature={signature}",
        }

    def secrets(self) -> tuple[str, ...]:
        """Give the application's secret and the signatures of late, which are good for a while."""
        return (*self._secret.known(), *self._signatures)

    def refused(self, response: httpx.Response) -> bool:
        """See whether the clocks are what is wrong."""
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
    """Compute the signature of a request to Convert.

    Args:
        application_id: The application's id.
        secret: The application's secret.
        expires: UNIX seconds after which the server refuses the signature.
        url: The URL; what of it is not sent (user, password and fragment) is not signed.
        body: The bytes of the body, empty for none.

    Returns:
        The signature in hexadecimal.
    """
    sent = b"".join((url.raw_scheme, b"://", url.netloc, url.raw_path))
    text = b"\n".join((application_id.encode(), str(expires).encode(), sent, body))
    return hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()


class BearerKey(OriginAuth):
    """Convert's secret key: ``Authorization: Bearer <key id>:<secret>``.

    Args:
        key_id: The key's id.
        secret: The key's secret.
        origin: The only origin that gets it. Without it, that of the request as the caller made it.

    Raises:
        ConfigurationError: A credential is empty or cannot stand in a header.
    """

    scheme: ClassVar[str] = "secretKey"

    def __init__(self, key_id: Credential, secret: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._key_id = SecretValue(key_id, "key id")
        self._secret = SecretValue(secret, "key secret")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the ``Authorization`` header."""
        return {"Authorization": f"Bearer {self._key_id.get()}:{self._secret.get()}"}

    def secrets(self) -> tuple[str, ...]:
        """Give the key's id and secret."""
        return self._key_id.known() + self._secret.known()


class SessionCookie(OriginAuth):
    """The session that a login gives: the cookie ``sid``, beside any cookies that the request has.

    Args:
        sid: The cookie's value.
        origin: The only origin that gets it. Without it, that of the request as the caller made it.

    Raises:
        ConfigurationError: The value is empty or cannot stand in a cookie.
    """

    scheme: ClassVar[str] = "cookieAuthentication"

    def __init__(self, sid: Credential, *, origin: httpx.URL | str | None = None) -> None:
        super().__init__(origin=origin)
        self._sid = SecretValue(sid, "session id")

    def headers(self, request: httpx.Request) -> Mapping[str, str]:
        """Give the ``Cookie`` header, with the request's other cookies."""
        sid = self._sid.get()
        if ";" in sid:
            raise ConfigurationError("the session id holds a semicolon: give the value of the sid cookie alone")
        cookies = [cookie.strip() for cookie in request.headers.get("Cookie", "").split(";")]
        others = [cookie for cookie in cookies if cookie and not cookie.startswith("sid=")]
        return {"Cookie": "; ".join([*others, f"sid={sid}"])}

    def secrets(self) -> tuple[str, ...]:
        """Give the cookie's value."""
        return self._sid.known()
