from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .visitor_data_default_response import VisitorDataDefaultResponse
    from .visitor_data_response import VisitorDataResponse


class VisitorDataResponseData(Model):
    """What is stored about a visitor, and the defaults.

    Attributes:
        data: Stored values.
        default: Values for a visitor who has none stored.
    """

    data: VisitorDataResponse | Unset = UNSET
    default: VisitorDataDefaultResponse | Unset = UNSET
    _codecs = {"data": _ref("VisitorDataResponse"), "default": _ref("VisitorDataDefaultResponse")}
