from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class IntegrationGA3(Model):
    """Integration with Universal Analytics (GA3).

    Attributes:
        type: Version of Google Analytics.
        property_ua: Id of the Universal Analytics property. (at most 150 characters)
    """

    type: str | Unset = UNSET
    property_ua: str | None | Unset = UNSET

    _wire = {"property_ua": "property_UA"}
