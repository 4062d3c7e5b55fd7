from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class CreateVisitorDataItemRequest(Model):
    """Create visitor data item request."""

    visitor_id: str | Unset = UNSET
    source: str | Unset = UNSET
    data: BaseDataItem | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
