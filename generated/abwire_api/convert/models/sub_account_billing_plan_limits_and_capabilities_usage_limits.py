from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_usage_limit_base import BillingUsageLimitBase
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_deploys import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_domains import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_goals import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_projects import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_segments import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_users import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers,
    )
    from .sub_account_billing_plan_limits_and_capabilities_usage_limits_tested_visitors import (
        SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors,
    )


class SubAccountBillingPlanLimitsAndCapabilitiesUsageLimits(Model):
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

    domains: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains
    goals: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals
    deploys: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys
    projects: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects
    segments: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments
    tested_users: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers
    page_views: BillingUsageLimitBase | Unset = UNSET
    tested_visitors: SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors | Unset = UNSET

    _wire = {"tested_users": "testedUsers", "page_views": "pageViews", "tested_visitors": "testedVisitors"}
    _codecs = {
        "domains": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDomains"),
        "goals": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsGoals"),
        "deploys": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsDeploys"),
        "projects": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsProjects"),
        "segments": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsSegments"),
        "tested_users": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedUsers"),
        "page_views": _ref("BillingUsageLimitBase"),
        "tested_visitors": _ref("SubAccountBillingPlanLimitsAndCapabilitiesUsageLimitsTestedVisitors"),
    }
