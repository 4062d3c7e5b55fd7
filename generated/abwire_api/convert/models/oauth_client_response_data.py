from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OAuthClientResponseData(Model):
    """The OAuth client that was created or changed.

    Attributes:
        id: The id that the authorization calls take as `client_id`.
        callback_url: Address to which users are sent back after authorization.
        created_at: When the client was registered, in UNIX seconds (UTC).
    """

    id: str
    name: str
    callback_url: str
    embedded: bool
    description: str | Unset = UNSET
    created_at: int | Unset = UNSET
