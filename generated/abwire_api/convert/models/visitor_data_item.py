from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class VisitorDataItem(Model):
    """Data stored about a visitor, with their source and age.

    Attributes:
        visitor_id: Id of the visitor whom the data describe.
        source: Where the data came from.
        created_at: When the data were stored, in UNIX seconds (UTC).
    """

    visitor_id: str | Unset = UNSET
    data: BaseDataItem | Unset = UNSET
    source: str | Unset = UNSET
    created_at: int | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
