from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


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
