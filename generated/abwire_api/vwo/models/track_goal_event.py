from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class TrackGoalEvent(Model):
    """A visitor reached a goal

    Attributes:
        visitor_uuid: A visitor's UUID, upper-case hexadecimal without dashes (at least 32 characters, at most 32
            characters)
        session_time: Time of the session, in UNIX seconds
        experiment_id: Campaign id
        variation_id: Id of the variation that the visitor was given
        goal_id: Id of the goal that was reached, within the campaign
        event_type: Kind of event, 2
        revenue: Revenue of the conversion, for goals that track revenue
        visitor_user_agent: The visitor's own user agent
        visitor_ip: The visitor's own IP address
    """

    visitor_uuid: str
    session_time: int
    experiment_id: int
    variation_id: int
    goal_id: int
    event_type: int = 2
    revenue: float | Unset = UNSET
    visitor_user_agent: str | Unset = UNSET
    visitor_ip: str | Unset = UNSET

    _wire = {
        "visitor_uuid": "u",
        "session_time": "sId",
        "experiment_id": "e",
        "variation_id": "c",
        "goal_id": "g",
        "event_type": "eT",
        "revenue": "r",
        "visitor_user_agent": "visitor_ua",
    }
