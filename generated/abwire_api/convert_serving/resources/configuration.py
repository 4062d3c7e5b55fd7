"""The resource group ``configuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import configuration as api

if TYPE_CHECKING:
    from .. import models


class Configuration(Resource):
    """The project's configuration and settings."""

    __slots__ = ()

    def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> models.ConfigResponseData:
        """Read a project's configuration by account and project. Returns everything that decisions are made from. Needs
        no SDK key; a project that has its default configuration switched off refuses it. ``getProjectConfig``: GET
        /config/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
            environment: Key of an environment; only its experiences are returned.
            experience_id: Id of an experience; only this one is returned.
            debug_token: Debug token: drafts and paused experiences are returned as well. The management API makes these
                tokens; one is valid for 24 hours.
            low_cache: 1 requests a reply that was cached for a short time only. The SDKs send it with every debug token
                and every single experience, since the cache does not know about either.
        """
        return self._client.call(
            api.GET,
            {
                "account_id": account_id,
                "project_id": project_id,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> Response[models.ConfigResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {
                "account_id": account_id,
                "project_id": project_id,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    def get_by_sdk_key(
        self,
        *,
        sdk_key: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> models.ConfigResponseData:
        """Read a project's configuration by SDK key. Returns everything that decisions are made from.
        ``getProjectConfigBySdkKey``: GET /config/{sdk_key}.

        Args:
            sdk_key: SDK key, which stands for a project and one of its environments.
            environment: Key of an environment; only its experiences are returned.
            experience_id: Id of an experience; only this one is returned.
            debug_token: Debug token: drafts and paused experiences are returned as well. The management API makes these
                tokens; one is valid for 24 hours.
            low_cache: 1 requests a reply that was cached for a short time only. The SDKs send it with every debug token
                and every single experience, since the cache does not know about either.
        """
        return self._client.call(
            api.GET_BY_SDK_KEY,
            {
                "sdk_key": sdk_key,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    def get_by_sdk_key_detailed(
        self,
        *,
        sdk_key: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> Response[models.ConfigResponseData]:
        """Like :meth:`get_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET_BY_SDK_KEY,
            {
                "sdk_key": sdk_key,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    def project_settings(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ConfigMinimalResponseData:
        """Read the few settings that a page needs first. ``getProjectSettings``: GET
        /project-settings/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return self._client.call(api.PROJECT_SETTINGS, {"account_id": account_id, "project_id": project_id})

    def project_settings_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ConfigMinimalResponseData]:
        """Like :meth:`project_settings`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.PROJECT_SETTINGS, {"account_id": account_id, "project_id": project_id})

    def project_optional_settings(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ConfigOptionalResponseData:
        """Read the settings of a project's optional features. ``getProjectOptionalSettings``: GET
        /project-optional-settings/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return self._client.call(api.PROJECT_OPTIONAL_SETTINGS, {"account_id": account_id, "project_id": project_id})

    def project_optional_settings_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ConfigOptionalResponseData]:
        """Like :meth:`project_optional_settings`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.PROJECT_OPTIONAL_SETTINGS, {"account_id": account_id, "project_id": project_id}
        )


class AsyncConfiguration(AsyncResource):
    """The project's configuration and settings."""

    __slots__ = ()

    async def get(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> models.ConfigResponseData:
        """Read a project's configuration by account and project. Returns everything that decisions are made from. Needs
        no SDK key; a project that has its default configuration switched off refuses it. ``getProjectConfig``: GET
        /config/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
            environment: Key of an environment; only its experiences are returned.
            experience_id: Id of an experience; only this one is returned.
            debug_token: Debug token: drafts and paused experiences are returned as well. The management API makes these
                tokens; one is valid for 24 hours.
            low_cache: 1 requests a reply that was cached for a short time only. The SDKs send it with every debug token
                and every single experience, since the cache does not know about either.
        """
        return await self._client.call(
            api.GET,
            {
                "account_id": account_id,
                "project_id": project_id,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    async def get_detailed(
        self,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> Response[models.ConfigResponseData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {
                "account_id": account_id,
                "project_id": project_id,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    async def get_by_sdk_key(
        self,
        *,
        sdk_key: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> models.ConfigResponseData:
        """Read a project's configuration by SDK key. Returns everything that decisions are made from.
        ``getProjectConfigBySdkKey``: GET /config/{sdk_key}.

        Args:
            sdk_key: SDK key, which stands for a project and one of its environments.
            environment: Key of an environment; only its experiences are returned.
            experience_id: Id of an experience; only this one is returned.
            debug_token: Debug token: drafts and paused experiences are returned as well. The management API makes these
                tokens; one is valid for 24 hours.
            low_cache: 1 requests a reply that was cached for a short time only. The SDKs send it with every debug token
                and every single experience, since the cache does not know about either.
        """
        return await self._client.call(
            api.GET_BY_SDK_KEY,
            {
                "sdk_key": sdk_key,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    async def get_by_sdk_key_detailed(
        self,
        *,
        sdk_key: str | Unset = UNSET,
        environment: str | Unset = UNSET,
        experience_id: str | Unset = UNSET,
        debug_token: str | Unset = UNSET,
        low_cache: int | Unset = UNSET,
    ) -> Response[models.ConfigResponseData]:
        """Like :meth:`get_by_sdk_key`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET_BY_SDK_KEY,
            {
                "sdk_key": sdk_key,
                "environment": environment,
                "experience_id": experience_id,
                "debug_token": debug_token,
                "low_cache": low_cache,
            },
        )

    async def project_settings(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ConfigMinimalResponseData:
        """Read the few settings that a page needs first. ``getProjectSettings``: GET
        /project-settings/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return await self._client.call(api.PROJECT_SETTINGS, {"account_id": account_id, "project_id": project_id})

    async def project_settings_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ConfigMinimalResponseData]:
        """Like :meth:`project_settings`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.PROJECT_SETTINGS, {"account_id": account_id, "project_id": project_id}
        )

    async def project_optional_settings(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ConfigOptionalResponseData:
        """Read the settings of a project's optional features. ``getProjectOptionalSettings``: GET
        /project-optional-settings/{account_id}/{project_id}.

        Args:
            account_id: Id of the account that the project belongs to.
            project_id: Id of the project.
        """
        return await self._client.call(
            api.PROJECT_OPTIONAL_SETTINGS, {"account_id": account_id, "project_id": project_id}
        )

    async def project_optional_settings_detailed(
        self, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ConfigOptionalResponseData]:
        """Like :meth:`project_optional_settings`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.PROJECT_OPTIONAL_SETTINGS, {"account_id": account_id, "project_id": project_id}
        )
