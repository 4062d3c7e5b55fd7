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

    def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> models.SettingsFile:
        """Read the settings file. Answers with the campaigns of the environment that the SDK key belongs to.
        ``getSettings``: GET /server-side/settings.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            platform: Platform that asks, `server`
            api_version: Version of the settings file's form, 1
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
        """
        return self._client.call(
            api.GET,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> Response[models.SettingsFile]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    def pull(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> models.SettingsFile:
        """Read the settings file after a webhook. The same answer as the settings call. Meant for the refresh that
        follows a webhook saying that the settings have changed. ``pullSettings``: GET /server-side/pull.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            platform: Platform that asks, `server`
            api_version: Version of the settings file's form, 1
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
        """
        return self._client.call(
            api.PULL,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    def pull_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> Response[models.SettingsFile]:
        """Like :meth:`pull`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.PULL,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )


class AsyncSettings(AsyncResource):
    """The account's campaigns as a settings file"""

    __slots__ = ()

    async def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> models.SettingsFile:
        """Read the settings file. Answers with the campaigns of the environment that the SDK key belongs to.
        ``getSettings``: GET /server-side/settings.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            platform: Platform that asks, `server`
            api_version: Version of the settings file's form, 1
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
        """
        return await self._client.call(
            api.GET,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    async def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> Response[models.SettingsFile]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    async def pull(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> models.SettingsFile:
        """Read the settings file after a webhook. The same answer as the settings call. Meant for the refresh that
        follows a webhook saying that the settings have changed. ``pullSettings``: GET /server-side/pull.

        Args:
            account_id: VWO account id
            sdk_key: SDK key of the environment whose settings are wanted
            random: A fresh random number from 0 up to, but not including, 1; it keeps caches from answering (0 or more,
                less than 1)
            platform: Platform that asks, `server`
            api_version: Version of the settings file's form, 1
            sdk_name: Name of the calling library
            sdk_version: Version of the calling library, as a semantic version
        """
        return await self._client.call(
            api.PULL,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )

    async def pull_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        sdk_key: str | Unset = UNSET,
        random: float | Unset = UNSET,
        platform: str | Unset = UNSET,
        api_version: int | Unset = UNSET,
        sdk_name: str | Unset = UNSET,
        sdk_version: str | Unset = UNSET,
    ) -> Response[models.SettingsFile]:
        """Like :meth:`pull`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.PULL,
            {
                "account_id": account_id,
                "sdk_key": sdk_key,
                "random": random,
                "platform": platform,
                "api_version": api_version,
                "sdk_name": sdk_name,
                "sdk_version": sdk_version,
            },
        )
