from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class MainAccountDetailsBillingSettings(Model):
    """Main account details billing settings.

    Attributes:
        over_quota_charges: Whether usage above the quota is charged.
        subscription_paused_until: When a paused subscription resumes, in UNIX seconds; null if it is not paused.
    """

    over_quota_charges: bool | Unset = UNSET
    subscription_paused_until: float | None | Unset = UNSET

    _wire = {"over_quota_charges": "overQuota_charges"}
