from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .logout_request_data_request_type import LogoutRequestDataRequestType


class LogoutRequestData(Model):
    """Chooses the sessions to end.

    Attributes:
        request_type: `currentSession` ends this session, `otherSessions` ends all but this one, and `allSessions` ends
            every one.
    """

    request_type: LogoutRequestDataRequestType | str | Unset = UNSET

    _wire = {"request_type": "requestType"}
    _codecs = {"request_type": _ref("LogoutRequestDataRequestType")}
