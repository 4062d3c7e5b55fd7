"""The resource group ``accounts``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import accounts as api

if TYPE_CHECKING:
    from .. import models


class Accounts(Resource):
    """Accounts, sub-accounts, their details and billing, and activity across all projects of an account."""

    __slots__ = ()

    def list(self) -> models.AccountsListResponseData:
        """List accessible accounts. An API key sees the one account it belongs to; a signed-in user may see several.
        ``getAccountsList``: GET /accounts.
        """
        return self._client.call(api.LIST, {})

    def list_detailed(self) -> Response[models.AccountsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, {})

    def billing_plans(self) -> models.BillingPlansListResponseData:
        """List active billing plans. ``getBillingPlans``: GET /billing-plans."""
        return self._client.call(api.BILLING_PLANS, {})

    def billing_plans_detailed(self) -> Response[models.BillingPlansListResponseData]:
        """Like :meth:`billing_plans`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BILLING_PLANS, {})

    @overload
    def live_data(
        self,
        *,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    @overload
    def live_data(
        self, *, body: models.AccountLiveDataFilteringOptions, account_id: int | Unset = UNSET
    ) -> models.LiveDataEventsListResponseData: ...
    def live_data(self, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of an account. Returns at most the last 100 events over all projects, or over
        the `projects` named; there is no paging. ``getAccountLiveData``: POST /accounts/{account_id}/livedata.

        Args:
            event_types: Kinds of tracking events to show.
            projects: Ids of the projects whose events are shown.
            segments: Segments of visitors whose events are shown.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.LIVE_DATA, arguments)

    @overload
    def live_data_detailed(
        self,
        *,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    @overload
    def live_data_detailed(
        self, *, body: models.AccountLiveDataFilteringOptions, account_id: int | Unset = UNSET
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    def live_data_detailed(self, **arguments: Any) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    def history(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.Page[models.ChangeHistory]: ...
    @overload
    def history(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET
    ) -> paging.Page[models.ChangeHistory]: ...
    def history(self, **arguments: Any) -> paging.Page[models.ChangeHistory]:
        """List changes made in an account. Newest first unless sorted otherwise, and limited to what the caller may
        see. Filter by project, object type, or whether the change came from the API or the app.
        ``getAccountHistory``: POST /accounts/{account_id}/change-history.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            methods: Ways of making a change to list: through the API, through the app or both.
            projects: Ids of the projects whose changes are listed.
            objects: Kinds of objects whose changes are listed.
            sort_by: Field to sort by; `timestamp` unless sent.
            expand: Fields to send as objects, which are bare ids otherwise.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        *,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET, limit: int | None = None
    ) -> Iterator[models.ChangeHistory]: ...
    def iterate_history(self, **arguments: Any) -> Iterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    def count_history(
        self,
        *,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count_history(self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET) -> int: ...
    def count_history(self, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        return paging.count(self._client, api.HISTORY, arguments)

    @overload
    def history_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    def history_detailed(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    def history_detailed(self, **arguments: Any) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.HISTORY, arguments)

    @overload
    def experiences(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.Page[models.Experience]: ...
    @overload
    def experiences(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> paging.Page[models.Experience]: ...
    def experiences(self, **arguments: Any) -> paging.Page[models.Experience]:
        """List active and completed experiences of an account. Searches across all projects of the account unless
        `projects` narrows it. Drafts and archived experiences are found per project with `getExperiencesList`.
        ``getAccountActiveCompletedExperiencesList``: POST /accounts/{account_id}/experiences.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            projects: Ids of the projects whose experiences are listed.
            sort_by: Field to sort by; `id` unless sent.
            search: Text to look for in the names and descriptions of experiences.
            type: Types of experiences to list.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            expand: Fields to send as objects, which are bare ids otherwise.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.EXPERIENCES, arguments)

    @overload
    def iterate_experiences(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Experience]: ...
    @overload
    def iterate_experiences(
        self,
        *,
        body: models.AccountExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Experience]: ...
    def iterate_experiences(self, **arguments: Any) -> Iterator[models.Experience]:
        """The items of :meth:`experiences`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.EXPERIENCES, arguments, limit)

    @overload
    def count_experiences(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count_experiences(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> int: ...
    def count_experiences(self, **arguments: Any) -> int:
        """How many items :meth:`experiences` has in all, without fetching them."""
        return paging.count(self._client, api.EXPERIENCES, arguments)

    @overload
    def experiences_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    @overload
    def experiences_detailed(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ExperiencesListResponseData]: ...
    def experiences_detailed(self, **arguments: Any) -> Response[models.ExperiencesListResponseData]:
        """Like :meth:`experiences`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.EXPERIENCES, arguments)

    def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        include: Sequence[models.AccountDetailsIncludeFields | str] | Unset = UNSET,
    ) -> models.AccountDetailsResponseData:
        """Get account details. Statistics and the available tracking script versions come only when named in `include`.
        ``getAccountDetails``: GET /accounts/{account_id}/details.

        Args:
            account_id: ID of the account that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return self._client.call(api.GET, {"account_id": account_id, "include": include})

    def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        include: Sequence[models.AccountDetailsIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GET, {"account_id": account_id, "include": include})

    @overload
    def update(
        self,
        *,
        account_type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        settings: models.MainAccountDetailsUpdateSettings | models.SubAccountDetailsUpdateSettings | Unset = UNSET,
        billing: models.MainAccountDetailsUpdateBilling | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountDetailsResponseData: ...
    @overload
    def update(
        self, *, body: models.AccountDetailsUpdate, account_id: int | Unset = UNSET
    ) -> models.AccountDetailsResponseData: ...
    def update(self, **arguments: Any) -> models.AccountDetailsResponseData:
        """Update account details. The accepted fields differ between main accounts and sub-accounts. Returns the
        updated details. ``updateAccountDetails``: POST /accounts/{account_id}/details.

        Args:
            account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
                account.
            name: Display name of the account. (at most 200 characters)
            settings: Settings that apply to the whole account.
            billing: Billing data and settings.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        *,
        account_type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        settings: models.MainAccountDetailsUpdateSettings | models.SubAccountDetailsUpdateSettings | Unset = UNSET,
        billing: models.MainAccountDetailsUpdateBilling | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]: ...
    @overload
    def update_detailed(
        self, *, body: models.AccountDetailsUpdate, account_id: int | Unset = UNSET
    ) -> Response[models.AccountDetailsResponseData]: ...
    def update_detailed(self, **arguments: Any) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPDATE, arguments)

    @overload
    def create_sub_account(
        self,
        *,
        name: str,
        billing: models.SubAccountCreateBilling,
        user_name: str,
        user_email: str,
        settings: models.SubAccountCreateSettings | Unset = UNSET,
        send_user_email: bool | Unset = UNSET,
        custom_email_text: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountDetailsResponseData: ...
    @overload
    def create_sub_account(
        self, *, body: models.SubAccountCreate, account_id: int | Unset = UNSET
    ) -> models.AccountDetailsResponseData: ...
    def create_sub_account(self, **arguments: Any) -> models.AccountDetailsResponseData:
        """Create a sub-account. The account in the path becomes the parent; its billing quotas bound those of its
        sub-accounts. A user with `userEmail` becomes the owner and is created, and mailed a sign-up link, when none
        exists. ``createSubAccount``: POST /accounts/{account_id}/sub-accounts/add.

        Args:
            name: Display name of the account. (at most 200 characters)
            user_name: Name of the user who will own the account.
            user_email: Address of the user who will own the account; an existing user with that address becomes the
                owner, otherwise a user is created.
            settings: Settings that apply to the whole account.
            send_user_email: Whether the owner is told by mail that the account was made for them. A user who does not
                exist yet gets the sign-up link by mail in any case. (False unless given)
            custom_email_text: Text added to that mail, 1,024 characters at most; it counts only if `sendUserEmail` is
                true.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE_SUB_ACCOUNT, arguments)

    @overload
    def create_sub_account_detailed(
        self,
        *,
        name: str,
        billing: models.SubAccountCreateBilling,
        user_name: str,
        user_email: str,
        settings: models.SubAccountCreateSettings | Unset = UNSET,
        send_user_email: bool | Unset = UNSET,
        custom_email_text: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]: ...
    @overload
    def create_sub_account_detailed(
        self, *, body: models.SubAccountCreate, account_id: int | Unset = UNSET
    ) -> Response[models.AccountDetailsResponseData]: ...
    def create_sub_account_detailed(self, **arguments: Any) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`create_sub_account`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE_SUB_ACCOUNT, arguments)

    @overload
    def request_addons(
        self,
        *,
        addon: models.AccountAddonsTypes | str,
        collaborator_email: str | Unset = UNSET,
        collaborator_name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    def request_addons(
        self, *, body: models.RequestAccountAddonsData, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    def request_addons(self, **arguments: Any) -> models.SuccessData:
        """Request an add-on for an account. ``requestAccountAddons``: POST /accounts/{account_id}/addons.

        Args:
            collaborator_email: Address of the collaborator, if the add-on is for one. (at most 100 characters)
            collaborator_name: Name of the collaborator, if the add-on is for one. (at most 200 characters)
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.REQUEST_ADDONS, arguments)

    @overload
    def request_addons_detailed(
        self,
        *,
        addon: models.AccountAddonsTypes | str,
        collaborator_email: str | Unset = UNSET,
        collaborator_name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    def request_addons_detailed(
        self, *, body: models.RequestAccountAddonsData, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    def request_addons_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`request_addons`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.REQUEST_ADDONS, arguments)

    @overload
    def start_payment_setup(
        self, *, billing_plans: Sequence[int] | Unset = UNSET, account_id: int | Unset = UNSET
    ) -> models.StartPaymentSetupResponseData: ...
    @overload
    def start_payment_setup(
        self, *, body: models.StartPaymentSetupRequestData | None, account_id: int | Unset = UNSET
    ) -> models.StartPaymentSetupResponseData: ...
    def start_payment_setup(self, **arguments: Any) -> models.StartPaymentSetupResponseData:
        """Start a payment setup session. Returns what a front end needs to finish the setup with the payment provider,
        Stripe or Paddle. ``startPaymentSetup``: POST /accounts/{account_id}/payment-setup.

        Args:
            billing_plans: Ids of the billing plans to pay for.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.START_PAYMENT_SETUP, arguments)

    @overload
    def start_payment_setup_detailed(
        self, *, billing_plans: Sequence[int] | Unset = UNSET, account_id: int | Unset = UNSET
    ) -> Response[models.StartPaymentSetupResponseData]: ...
    @overload
    def start_payment_setup_detailed(
        self, *, body: models.StartPaymentSetupRequestData | None, account_id: int | Unset = UNSET
    ) -> Response[models.StartPaymentSetupResponseData]: ...
    def start_payment_setup_detailed(self, **arguments: Any) -> Response[models.StartPaymentSetupResponseData]:
        """Like :meth:`start_payment_setup`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.START_PAYMENT_SETUP, arguments)

    def billing_portal(self, *, account_id: int | Unset = UNSET) -> models.BillingPortalResponseData:
        """Get the billing portal URL of an account. The URL may be null. ``getAccountBillingPortal``: GET
        /accounts/{account_id}/billing-portal.

        Args:
            account_id: ID of the account that holds the data.
        """
        return self._client.call(api.BILLING_PORTAL, {"account_id": account_id})

    def billing_portal_detailed(self, *, account_id: int | Unset = UNSET) -> Response[models.BillingPortalResponseData]:
        """Like :meth:`billing_portal`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BILLING_PORTAL, {"account_id": account_id})

    def plan_setup_users(self, *, account_id: int | Unset = UNSET) -> models.PlanSetupUsersResponseData:
        """List users who can set up a billing plan. Each entry holds the user's id, email and name.
        ``BillingPlanSetupUsers``: GET /accounts/{account_id}/plan_setup/users.

        Args:
            account_id: ID of the account that holds the data.
        """
        return self._client.call(api.PLAN_SETUP_USERS, {"account_id": account_id})

    def plan_setup_users_detailed(
        self, *, account_id: int | Unset = UNSET
    ) -> Response[models.PlanSetupUsersResponseData]:
        """Like :meth:`plan_setup_users`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PLAN_SETUP_USERS, {"account_id": account_id})


