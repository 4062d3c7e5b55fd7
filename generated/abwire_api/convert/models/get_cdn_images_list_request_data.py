from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GetCdnImagesListRequestData(Model):
    """Which part of a project's images on Convert's CDN to list.

    Attributes:
        start_from: Key of the image at which the list starts; take it from an earlier reply.
        max_results: Most images to return in one reply. (0 or more, 100 or less, 50 unless given)
    """

    start_from: str | Unset = UNSET
    max_results: int | None | Unset = UNSET
