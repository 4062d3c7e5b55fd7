"""The operations of ``accounts`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.endpoint import Body, Endpoint, Pagination, Parameter, Reply
from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.AccountsListResponseData] = Endpoint(
    OPERATIONS["getAccountsList"], SCHEMAS, reply=Reply("json", _ref("AccountsListResponseData"))
)

BILLING_PLANS: Endpoint[models.BillingPlansListResponseData] = Endpoint(
    OPERATIONS["getBillingPlans"], SCHEMAS, reply=Reply("json", _ref("BillingPlansListResponseData"))
)

LIVE_DATA: Endpoint[models.LiveDataEventsListResponseData] = Endpoint(
    OPERATIONS["getAccountLiveData"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"event_types": "az", "projects": "az", "segments": "oz", "expand": "az"}, optional=True),
    reply=Reply("json", _ref("LiveDataEventsListResponseData")),
)

HISTORY: Endpoint[models.ChangeHistoryListResponseData] = Endpoint(
    OPERATIONS["getAccountHistory"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "only_count": "b",
            "page": "i",
            "sort_direction": "sz",
            "results_per_page": "iz",
            "methods": "az",
            "projects": "az",
            "objects": "az",
            "sort_by": "sz",
            "expand": "az",
        },
        wire={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=Reply("json", _ref("ChangeHistoryListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

EXPERIENCES: Endpoint[models.ExperiencesListResponseData] = Endpoint(
    OPERATIONS["getAccountActiveCompletedExperiencesList"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "only_count": "b",
            "results_per_page": "iz",
            "sort_direction": "sz",
            "projects": "az",
            "sort_by": "sz",
            "search": "sz",
            "type": "az",
            "page": "i",
            "include": "a",
            "expand": "a",
        },
        wire={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=Reply("json", _ref("ExperiencesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.AccountDetailsResponseData] = Endpoint(
    OPERATIONS["getAccountDetails"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("include", "query", "a", wire="include[]"),
    ),
    reply=Reply("json", _ref("AccountDetailsResponseData")),
)

UPDATE: Endpoint[models.AccountDetailsResponseData] = Endpoint(
    OPERATIONS["updateAccountDetails"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={"account_type": "s", "name": "s", "settings": "o", "billing": "o"},
        wire={"account_type": "accountType"},
        secrets=("billing.payment.data.stripe_card_token",),
    ),
    reply=Reply("json", _ref("AccountDetailsResponseData")),
)

CREATE_SUB_ACCOUNT: Endpoint[models.AccountDetailsResponseData] = Endpoint(
    OPERATIONS["createSubAccount"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "name": "s",
            "billing": "o",
            "user_name": "s",
            "user_email": "s",
            "settings": "o",
            "send_user_email": "b",
            "custom_email_text": "s",
        },
        wire={
            "user_name": "userName",
            "user_email": "userEmail",
            "send_user_email": "sendUserEmail",
            "custom_email_text": "customEmailText",
        },
        required=("name", "billing", "userName", "userEmail"),
    ),
    reply=Reply("json", _ref("AccountDetailsResponseData")),
)

REQUEST_ADDONS: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["requestAccountAddons"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"addon": "s", "collaborator_email": "s", "collaborator_name": "s"}, required=("addon",)),
    reply=Reply("json", _ref("SuccessData")),
)

START_PAYMENT_SETUP: Endpoint[models.StartPaymentSetupResponseData] = Endpoint(
    OPERATIONS["startPaymentSetup"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(kinds="oz", properties={"billing_plans": "a"}, wire={"billing_plans": "billingPlans"}),
    reply=Reply("json", _ref("StartPaymentSetupResponseData")),
)

BILLING_PORTAL: Endpoint[models.BillingPortalResponseData] = Endpoint(
    OPERATIONS["getAccountBillingPortal"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    reply=Reply("json", _ref("BillingPortalResponseData")),
)

PLAN_SETUP_USERS: Endpoint[models.PlanSetupUsersResponseData] = Endpoint(
    OPERATIONS["BillingPlanSetupUsers"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    reply=Reply("json", _ref("PlanSetupUsersResponseData")),
)
