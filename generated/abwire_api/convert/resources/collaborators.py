"""The resource group ``collaborators``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import collaborators as api

if TYPE_CHECKING:
    from .. import models


class Collaborators(Resource):
    """Users who work in an account, their roles per project, and invitations."""

    __slots__ = ()

    def list(
        self,
        *,
        account_id: int | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
    ) -> models.AccountUsersAccessesListResponse:
        """List the collaborators of an account. Includes the roles and projects of each. Name `accesses.project` in
        `expand` to get projects in place of ids. ``getAccountUsersAccessesList``: GET
        /accounts/{account_id}/users-accesses.

        Args:
            account_id: ID of the account that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(api.LIST, {"account_id": account_id, "expand": expand})

    def list_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.AccountUsersAccessesListResponse]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, {"account_id": account_id, "expand": expand})

    @overload
    def update(
        self,
        *,
        user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        accesses: Sequence[models.UpdateAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.UpdateAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountUserAccessesResponse: ...
    @overload
    def update(
        self, *, body: models.AccountUserAccessesUpdateRequestData, account_id: int | Unset = UNSET
    ) -> models.AccountUserAccessesResponse: ...
    def update(self, **arguments: Any) -> models.AccountUserAccessesResponse:
        """Update a collaborator's access. Name an active collaborator by `user_id` and a pending one by `email`. Each
        update of a pending invitation sends its email again. Each update of a pending access sends the user another
        message. ``updateAccountUserAccesses``: PUT /accounts/{account_id}/users-accesses/update.

        Args:
            user_id: Id of the user; null until the invitation is accepted.
            first_name: At most 200 characters.
            last_name: At most 200 characters.
            accesses: Roles to give, one entry for each access.
            custom_message: Message of your own for the invited user. (at most 200 characters)
            expand: References to return as full objects; any not named here comes back as an id.
            email: At most 100 characters.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        *,
        user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        accesses: Sequence[models.UpdateAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.UpdateAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountUserAccessesResponse]: ...
    @overload
    def update_detailed(
        self, *, body: models.AccountUserAccessesUpdateRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.AccountUserAccessesResponse]: ...
    def update_detailed(self, **arguments: Any) -> Response[models.AccountUserAccessesResponse]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPDATE, arguments)

    @overload
    def create(
        self,
        *,
        accesses: Sequence[models.AccountUserAccessesCreateRequestDataAccessesItem],
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountUserAccessesResponse: ...
    @overload
    def create(
        self, *, body: models.AccountUserAccessesCreateRequestData, account_id: int | Unset = UNSET
    ) -> models.AccountUserAccessesResponse: ...
    def create(self, **arguments: Any) -> models.AccountUserAccessesResponse:
        """Invite a collaborator to an account. Sends an invitation, with `custom_message` if given; access stays
        pending until it is accepted. ``addAccountUserAccesses``: POST /accounts/{account_id}/users-accesses/add.

        Args:
            accesses: Roles to give, one entry for each access.
            email: At most 100 characters.
            first_name: At most 200 characters.
            last_name: At most 200 characters.
            custom_message: Message of your own for the invited user. (at most 200 characters)
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        accesses: Sequence[models.AccountUserAccessesCreateRequestDataAccessesItem],
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountUserAccessesResponse]: ...
    @overload
    def create_detailed(
        self, *, body: models.AccountUserAccessesCreateRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.AccountUserAccessesResponse]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.AccountUserAccessesResponse]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def delete(
        self,
        *,
        user_id: str | Unset = UNSET,
        accesses: Sequence[models.DeleteAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.DeleteAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def delete(
        self, *, body: models.AccountUserAccessesDelete, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    def delete(self, **arguments: Any) -> models.SuccessData:
        """Remove a collaborator's access. Removes the accesses named in the body. Name an active collaborator by
        `user_id`, a pending one by `email`. ``deleteAccountUserAccesses``: POST
        /accounts/{account_id}/users-accesses/delete.

        Args:
            user_id: Id of the user; null until the invitation is accepted.
            accesses: Accesses, one entry for each project.
            email: At most 100 characters.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.DELETE, arguments)

    @overload
    def delete_detailed(
        self,
        *,
        user_id: str | Unset = UNSET,
        accesses: Sequence[models.DeleteAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.DeleteAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def delete_detailed(
        self, *, body: models.AccountUserAccessesDelete, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    def delete_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.DELETE, arguments)

    @overload
    def check_partner(self, *, email: str | Unset = UNSET) -> models.CheckPartnerData: ...
    @overload
    def check_partner(self, *, body: models.CheckPartnerRequestData) -> models.CheckPartnerData: ...
    def check_partner(self, **arguments: Any) -> models.CheckPartnerData:
        """Check a partner's eligibility for extended API access. Tells whether the email's owner is allowed and whether
        access was granted before. ``checkPartner``: POST /check-partner.

        Args:
            email: Address of the partner. (at most 100 characters)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CHECK_PARTNER, arguments)

    @overload
    def check_partner_detailed(self, *, email: str | Unset = UNSET) -> Response[models.CheckPartnerData]: ...
    @overload
    def check_partner_detailed(self, *, body: models.CheckPartnerRequestData) -> Response[models.CheckPartnerData]: ...
    def check_partner_detailed(self, **arguments: Any) -> Response[models.CheckPartnerData]:
        """Like :meth:`check_partner`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CHECK_PARTNER, arguments)

    @overload
    def accept_invitation(self, *, hash: str | Unset = UNSET) -> models.SuccessData: ...
    @overload
    def accept_invitation(self, *, body: models.AcceptInvitationRequestData) -> models.SuccessData: ...
    def accept_invitation(self, **arguments: Any) -> models.SuccessData:
        """Accept a collaborator invitation. A valid `hash` from the invitation creates the user if needed and mails a
        temporary password. ``acceptInvitation``: POST /auth/accept-invitation.

        Args:
            hash: Token from the invitation mail; if it is valid, a user is created and gets a temporary password by
                mail. (at most 200 characters)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.ACCEPT_INVITATION, arguments)

    @overload
    def accept_invitation_detailed(self, *, hash: str | Unset = UNSET) -> Response[models.SuccessData]: ...
    @overload
    def accept_invitation_detailed(
        self, *, body: models.AcceptInvitationRequestData
    ) -> Response[models.SuccessData]: ...
    def accept_invitation_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`accept_invitation`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.ACCEPT_INVITATION, arguments)


