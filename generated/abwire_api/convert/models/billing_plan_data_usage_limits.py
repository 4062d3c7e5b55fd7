from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_plan_data_usage_limits_visitor_data import BillingPlanDataUsageLimitsVisitorData
    from .billing_usage_limit import BillingUsageLimit


class BillingPlanDataUsageLimits(Model):
    """Limits by kind of resource.

    Attributes:
        visitor_data: Limits on stored visitor data and on what uses it.
        environments: How many environments a project may have.
        page_views: Limit on page views; deprecated.
    """

    visitor_data: BillingPlanDataUsageLimitsVisitorData | Unset = UNSET
    domains: BillingUsageLimit | Unset = UNSET
    goals: BillingUsageLimit | Unset = UNSET
    deploys: BillingUsageLimit | Unset = UNSET
    projects: BillingUsageLimit | Unset = UNSET
    environments: BillingUsageLimit | Unset = UNSET
    segments: BillingUsageLimit | Unset = UNSET
    experiments: BillingUsageLimit | Unset = UNSET
    custom_domains: BillingUsageLimit | Unset = UNSET
    page_views: BillingUsageLimit | Unset = UNSET
    tested_visitors: BillingUsageLimit | Unset = UNSET
    tested_users: BillingUsageLimit | Unset = UNSET

    _wire = {
        "visitor_data": "visitorData",
        "custom_domains": "customDomains",
        "page_views": "pageViews",
        "tested_visitors": "testedVisitors",
        "tested_users": "testedUsers",
    }
    _codecs = {
        "visitor_data": _ref("BillingPlanDataUsageLimitsVisitorData"),
        "domains": _ref("BillingUsageLimit"),
        "goals": _ref("BillingUsageLimit"),
        "deploys": _ref("BillingUsageLimit"),
        "projects": _ref("BillingUsageLimit"),
        "environments": _ref("BillingUsageLimit"),
        "segments": _ref("BillingUsageLimit"),
        "experiments": _ref("BillingUsageLimit"),
        "custom_domains": _ref("BillingUsageLimit"),
        "page_views": _ref("BillingUsageLimit"),
        "tested_visitors": _ref("BillingUsageLimit"),
        "tested_users": _ref("BillingUsageLimit"),
    }
