"""The resource group ``section_versions``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import section_versions as api

if TYPE_CHECKING:
    from .. import models


class SectionVersions(Resource):
    """Versions inside one section of a multivariate experience."""

    __slots__ = ()

    @overload
    def create(
        self,
        experience_id: int,
        section_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.ExperienceChangeAdd] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    @overload
    def create(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.SectionVersionCreate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    def create(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> models.ExperienceSectionVersionResponseData:
        """Add a version to a section. The variations of the experience are made anew by this: in a running experiment
        data may be lost, and its statistics become void. ``addExperienceSectionVersion``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/add.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes to create in the version.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id)
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.ExperienceChangeAdd] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    @overload
    def create_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.SectionVersionCreate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    def create_detailed(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionVersionResponseData]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id)
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.SectionVersionUpdateChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    @overload
    def update(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        body: models.SectionVersionUpdate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    def update(
        self, experience_id: int, section_id: str, version_id: str, **arguments: Any
    ) -> models.ExperienceSectionVersionResponseData:
        """Update a version of a section. ``updateExperienceSectionVersion``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/{version_id}/update.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            version_id: ID of the section version, at most two characters.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes of the version: with an id a change is updated, without one it is created. An empty list
                removes all changes.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id, version_id=version_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.SectionVersionUpdateChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    @overload
    def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        body: models.SectionVersionUpdate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    def update_detailed(
        self, experience_id: int, section_id: str, version_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionVersionResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id, version_id=version_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData:
        """Delete a version of a section. The variations of the experience are made anew by this: in a running
        experiment data may be lost, and its statistics become void. ``deleteExperienceSectionVersion``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/{version_id}/delete.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            version_id: ID of the section version, at most two characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE,
            {
                "experience_id": experience_id,
                "section_id": section_id,
                "version_id": version_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    def delete_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE,
            {
                "experience_id": experience_id,
                "section_id": section_id,
                "version_id": version_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )


class AsyncSectionVersions(AsyncResource):
    """Versions inside one section of a multivariate experience."""

    __slots__ = ()

    @overload
    async def create(
        self,
        experience_id: int,
        section_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.ExperienceChangeAdd] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    @overload
    async def create(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.SectionVersionCreate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    async def create(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> models.ExperienceSectionVersionResponseData:
        """Add a version to a section. The variations of the experience are made anew by this: in a running experiment
        data may be lost, and its statistics become void. ``addExperienceSectionVersion``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/add.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes to create in the version.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id)
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.ExperienceChangeAdd] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    @overload
    async def create_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.SectionVersionCreate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    async def create_detailed(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionVersionResponseData]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id)
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.SectionVersionUpdateChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    @overload
    async def update(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        body: models.SectionVersionUpdate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionVersionResponseData: ...
    async def update(
        self, experience_id: int, section_id: str, version_id: str, **arguments: Any
    ) -> models.ExperienceSectionVersionResponseData:
        """Update a version of a section. ``updateExperienceSectionVersion``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/{version_id}/update.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            version_id: ID of the section version, at most two characters.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new version make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes of the version: with an id a change is updated, without one it is created. An empty list
                removes all changes.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id, version_id=version_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        changes: Sequence[models.SectionVersionUpdateChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    @overload
    async def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        body: models.SectionVersionUpdate,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionVersionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionVersionExpandFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionVersionResponseData]: ...
    async def update_detailed(
        self, experience_id: int, section_id: str, version_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionVersionResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id, version_id=version_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.SuccessData:
        """Delete a version of a section. The variations of the experience are made anew by this: in a running
        experiment data may be lost, and its statistics become void. ``deleteExperienceSectionVersion``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/versions/{version_id}/delete.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            version_id: ID of the section version, at most two characters.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE,
            {
                "experience_id": experience_id,
                "section_id": section_id,
                "version_id": version_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    async def delete_detailed(
        self,
        experience_id: int,
        section_id: str,
        version_id: str,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE,
            {
                "experience_id": experience_id,
                "section_id": section_id,
                "version_id": version_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )
