from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class CreateVisitorDataItemRequestData(Model):
    """A visitor's data to store; visitor id and data are required.

    Attributes:
        visitor_id: Id of the visitor whom the data describe.
        source: Where the data come from.
    """

    visitor_id: str
    data: BaseDataItem
    source: str | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
