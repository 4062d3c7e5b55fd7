from __future__ import annotations

from ..._runtime.model import Model


class UserSessionRevokeResponseData(Model):
    """Confirms that a session was revoked."""

    code: int
    message: str
