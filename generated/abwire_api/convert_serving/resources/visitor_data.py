"""The resource group ``visitor_data``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import visitor_data as api

if TYPE_CHECKING:
    from .. import models


class VisitorData(Resource):
    """What is stored about a visitor."""

    __slots__ = ()

    def get(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataResponseData:
        """Read what is stored about a visitor, by account and project. ``getVisitorData``: GET
        /visitor-data/{account_id}/{project_id}/{visitor_id}.

        Args:
            visitor_id: Id of the visitor, the same as in the visitor's events.
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return self._client.call(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    def get_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    def get_by_sdk_key(
        self, visitor_id: str, *, sdk_key: str | Unset = UNSET, debug_token: str | Unset = UNSET
    ) -> models.VisitorDataResponseData:
        """Read what is stored about a visitor, by SDK key. ``getVisitorDataBySdkKey``: GET
        /visitor-data/{sdk_key}/{visitor_id}.

        Args:
            visitor_id: Id of the visitor, the same as in the visitor's events.
            sdk_key: SDK key, which stands for a project and one of its environments.
            debug_token: Debug token. The token of the client is not sent here; the vendor's SDKs do not send one
                either.
        """
        return self._client.call(
            api.GET_BY_SDK_KEY, {"visitor_id": visitor_id, "sdk_key": sdk_key, "debug_token": debug_token}
        )

    def get_by_sdk_key_detailed(
        self, visitor_id: str, *, sdk_key: str | Unset = UNSET, debug_token: str | Unset = UNSET
    ) -> Response[models.VisitorDataResponseData]:
        """Like :meth:`get_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET_BY_SDK_KEY, {"visitor_id": visitor_id, "sdk_key": sdk_key, "debug_token": debug_token}
        )


class AsyncVisitorData(AsyncResource):
    """What is stored about a visitor."""

    __slots__ = ()

    async def get(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.VisitorDataResponseData:
        """Read what is stored about a visitor, by account and project. ``getVisitorData``: GET
        /visitor-data/{account_id}/{project_id}/{visitor_id}.

        Args:
            visitor_id: Id of the visitor, the same as in the visitor's events.
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return await self._client.call(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    async def get_detailed(
        self, visitor_id: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.VisitorDataResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"visitor_id": visitor_id, "account_id": account_id, "project_id": project_id}
        )

    async def get_by_sdk_key(
        self, visitor_id: str, *, sdk_key: str | Unset = UNSET, debug_token: str | Unset = UNSET
    ) -> models.VisitorDataResponseData:
        """Read what is stored about a visitor, by SDK key. ``getVisitorDataBySdkKey``: GET
        /visitor-data/{sdk_key}/{visitor_id}.

        Args:
            visitor_id: Id of the visitor, the same as in the visitor's events.
            sdk_key: SDK key, which stands for a project and one of its environments.
            debug_token: Debug token. The token of the client is not sent here; the vendor's SDKs do not send one
                either.
        """
        return await self._client.call(
            api.GET_BY_SDK_KEY, {"visitor_id": visitor_id, "sdk_key": sdk_key, "debug_token": debug_token}
        )

    async def get_by_sdk_key_detailed(
        self, visitor_id: str, *, sdk_key: str | Unset = UNSET, debug_token: str | Unset = UNSET
    ) -> Response[models.VisitorDataResponseData]:
        """Like :meth:`get_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET_BY_SDK_KEY, {"visitor_id": visitor_id, "sdk_key": sdk_key, "debug_token": debug_token}
        )
