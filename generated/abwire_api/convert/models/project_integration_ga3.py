from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA3(Model):
    """A project's link to Google Analytics 3 (Universal Analytics).

    Attributes:
        auto_revenue_tracking: Whether revenue is taken from Google Analytics without further code.
        property_ua: Id of the Universal Analytics property. (at most 150 characters)
    """

    enabled: bool | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    type: str | Unset = UNSET
    property_ua: str | None | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
