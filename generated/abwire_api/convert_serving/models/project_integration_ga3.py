from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectIntegrationGA3(Model):
    """Google Analytics 3

    Attributes:
        type: Version of Google Analytics
        auto_revenue_tracking: Whether revenue is taken from Google Analytics
        enabled: Whether it is switched on
        property_ua: Id of the Google Analytics property, null where none is set
    """

    type: str | Unset = UNSET
    auto_revenue_tracking: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    property_ua: str | None | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
