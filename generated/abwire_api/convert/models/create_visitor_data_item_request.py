from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class CreateVisitorDataItemRequest(Model):
    """Create visitor data item request."""

    visitor_id: str | Unset = UNSET
    source: str | Unset = UNSET
    data: BaseDataItem | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
