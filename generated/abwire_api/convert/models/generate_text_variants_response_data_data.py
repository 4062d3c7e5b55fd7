from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .variant_response_item import VariantResponseItem


class GenerateTextVariantsResponseDataData(Model):
    """Generate text variants response data data."""

    variants: list[VariantResponseItem] | Unset = UNSET
    _codecs = {"variants": Array(_ref("VariantResponseItem"))}
