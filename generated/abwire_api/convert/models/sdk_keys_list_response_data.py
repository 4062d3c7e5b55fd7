from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .sdk_key import SdkKey


class SdkKeysListResponseData(Model):
    """The SDK keys of a project."""

    data: list[SdkKey] | Unset = UNSET
    _codecs = {"data": Array(_ref("SdkKey"))}
