from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .generate_debug_token_data import GenerateDebugTokenData


class GeneratedDebugTokenDataResponse(Model):
    """A debug token made for a project."""

    data: GenerateDebugTokenData | Unset = UNSET
    _codecs = {"data": _ref("GenerateDebugTokenData")}
