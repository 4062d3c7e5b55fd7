from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class AcceptInvitationRequestData(Model):
    """Proof that the caller was invited as a collaborator.

    Attributes:
        hash: Token from the invitation mail; if it is valid, a user is created and gets a temporary password by mail.
            (at most 200 characters)
    """

    hash: str | Unset = UNSET
    _secrets = frozenset(("hash",))
