from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .signal_session import SignalSession
    from .signal_sessions_list_response_data_extra import SignalSessionsListResponseDataExtra


class SignalSessionsListResponseData(Model):
    """One page of a project's signal sessions.

    Attributes:
        extra: What a list reply carries beside its records.
    """

    data: list[SignalSession] | Unset = UNSET
    extra: SignalSessionsListResponseDataExtra | Unset = UNSET
    _codecs = {"data": Array(_ref("SignalSession")), "extra": _ref("SignalSessionsListResponseDataExtra")}
