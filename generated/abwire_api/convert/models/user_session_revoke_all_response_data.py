from __future__ import annotations

from ..._runtime.model import Model


class UserSessionRevokeAllResponseData(Model):
    """Confirms that sessions were revoked."""

    code: int
    message: str
