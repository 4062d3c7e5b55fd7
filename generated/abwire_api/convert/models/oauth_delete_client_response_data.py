from __future__ import annotations

from abwire_runtime.data.model import Model


class OAuthDeleteClientResponseData(Model):
    """Confirms that an OAuth client was deleted."""

    code: int
    message: str
