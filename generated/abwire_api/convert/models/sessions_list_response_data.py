from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .session import Session
    from .sessions_list_response_data_extra import SessionsListResponseDataExtra


class SessionsListResponseData(Model):
    """Visitor sessions of a project."""

    data: list[Session] | Unset = UNSET
    extra: SessionsListResponseDataExtra | Unset = UNSET
    _codecs = {"data": Array(_ref("Session")), "extra": _ref("SessionsListResponseDataExtra")}
