from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .base_data_item import BaseDataItem


class UpdateVisitorDataItemRequestData(Model):
    """New data to store about a visitor."""

    data: BaseDataItem
    _codecs = {"data": _ref("BaseDataItem")}
