from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

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

    __wire__ = {
        "visitor_data": "visitorData",
        "custom_domains": "customDomains",
        "page_views": "pageViews",
        "tested_visitors": "testedVisitors",
        "tested_users": "testedUsers",
    }
    __codecs__ = {
        "visitor_data": ref("BillingPlanDataUsageLimitsVisitorData"),
        "domains": ref("BillingUsageLimit"),
        "goals": ref("BillingUsageLimit"),
        "deploys": ref("BillingUsageLimit"),
        "projects": ref("BillingUsageLimit"),
        "environments": ref("BillingUsageLimit"),
        "segments": ref("BillingUsageLimit"),
        "experiments": ref("BillingUsageLimit"),
        "custom_domains": ref("BillingUsageLimit"),
        "page_views": ref("BillingUsageLimit"),
        "tested_visitors": ref("BillingUsageLimit"),
        "tested_users": ref("BillingUsageLimit"),
    }
