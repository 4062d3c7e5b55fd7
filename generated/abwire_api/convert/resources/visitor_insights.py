"""The resource group ``visitor_insights``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls import paging
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import visitor_insights as api

if TYPE_CHECKING:
    from .. import models


class VisitorInsights(Resource):
    """Recorded visitor sessions and signal sessions of a project."""

    __slots__ = ()

    @overload
    def sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SessionsListResponseData: ...
    @overload
    def sessions(
        self,
        *,
        body: models.SessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SessionsListResponseData: ...
    def sessions(self, **arguments: Any) -> models.SessionsListResponseData:
        """List recorded visitor sessions. Filter by period and tags. A read, although sent by POST.
        ``getSessionsList``: POST /accounts/{account_id}/projects/{project_id}/sessions.

        Args:
            start_time: Start of the period as a UNIX timestamp in the given offset.
            end_time: End of the period as a UNIX timestamp in the given offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            tags: Tag values, by tag name, that the sessions must bear.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.SESSIONS, arguments)

    @overload
    def sessions_detailed(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SessionsListResponseData]: ...
    @overload
    def sessions_detailed(
        self,
        *,
        body: models.SessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SessionsListResponseData]: ...
    def sessions_detailed(self, **arguments: Any) -> Response[models.SessionsListResponseData]:
        """Like :meth:`sessions`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SESSIONS, arguments)

    @overload
    def signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        only_count: bool | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.SignalSession]: ...
    @overload
    def signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.Page[models.SignalSession]: ...
    def signal_sessions(self, **arguments: Any) -> paging.Page[models.SignalSession]:
        """List signal sessions. Filter by period, experience, location, device, pages, duration, traffic source and
        more; filters left out do not restrict. A read, although sent by POST. ``getSignalSessionsList``: POST
        /accounts/{account_id}/projects/{project_id}/signal_sessions.

        Args:
            start_time: Start of the period as a UNIX timestamp in the given offset.
            end_time: End of the period as a UNIX timestamp in the given offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            only_count: True sends the number of records alone, without the records.
            experience: Return only sessions that took part in an experience.
            location_id: Id of a location that the session must have matched.
            contains_page: Page that the session must have visited.
            not_contains_page: Page that the session must not have visited.
            duration: Bounds on how long the session lasted.
            page_count: Bounds on the number of pages visited.
            entry_page: First page that the session must have.
            exit_page: Last page that the session must have.
            recording_id: Id of the one recording to return.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return paging.page(self._client, api.SIGNAL_SESSIONS, arguments)

    @overload
    def iterate_signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.SignalSession]: ...
    @overload
    def iterate_signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> Iterator[models.SignalSession]: ...
    def iterate_signal_sessions(self, **arguments: Any) -> Iterator[models.SignalSession]:
        """The items of :meth:`signal_sessions`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.iterate(self._client, api.SIGNAL_SESSIONS, arguments, limit)

    @overload
    def count_signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    def count_signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    def count_signal_sessions(self, **arguments: Any) -> int:
        """How many items :meth:`signal_sessions` has in all, without fetching them."""
        return paging.count(self._client, api.SIGNAL_SESSIONS, arguments)

    @overload
    def signal_sessions_detailed(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        only_count: bool | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SignalSessionsListResponseData]: ...
    @overload
    def signal_sessions_detailed(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SignalSessionsListResponseData]: ...
    def signal_sessions_detailed(self, **arguments: Any) -> Response[models.SignalSessionsListResponseData]:
        """Like :meth:`signal_sessions`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.SIGNAL_SESSIONS, arguments)

    def delete_signal_session(
        self, signal_session_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a signal session. ``deleteSignalSession``: DELETE
        /accounts/{account_id}/projects/{project_id}/signal_sessions/{signal_session_id}.

        Args:
            signal_session_id: ID of the signal session.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE_SIGNAL_SESSION,
            {"signal_session_id": signal_session_id, "account_id": account_id, "project_id": project_id},
        )

    def delete_signal_session_detailed(
        self, signal_session_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete_signal_session`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE_SIGNAL_SESSION,
            {"signal_session_id": signal_session_id, "account_id": account_id, "project_id": project_id},
        )


class AsyncVisitorInsights(AsyncResource):
    """Recorded visitor sessions and signal sessions of a project."""

    __slots__ = ()

    @overload
    async def sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SessionsListResponseData: ...
    @overload
    async def sessions(
        self,
        *,
        body: models.SessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SessionsListResponseData: ...
    async def sessions(self, **arguments: Any) -> models.SessionsListResponseData:
        """List recorded visitor sessions. Filter by period and tags. A read, although sent by POST.
        ``getSessionsList``: POST /accounts/{account_id}/projects/{project_id}/sessions.

        Args:
            start_time: Start of the period as a UNIX timestamp in the given offset.
            end_time: End of the period as a UNIX timestamp in the given offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            tags: Tag values, by tag name, that the sessions must bear.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.SESSIONS, arguments)

    @overload
    async def sessions_detailed(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        tags: Mapping[str, str] | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SessionsListResponseData]: ...
    @overload
    async def sessions_detailed(
        self,
        *,
        body: models.SessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SessionsListResponseData]: ...
    async def sessions_detailed(self, **arguments: Any) -> Response[models.SessionsListResponseData]:
        """Like :meth:`sessions`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SESSIONS, arguments)

    @overload
    async def signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        only_count: bool | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.SignalSession]: ...
    @overload
    async def signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> paging.AsyncPage[models.SignalSession]: ...
    async def signal_sessions(self, **arguments: Any) -> paging.AsyncPage[models.SignalSession]:
        """List signal sessions. Filter by period, experience, location, device, pages, duration, traffic source and
        more; filters left out do not restrict. A read, although sent by POST. ``getSignalSessionsList``: POST
        /accounts/{account_id}/projects/{project_id}/signal_sessions.

        Args:
            start_time: Start of the period as a UNIX timestamp in the given offset.
            end_time: End of the period as a UNIX timestamp in the given offset.
            utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
            page: Number of the page, counted from 1; 1 unless sent. A page holds `results_per_page` records. (1 or
                more)
            results_per_page: Records in a page, 0 to 50; 30 unless sent.
            only_count: True sends the number of records alone, without the records.
            experience: Return only sessions that took part in an experience.
            location_id: Id of a location that the session must have matched.
            contains_page: Page that the session must have visited.
            not_contains_page: Page that the session must not have visited.
            duration: Bounds on how long the session lasted.
            page_count: Bounds on the number of pages visited.
            entry_page: First page that the session must have.
            exit_page: Last page that the session must have.
            recording_id: Id of the one recording to return.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.

        Returns:
            A page of the list.
        """
        return await paging.async_page(self._client, api.SIGNAL_SESSIONS, arguments)

    @overload
    def iterate_signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.SignalSession]: ...
    @overload
    def iterate_signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        limit: int | None = None,
    ) -> AsyncIterator[models.SignalSession]: ...
    def iterate_signal_sessions(self, **arguments: Any) -> AsyncIterator[models.SignalSession]:
        """The items of :meth:`signal_sessions`, one after the other; pages are fetched as they are needed.

        Args:
            limit: How many items to give at most; all unless given.
        """
        limit = arguments.pop("limit", None)
        return paging.async_iterate(self._client, api.SIGNAL_SESSIONS, arguments, limit)

    @overload
    async def count_signal_sessions(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    @overload
    async def count_signal_sessions(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> int: ...
    async def count_signal_sessions(self, **arguments: Any) -> int:
        """How many items :meth:`signal_sessions` has in all, without fetching them."""
        return await paging.async_count(self._client, api.SIGNAL_SESSIONS, arguments)

    @overload
    async def signal_sessions_detailed(
        self,
        *,
        start_time: float | None | Unset = UNSET,
        end_time: float | None | Unset = UNSET,
        utc_offset: int | Unset = UNSET,
        page: int | Unset = UNSET,
        results_per_page: int | None | Unset = UNSET,
        only_count: bool | Unset = UNSET,
        experience: models.SignalSessionsListFilteringOptionsExperience | None | Unset = UNSET,
        location_id: int | None | Unset = UNSET,
        starred: str | None | Unset = UNSET,
        watched: str | None | Unset = UNSET,
        country: models.SignalSessionsListFilteringOptionsCountry | None | Unset = UNSET,
        os: models.SignalSessionsListFilteringOptionsOs | None | Unset = UNSET,
        browser: models.SignalSessionsListFilteringOptionsBrowser | None | Unset = UNSET,
        devices: models.SignalSessionsListFilteringOptionsDevices | None | Unset = UNSET,
        contains_page: str | None | Unset = UNSET,
        not_contains_page: str | None | Unset = UNSET,
        duration: models.SignalSessionsListFilteringOptionsDuration | None | Unset = UNSET,
        page_count: models.SignalSessionsListFilteringOptionsPageCount | None | Unset = UNSET,
        entry_page: str | None | Unset = UNSET,
        exit_page: str | None | Unset = UNSET,
        referrer_ur_ls: Sequence[str] | None | Unset = UNSET,
        traffic_channels: Sequence[str] | None | Unset = UNSET,
        ad_campaign_labels: Sequence[str] | None | Unset = UNSET,
        recording_id: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SignalSessionsListResponseData]: ...
    @overload
    async def signal_sessions_detailed(
        self,
        *,
        body: models.SignalSessionsListFilteringOptions,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SignalSessionsListResponseData]: ...
    async def signal_sessions_detailed(self, **arguments: Any) -> Response[models.SignalSessionsListResponseData]:
        """Like :meth:`signal_sessions`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.SIGNAL_SESSIONS, arguments)

    async def delete_signal_session(
        self, signal_session_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a signal session. ``deleteSignalSession``: DELETE
        /accounts/{account_id}/projects/{project_id}/signal_sessions/{signal_session_id}.

        Args:
            signal_session_id: ID of the signal session.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE_SIGNAL_SESSION,
            {"signal_session_id": signal_session_id, "account_id": account_id, "project_id": project_id},
        )

    async def delete_signal_session_detailed(
        self, signal_session_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete_signal_session`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE_SIGNAL_SESSION,
            {"signal_session_id": signal_session_id, "account_id": account_id, "project_id": project_id},
        )