class AsyncCollaborators(AsyncResource):
    """Users who work in an account, their roles per project, and invitations."""

    __slots__ = ()

    async def list(
        self,
        *,
        account_id: int | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
    ) -> models.AccountUsersAccessesListResponse:
        """List the collaborators of an account. Includes the roles and projects of each. Name `accesses.project` in
        `expand` to get projects in place of ids. ``getAccountUsersAccessesList``: GET
        /accounts/{account_id}/users-accesses.

        Args:
            account_id: ID of the account that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(api.LIST, {"account_id": account_id, "expand": expand})

    async def list_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
    ) -> Response[models.AccountUsersAccessesListResponse]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, {"account_id": account_id, "expand": expand})

    @overload
    async def update(
        self,
        *,
        user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        accesses: Sequence[models.UpdateAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.UpdateAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountUserAccessesResponse: ...
    @overload
    async def update(
        self, *, body: models.AccountUserAccessesUpdateRequestData, account_id: int | Unset = UNSET
    ) -> models.AccountUserAccessesResponse: ...
    async def update(self, **arguments: Any) -> models.AccountUserAccessesResponse:
        """Update a collaborator's access. Name an active collaborator by `user_id` and a pending one by `email`. Each
        update of a pending invitation sends its email again. Each update of a pending access sends the user another
        message. ``updateAccountUserAccesses``: PUT /accounts/{account_id}/users-accesses/update.

        Args:
            user_id: Id of the user; null until the invitation is accepted.
            first_name: At most 200 characters.
            last_name: At most 200 characters.
            accesses: Roles to give, one entry for each access.
            custom_message: Message of your own for the invited user. (at most 200 characters)
            expand: References to return as full objects; any not named here comes back as an id.
            email: At most 100 characters.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        *,
        user_id: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        accesses: Sequence[models.UpdateAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.UpdateAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountUserAccessesResponse]: ...
    @overload
    async def update_detailed(
        self, *, body: models.AccountUserAccessesUpdateRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.AccountUserAccessesResponse]: ...
    async def update_detailed(self, **arguments: Any) -> Response[models.AccountUserAccessesResponse]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPDATE, arguments)

    @overload
    async def create(
        self,
        *,
        accesses: Sequence[models.AccountUserAccessesCreateRequestDataAccessesItem],
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountUserAccessesResponse: ...
    @overload
    async def create(
        self, *, body: models.AccountUserAccessesCreateRequestData, account_id: int | Unset = UNSET
    ) -> models.AccountUserAccessesResponse: ...
    async def create(self, **arguments: Any) -> models.AccountUserAccessesResponse:
        """Invite a collaborator to an account. Sends an invitation, with `custom_message` if given; access stays
        pending until it is accepted. ``addAccountUserAccesses``: POST /accounts/{account_id}/users-accesses/add.

        Args:
            accesses: Roles to give, one entry for each access.
            email: At most 100 characters.
            first_name: At most 200 characters.
            last_name: At most 200 characters.
            custom_message: Message of your own for the invited user. (at most 200 characters)
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        accesses: Sequence[models.AccountUserAccessesCreateRequestDataAccessesItem],
        email: str,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        custom_message: str | Unset = UNSET,
        expand: Sequence[models.AccountUserAccessesExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountUserAccessesResponse]: ...
    @overload
    async def create_detailed(
        self, *, body: models.AccountUserAccessesCreateRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.AccountUserAccessesResponse]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.AccountUserAccessesResponse]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def delete(
        self,
        *,
        user_id: str | Unset = UNSET,
        accesses: Sequence[models.DeleteAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.DeleteAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def delete(
        self, *, body: models.AccountUserAccessesDelete, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    async def delete(self, **arguments: Any) -> models.SuccessData:
        """Remove a collaborator's access. Removes the accesses named in the body. Name an active collaborator by
        `user_id`, a pending one by `email`. ``deleteAccountUserAccesses``: POST
        /accounts/{account_id}/users-accesses/delete.

        Args:
            user_id: Id of the user; null until the invitation is accepted.
            accesses: Accesses, one entry for each project.
            email: At most 100 characters.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.DELETE, arguments)

    @overload
    async def delete_detailed(
        self,
        *,
        user_id: str | Unset = UNSET,
        accesses: Sequence[models.DeleteAccountUserAccessesByUserIdAccessesItem]
        | Sequence[models.DeleteAccountUserAccessesByUserEmailAccessesItem]
        | Unset = UNSET,
        email: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def delete_detailed(
        self, *, body: models.AccountUserAccessesDelete, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    async def delete_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.DELETE, arguments)

    @overload
    async def check_partner(self, *, email: str | Unset = UNSET) -> models.CheckPartnerData: ...
    @overload
    async def check_partner(self, *, body: models.CheckPartnerRequestData) -> models.CheckPartnerData: ...
    async def check_partner(self, **arguments: Any) -> models.CheckPartnerData:
        """Check a partner's eligibility for extended API access. Tells whether the email's owner is allowed and whether
        access was granted before. ``checkPartner``: POST /check-partner.

        Args:
            email: Address of the partner. (at most 100 characters)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CHECK_PARTNER, arguments)

    @overload
    async def check_partner_detailed(self, *, email: str | Unset = UNSET) -> Response[models.CheckPartnerData]: ...
    @overload
    async def check_partner_detailed(
        self, *, body: models.CheckPartnerRequestData
    ) -> Response[models.CheckPartnerData]: ...
    async def check_partner_detailed(self, **arguments: Any) -> Response[models.CheckPartnerData]:
        """Like :meth:`check_partner`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CHECK_PARTNER, arguments)

    @overload
    async def accept_invitation(self, *, hash: str | Unset = UNSET) -> models.SuccessData: ...
    @overload
    async def accept_invitation(self, *, body: models.AcceptInvitationRequestData) -> models.SuccessData: ...
    async def accept_invitation(self, **arguments: Any) -> models.SuccessData:
        """Accept a collaborator invitation. A valid `hash` from the invitation creates the user if needed and mails a
        temporary password. ``acceptInvitation``: POST /auth/accept-invitation.

        Args:
            hash: Token from the invitation mail; if it is valid, a user is created and gets a temporary password by
                mail. (at most 200 characters)
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.ACCEPT_INVITATION, arguments)

    @overload
    async def accept_invitation_detailed(self, *, hash: str | Unset = UNSET) -> Response[models.SuccessData]: ...
    @overload
    async def accept_invitation_detailed(
        self, *, body: models.AcceptInvitationRequestData
    ) -> Response[models.SuccessData]: ...
    async def accept_invitation_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`accept_invitation`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.ACCEPT_INVITATION, arguments)
