from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_event import LiveDataEvent


class LiveDataEventsListResponseData(Model):
    """The latest tracking events, 100 at most."""

    data: list[LiveDataEvent] | Unset = UNSET
    _codecs = {"data": Array(_ref("LiveDataEvent"))}
