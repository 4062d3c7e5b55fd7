from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OAuthClientData(Model):
    """A registered OAuth client.

    Attributes:
        callback_url: Address to which users are sent back after authorization.
        id: The id that the authorization calls take as `client_id`.
        created_at: When the client was registered, in UNIX seconds (UTC).
    """

    name: str
    callback_url: str
    embedded: bool
    id: str = UNSET
    description: str | Unset = UNSET
    created_at: int | Unset = UNSET
