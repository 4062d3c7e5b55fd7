from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_usage_limit import BillingUsageLimit


class BillingPlanLimitsAndCapabilitiesUsageLimitsVisitorData(Model):
    """Limits on stored visitor data and on what uses it.

    Attributes:
        visitor_profiles: How many visitor profiles the account may hold.
        visitor_profiles_fields: How many fields a visitor profile may have.
        active_personalised_experiences: How many personalized experiences may be active at a time.
    """

    visitor_profiles: BillingUsageLimit | Unset = UNSET
    visitor_profiles_fields: BillingUsageLimit | Unset = UNSET
    active_personalised_experiences: BillingUsageLimit | Unset = UNSET

    _wire = {
        "visitor_profiles": "visitorProfiles",
        "visitor_profiles_fields": "visitorProfilesFields",
        "active_personalised_experiences": "activePersonalisedExperiences",
    }
    _codecs = {
        "visitor_profiles": _ref("BillingUsageLimit"),
        "visitor_profiles_fields": _ref("BillingUsageLimit"),
        "active_personalised_experiences": _ref("BillingUsageLimit"),
    }
