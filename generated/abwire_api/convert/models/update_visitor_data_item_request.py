from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class UpdateVisitorDataItemRequest(Model):
    """Update visitor data item request."""

    data: BaseDataItem | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
