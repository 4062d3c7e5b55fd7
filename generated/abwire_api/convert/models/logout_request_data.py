from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

if TYPE_CHECKING:
    from .logout_request_data_request_type import LogoutRequestDataRequestType


class LogoutRequestData(Model):
    """Chooses the sessions to end.

    Attributes:
        request_type: `currentSession` ends this session, `otherSessions` ends all but this one, and `allSessions` ends
            every one.
    """

    request_type: LogoutRequestDataRequestType | str | Unset = UNSET

    __wire__ = {"request_type": "requestType"}
    __codecs__ = {"request_type": ref("LogoutRequestDataRequestType")}
