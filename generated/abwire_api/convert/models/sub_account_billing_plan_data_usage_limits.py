from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_usage_limit_base import BillingUsageLimitBase
    from .sub_account_billing_plan_data_usage_limits_deploys import SubAccountBillingPlanDataUsageLimitsDeploys
    from .sub_account_billing_plan_data_usage_limits_domains import SubAccountBillingPlanDataUsageLimitsDomains
    from .sub_account_billing_plan_data_usage_limits_goals import SubAccountBillingPlanDataUsageLimitsGoals
    from .sub_account_billing_plan_data_usage_limits_projects import SubAccountBillingPlanDataUsageLimitsProjects
    from .sub_account_billing_plan_data_usage_limits_segments import SubAccountBillingPlanDataUsageLimitsSegments
    from .sub_account_billing_plan_data_usage_limits_tested_users import SubAccountBillingPlanDataUsageLimitsTestedUsers
    from .sub_account_billing_plan_data_usage_limits_tested_visitors import (
        SubAccountBillingPlanDataUsageLimitsTestedVisitors,
    )


class SubAccountBillingPlanDataUsageLimits(Model):
    """Limits by kind of resource, without the cost of exceeding them.

    Attributes:
        domains: One usage limit.
        goals: One usage limit.
        deploys: One usage limit.
        projects: One usage limit.
        segments: One usage limit.
        tested_users: One usage limit.
        page_views: Limit on page views; deprecated.
        tested_visitors: One usage limit.
    """

    domains: SubAccountBillingPlanDataUsageLimitsDomains
    goals: SubAccountBillingPlanDataUsageLimitsGoals
    deploys: SubAccountBillingPlanDataUsageLimitsDeploys
    projects: SubAccountBillingPlanDataUsageLimitsProjects
    segments: SubAccountBillingPlanDataUsageLimitsSegments
    tested_users: SubAccountBillingPlanDataUsageLimitsTestedUsers
    page_views: BillingUsageLimitBase | Unset = UNSET
    tested_visitors: SubAccountBillingPlanDataUsageLimitsTestedVisitors | Unset = UNSET

    _wire = {"tested_users": "testedUsers", "page_views": "pageViews", "tested_visitors": "testedVisitors"}
    _codecs = {
        "domains": _ref("SubAccountBillingPlanDataUsageLimitsDomains"),
        "goals": _ref("SubAccountBillingPlanDataUsageLimitsGoals"),
        "deploys": _ref("SubAccountBillingPlanDataUsageLimitsDeploys"),
        "projects": _ref("SubAccountBillingPlanDataUsageLimitsProjects"),
        "segments": _ref("SubAccountBillingPlanDataUsageLimitsSegments"),
        "tested_users": _ref("SubAccountBillingPlanDataUsageLimitsTestedUsers"),
        "page_views": _ref("BillingUsageLimitBase"),
        "tested_visitors": _ref("SubAccountBillingPlanDataUsageLimitsTestedVisitors"),
    }
