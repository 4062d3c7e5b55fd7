"""The resource group ``settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import settings as api

if TYPE_CHECKING:
    from .. import models


class Settings(Resource):
    """The account's campaigns as a settings file"""

    __slots__ = ()

    def get(self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET) -> models.SettingsFile:
        """Read the settings file. Answers with the campaigns of the environment that the SDK key belongs to.
        ``getSettings``: GET /server-side/settings.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
        """
        return self._client.call(api.GET, {"account_id": account_id, "sdk_key": sdk_key})

    def get_detailed(
        self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET
    ) -> Response[models.SettingsFile]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.GET, {"account_id": account_id, "sdk_key": sdk_key})

    def pull(self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET) -> models.SettingsFile:
        """Read the settings file after a webhook. The same answer as the settings call. Meant for the refresh that
        follows a webhook saying that the settings have changed. ``pullSettings``: GET /server-side/pull.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
        """
        return self._client.call(api.PULL, {"account_id": account_id, "sdk_key": sdk_key})

    def pull_detailed(
        self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET
    ) -> Response[models.SettingsFile]:
        """Like :meth:`pull`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PULL, {"account_id": account_id, "sdk_key": sdk_key})


class AsyncSettings(AsyncResource):
    """The account's campaigns as a settings file"""

    __slots__ = ()

    async def get(self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET) -> models.SettingsFile:
        """Read the settings file. Answers with the campaigns of the environment that the SDK key belongs to.
        ``getSettings``: GET /server-side/settings.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
        """
        return await self._client.call(api.GET, {"account_id": account_id, "sdk_key": sdk_key})

    async def get_detailed(
        self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET
    ) -> Response[models.SettingsFile]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.GET, {"account_id": account_id, "sdk_key": sdk_key})

    async def pull(self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET) -> models.SettingsFile:
        """Read the settings file after a webhook. The same answer as the settings call. Meant for the refresh that
        follows a webhook saying that the settings have changed. ``pullSettings``: GET /server-side/pull.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
        """
        return await self._client.call(api.PULL, {"account_id": account_id, "sdk_key": sdk_key})

    async def pull_detailed(
        self, *, account_id: int | Unset = UNSET, sdk_key: str | Unset = UNSET
    ) -> Response[models.SettingsFile]:
        """Like :meth:`pull`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.PULL, {"account_id": account_id, "sdk_key": sdk_key})
