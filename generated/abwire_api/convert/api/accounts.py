"""The operations of ``accounts`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.AccountsListResponseData] = Endpoint(
    OPERATIONS["getAccountsList"], SCHEMAS, reply=ResponseSpec("json", _ref("AccountsListResponseData"))
)

BILLING_PLANS: Endpoint[models.BillingPlansListResponseData] = Endpoint(
    OPERATIONS["getBillingPlans"], SCHEMAS, reply=ResponseSpec("json", _ref("BillingPlansListResponseData"))
)

LIVE_DATA: Endpoint[models.LiveDataEventsListResponseData] = Endpoint(
    OPERATIONS["getAccountLiveData"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"event_types": "az", "projects": "az", "segments": "oz", "expand": "az"}, optional=True),
    reply=ResponseSpec("json", _ref("LiveDataEventsListResponseData")),
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
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ChangeHistoryListResponseData")),
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
        wire_names={"only_count": "onlyCount"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("ExperiencesListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.AccountDetailsResponseData] = Endpoint(
    OPERATIONS["getAccountDetails"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("include", "query", "a", wire_name="include[]"),
    ),
    reply=ResponseSpec("json", _ref("AccountDetailsResponseData")),
)

UPDATE: Endpoint[models.AccountDetailsResponseData] = Endpoint(
    OPERATIONS["updateAccountDetails"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={"account_type": "s", "name": "s", "settings": "o", "billing": "o"},
        wire_names={"account_type": "accountType"},
        secrets=("billing.payment.data.stripe_card_token",),
        read_only=("accessRole", "access_all_projects", "id", "settings.tracking_script.available_versions"),
    ),
    reply=ResponseSpec("json", _ref("AccountDetailsResponseData")),
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
        wire_names={
            "user_name": "userName",
            "user_email": "userEmail",
            "send_user_email": "sendUserEmail",
            "custom_email_text": "customEmailText",
        },
        required=("name", "billing", "userName", "userEmail"),
        read_only=(
            "accessRole",
            "access_all_projects",
            "accountType",
            "billing.products.experiences.plan.availableFeaturesIds",
            "billing.products.experiences.plan.availableFeaturesNiceNames",
            "billing.products.experiences.plan.usage_limit_by",
            "id",
            "settings.tracking_script.available_versions",
        ),
    ),
    reply=ResponseSpec("json", _ref("AccountDetailsResponseData")),
)

REQUEST_ADDONS: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["requestAccountAddons"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"addon": "s", "collaborator_email": "s", "collaborator_name": "s"}, required=("addon",)),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

START_PAYMENT_SETUP: Endpoint[models.StartPaymentSetupResponseData] = Endpoint(
    OPERATIONS["startPaymentSetup"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(json_types="oz", properties={"billing_plans": "a"}, wire_names={"billing_plans": "billingPlans"}),
    reply=ResponseSpec("json", _ref("StartPaymentSetupResponseData")),
)

BILLING_PORTAL: Endpoint[models.BillingPortalResponseData] = Endpoint(
    OPERATIONS["getAccountBillingPortal"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    reply=ResponseSpec("json", _ref("BillingPortalResponseData")),
)

PLAN_SETUP_USERS: Endpoint[models.PlanSetupUsersResponseData] = Endpoint(
    OPERATIONS["BillingPlanSetupUsers"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    reply=ResponseSpec("json", _ref("PlanSetupUsersResponseData")),
)
