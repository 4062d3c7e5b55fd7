from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_usage_limit_base import BillingUsageLimitBase
    from .sub_account_create_billing_products_experiences_plan_usage_limits_deploys import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_domains import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_goals import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_projects import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_segments import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_tested_users import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers,
    )
    from .sub_account_create_billing_products_experiences_plan_usage_limits_tested_visitors import (
        SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors,
    )


class SubAccountCreateBillingProductsExperiencesPlanUsageLimits(Model):
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

    domains: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains
    goals: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals
    deploys: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys
    projects: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects
    segments: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments
    tested_users: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers
    page_views: BillingUsageLimitBase | Unset = UNSET
    tested_visitors: SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors | Unset = UNSET

    _wire = {"tested_users": "testedUsers", "page_views": "pageViews", "tested_visitors": "testedVisitors"}
    _codecs = {
        "domains": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDomains"),
        "goals": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsGoals"),
        "deploys": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsDeploys"),
        "projects": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsProjects"),
        "segments": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsSegments"),
        "tested_users": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers"),
        "page_views": _ref("BillingUsageLimitBase"),
        "tested_visitors": _ref("SubAccountCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors"),
    }
