from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA3(Model):
    """A project's settings for Universal Analytics (GA3).

    Attributes:
        enabled: Whether the integration is on.
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
        track_first_exposure_only: Whether only a visitor's first exposure to an experience is sent. (False unless
            given)
        type: Version of Google Analytics.
        property_ua: Id of the Universal Analytics property. (at most 150 characters)
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    track_first_exposure_only: bool | Unset = UNSET
    type: str = "ga3"
    property_ua: str | None | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
