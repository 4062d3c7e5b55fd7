"""The resource group ``hypotheses``."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import hypotheses as api

if TYPE_CHECKING:
    from .. import models


class Hypotheses(Resource):
    """Assumptions to be tested, scored by PIE or ICE."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.HypothesisData]: ...
    @overload
    def list(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.HypothesisData]: ...
    def list(self, **arguments: Any) -> paging.Page[models.HypothesisData]:
        """List the hypotheses of a project. Scores from 0 to 5 are included unless `scoreMin` or `scoreMax` narrows
        them. A read, although sent by POST. Sorted by name, descending, unless `sort_by` and `sort_direction` say
        otherwise. ``getHypothesesList``: POST /accounts/{account_id}/projects/{project_id}/hypotheses.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `id` unless sent.
            score_max: Highest priority score to return. (5 unless given)
            score_min: Lowest priority score to return. (0 unless given)
            search: Text to look for in name and description. (at most 200 characters)
            status: Return only hypotheses in one of these states.
            experiences: Ids of experiences; only hypotheses tied to them are returned.
            tags: Ids of tags; only hypotheses that bear them are returned.
            only: Ids of the hypotheses to return; all others are left out. (at most 100 items)
            except_: Ids of the hypotheses to leave out. (at most 100 items)
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            expand: References to return as full objects; any not named here comes back as an id.
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.HypothesisData]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.HypothesisData]: ...
    def iterate(self, **arguments: Any) -> Iterator[models.HypothesisData]:
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count(
        self,
        *,
        body: models.GetHypothesesListRequestData,
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.HypothesesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.HypothesesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.HypothesesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    def get(
        self,
        hypothesis_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis:
        """Get a hypothesis. ``getHypothesis``: GET
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.GET,
            {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    def get_detailed(
        self,
        hypothesis_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    @overload
    def create(
        self,
        *,
        name: str,
        status: models.HypothesisStatuses | str,
        prioritization_score_type: str,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    def create(
        self,
        *,
        body: models.CreateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    def create(self, **arguments: Any) -> models.Hypothesis:
        """Create a hypothesis. Scored by PIE or ICE; the score attributes must fit `prioritization_score_type`.
        ``createHypothesis``: POST /accounts/{account_id}/projects/{project_id}/hypotheses/add.

        Args:
            name: At most 100 characters.
            url: Page that the hypothesis refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD when somebody had the idea; it may lie in the past. (at most 10 characters)
            end_date: Date as YYYY-MM-DD by which the hypothesis is expected to have become an experience. (at most 10
                characters)
            summary: At most 500 characters.
            description: At most 5000 characters.
            files: Files attached to the hypothesis.
            created_at: When the hypothesis was created, in UNIX seconds (UTC).
            experiences: Ids of the experiences to tie to the hypothesis. (at most 100 items)
            tags: Tags for the hypothesis: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        *,
        name: str,
        status: models.HypothesisStatuses | str,
        prioritization_score_type: str,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    def create_detailed(
        self,
        *,
        body: models.CreateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    def create_detailed(self, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        hypothesis_id: int,
        *,
        name: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        prioritization_score_type: str | Unset = UNSET,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    def update(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    def update(self, hypothesis_id: int, **arguments: Any) -> models.Hypothesis:
        """Update a hypothesis. The status can also be set alone with `updateHypothesisStatus`. ``updateHypothesis``:
        POST /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/update.

        Args:
            hypothesis_id: ID of the hypothesis.
            name: At most 100 characters.
            url: Page that the hypothesis refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD when somebody had the idea; it may lie in the past. (at most 10 characters)
            end_date: Date as YYYY-MM-DD by which the hypothesis is expected to have become an experience. (at most 10
                characters)
            summary: At most 500 characters.
            description: At most 5000 characters.
            files: Files attached to the hypothesis.
            created_at: When the hypothesis was created, in UNIX seconds (UTC).
            experiences: Ids of the experiences to tie to the hypothesis. (at most 100 items)
            tags: Tags for the hypothesis: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(hypothesis_id=hypothesis_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        hypothesis_id: int,
        *,
        name: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        prioritization_score_type: str | Unset = UNSET,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    def update_detailed(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    def update_detailed(self, hypothesis_id: int, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(hypothesis_id=hypothesis_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    @overload
    def update_status(
        self,
        hypothesis_id: int,
        *,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    def update_status(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesisStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    def update_status(self, hypothesis_id: int, **arguments: Any) -> models.Hypothesis:
        """Set the status of a hypothesis. ``updateHypothesisStatus``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/update-status.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(hypothesis_id=hypothesis_id)
        return self._client.call(api.UPDATE_STATUS, arguments)

    @overload
    def update_status_detailed(
        self,
        hypothesis_id: int,
        *,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    def update_status_detailed(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesisStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    def update_status_detailed(self, hypothesis_id: int, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`update_status`, with the whole reply: status, headers, attempts."""
        arguments.update(hypothesis_id=hypothesis_id)
        return self._client.call_detailed(api.UPDATE_STATUS, arguments)

    def convert(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Turn a hypothesis into a knowledge base. Creates a knowledge base in the same project and returns it. Not
        safe to repeat. ``convertHypothesis``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/convert.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.CONVERT, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    def convert_detailed(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`convert`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.CONVERT, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    def delete(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Hypothesis:
        """Delete a hypothesis. Returns the deleted hypothesis, where most deletes return only a message.
        ``deleteHypothesis``: DELETE /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/delete.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Hypothesis]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.HypothesisStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_update(
        self,
        *,
        body: models.BulkUpdateHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the status of several hypotheses. Takes 1 to 100 ids. Read `errors` in the reply for hypotheses that were
        not updated. ``bulkHypothesesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/bulk-update.

        Args:
            id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.BULK_UPDATE, arguments)

    @overload
    def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        status: models.HypothesisStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_UPDATE, arguments)

    @overload
    def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    def bulk_delete(
        self,
        *,
        body: models.BulkDeleteHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several hypotheses. Takes 1 to 100 ids. Read `errors` in the reply for hypotheses that remain.
        ``bulkHypothesesDelete``: POST /accounts/{account_id}/projects/{project_id}/hypotheses/bulk-delete.

        Args:
            id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.BULK_DELETE, arguments)


class AsyncHypotheses(AsyncResource):
    """Assumptions to be tested, scored by PIE or ICE."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        only_count: bool | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.HypothesisData]: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.HypothesisData]: ...
    async def list(self, **arguments: Any) -> paging.AsyncPage[models.HypothesisData]:
        """List the hypotheses of a project. Scores from 0 to 5 are included unless `scoreMin` or `scoreMax` narrows
        them. A read, although sent by POST. Sorted by name, descending, unless `sort_by` and `sort_direction` say
        otherwise. ``getHypothesesList``: POST /accounts/{account_id}/projects/{project_id}/hypotheses.

        Args:
            only_count: True sends the number of records alone, without the records.
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            sort_direction: Direction of the sort that `sort_by` names; `desc` unless sent.
            sort_by: Field that orders the list; `id` unless sent.
            score_max: Highest priority score to return. (5 unless given)
            score_min: Lowest priority score to return. (0 unless given)
            search: Text to look for in name and description. (at most 200 characters)
            status: Return only hypotheses in one of these states.
            experiences: Ids of experiences; only hypotheses tied to them are returned.
            tags: Ids of tags; only hypotheses that bear them are returned.
            only: Ids of the hypotheses to return; all others are left out. (at most 100 items)
            except_: Ids of the hypotheses to leave out. (at most 100 items)
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            expand: References to return as full objects; any not named here comes back as an id.
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.HypothesisData]: ...
    @overload
    def iterate(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.HypothesisData]: ...
    def iterate(self, **arguments: Any) -> AsyncIterator[models.HypothesisData]:
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count(
        self,
        *,
        body: models.GetHypothesesListRequestData,
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
        sort_direction: models.GetHypothesesListRequestDataSortDirection | str | None | Unset = UNSET,
        sort_by: models.GetHypothesesListRequestDataSortBy | str | None | Unset = UNSET,
        score_max: models.GetHypothesesListRequestDataScoreMax | int | None | Unset = UNSET,
        score_min: models.GetHypothesesListRequestDataScoreMin | int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        status: Sequence[models.HypothesisStatuses | str] | None | Unset = UNSET,
        experiences: Sequence[int] | None | Unset = UNSET,
        tags: Sequence[int] | None | Unset = UNSET,
        only: Sequence[int] | None | Unset = UNSET,
        except_: Sequence[int] | Unset = UNSET,
        page: int | Unset = UNSET,
        expand: Sequence[models.HypothesesListExpandFields | str] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.HypothesesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetHypothesesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.HypothesesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.HypothesesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    async def get(
        self,
        hypothesis_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis:
        """Get a hypothesis. ``getHypothesis``: GET
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.GET,
            {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    async def get_detailed(
        self,
        hypothesis_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id, "expand": expand},
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        status: models.HypothesisStatuses | str,
        prioritization_score_type: str,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    async def create(
        self,
        *,
        body: models.CreateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    async def create(self, **arguments: Any) -> models.Hypothesis:
        """Create a hypothesis. Scored by PIE or ICE; the score attributes must fit `prioritization_score_type`.
        ``createHypothesis``: POST /accounts/{account_id}/projects/{project_id}/hypotheses/add.

        Args:
            name: At most 100 characters.
            url: Page that the hypothesis refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD when somebody had the idea; it may lie in the past. (at most 10 characters)
            end_date: Date as YYYY-MM-DD by which the hypothesis is expected to have become an experience. (at most 10
                characters)
            summary: At most 500 characters.
            description: At most 5000 characters.
            files: Files attached to the hypothesis.
            created_at: When the hypothesis was created, in UNIX seconds (UTC).
            experiences: Ids of the experiences to tie to the hypothesis. (at most 100 items)
            tags: Tags for the hypothesis: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        *,
        name: str,
        status: models.HypothesisStatuses | str,
        prioritization_score_type: str,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    async def create_detailed(
        self,
        *,
        body: models.CreateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    async def create_detailed(self, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        hypothesis_id: int,
        *,
        name: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        prioritization_score_type: str | Unset = UNSET,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    async def update(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    async def update(self, hypothesis_id: int, **arguments: Any) -> models.Hypothesis:
        """Update a hypothesis. The status can also be set alone with `updateHypothesisStatus`. ``updateHypothesis``:
        POST /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/update.

        Args:
            hypothesis_id: ID of the hypothesis.
            name: At most 100 characters.
            url: Page that the hypothesis refers to. (at most 2048 characters)
            objective: At most 5000 characters.
            start_date: Date as YYYY-MM-DD when somebody had the idea; it may lie in the past. (at most 10 characters)
            end_date: Date as YYYY-MM-DD by which the hypothesis is expected to have become an experience. (at most 10
                characters)
            summary: At most 500 characters.
            description: At most 5000 characters.
            files: Files attached to the hypothesis.
            created_at: When the hypothesis was created, in UNIX seconds (UTC).
            experiences: Ids of the experiences to tie to the hypothesis. (at most 100 items)
            tags: Tags for the hypothesis: ids of existing ones, or new ones to create.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(hypothesis_id=hypothesis_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        hypothesis_id: int,
        *,
        name: str | Unset = UNSET,
        url: str | None | Unset = UNSET,
        objective: str | Unset = UNSET,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        start_date: datetime.date | str | None | Unset = UNSET,
        end_date: datetime.date | str | None | Unset = UNSET,
        summary: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        files: Sequence[models.UploadedFileData] | None | Unset = UNSET,
        created_at: int | Unset = UNSET,
        prioritization_score_type: str | Unset = UNSET,
        prioritization_score_attributes: models.PIEAttributes | models.ICEAttributes | Unset = UNSET,
        experiences: Sequence[int] | Unset = UNSET,
        tags: Sequence[models.TagExpandableRequest] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    async def update_detailed(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesis,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    async def update_detailed(self, hypothesis_id: int, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(hypothesis_id=hypothesis_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    @overload
    async def update_status(
        self,
        hypothesis_id: int,
        *,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    @overload
    async def update_status(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesisStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> models.Hypothesis: ...
    async def update_status(self, hypothesis_id: int, **arguments: Any) -> models.Hypothesis:
        """Set the status of a hypothesis. ``updateHypothesisStatus``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/update-status.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(hypothesis_id=hypothesis_id)
        return await self._client.call(api.UPDATE_STATUS, arguments)

    @overload
    async def update_status_detailed(
        self,
        hypothesis_id: int,
        *,
        status: models.HypothesisStatuses | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    @overload
    async def update_status_detailed(
        self,
        hypothesis_id: int,
        *,
        body: models.UpdateHypothesisStatusRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        expand: Sequence[models.HypothesisExpandFields | str] | Unset = UNSET,
    ) -> Response[models.Hypothesis]: ...
    async def update_status_detailed(self, hypothesis_id: int, **arguments: Any) -> Response[models.Hypothesis]:
        """Like :meth:`update_status`, with the whole reply: status, headers, attempts."""
        arguments.update(hypothesis_id=hypothesis_id)
        return await self._client.call_detailed(api.UPDATE_STATUS, arguments)

    async def convert(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.KnowledgeBase:
        """Turn a hypothesis into a knowledge base. Creates a knowledge base in the same project and returns it. Not
        safe to repeat. ``convertHypothesis``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/convert.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.CONVERT, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    async def convert_detailed(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.KnowledgeBase]:
        """Like :meth:`convert`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.CONVERT, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.Hypothesis:
        """Delete a hypothesis. Returns the deleted hypothesis, where most deletes return only a message.
        ``deleteHypothesis``: DELETE /accounts/{account_id}/projects/{project_id}/hypotheses/{hypothesis_id}/delete.

        Args:
            hypothesis_id: ID of the hypothesis.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, hypothesis_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.Hypothesis]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"hypothesis_id": hypothesis_id, "account_id": account_id, "project_id": project_id}
        )

    @overload
    async def bulk_update(
        self,
        *,
        id: Sequence[int],
        status: models.HypothesisStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_update(
        self,
        *,
        body: models.BulkUpdateHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_update(self, **arguments: Any) -> models.BulkSuccessData:
        """Set the status of several hypotheses. Takes 1 to 100 ids. Read `errors` in the reply for hypotheses that were
        not updated. ``bulkHypothesesUpdate``: POST
        /accounts/{account_id}/projects/{project_id}/hypotheses/bulk-update.

        Args:
            id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.BULK_UPDATE, arguments)

    @overload
    async def bulk_update_detailed(
        self,
        *,
        id: Sequence[int],
        status: models.HypothesisStatuses | str,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    @overload
    async def bulk_update_detailed(
        self,
        *,
        body: models.BulkUpdateHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_update_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_update`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_UPDATE, arguments)

    @overload
    async def bulk_delete(
        self, *, id: Sequence[int], account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.BulkSuccessData: ...
    @overload
    async def bulk_delete(
        self,
        *,
        body: models.BulkDeleteHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.BulkSuccessData: ...
    async def bulk_delete(self, **arguments: Any) -> models.BulkSuccessData:
        """Delete several hypotheses. Takes 1 to 100 ids. Read `errors` in the reply for hypotheses that remain.
        ``bulkHypothesesDelete``: POST /accounts/{account_id}/projects/{project_id}/hypotheses/bulk-delete.

        Args:
            id: Ids of the hypotheses that a bulk operation touches. (at least 1 items, at most 100 items)
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
        body: models.BulkDeleteHypothesesRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.BulkSuccessData]: ...
    async def bulk_delete_detailed(self, **arguments: Any) -> Response[models.BulkSuccessData]:
        """Like :meth:`bulk_delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.BULK_DELETE, arguments)
