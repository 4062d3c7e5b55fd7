from __future__ import annotations

from abwire_runtime.data.model import Model


class UserSessionRevokeRequestData(Model):
    """Names the session to revoke.

    Attributes:
        sid: Id of the session, from the list of sessions.
    """

    sid: str
    _secrets = frozenset(("sid",))
