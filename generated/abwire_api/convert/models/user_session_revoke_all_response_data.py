from __future__ import annotations

from abwire_runtime.data.model import Model


class UserSessionRevokeAllResponseData(Model):
    """Confirms that sessions were revoked."""

    code: int
    message: str
