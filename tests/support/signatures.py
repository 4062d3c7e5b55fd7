"""Convert's request signatures, computed from what a server received."""

from __future__ import annotations

import hashlib
import hmac

from support.http_server import ReceivedRequest


def is_signed(request: ReceivedRequest, url: str, secret: str) -> bool:
    """Return whether the signature matches the request that the server received.

    Args:
        request: The received request.
        url: The address of the server, without a path.
        secret: The secret of the application.
    """
    application, expires = request.headers["convert-application-id"], request.headers["expires"]
    signed = f"{application}\n{expires}\n{url}{request.target}\n".encode() + request.body
    expected = hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return request.headers.get("authorization") == f"Convert-HMAC-SHA256 Signature={expected}"
