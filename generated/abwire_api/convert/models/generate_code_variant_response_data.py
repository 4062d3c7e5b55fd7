from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .generate_code_variant_response_data_data import GenerateCodeVariantResponseDataData


class GenerateCodeVariantResponseData(Model):
    """Generated code, in one piece."""

    data: GenerateCodeVariantResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("GenerateCodeVariantResponseDataData")}
