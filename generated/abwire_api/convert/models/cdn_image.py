from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CdnImage(Model):
    """An image served by Convert's CDN.

    Attributes:
        cdn_url: Address from which the CDN serves the image.
        key: Identifier of the image; send it as `start_from` to go on listing from here.
    """

    cdn_url: str | Unset = UNSET
    key: str | Unset = UNSET
