"""The resource group ``domains``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import domains as api

if TYPE_CHECKING:
    from .. import models


class Domains(Resource):
    """Websites on which a project's experiences may run, and the check for the tracking code."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Domain]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.Domain]: ...
    def list(self, **arguments: Any) -> paging.Page[models.Domain]:
        """List the domains of a project. `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getDomainsList``: POST /accounts/{account_id}/projects/{project_id}/domains.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            only: Ids of the domains to list and no others, 100 at most.
            except_: Ids of domains to leave out, 100 at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.LIST, arguments)

    @overload
    def iterate(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Domain]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.Domain]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.Domain]:
        """The items of :meth:`list`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.LIST, arguments, limit)

    @overload
    def count(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return paging.count(self._client, api.LIST, arguments)

    @overload
    def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.DomainsListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.DomainsListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.DomainsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET) -> models.Domain:
        """Get a domain. ``getDomain``: GET /accounts/{account_id}/projects/{project_id}/domains/{domain_id}.

        Args:
            domain_id: ID of the domain.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.GET, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id})

    def get_detailed(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def get_by_url(
        self, *, url: str | Unset = UNSET, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    @overload
    def get_by_url(
        self,
        *,
        body: models.GetDomainByUrlRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    def get_by_url(self, **arguments: Any) -> models.Domain:
        """Find the domain that a URL belongs to. The URL (at most 255 characters) goes into the body; nothing is
        changed. ``getDomainByUrl``: POST /accounts/{account_id}/projects/{project_id}/domains/by_url.

        Args:
            url: URL to search with; the domain found matches it exactly or by wildcard. (at most 255 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.GET_BY_URL, arguments)

    @overload
    def get_by_url_detailed(
        self, *, url: str | Unset = UNSET, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    @overload
    def get_by_url_detailed(
        self,
        *,
        body: models.GetDomainByUrlRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    def get_by_url_detailed(self, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`get_by_url`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GET_BY_URL, arguments)

    @overload
    def check_code(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    def check_code(
        self,
        domain_id: int,
        *,
        body: models.CheckCodeDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    def check_code(self, domain_id: int, **arguments: Any) -> models.Domain:
        """Check a URL for the tracking code. Looks for Convert's tracking code on the page, stores the finding and
        returns the domain with `code_installed` up to date. The URL must lie under the domain, or the call fails.
        What is found is stored with the domain. ``checkCodeDomain``: POST
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/check_code.

        Args:
            domain_id: ID of the domain.
            url: URL of the page; one that is not under the domain in the path is an error. (at most 255 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(domain_id=domain_id)
        return self._client.call(api.CHECK_CODE, arguments)

    @overload
    def check_code_detailed(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    def check_code_detailed(
        self,
        domain_id: int,
        *,
        body: models.CheckCodeDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    def check_code_detailed(self, domain_id: int, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`check_code`, with the whole reply: status, headers, attempts."""
        arguments.update(domain_id=domain_id)
        return self._client.call_detailed(api.CHECK_CODE, arguments)

    @overload
    def create(
        self,
        *,
        url: str,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    def create(
        self, *, body: models.DomainToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    def create(self, **arguments: Any) -> models.Domain:
        """Add a domain to a project. ``createDomain``: POST /accounts/{account_id}/projects/{project_id}/domains/add.

        Args:
            url: Homepage of the website, with `http://` or `https://`. (at most 150 characters, matching
                ^(http|https)://)
            code_installed: Whether a check has ever found the tracking code installed. (False unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        url: str,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    def create_detailed(
        self, *, body: models.DomainToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    def update(
        self, domain_id: int, *, body: models.Domain, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    def update(self, domain_id: int, **arguments: Any) -> models.Domain:
        """Update a domain. ``updateDomain``: POST
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/update.

        Args:
            domain_id: ID of the domain.
            url: Homepage of the website, with `http://` or `https://`. (at most 150 characters, matching
                ^(http|https)://)
            code_installed: Whether a check has ever found the tracking code installed. (False unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(domain_id=domain_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    def update_detailed(
        self, domain_id: int, *, body: models.Domain, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    def update_detailed(self, domain_id: int, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(domain_id=domain_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a domain. ``deleteDomain``: DELETE
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/delete.

        Args:
            domain_id: ID of the domain.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_delete(
        self,
        *,
        body: models.BulkDeleteDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several domains. Takes 1 to 100 ids. Read `errors` in the reply for domains that remain.
        ``bulkDomainsDelete``: POST /accounts/{account_id}/projects/{project_id}/domains/bulk-delete.

        Args:
            id: Ids of the domains that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BULK_DELETE, arguments)

    @overload
    def bulk_delete_detailed(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_delete_detailed(
        self,
        *,
        body: models.BulkDeleteDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncDomains(AsyncResource):
    """Websites on which a project's experiences may run, and the check for the tracking code."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Domain]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.Domain]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.Domain]:
        """List the domains of a project. `only` and `except` take up to 100 ids each. A read, although sent by POST.
        ``getDomainsList``: POST /accounts/{account_id}/projects/{project_id}/domains.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            only: Ids of the domains to list and no others, 100 at most.
            except_: Ids of domains to leave out, 100 at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.LIST, arguments)

    @overload
    def iterate(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Domain]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.Domain]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.Domain]:
        """The items of :meth:`list`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.LIST, arguments, limit)

    @overload
    async def count(
        self,
        *,
        results_per_page: int | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def count(self, **arguments: Any) -> int:
        """How many items :meth:`list` has in all, without fetching them."""
        return await paging.async_count(self._client, api.LIST, arguments)

    @overload
    async def list_detailed(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        page: int | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.DomainsListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetDomainsListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.DomainsListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.DomainsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain:
        """Get a domain. ``getDomain``: GET /accounts/{account_id}/projects/{project_id}/domains/{domain_id}.

        Args:
            domain_id: ID of the domain.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.GET, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    async def get_detailed(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def get_by_url(
        self, *, url: str | Unset = UNSET, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    @overload
    async def get_by_url(
        self,
        *,
        body: models.GetDomainByUrlRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    async def get_by_url(self, **arguments: Any) -> models.Domain:
        """Find the domain that a URL belongs to. The URL (at most 255 characters) goes into the body; nothing is
        changed. ``getDomainByUrl``: POST /accounts/{account_id}/projects/{project_id}/domains/by_url.

        Args:
            url: URL to search with; the domain found matches it exactly or by wildcard. (at most 255 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.GET_BY_URL, arguments)

    @overload
    async def get_by_url_detailed(
        self, *, url: str | Unset = UNSET, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    @overload
    async def get_by_url_detailed(
        self,
        *,
        body: models.GetDomainByUrlRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    async def get_by_url_detailed(self, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`get_by_url`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GET_BY_URL, arguments)

    @overload
    async def check_code(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    async def check_code(
        self,
        domain_id: int,
        *,
        body: models.CheckCodeDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    async def check_code(self, domain_id: int, **arguments: Any) -> models.Domain:
        """Check a URL for the tracking code. Looks for Convert's tracking code on the page, stores the finding and
        returns the domain with `code_installed` up to date. The URL must lie under the domain, or the call fails.
        What is found is stored with the domain. ``checkCodeDomain``: POST
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/check_code.

        Args:
            domain_id: ID of the domain.
            url: URL of the page; one that is not under the domain in the path is an error. (at most 255 characters)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(domain_id=domain_id)
        return await self._client.call(api.CHECK_CODE, arguments)

    @overload
    async def check_code_detailed(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    async def check_code_detailed(
        self,
        domain_id: int,
        *,
        body: models.CheckCodeDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    async def check_code_detailed(self, domain_id: int, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`check_code`, with the whole reply: status, headers, attempts."""
        arguments.update(domain_id=domain_id)
        return await self._client.call_detailed(api.CHECK_CODE, arguments)

    @overload
    async def create(
        self,
        *,
        url: str,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    async def create(
        self, *, body: models.DomainToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    async def create(self, **arguments: Any) -> models.Domain:
        """Add a domain to a project. ``createDomain``: POST /accounts/{account_id}/projects/{project_id}/domains/add.

        Args:
            url: Homepage of the website, with `http://` or `https://`. (at most 150 characters, matching
                ^(http|https)://)
            code_installed: Whether a check has ever found the tracking code installed. (False unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        url: str,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    async def create_detailed(
        self, *, body: models.DomainToCreate, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Domain: ...
    @overload
    async def update(
        self, domain_id: int, *, body: models.Domain, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Domain: ...
    async def update(self, domain_id: int, **arguments: Any) -> models.Domain:
        """Update a domain. ``updateDomain``: POST
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/update.

        Args:
            domain_id: ID of the domain.
            url: Homepage of the website, with `http://` or `https://`. (at most 150 characters, matching
                ^(http|https)://)
            code_installed: Whether a check has ever found the tracking code installed. (False unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(domain_id=domain_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        domain_id: int,
        *,
        url: str | Unset = UNSET,
        code_installed: bool | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Domain]: ...
    @overload
    async def update_detailed(
        self, domain_id: int, *, body: models.Domain, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Domain]: ...
    async def update_detailed(self, domain_id: int, **arguments: Any) -> Response[models.Domain]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(domain_id=domain_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a domain. ``deleteDomain``: DELETE
        /accounts/{account_id}/projects/{project_id}/domains/{domain_id}/delete.

        Args:
            domain_id: ID of the domain.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, domain_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"domain_id": domain_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_delete(
        self,
        *,
        body: models.BulkDeleteDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several domains. Takes 1 to 100 ids. Read `errors` in the reply for domains that remain.
        ``bulkDomainsDelete``: POST /accounts/{account_id}/projects/{project_id}/domains/bulk-delete.

        Args:
            id: Ids of the domains that a bulk call acts on, 1 to 100.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BULK_DELETE, arguments)

    @overload
    async def bulk_delete_detailed(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_delete_detailed(
        self,
        *,
        body: models.BulkDeleteDomainRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)
