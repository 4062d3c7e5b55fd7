from __future__ import annotations

from abwire_runtime.data.model import Model


class UserSessionRevokeResponseData(Model):
    """Confirms that a session was revoked."""

    code: int
    message: str
