from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .signal_session_visited_pages_item import SignalSessionVisitedPagesItem


class SignalSession(Model):
    """A recorded visit with the pages seen.

    Attributes:
        entry_page: First page of the visit.
        exit_page: Last page of the visit.
        watched: Whether somebody has watched the recording.
    """

    id: str = UNSET
    duration: int | Unset = UNSET
    visited_pages: list[SignalSessionVisitedPagesItem] | Unset = UNSET
    visited_pages_count: int | Unset = UNSET
    entry_page: str | Unset = UNSET
    exit_page: str | Unset = UNSET
    session_start_time: int | Unset = UNSET
    device: str | Unset = UNSET
    browser: str | Unset = UNSET
    country_code: str | Unset = UNSET
    watched: bool | Unset = UNSET
    _codecs = {"visited_pages": Array(_ref("SignalSessionVisitedPagesItem"))}
