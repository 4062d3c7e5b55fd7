from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .billing_usage_limit_base import BillingUsageLimitBase
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_deploys import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_domains import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_goals import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_projects import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_segments import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_users import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers,
    )
    from .sub_account_products_create_billing_products_experiences_plan_usage_limits_tested_visitors import (
        SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors,
    )


class SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimits(Model):
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

    domains: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains
    goals: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals
    deploys: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys
    projects: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects
    segments: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments
    tested_users: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers
    page_views: BillingUsageLimitBase | Unset = UNSET
    tested_visitors: SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors | Unset = UNSET

    _wire = {"tested_users": "testedUsers", "page_views": "pageViews", "tested_visitors": "testedVisitors"}
    _codecs = {
        "domains": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDomains"),
        "goals": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsGoals"),
        "deploys": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsDeploys"),
        "projects": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsProjects"),
        "segments": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsSegments"),
        "tested_users": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedUsers"),
        "page_views": _ref("BillingUsageLimitBase"),
        "tested_visitors": _ref("SubAccountProductsCreateBillingProductsExperiencesPlanUsageLimitsTestedVisitors"),
    }
