from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class BaseVisitorData(Model):
    """A visitor and the data stored about them.

    Attributes:
        visitor_id: Id of the visitor whom the data describe.
    """

    visitor_id: str | Unset = UNSET
    data: BaseDataItem | Unset = UNSET
    _codecs = {"data": _ref("BaseDataItem")}
