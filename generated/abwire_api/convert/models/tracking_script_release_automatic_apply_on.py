from __future__ import annotations

from abwire_runtime.data.model import Model


class TrackingScriptReleaseAutomaticApplyOn(Model):
    """Day and time at which a new version of the tracking script is taken up.

    Attributes:
        day: Number of the weekday, from 1 to 7.
        time: Time of day as H:MM on the 24-hour clock. (matching ^([01]?[0-9]|2[0-4]):([0-5][0-9])$)
    """

    day: int
    time: str
