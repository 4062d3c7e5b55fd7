"""The operations of ``user`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

ACCESS_ROLES: Endpoint[models.AccessRolesListResponseData] = Endpoint(
    OPERATIONS["getAccessRoles"], SCHEMAS, reply=ResponseSpec("json", _ref("AccessRolesListResponseData"))
)

GET: Endpoint[models.UserData] = Endpoint(
    OPERATIONS["getUserData"], SCHEMAS, reply=ResponseSpec("json", _ref("UserData"))
)

UPDATE: Endpoint[models.UserData] = Endpoint(
    OPERATIONS["updateUserProfileData"],
    SCHEMAS,
    body=Body(
        properties={
            "first_name": "s",
            "last_name": "s",
            "current_password": "s",
            "new_password": "s",
            "confirm_password": "s",
            "email": "s",
            "mfa": "o",
        },
        wire_names={
            "first_name": "firstName",
            "last_name": "lastName",
            "current_password": "currentPassword",
            "new_password": "newPassword",
            "confirm_password": "confirmPassword",
        },
        secrets=("confirmPassword", "currentPassword", "mfa.mfaCode", "mfa.password", "newPassword"),
    ),
    reply=ResponseSpec("json", _ref("UserData")),
)

CONFIRM_EMAIL: Endpoint[models.UserData] = Endpoint(
    OPERATIONS["confirmEmail"],
    SCHEMAS,
    body=Body(properties={"code": "s"}, required=("code",), secrets=("code",)),
    reply=ResponseSpec("json", _ref("UserData")),
)

UPDATE_PREFERENCES: Endpoint[models.UserData] = Endpoint(
    OPERATIONS["updateUserPreferences"],
    SCHEMAS,
    body=Body(
        properties={
            "editor_settings": "o",
            "display_settings": "o",
            "ui_settings": "oz",
            "notifications_seen": "a",
            "general_settings": "o",
            "mfa_enabled": "b",
        },
        wire_names={
            "editor_settings": "editorSettings",
            "display_settings": "displaySettings",
            "ui_settings": "uiSettings",
            "notifications_seen": "notificationsSeen",
            "general_settings": "generalSettings",
            "mfa_enabled": "mfaEnabled",
        },
    ),
    reply=ResponseSpec("json", _ref("UserData")),
)

GENERATE_MFA_SECRET: Endpoint[models.UserMfaSecret] = Endpoint(
    OPERATIONS["generateMfaSecret"], SCHEMAS, reply=ResponseSpec("json", _ref("UserMfaSecret"))
)

ACCEPT_DEMO_PROJECT: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["acceptDemoProject"], SCHEMAS, reply=ResponseSpec("json", _ref("SuccessData"))
)

SESSIONS: Endpoint[models.UserSessionsListResponseData] = Endpoint(
    OPERATIONS["listUserSessions"], SCHEMAS, reply=ResponseSpec("json", _ref("UserSessionsListResponseData"))
)

REVOKE_SESSION: Endpoint[models.UserSessionRevokeResponseData] = Endpoint(
    OPERATIONS["revokeUserSession"],
    SCHEMAS,
    body=Body(properties={"sid": "s"}, required=("sid",), secrets=("sid",)),
    reply=ResponseSpec("json", _ref("UserSessionRevokeResponseData")),
)

REVOKE_ALL_SESSIONS: Endpoint[models.UserSessionRevokeAllResponseData] = Endpoint(
    OPERATIONS["revokeAllUserSessions"], SCHEMAS, reply=ResponseSpec("json", _ref("UserSessionRevokeAllResponseData"))
)
