from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generate_text_variants_response_data_data import GenerateTextVariantsResponseDataData


class GenerateTextVariantsResponseData(Model):
    """Variants of the text, as the model wrote them."""

    data: GenerateTextVariantsResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("GenerateTextVariantsResponseDataData")}
