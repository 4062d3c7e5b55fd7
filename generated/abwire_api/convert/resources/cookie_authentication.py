"""The resource group ``cookie_authentication``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import cookie_authentication as api

if TYPE_CHECKING:
    from .. import models


class CookieAuthentication(Resource):
    """Sign-in with user name and password, answered with the `sid` session cookie that Convert's own front end uses."""

    __slots__ = ()

    @overload
    def login(
        self,
        *,
        request_type: str,
        username: str | Unset = UNSET,
        data: models.PasswordAuthData | models.MfaCodeAuthData | models.NewPasswordAuthData | Unset = UNSET,
    ) -> models.AuthResponse: ...
    @overload
    def login(self, *, body: models.AuthRequestData) -> models.AuthResponse: ...
    def login(self, **arguments: Any) -> models.AuthResponse:
        """Sign in or continue a sign-in that asked for more. Starts with user name and password; the reply either holds
        the user's data or, in `auth-code`, names the next step, such as an MFA code or a new password. Success sets
        the `sid` session cookie. Meant for Convert's own front end: other programs use an API key or OAuth. Meant
        for Convert's own applications; programs sign their requests or use a secret key. ``doAuth``: POST /auth.

        Args:
            request_type: Which step of the sign-in this is: the password, the MFA code that was asked for, or the new
                password that was asked for.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.LOGIN, arguments)

    @overload
    def login_detailed(
        self,
        *,
        request_type: str,
        username: str | Unset = UNSET,
        data: models.PasswordAuthData | models.MfaCodeAuthData | models.NewPasswordAuthData | Unset = UNSET,
    ) -> Response[models.AuthResponse]: ...
    @overload
    def login_detailed(self, *, body: models.AuthRequestData) -> Response[models.AuthResponse]: ...
    def login_detailed(self, **arguments: Any) -> Response[models.AuthResponse]:
        """Like :meth:`login`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LOGIN, arguments)

    @overload
    def forgot_password(self, *, username: str | Unset = UNSET) -> models.SuccessData: ...
    @overload
    def forgot_password(self, *, body: models.ForgotPasswordRequestData) -> models.SuccessData: ...
    def forgot_password(self, **arguments: Any) -> models.SuccessData:
        """Send a password reset link by email. Mails the link when the user name belongs to an account.
        ``requestForgotPassword``: POST /auth/forgotpassword.

        Args:
            username: Mail address that the user is registered with.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.FORGOT_PASSWORD, arguments)

    @overload
    def forgot_password_detailed(self, *, username: str | Unset = UNSET) -> Response[models.SuccessData]: ...
    @overload
    def forgot_password_detailed(self, *, body: models.ForgotPasswordRequestData) -> Response[models.SuccessData]: ...
    def forgot_password_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`forgot_password`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.FORGOT_PASSWORD, arguments)

    @overload
    def confirm_password_reset(
        self,
        *,
        code: str,
        new_password: str,
        confirm_new_password: str,
        auth_sub: str | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> models.AuthResponse: ...
    @overload
    def confirm_password_reset(self, *, body: models.ResetPasswordConfirmRequestData) -> models.AuthResponse: ...
    def confirm_password_reset(self, **arguments: Any) -> models.AuthResponse:
        """Set a new password with an emailed reset code. Takes the code, user id and token from the reset link and the
        new password twice (at most 99 characters). ``confirmPasswordReset``: POST /auth/confirmpasswordreset.

        Args:
            code: Reset code, taken from the reset link.
            new_password: New password, 99 characters at most.
            confirm_new_password: The new password once more; it must equal `newPassword`.
            auth_sub: Internal id of the user, taken from the reset link.
            token: Reset token, taken from the reset link.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CONFIRM_PASSWORD_RESET, arguments)

    @overload
    def confirm_password_reset_detailed(
        self,
        *,
        code: str,
        new_password: str,
        confirm_new_password: str,
        auth_sub: str | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> Response[models.AuthResponse]: ...
    @overload
    def confirm_password_reset_detailed(
        self, *, body: models.ResetPasswordConfirmRequestData
    ) -> Response[models.AuthResponse]: ...
    def confirm_password_reset_detailed(self, **arguments: Any) -> Response[models.AuthResponse]:
        """Like :meth:`confirm_password_reset`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CONFIRM_PASSWORD_RESET, arguments)

    @overload
    def logout(
        self, *, request_type: models.LogoutRequestDataRequestType | str | Unset = UNSET
    ) -> models.SuccessData: ...
    @overload
    def logout(self, *, body: models.LogoutRequestData) -> models.SuccessData: ...
    def logout(self, **arguments: Any) -> models.SuccessData:
        """End sessions of the signed-in user. `requestType` selects the current session, the other ones, or all of
        them. ``doLogout``: POST /auth/logout.

        Args:
            request_type: `currentSession` ends this session, `otherSessions` ends all but this one, and `allSessions`
                ends every one.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.LOGOUT, arguments)

    @overload
    def logout_detailed(
        self, *, request_type: models.LogoutRequestDataRequestType | str | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    def logout_detailed(self, *, body: models.LogoutRequestData) -> Response[models.SuccessData]: ...
    def logout_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`logout`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LOGOUT, arguments)

    def status(self) -> models.SuccessData:
        """Check whether the session is signed in. ``getAuthStatus``: GET /auth/status."""
        return self._client.call(api.STATUS, {})

    def status_detailed(self) -> Response[models.SuccessData]:
        """Like :meth:`status`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.STATUS, {})


class AsyncCookieAuthentication(AsyncResource):
    """Sign-in with user name and password, answered with the `sid` session cookie that Convert's own front end uses."""

    __slots__ = ()

    @overload
    async def login(
        self,
        *,
        request_type: str,
        username: str | Unset = UNSET,
        data: models.PasswordAuthData | models.MfaCodeAuthData | models.NewPasswordAuthData | Unset = UNSET,
    ) -> models.AuthResponse: ...
    @overload
    async def login(self, *, body: models.AuthRequestData) -> models.AuthResponse: ...
    async def login(self, **arguments: Any) -> models.AuthResponse:
        """Sign in or continue a sign-in that asked for more. Starts with user name and password; the reply either holds
        the user's data or, in `auth-code`, names the next step, such as an MFA code or a new password. Success sets
        the `sid` session cookie. Meant for Convert's own front end: other programs use an API key or OAuth. Meant
        for Convert's own applications; programs sign their requests or use a secret key. ``doAuth``: POST /auth.

        Args:
            request_type: Which step of the sign-in this is: the password, the MFA code that was asked for, or the new
                password that was asked for.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.LOGIN, arguments)

    @overload
    async def login_detailed(
        self,
        *,
        request_type: str,
        username: str | Unset = UNSET,
        data: models.PasswordAuthData | models.MfaCodeAuthData | models.NewPasswordAuthData | Unset = UNSET,
    ) -> Response[models.AuthResponse]: ...
    @overload
    async def login_detailed(self, *, body: models.AuthRequestData) -> Response[models.AuthResponse]: ...
    async def login_detailed(self, **arguments: Any) -> Response[models.AuthResponse]:
        """Like :meth:`login`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LOGIN, arguments)

    @overload
    async def forgot_password(self, *, username: str | Unset = UNSET) -> models.SuccessData: ...
    @overload
    async def forgot_password(self, *, body: models.ForgotPasswordRequestData) -> models.SuccessData: ...
    async def forgot_password(self, **arguments: Any) -> models.SuccessData:
        """Send a password reset link by email. Mails the link when the user name belongs to an account.
        ``requestForgotPassword``: POST /auth/forgotpassword.

        Args:
            username: Mail address that the user is registered with.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.FORGOT_PASSWORD, arguments)

    @overload
    async def forgot_password_detailed(self, *, username: str | Unset = UNSET) -> Response[models.SuccessData]: ...
    @overload
    async def forgot_password_detailed(
        self, *, body: models.ForgotPasswordRequestData
    ) -> Response[models.SuccessData]: ...
    async def forgot_password_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`forgot_password`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.FORGOT_PASSWORD, arguments)

    @overload
    async def confirm_password_reset(
        self,
        *,
        code: str,
        new_password: str,
        confirm_new_password: str,
        auth_sub: str | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> models.AuthResponse: ...
    @overload
    async def confirm_password_reset(self, *, body: models.ResetPasswordConfirmRequestData) -> models.AuthResponse: ...
    async def confirm_password_reset(self, **arguments: Any) -> models.AuthResponse:
        """Set a new password with an emailed reset code. Takes the code, user id and token from the reset link and the
        new password twice (at most 99 characters). ``confirmPasswordReset``: POST /auth/confirmpasswordreset.

        Args:
            code: Reset code, taken from the reset link.
            new_password: New password, 99 characters at most.
            confirm_new_password: The new password once more; it must equal `newPassword`.
            auth_sub: Internal id of the user, taken from the reset link.
            token: Reset token, taken from the reset link.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CONFIRM_PASSWORD_RESET, arguments)

    @overload
    async def confirm_password_reset_detailed(
        self,
        *,
        code: str,
        new_password: str,
        confirm_new_password: str,
        auth_sub: str | Unset = UNSET,
        token: str | Unset = UNSET,
    ) -> Response[models.AuthResponse]: ...
    @overload
    async def confirm_password_reset_detailed(
        self, *, body: models.ResetPasswordConfirmRequestData
    ) -> Response[models.AuthResponse]: ...
    async def confirm_password_reset_detailed(self, **arguments: Any) -> Response[models.AuthResponse]:
        """Like :meth:`confirm_password_reset`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CONFIRM_PASSWORD_RESET, arguments)

    @overload
    async def logout(
        self, *, request_type: models.LogoutRequestDataRequestType | str | Unset = UNSET
    ) -> models.SuccessData: ...
    @overload
    async def logout(self, *, body: models.LogoutRequestData) -> models.SuccessData: ...
    async def logout(self, **arguments: Any) -> models.SuccessData:
        """End sessions of the signed-in user. `requestType` selects the current session, the other ones, or all of
        them. ``doLogout``: POST /auth/logout.

        Args:
            request_type: `currentSession` ends this session, `otherSessions` ends all but this one, and `allSessions`
                ends every one.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.LOGOUT, arguments)

    @overload
    async def logout_detailed(
        self, *, request_type: models.LogoutRequestDataRequestType | str | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    @overload
    async def logout_detailed(self, *, body: models.LogoutRequestData) -> Response[models.SuccessData]: ...
    async def logout_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`logout`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LOGOUT, arguments)

    async def status(self) -> models.SuccessData:
        """Check whether the session is signed in. ``getAuthStatus``: GET /auth/status."""
        return await self._client.call(api.STATUS, {})

    async def status_detailed(self) -> Response[models.SuccessData]:
        """Like :meth:`status`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.STATUS, {})
