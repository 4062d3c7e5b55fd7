from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class PushEvent(Model):
    """A visitor's custom dimensions

    Attributes:
        visitor_uuid: A visitor's UUID, upper-case hexadecimal without dashes (at least 32 characters, at most 32
            characters)
        session_time: Time of the session, in UNIX seconds
        tags: The custom dimensions as percent-encoded JSON text, of the same form as the `tags` parameter of the push
            call
        event_type: Kind of event, 3
        visitor_user_agent: The visitor's own user agent
        visitor_ip: The visitor's own IP address
    """

    visitor_uuid: str
    session_time: int
    tags: str
    event_type: int = 3
    visitor_user_agent: str | Unset = UNSET
    visitor_ip: str | Unset = UNSET

    _wire = {
        "visitor_uuid": "u",
        "session_time": "sId",
        "tags": "t",
        "event_type": "eT",
        "visitor_user_agent": "visitor_ua",
    }
