"""The resource group ``version_changes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import version_changes as api

if TYPE_CHECKING:
    from .. import models


class VersionChanges(Resource):
    """The single code, redirect or feature modifications that make up a variation."""

    __slots__ = ()

    def get(
        self, experience_id: int, change_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ExperienceChange:
        """Get one change of a variation. Always includes `data`, which other replies leave out unless it is named in
        `include`. ``getExperienceChange``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/changes/{change_id}.
        """
        return self._client.call(
            api.GET,
            {
                "experience_id": experience_id,
                "change_id": change_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    def get_detailed(
        self, experience_id: int, change_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ExperienceChange]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET,
            {
                "experience_id": experience_id,
                "change_id": change_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    @overload
    def update(
        self,
        experience_id: int,
        change_id: int,
        *,
        type: str,
        data: models.ExperienceChangeDefaultCodeDataAddData
        | models.ExperienceChangeDefaultCodeMultipageDataAddData
        | models.ExperienceChangeDefaultRedirectDataAddData
        | models.ExperienceChangeCustomCodeDataAddData
        | models.ExperienceChangeRichStructureDataAddData
        | models.ExperienceChangeFullStackFeatureAddData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceChange: ...
    @overload
    def update(
        self,
        experience_id: int,
        change_id: int,
        *,
        body: models.ExperienceChangeAdd,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceChange: ...
    def update(self, experience_id: int, change_id: int, **arguments: Any) -> models.ExperienceChange:
        """Update one change of a variation. The shape of `data` follows from `type`. ``updateExperienceChange``: PUT
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/changes/{change_id}.

        Args:
            type: Kind of change.
            data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends
                it, other calls only when `include` names it.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, change_id=change_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        experience_id: int,
        change_id: int,
        *,
        type: str,
        data: models.ExperienceChangeDefaultCodeDataAddData
        | models.ExperienceChangeDefaultCodeMultipageDataAddData
        | models.ExperienceChangeDefaultRedirectDataAddData
        | models.ExperienceChangeCustomCodeDataAddData
        | models.ExperienceChangeRichStructureDataAddData
        | models.ExperienceChangeFullStackFeatureAddData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceChange]: ...
    @overload
    def update_detailed(
        self,
        experience_id: int,
        change_id: int,
        *,
        body: models.ExperienceChangeAdd,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceChange]: ...
    def update_detailed(
        self, experience_id: int, change_id: int, **arguments: Any
    ) -> Response[models.ExperienceChange]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, change_id=change_id)
        return self._client.call_detailed(api.UPDATE, arguments)


class AsyncVersionChanges(AsyncResource):
    """The single code, redirect or feature modifications that make up a variation."""

    __slots__ = ()

    async def get(
        self, experience_id: int, change_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.ExperienceChange:
        """Get one change of a variation. Always includes `data`, which other replies leave out unless it is named in
        `include`. ``getExperienceChange``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/changes/{change_id}.
        """
        return await self._client.call(
            api.GET,
            {
                "experience_id": experience_id,
                "change_id": change_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    async def get_detailed(
        self, experience_id: int, change_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.ExperienceChange]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET,
            {
                "experience_id": experience_id,
                "change_id": change_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    @overload
    async def update(
        self,
        experience_id: int,
        change_id: int,
        *,
        type: str,
        data: models.ExperienceChangeDefaultCodeDataAddData
        | models.ExperienceChangeDefaultCodeMultipageDataAddData
        | models.ExperienceChangeDefaultRedirectDataAddData
        | models.ExperienceChangeCustomCodeDataAddData
        | models.ExperienceChangeRichStructureDataAddData
        | models.ExperienceChangeFullStackFeatureAddData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceChange: ...
    @overload
    async def update(
        self,
        experience_id: int,
        change_id: int,
        *,
        body: models.ExperienceChangeAdd,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExperienceChange: ...
    async def update(self, experience_id: int, change_id: int, **arguments: Any) -> models.ExperienceChange:
        """Update one change of a variation. The shape of `data` follows from `type`. ``updateExperienceChange``: PUT
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/changes/{change_id}.

        Args:
            type: Kind of change.
            data: Code and settings of the change, in the form that `type` asks for. `getExperienceChange` always sends
                it, other calls only when `include` names it.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, change_id=change_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        experience_id: int,
        change_id: int,
        *,
        type: str,
        data: models.ExperienceChangeDefaultCodeDataAddData
        | models.ExperienceChangeDefaultCodeMultipageDataAddData
        | models.ExperienceChangeDefaultRedirectDataAddData
        | models.ExperienceChangeCustomCodeDataAddData
        | models.ExperienceChangeRichStructureDataAddData
        | models.ExperienceChangeFullStackFeatureAddData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceChange]: ...
    @overload
    async def update_detailed(
        self,
        experience_id: int,
        change_id: int,
        *,
        body: models.ExperienceChangeAdd,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExperienceChange]: ...
    async def update_detailed(
        self, experience_id: int, change_id: int, **arguments: Any
    ) -> Response[models.ExperienceChange]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, change_id=change_id)
        return await self._client.call_detailed(api.UPDATE, arguments)
