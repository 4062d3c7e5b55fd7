from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ManagementAccountListItemPlanSettingsValue(Model):
    """Management account list item plan settings value.

    Attributes:
        live_price_id: Id of the price in the provider's production environment.
        staging_price_id: Id of the price in the provider's staging environment.
    """

    live_price_id: str | Unset = UNSET
    staging_price_id: str | Unset = UNSET
    price: float | Unset = UNSET
    plan_duration: str | Unset = UNSET
