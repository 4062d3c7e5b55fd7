from __future__ import annotations

from abwire_runtime.data.model import Model


class OAuthAuthorizedAccountRef(Model):
    """An account that an OAuth authorization reaches.

    Attributes:
        account_id: 1 or more.
    """

    account_id: int
    name: str
