from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generate_code_variant_response_data_data import GenerateCodeVariantResponseDataData


class GenerateCodeVariantResponseData(Model):
    """Generated code, in one piece."""

    data: GenerateCodeVariantResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("GenerateCodeVariantResponseDataData")}
