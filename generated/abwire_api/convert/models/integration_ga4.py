from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class IntegrationGA4(Model):
    """Integration with Google Analytics 4, by measurement and property id.

    Attributes:
        measurement_id: Measurement id of the GA4 data stream.
        property_id: Id of the GA4 property.
    """

    type: str | Unset = UNSET
    measurement_id: str | Unset = UNSET
    property_id: str | Unset = UNSET

    _wire = {"measurement_id": "measurementId", "property_id": "propertyId"}
