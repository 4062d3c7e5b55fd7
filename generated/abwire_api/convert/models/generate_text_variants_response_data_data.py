from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .variant_response_item import VariantResponseItem


class GenerateTextVariantsResponseDataData(Model):
    """Generate text variants response data data."""

    variants: list[VariantResponseItem] | Unset = UNSET
    _codecs = {"variants": Array(_ref("VariantResponseItem"))}
