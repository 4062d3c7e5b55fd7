from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class CdnImage(Model):
    """An image served by Convert's CDN.

    Attributes:
        cdn_url: Address from which the CDN serves the image.
        key: Identifier of the image; send it as `start_from` to go on listing from here.
    """

    cdn_url: str | Unset = UNSET
    key: str | Unset = UNSET
