from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model

from . import ref as _ref

if TYPE_CHECKING:
    from .base_visitor_data import BaseVisitorData


class ImportVisitorsDataPushRequestData(Model):
    """Data of several visitors, pushed from one source.

    Attributes:
        source: Name of the source that pushes visitor data.
        data: One entry for each visitor.
    """

    source: str
    data: list[BaseVisitorData]
    _codecs = {"data": Array(_ref("BaseVisitorData"))}
