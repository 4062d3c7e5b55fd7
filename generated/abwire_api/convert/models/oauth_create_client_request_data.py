from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OAuthCreateClientRequestData(Model):
    """An OAuth client to register.

    Attributes:
        name: At most 120 characters.
        callback_url: Address to which users are sent back after authorization.
        embedded: False unless given.
        description: At most 500 characters.
    """

    name: str
    callback_url: str
    embedded: bool
    description: str | Unset = UNSET
