from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackUserEvent(Model):
    """A visitor is in a campaign

    Attributes:
        visitor_uuid: A visitor's UUID, upper-case hexadecimal without dashes (at least 32 characters, at most 32
            characters)
        session_time: Time of the session, in UNIX seconds
        experiment_id: Campaign id
        variation_id: Id of the variation that the visitor was given
        event_type: Kind of event, 1
        visitor_user_agent: The visitor's own user agent
        visitor_ip: The visitor's own IP address
    """

    visitor_uuid: str
    session_time: int
    experiment_id: int
    variation_id: int
    event_type: int = 1
    visitor_user_agent: str | Unset = UNSET
    visitor_ip: str | Unset = UNSET

    _wire = {
        "visitor_uuid": "u",
        "session_time": "sId",
        "experiment_id": "e",
        "variation_id": "c",
        "event_type": "eT",
        "visitor_user_agent": "visitor_ua",
    }