class AsyncAccounts(AsyncResource):
    """Accounts, sub-accounts, their details and billing, and activity across all projects of an account."""

    __slots__ = ()

    async def list(self) -> models.AccountsListResponseData:
        """List accessible accounts. An API key sees the one account it belongs to; a signed-in user may see several.
        ``getAccountsList``: GET /accounts.
        """
        return await self._client.call(api.LIST, {})

    async def list_detailed(self) -> Response[models.AccountsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, {})

    async def billing_plans(self) -> models.BillingPlansListResponseData:
        """List active billing plans. ``getBillingPlans``: GET /billing-plans."""
        return await self._client.call(api.BILLING_PLANS, {})

    async def billing_plans_detailed(self) -> Response[models.BillingPlansListResponseData]:
        """Like :meth:`billing_plans`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BILLING_PLANS, {})

    @overload
    async def live_data(
        self,
        *,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.LiveDataEventsListResponseData: ...
    @overload
    async def live_data(
        self, *, body: models.AccountLiveDataFilteringOptions, account_id: int | Unset = UNSET
    ) -> models.LiveDataEventsListResponseData: ...
    async def live_data(self, **arguments: Any) -> models.LiveDataEventsListResponseData:
        """Get the latest tracking events of an account. Returns at most the last 100 events over all projects, or over
        the `projects` named; there is no paging. ``getAccountLiveData``: POST /accounts/{account_id}/livedata.

        Args:
            event_types: Kinds of tracking events to show.
            projects: Ids of the projects whose events are shown.
            segments: Segments of visitors whose events are shown.
            expand: References to return as full objects; any not named here comes back as an id.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.LIVE_DATA, arguments)

    @overload
    async def live_data_detailed(
        self,
        *,
        event_types: Sequence[models.LiveDataEventTypes | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        segments: models.ReportingSegmentsFilters | None | Unset = UNSET,
        expand: Sequence[models.LiveDataExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    @overload
    async def live_data_detailed(
        self, *, body: models.AccountLiveDataFilteringOptions, account_id: int | Unset = UNSET
    ) -> Response[models.LiveDataEventsListResponseData]: ...
    async def live_data_detailed(self, **arguments: Any) -> Response[models.LiveDataEventsListResponseData]:
        """Like :meth:`live_data`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIVE_DATA, arguments)

    @overload
    async def history(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    @overload
    async def history(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET
    ) -> paging.AsyncPage[models.ChangeHistory]: ...
    async def history(self, **arguments: Any) -> paging.AsyncPage[models.ChangeHistory]:
        """List changes made in an account. Newest first unless sorted otherwise, and limited to what the caller may
        see. Filter by project, object type, or whether the change came from the API or the app.
        ``getAccountHistory``: POST /accounts/{account_id}/change-history.

        Args:
            only_count: True sends the number of records alone, without the records.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            methods: Ways of making a change to list: through the API, through the app or both.
            projects: Ids of the projects whose changes are listed.
            objects: Kinds of objects whose changes are listed.
            sort_by: Field to sort by; `timestamp` unless sent.
            expand: Fields to send as objects, which are bare ids otherwise.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.HISTORY, arguments)

    @overload
    def iterate_history(
        self,
        *,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.ChangeHistory]: ...
    @overload
    def iterate_history(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET, limit: int | None = None
    ) -> AsyncIterator[models.ChangeHistory]: ...
    def iterate_history(self, **arguments: Any) -> AsyncIterator[models.ChangeHistory]:
        """The items of :meth:`history`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.HISTORY, arguments, limit)

    @overload
    async def count_history(
        self,
        *,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count_history(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET
    ) -> int: ...
    async def count_history(self, **arguments: Any) -> int:
        """How many items :meth:`history` has in all, without fetching them."""
        return await paging.async_count(self._client, api.HISTORY, arguments)

    @overload
    async def history_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        sort_direction: models.AccountHistoryRequestDataSortDirection | str | None | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        methods: Sequence[models.ChangeHistoryMethods | str] | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        objects: Sequence[models.ChangeHistoryObjectTypes | str] | None | Unset = UNSET,
        sort_by: models.AccountHistoryRequestDataSortBy | str | None | Unset = UNSET,
        expand: Sequence[models.ChangeHistoryExpandFields | str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    @overload
    async def history_detailed(
        self, *, body: models.AccountHistoryRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ChangeHistoryListResponseData]: ...
    async def history_detailed(self, **arguments: Any) -> Response[models.ChangeHistoryListResponseData]:
        """Like :meth:`history`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.HISTORY, arguments)

    @overload
    async def experiences(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Experience]: ...
    @overload
    async def experiences(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> paging.AsyncPage[models.Experience]: ...
    async def experiences(self, **arguments: Any) -> paging.AsyncPage[models.Experience]:
        """List active and completed experiences of an account. Searches across all projects of the account unless
        `projects` narrows it. Drafts and archived experiences are found per project with `getExperiencesList`.
        ``getAccountActiveCompletedExperiencesList``: POST /accounts/{account_id}/experiences.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            projects: Ids of the projects whose experiences are listed.
            sort_by: Field to sort by; `id` unless sent.
            search: Text to look for in the names and descriptions of experiences.
            type: Types of experiences to list.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            include: Optional fields to send, which are left out otherwise.
            expand: Fields to send as objects, which are bare ids otherwise.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.EXPERIENCES, arguments)

    @overload
    def iterate_experiences(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Experience]: ...
    @overload
    def iterate_experiences(
        self,
        *,
        body: models.AccountExperiencesListRequestData,
        account_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Experience]: ...
    def iterate_experiences(self, **arguments: Any) -> AsyncIterator[models.Experience]:
        """The items of :meth:`experiences`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.EXPERIENCES, arguments, limit)

    @overload
    async def count_experiences(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count_experiences(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> int: ...
    async def count_experiences(self, **arguments: Any) -> int:
        """How many items :meth:`experiences` has in all, without fetching them."""
        return await paging.async_count(self._client, api.EXPERIENCES, arguments)

    @overload
    async def experiences_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.AccountExperiencesListRequestDataSortDirection | str | None | Unset = UNSET,
        projects: Sequence[int] | None | Unset = UNSET,
        sort_by: models.AccountExperiencesListRequestDataSortBy | str | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        type: Sequence[models.ExperienceTypes | str] | None | Unset = UNSET,
        page: int | Unset = UNSET,
        include: Sequence[models.ExperienceIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.ExperiencesListResponseData]: ...
    @overload
    async def experiences_detailed(
        self, *, body: models.AccountExperiencesListRequestData, account_id: int | Unset = UNSET
    ) -> Response[models.ExperiencesListResponseData]: ...
    async def experiences_detailed(self, **arguments: Any) -> Response[models.ExperiencesListResponseData]:
        """Like :meth:`experiences`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.EXPERIENCES, arguments)

    async def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        include: Sequence[models.AccountDetailsIncludeFields | str] | Unset = UNSET,
    ) -> models.AccountDetailsResponseData:
        """Get account details. Statistics and the available tracking script versions come only when named in `include`.
        ``getAccountDetails``: GET /accounts/{account_id}/details.

        Args:
            account_id: ID of the account that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
        """
        return await self._client.call(api.GET, {"account_id": account_id, "include": include})

    async def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        include: Sequence[models.AccountDetailsIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GET, {"account_id": account_id, "include": include})

    @overload
    async def update(
        self,
        *,
        account_type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        settings: models.MainAccountDetailsUpdateSettings | models.SubAccountDetailsUpdateSettings | Unset = UNSET,
        billing: models.MainAccountDetailsUpdateBilling | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountDetailsResponseData: ...
    @overload
    async def update(
        self, *, body: models.AccountDetailsUpdate, account_id: int | Unset = UNSET
    ) -> models.AccountDetailsResponseData: ...
    async def update(self, **arguments: Any) -> models.AccountDetailsResponseData:
        """Update account details. The accepted fields differ between main accounts and sub-accounts. Returns the
        updated details. ``updateAccountDetails``: POST /accounts/{account_id}/details.

        Args:
            account_type: Kind of account; the quotas of all sub-accounts together cannot exceed the quota of their main
                account.
            name: Display name of the account. (at most 200 characters)
            settings: Settings that apply to the whole account.
            billing: Billing data and settings.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        *,
        account_type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        settings: models.MainAccountDetailsUpdateSettings | models.SubAccountDetailsUpdateSettings | Unset = UNSET,
        billing: models.MainAccountDetailsUpdateBilling | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]: ...
    @overload
    async def update_detailed(
        self, *, body: models.AccountDetailsUpdate, account_id: int | Unset = UNSET
    ) -> Response[models.AccountDetailsResponseData]: ...
    async def update_detailed(self, **arguments: Any) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPDATE, arguments)

    @overload
    async def create_sub_account(
        self,
        *,
        name: str,
        billing: models.SubAccountCreateBilling,
        user_name: str,
        user_email: str,
        settings: models.SubAccountCreateSettings | Unset = UNSET,
        send_user_email: bool | Unset = UNSET,
        custom_email_text: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.AccountDetailsResponseData: ...
    @overload
    async def create_sub_account(
        self, *, body: models.SubAccountCreate, account_id: int | Unset = UNSET
    ) -> models.AccountDetailsResponseData: ...
    async def create_sub_account(self, **arguments: Any) -> models.AccountDetailsResponseData:
        """Create a sub-account. The account in the path becomes the parent; its billing quotas bound those of its
        sub-accounts. A user with `userEmail` becomes the owner and is created, and mailed a sign-up link, when none
        exists. ``createSubAccount``: POST /accounts/{account_id}/sub-accounts/add.

        Args:
            name: Display name of the account. (at most 200 characters)
            user_name: Name of the user who will own the account.
            user_email: Address of the user who will own the account; an existing user with that address becomes the
                owner, otherwise a user is created.
            settings: Settings that apply to the whole account.
            send_user_email: Whether the owner is told by mail that the account was made for them. A user who does not
                exist yet gets the sign-up link by mail in any case. (False unless given)
            custom_email_text: Text added to that mail, 1,024 characters at most; it counts only if `sendUserEmail` is
                true.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE_SUB_ACCOUNT, arguments)

    @overload
    async def create_sub_account_detailed(
        self,
        *,
        name: str,
        billing: models.SubAccountCreateBilling,
        user_name: str,
        user_email: str,
        settings: models.SubAccountCreateSettings | Unset = UNSET,
        send_user_email: bool | Unset = UNSET,
        custom_email_text: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.AccountDetailsResponseData]: ...
    @overload
    async def create_sub_account_detailed(
        self, *, body: models.SubAccountCreate, account_id: int | Unset = UNSET
    ) -> Response[models.AccountDetailsResponseData]: ...
    async def create_sub_account_detailed(self, **arguments: Any) -> Response[models.AccountDetailsResponseData]:
        """Like :meth:`create_sub_account`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE_SUB_ACCOUNT, arguments)

    @overload
    async def request_addons(
        self,
        *,
        addon: models.AccountAddonsTypes | str,
        collaborator_email: str | Unset = UNSET,
        collaborator_name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> models.SuccessData: ...
    @overload
    async def request_addons(
        self, *, body: models.RequestAccountAddonsData, account_id: int | Unset = UNSET
    ) -> models.SuccessData: ...
    async def request_addons(self, **arguments: Any) -> models.SuccessData:
        """Request an add-on for an account. ``requestAccountAddons``: POST /accounts/{account_id}/addons.

        Args:
            collaborator_email: Address of the collaborator, if the add-on is for one. (at most 100 characters)
            collaborator_name: Name of the collaborator, if the add-on is for one. (at most 200 characters)
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.REQUEST_ADDONS, arguments)

    @overload
    async def request_addons_detailed(
        self,
        *,
        addon: models.AccountAddonsTypes | str,
        collaborator_email: str | Unset = UNSET,
        collaborator_name: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]: ...
    @overload
    async def request_addons_detailed(
        self, *, body: models.RequestAccountAddonsData, account_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]: ...
    async def request_addons_detailed(self, **arguments: Any) -> Response[models.SuccessData]:
        """Like :meth:`request_addons`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.REQUEST_ADDONS, arguments)

    @overload
    async def start_payment_setup(
        self, *, billing_plans: Sequence[int] | Unset = UNSET, account_id: int | Unset = UNSET
    ) -> models.StartPaymentSetupResponseData: ...
    @overload
    async def start_payment_setup(
        self, *, body: models.StartPaymentSetupRequestData | None, account_id: int | Unset = UNSET
    ) -> models.StartPaymentSetupResponseData: ...
    async def start_payment_setup(self, **arguments: Any) -> models.StartPaymentSetupResponseData:
        """Start a payment setup session. Returns what a front end needs to finish the setup with the payment provider,
        Stripe or Paddle. ``startPaymentSetup``: POST /accounts/{account_id}/payment-setup.

        Args:
            billing_plans: Ids of the billing plans to pay for.
            account_id: ID of the account that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.START_PAYMENT_SETUP, arguments)

    @overload
    async def start_payment_setup_detailed(
        self, *, billing_plans: Sequence[int] | Unset = UNSET, account_id: int | Unset = UNSET
    ) -> Response[models.StartPaymentSetupResponseData]: ...
    @overload
    async def start_payment_setup_detailed(
        self, *, body: models.StartPaymentSetupRequestData | None, account_id: int | Unset = UNSET
    ) -> Response[models.StartPaymentSetupResponseData]: ...
    async def start_payment_setup_detailed(self, **arguments: Any) -> Response[models.StartPaymentSetupResponseData]:
        """Like :meth:`start_payment_setup`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.START_PAYMENT_SETUP, arguments)

    async def billing_portal(self, *, account_id: int | Unset = UNSET) -> models.BillingPortalResponseData:
        """Get the billing portal URL of an account. The URL may be null. ``getAccountBillingPortal``: GET
        /accounts/{account_id}/billing-portal.

        Args:
            account_id: ID of the account that holds the data.
        """
        return await self._client.call(api.BILLING_PORTAL, {"account_id": account_id})

    async def billing_portal_detailed(
        self, *, account_id: int | Unset = UNSET
    ) -> Response[models.BillingPortalResponseData]:
        """Like :meth:`billing_portal`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BILLING_PORTAL, {"account_id": account_id})

    async def plan_setup_users(self, *, account_id: int | Unset = UNSET) -> models.PlanSetupUsersResponseData:
        """List users who can set up a billing plan. Each entry holds the user's id, email and name.
        ``BillingPlanSetupUsers``: GET /accounts/{account_id}/plan_setup/users.

        Args:
            account_id: ID of the account that holds the data.
        """
        return await self._client.call(api.PLAN_SETUP_USERS, {"account_id": account_id})

    async def plan_setup_users_detailed(
        self, *, account_id: int | Unset = UNSET
    ) -> Response[models.PlanSetupUsersResponseData]:
        """Like :meth:`plan_setup_users`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.PLAN_SETUP_USERS, {"account_id": account_id})
