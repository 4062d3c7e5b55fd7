"""The operations of ``collaborators`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.AccountUsersAccessesListResponse] = Endpoint(
    OPERATIONS["getAccountUsersAccessesList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("AccountUsersAccessesListResponse")),
)

UPDATE: Endpoint[models.AccountUserAccessesResponse] = Endpoint(
    OPERATIONS["updateAccountUserAccesses"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "user_id": "s",
            "first_name": "s",
            "last_name": "s",
            "accesses": "a",
            "custom_message": "s",
            "expand": "a",
            "email": "s",
        },
        read_only=("accesses.status",),
    ),
    reply=ResponseSpec("json", _ref("AccountUserAccessesResponse")),
)

CREATE: Endpoint[models.AccountUserAccessesResponse] = Endpoint(
    OPERATIONS["addAccountUserAccesses"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(
        properties={
            "accesses": "a",
            "email": "s",
            "first_name": "s",
            "last_name": "s",
            "custom_message": "s",
            "expand": "a",
        },
        required=("accesses", "email"),
        read_only=("accesses.status",),
    ),
    reply=ResponseSpec("json", _ref("AccountUserAccessesResponse")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteAccountUserAccesses"],
    SCHEMAS,
    parameters=(Parameter("account_id", "path", "i", required=True, client="account_id"),),
    body=Body(properties={"user_id": "s", "accesses": "a", "email": "s"}),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

CHECK_PARTNER: Endpoint[models.CheckPartnerData] = Endpoint(
    OPERATIONS["checkPartner"],
    SCHEMAS,
    body=Body(properties={"email": "s"}),
    reply=ResponseSpec("json", _ref("CheckPartnerData")),
)

ACCEPT_INVITATION: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["acceptInvitation"],
    SCHEMAS,
    body=Body(properties={"hash": "s"}, secrets=("hash",)),
    reply=ResponseSpec("json", _ref("SuccessData")),
    public=True,
)
