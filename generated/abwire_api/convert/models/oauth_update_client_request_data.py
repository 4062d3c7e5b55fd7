from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OAuthUpdateClientRequestData(Model):
    """The fields of an OAuth client to change.

    Attributes:
        name: At most 120 characters.
        callback_url: Address to which users are sent back after authorization.
        description: At most 500 characters.
    """

    name: str | Unset = UNSET
    callback_url: str | Unset = UNSET
    description: str | Unset = UNSET
    embedded: bool | Unset = UNSET
