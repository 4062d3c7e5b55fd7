"""The resource group ``user``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import user as api

if TYPE_CHECKING:
    from .. import models


class User(Resource):
    """Profile, preferences, MFA and sessions of the signed-in user, and the access roles of the system."""

    __slots__ = ()

    def access_roles(self) -> models.AccessRolesListResponseData:
        """List access roles and their permissions. The roles are the same for the whole system, not defined per
        account. ``getAccessRoles``: GET /access-roles.
        """
        return self._client.call(api.ACCESS_ROLES, {})

    def access_roles_detailed(self) -> Response[models.AccessRolesListResponseData]:
        """Like :meth:`access_roles`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.ACCESS_ROLES, {})

    def get(self) -> models.UserData:
        """Get the signed-in user. Works for a user's own session (cookie), not for an API key. ``getUserData``: GET
        /user.
        """
        return self._client.call(api.GET, {})

    def get_detailed(self) -> Response[models.UserData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GET, {})

    @overload
    def update(
        self,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        new_password: str | Unset = UNSET,
        confirm_password: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mfa: models.UserProfileDataUpdateMfa | Unset = UNSET,
    ) -> models.UserData: ...
    @overload
    def update(self, *, body: models.UserProfileDataUpdate) -> models.UserData: ...
    def update(self, **arguments: Any) -> models.UserData:
        """Update the user's profile, email, password or MFA. A new password has to be sent twice and, like a new email
        address, needs `currentPassword`. A changed address takes effect only after `confirmEmail`; preferences have
        their own operation. ``updateUserProfileData``: PUT /user.

        Args:
            first_name: At most 200 characters, matching
                ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
            last_name: At most 200 characters, matching
                ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
            current_password: The present password; needed to change the password or the email address. (at most 25
                characters)
            new_password: The password to change to; it takes effect only together with `confirmPassword`. (at most 25
                characters)
            confirm_password: The new password once more; it has to equal `newPassword`. (at most 25 characters)
            email: The new email address; `currentPassword` has to come with it, and a code sent to the new address
                completes the change. (at most 100 characters)
            mfa: Switches multi-factor authentication on or off.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        new_password: str | Unset = UNSET,
        confirm_password: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mfa: models.UserProfileDataUpdateMfa | Unset = UNSET,
    ) -> Response[models.UserData]: ...
    @overload
    def update_detailed(self, *, body: models.UserProfileDataUpdate) -> Response[models.UserData]: ...
    def update_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPDATE, arguments)

    @overload
    def confirm_email(self, *, code: str) -> models.UserData: ...
    @overload
    def confirm_email(self, *, body: models.ConfirmEmailRequestData) -> models.UserData: ...
    def confirm_email(self, **arguments: Any) -> models.UserData:
        """Confirm a changed email address. Takes the security code that was mailed to the new address.
        ``confirmEmail``: POST /user/confirm-email.

        Args:
            code: Security code that was sent to the new address.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CONFIRM_EMAIL, arguments)

    @overload
    def confirm_email_detailed(self, *, code: str) -> Response[models.UserData]: ...
    @overload
    def confirm_email_detailed(self, *, body: models.ConfirmEmailRequestData) -> Response[models.UserData]: ...
    def confirm_email_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`confirm_email`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CONFIRM_EMAIL, arguments)

    @overload
    def update_preferences(
        self,
        *,
        editor_settings: models.UserPreferencesEditorSettings | Unset = UNSET,
        display_settings: models.UserPreferencesDisplaySettings | Unset = UNSET,
        ui_settings: models.UserPreferencesUiSettings | None | Unset = UNSET,
        notifications_seen: Sequence[str] | Unset = UNSET,
        general_settings: models.UserPreferencesGeneralSettings | Unset = UNSET,
        mfa_enabled: bool | Unset = UNSET,
    ) -> models.UserData: ...
    @overload
    def update_preferences(self, *, body: models.UserPreferences) -> models.UserData: ...
    def update_preferences(self, **arguments: Any) -> models.UserData:
        """Update the user's preferences. Covers editor settings, saved list filters, seen notifications and the like,
        as kept by the web application. ``updateUserPreferences``: POST /user/preferences.

        Args:
            editor_settings: State of the code editor.
            display_settings: How the lists and reports of the app are displayed.
            notifications_seen: Notifications that the user has already seen.
            mfa_enabled: Whether multi-factor authentication is switched on for the user.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPDATE_PREFERENCES, arguments)

    @overload
    def update_preferences_detailed(
        self,
        *,
        editor_settings: models.UserPreferencesEditorSettings | Unset = UNSET,
        display_settings: models.UserPreferencesDisplaySettings | Unset = UNSET,
        ui_settings: models.UserPreferencesUiSettings | None | Unset = UNSET,
        notifications_seen: Sequence[str] | Unset = UNSET,
        general_settings: models.UserPreferencesGeneralSettings | Unset = UNSET,
        mfa_enabled: bool | Unset = UNSET,
    ) -> Response[models.UserData]: ...
    @overload
    def update_preferences_detailed(self, *, body: models.UserPreferences) -> Response[models.UserData]: ...
    def update_preferences_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`update_preferences`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPDATE_PREFERENCES, arguments)

    def generate_mfa_secret(self) -> models.UserMfaSecret:
        """Generate an MFA secret. The secret goes into an authenticator app, usually as a QR code. MFA itself is
        switched on through `updateUserProfileData`. ``generateMfaSecret``: POST /user/mfa-secret.
        """
        return self._client.call(api.GENERATE_MFA_SECRET, {})

    def generate_mfa_secret_detailed(self) -> Response[models.UserMfaSecret]:
        """Like :meth:`generate_mfa_secret`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GENERATE_MFA_SECRET, {})

    def accept_demo_project(self) -> models.SuccessData:
        """Make the demo projects visible to the user. ``acceptDemoProject``: POST /user/accept-demo-project."""
        return self._client.call(api.ACCEPT_DEMO_PROJECT, {})

    def accept_demo_project_detailed(self) -> Response[models.SuccessData]:
        """Like :meth:`accept_demo_project`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.ACCEPT_DEMO_PROJECT, {})

    def sessions(self) -> models.UserSessionsListResponseData:
        """List the user's open sessions. Shows cookie and OAuth sessions with client, last use and expiry. A read,
        although sent by POST. ``listUserSessions``: POST /user/sessions.
        """
        return self._client.call(api.SESSIONS, {})

    def sessions_detailed(self) -> Response[models.UserSessionsListResponseData]:
        """Like :meth:`sessions`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SESSIONS, {})

    @overload
    def revoke_session(self, *, sid: str) -> models.UserSessionRevokeResponseData: ...
    @overload
    def revoke_session(self, *, body: models.UserSessionRevokeRequestData) -> models.UserSessionRevokeResponseData: ...
    def revoke_session(self, **arguments: Any) -> models.UserSessionRevokeResponseData:
        """Revoke one session of the user. The session is named by its `sid` from `listUserSessions`.
        ``revokeUserSession``: POST /user/sessions/revoke.

        Args:
            sid: Id of the session, from the list of sessions.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.REVOKE_SESSION, arguments)

    @overload
    def revoke_session_detailed(self, *, sid: str) -> Response[models.UserSessionRevokeResponseData]: ...
    @overload
    def revoke_session_detailed(
        self, *, body: models.UserSessionRevokeRequestData
    ) -> Response[models.UserSessionRevokeResponseData]: ...
    def revoke_session_detailed(self, **arguments: Any) -> Response[models.UserSessionRevokeResponseData]:
        """Like :meth:`revoke_session`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.REVOKE_SESSION, arguments)

    def revoke_all_sessions(self) -> models.UserSessionRevokeAllResponseData:
        """Revoke all sessions of the user. ``revokeAllUserSessions``: POST /user/sessions/revoke-all."""
        return self._client.call(api.REVOKE_ALL_SESSIONS, {})

    def revoke_all_sessions_detailed(self) -> Response[models.UserSessionRevokeAllResponseData]:
        """Like :meth:`revoke_all_sessions`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.REVOKE_ALL_SESSIONS, {})


class AsyncUser(AsyncResource):
    """Profile, preferences, MFA and sessions of the signed-in user, and the access roles of the system."""

    __slots__ = ()

    async def access_roles(self) -> models.AccessRolesListResponseData:
        """List access roles and their permissions. The roles are the same for the whole system, not defined per
        account. ``getAccessRoles``: GET /access-roles.
        """
        return await self._client.call(api.ACCESS_ROLES, {})

    async def access_roles_detailed(self) -> Response[models.AccessRolesListResponseData]:
        """Like :meth:`access_roles`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.ACCESS_ROLES, {})

    async def get(self) -> models.UserData:
        """Get the signed-in user. Works for a user's own session (cookie), not for an API key. ``getUserData``: GET
        /user.
        """
        return await self._client.call(api.GET, {})

    async def get_detailed(self) -> Response[models.UserData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GET, {})

    @overload
    async def update(
        self,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        new_password: str | Unset = UNSET,
        confirm_password: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mfa: models.UserProfileDataUpdateMfa | Unset = UNSET,
    ) -> models.UserData: ...
    @overload
    async def update(self, *, body: models.UserProfileDataUpdate) -> models.UserData: ...
    async def update(self, **arguments: Any) -> models.UserData:
        """Update the user's profile, email, password or MFA. A new password has to be sent twice and, like a new email
        address, needs `currentPassword`. A changed address takes effect only after `confirmEmail`; preferences have
        their own operation. ``updateUserProfileData``: PUT /user.

        Args:
            first_name: At most 200 characters, matching
                ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
            last_name: At most 200 characters, matching
                ^(?!.*://)(?!.*@)(?!.*localhost\\b)(?!\\d{1,3}(\\.\\d{1,3}){3}\\b)(?!\\[[0-9a-fA-F:]+\\])(?!.*xn--)(?!.*\\.[A-Za-z0-9])(?!.*\\[\\.\\])(?!.*\\[[dD][oO][tT]\\])(?!.*\\[\\.\\]\\w+)(?!.*\\[[dD][oO][tT]\\]\\w+)(?!.*[．。｡﹒﹖﹑]).+$.
            current_password: The present password; needed to change the password or the email address. (at most 25
                characters)
            new_password: The password to change to; it takes effect only together with `confirmPassword`. (at most 25
                characters)
            confirm_password: The new password once more; it has to equal `newPassword`. (at most 25 characters)
            email: The new email address; `currentPassword` has to come with it, and a code sent to the new address
                completes the change. (at most 100 characters)
            mfa: Switches multi-factor authentication on or off.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        *,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        current_password: str | Unset = UNSET,
        new_password: str | Unset = UNSET,
        confirm_password: str | Unset = UNSET,
        email: str | Unset = UNSET,
        mfa: models.UserProfileDataUpdateMfa | Unset = UNSET,
    ) -> Response[models.UserData]: ...
    @overload
    async def update_detailed(self, *, body: models.UserProfileDataUpdate) -> Response[models.UserData]: ...
    async def update_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPDATE, arguments)

    @overload
    async def confirm_email(self, *, code: str) -> models.UserData: ...
    @overload
    async def confirm_email(self, *, body: models.ConfirmEmailRequestData) -> models.UserData: ...
    async def confirm_email(self, **arguments: Any) -> models.UserData:
        """Confirm a changed email address. Takes the security code that was mailed to the new address.
        ``confirmEmail``: POST /user/confirm-email.

        Args:
            code: Security code that was sent to the new address.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CONFIRM_EMAIL, arguments)

    @overload
    async def confirm_email_detailed(self, *, code: str) -> Response[models.UserData]: ...
    @overload
    async def confirm_email_detailed(self, *, body: models.ConfirmEmailRequestData) -> Response[models.UserData]: ...
    async def confirm_email_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`confirm_email`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CONFIRM_EMAIL, arguments)

    @overload
    async def update_preferences(
        self,
        *,
        editor_settings: models.UserPreferencesEditorSettings | Unset = UNSET,
        display_settings: models.UserPreferencesDisplaySettings | Unset = UNSET,
        ui_settings: models.UserPreferencesUiSettings | None | Unset = UNSET,
        notifications_seen: Sequence[str] | Unset = UNSET,
        general_settings: models.UserPreferencesGeneralSettings | Unset = UNSET,
        mfa_enabled: bool | Unset = UNSET,
    ) -> models.UserData: ...
    @overload
    async def update_preferences(self, *, body: models.UserPreferences) -> models.UserData: ...
    async def update_preferences(self, **arguments: Any) -> models.UserData:
        """Update the user's preferences. Covers editor settings, saved list filters, seen notifications and the like,
        as kept by the web application. ``updateUserPreferences``: POST /user/preferences.

        Args:
            editor_settings: State of the code editor.
            display_settings: How the lists and reports of the app are displayed.
            notifications_seen: Notifications that the user has already seen.
            mfa_enabled: Whether multi-factor authentication is switched on for the user.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPDATE_PREFERENCES, arguments)

    @overload
    async def update_preferences_detailed(
        self,
        *,
        editor_settings: models.UserPreferencesEditorSettings | Unset = UNSET,
        display_settings: models.UserPreferencesDisplaySettings | Unset = UNSET,
        ui_settings: models.UserPreferencesUiSettings | None | Unset = UNSET,
        notifications_seen: Sequence[str] | Unset = UNSET,
        general_settings: models.UserPreferencesGeneralSettings | Unset = UNSET,
        mfa_enabled: bool | Unset = UNSET,
    ) -> Response[models.UserData]: ...
    @overload
    async def update_preferences_detailed(self, *, body: models.UserPreferences) -> Response[models.UserData]: ...
    async def update_preferences_detailed(self, **arguments: Any) -> Response[models.UserData]:
        """Like :meth:`update_preferences`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPDATE_PREFERENCES, arguments)

    async def generate_mfa_secret(self) -> models.UserMfaSecret:
        """Generate an MFA secret. The secret goes into an authenticator app, usually as a QR code. MFA itself is
        switched on through `updateUserProfileData`. ``generateMfaSecret``: POST /user/mfa-secret.
        """
        return await self._client.call(api.GENERATE_MFA_SECRET, {})

    async def generate_mfa_secret_detailed(self) -> Response[models.UserMfaSecret]:
        """Like :meth:`generate_mfa_secret`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GENERATE_MFA_SECRET, {})

    async def accept_demo_project(self) -> models.SuccessData:
        """Make the demo projects visible to the user. ``acceptDemoProject``: POST /user/accept-demo-project."""
        return await self._client.call(api.ACCEPT_DEMO_PROJECT, {})

    async def accept_demo_project_detailed(self) -> Response[models.SuccessData]:
        """Like :meth:`accept_demo_project`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.ACCEPT_DEMO_PROJECT, {})

    async def sessions(self) -> models.UserSessionsListResponseData:
        """List the user's open sessions. Shows cookie and OAuth sessions with client, last use and expiry. A read,
        although sent by POST. ``listUserSessions``: POST /user/sessions.
        """
        return await self._client.call(api.SESSIONS, {})

    async def sessions_detailed(self) -> Response[models.UserSessionsListResponseData]:
        """Like :meth:`sessions`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SESSIONS, {})

    @overload
    async def revoke_session(self, *, sid: str) -> models.UserSessionRevokeResponseData: ...
    @overload
    async def revoke_session(
        self, *, body: models.UserSessionRevokeRequestData
    ) -> models.UserSessionRevokeResponseData: ...
    async def revoke_session(self, **arguments: Any) -> models.UserSessionRevokeResponseData:
        """Revoke one session of the user. The session is named by its `sid` from `listUserSessions`.
        ``revokeUserSession``: POST /user/sessions/revoke.

        Args:
            sid: Id of the session, from the list of sessions.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.REVOKE_SESSION, arguments)

    @overload
    async def revoke_session_detailed(self, *, sid: str) -> Response[models.UserSessionRevokeResponseData]: ...
    @overload
    async def revoke_session_detailed(
        self, *, body: models.UserSessionRevokeRequestData
    ) -> Response[models.UserSessionRevokeResponseData]: ...
    async def revoke_session_detailed(self, **arguments: Any) -> Response[models.UserSessionRevokeResponseData]:
        """Like :meth:`revoke_session`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.REVOKE_SESSION, arguments)

    async def revoke_all_sessions(self) -> models.UserSessionRevokeAllResponseData:
        """Revoke all sessions of the user. ``revokeAllUserSessions``: POST /user/sessions/revoke-all."""
        return await self._client.call(api.REVOKE_ALL_SESSIONS, {})

    async def revoke_all_sessions_detailed(self) -> Response[models.UserSessionRevokeAllResponseData]:
        """Like :meth:`revoke_all_sessions`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.REVOKE_ALL_SESSIONS, {})
