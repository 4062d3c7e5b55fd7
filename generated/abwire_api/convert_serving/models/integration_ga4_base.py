from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class IntegrationGA4Base(Model):
    """Integration with Google Analytics 4, by measurement id.

    Attributes:
        type: Version of Google Analytics.
        measurement_id: Measurement id of the GA4 data stream.
    """

    type: str | Unset = UNSET
    measurement_id: str | Unset = UNSET

    _wire = {"measurement_id": "measurementId"}
