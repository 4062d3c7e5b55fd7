from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cdn_image import CdnImage


class CdnImagesListResponseData(Model):
    """Images that a project has on Convert's CDN."""

    data: list[CdnImage] | Unset = UNSET
    _codecs = {"data": Array(_ref("CdnImage"))}
