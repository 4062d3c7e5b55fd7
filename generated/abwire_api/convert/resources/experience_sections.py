"""The resource group ``experience_sections``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import experience_sections as api

if TYPE_CHECKING:
    from .. import models


class ExperienceSections(Resource):
    """Sections of a multivariate experience, each holding alternative versions."""

    __slots__ = ()

    def list(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData:
        """List the sections of a multivariate experience. ``getSections``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return self._client.call(
            api.LIST,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    def list_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.LIST,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    @overload
    def create(
        self,
        experience_id: int,
        *,
        versions: Sequence[models.SectionVersionCreate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    def create(
        self,
        experience_id: int,
        *,
        body: models.CreateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    def create(self, experience_id: int, **arguments: Any) -> models.ExperienceSectionsListResponseData:
        """Add a section to a multivariate experience. The caller chooses the ids of a new section and its versions: at
        most two characters, unique within the experience. Returns all sections. The variations of the experience are
        made anew by this: in a running experiment data may be lost, and its statistics become void.
        ``createSection``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/add.

        Args:
            experience_id: ID of the experience.
            versions: Versions to create in the section.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new section make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.CREATE, arguments)

    @overload
    def create_detailed(
        self,
        experience_id: int,
        *,
        versions: Sequence[models.SectionVersionCreate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    def create_detailed(
        self,
        experience_id: int,
        *,
        body: models.CreateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    def create_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.CREATE, arguments)

    @overload
    def update(
        self,
        experience_id: int,
        section_id: str,
        *,
        versions: Sequence[models.SectionVersionUpdate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    def update(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.UpdateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    def update(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> models.ExperienceSectionsListResponseData:
        """Update one section of a multivariate experience. `versions` is required; take existing ids from
        `getSections`. Returns all sections. The variations of the experience are made anew by this: in a running
        experiment data may be lost, and its statistics become void. ``updateSection``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/update.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            versions: Versions of the section, in order; a version missing here is removed.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new section make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        versions: Sequence[models.SectionVersionUpdate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.UpdateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    def update_detailed(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    @overload
    def update_all(
        self,
        experience_id: int,
        *,
        sections: Sequence[models.UpdateSectionRequestData] | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    def update_all(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceSectionsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    def update_all(self, experience_id: int, **arguments: Any) -> models.ExperienceSectionsListResponseData:
        """Replace every section of a multivariate experience. The list is taken as complete: sections and versions
        missing from it are deleted, unknown ones are created. The order of sections, versions and changes matters.
        The variations of the experience are made anew by this: in a running experiment data may be lost, and its
        statistics become void. ``updateExperienceSections``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/update.

        Args:
            experience_id: ID of the experience.
            sections: All sections, in order: ones not there yet are created, ones missing here are deleted.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return self._client.call(api.UPDATE_ALL, arguments)

    @overload
    def update_all_detailed(
        self,
        experience_id: int,
        *,
        sections: Sequence[models.UpdateSectionRequestData] | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    def update_all_detailed(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceSectionsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    def update_all_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`update_all`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return self._client.call_detailed(api.UPDATE_ALL, arguments)


class AsyncExperienceSections(AsyncResource):
    """Sections of a multivariate experience, each holding alternative versions."""

    __slots__ = ()

    async def list(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData:
        """List the sections of a multivariate experience. ``getSections``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections.

        Args:
            experience_id: ID of the experience.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
        """
        return await self._client.call(
            api.LIST,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    async def list_detailed(
        self,
        experience_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.LIST,
            {
                "experience_id": experience_id,
                "account_id": account_id,
                "project_id": project_id,
                "include": include,
                "expand": expand,
            },
        )

    @overload
    async def create(
        self,
        experience_id: int,
        *,
        versions: Sequence[models.SectionVersionCreate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    async def create(
        self,
        experience_id: int,
        *,
        body: models.CreateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    async def create(self, experience_id: int, **arguments: Any) -> models.ExperienceSectionsListResponseData:
        """Add a section to a multivariate experience. The caller chooses the ids of a new section and its versions: at
        most two characters, unique within the experience. Returns all sections. The variations of the experience are
        made anew by this: in a running experiment data may be lost, and its statistics become void.
        ``createSection``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/add.

        Args:
            experience_id: ID of the experience.
            versions: Versions to create in the section.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new section make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.CREATE, arguments)

    @overload
    async def create_detailed(
        self,
        experience_id: int,
        *,
        versions: Sequence[models.SectionVersionCreate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    async def create_detailed(
        self,
        experience_id: int,
        *,
        body: models.CreateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    async def create_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`create`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.CREATE, arguments)

    @overload
    async def update(
        self,
        experience_id: int,
        section_id: str,
        *,
        versions: Sequence[models.SectionVersionUpdate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    async def update(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.UpdateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    async def update(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> models.ExperienceSectionsListResponseData:
        """Update one section of a multivariate experience. `versions` is required; take existing ids from
        `getSections`. Returns all sections. The variations of the experience are made anew by this: in a running
        experiment data may be lost, and its statistics become void. ``updateSection``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/{section_id}/update.

        Args:
            experience_id: ID of the experience.
            section_id: ID of the section, at most two characters, unique within the experience.
            versions: Versions of the section, in order; a version missing here is removed.
            id: One or two characters of `0-9a-z`. Send back the id read before; for a new section make up one that is
                unique in the experience. (at least 1 characters, at most 2 characters, matching ^[0-9a-z]{1,2}$)
            name: At most 200 characters.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, section_id=section_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        versions: Sequence[models.SectionVersionUpdate],
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    async def update_detailed(
        self,
        experience_id: int,
        section_id: str,
        *,
        body: models.UpdateSectionRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    async def update_detailed(
        self, experience_id: int, section_id: str, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, section_id=section_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    @overload
    async def update_all(
        self,
        experience_id: int,
        *,
        sections: Sequence[models.UpdateSectionRequestData] | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    @overload
    async def update_all(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceSectionsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> models.ExperienceSectionsListResponseData: ...
    async def update_all(self, experience_id: int, **arguments: Any) -> models.ExperienceSectionsListResponseData:
        """Replace every section of a multivariate experience. The list is taken as complete: sections and versions
        missing from it are deleted, unknown ones are created. The order of sections, versions and changes matters.
        The variations of the experience are made anew by this: in a running experiment data may be lost, and its
        statistics become void. ``updateExperienceSections``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/sections/update.

        Args:
            experience_id: ID of the experience.
            sections: All sections, in order: ones not there yet are created, ones missing here are deleted.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            include: Optional fields to add to the reply; they are absent unless named here.
            expand: References to return as objects instead of bare ids.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id)
        return await self._client.call(api.UPDATE_ALL, arguments)

    @overload
    async def update_all_detailed(
        self,
        experience_id: int,
        *,
        sections: Sequence[models.UpdateSectionRequestData] | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    @overload
    async def update_all_detailed(
        self,
        experience_id: int,
        *,
        body: models.UpdateExperienceSectionsRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        include: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
        expand: Sequence[models.ExperienceSectionIncludeFields | str] | Unset = UNSET,
    ) -> Response[models.ExperienceSectionsListResponseData]: ...
    async def update_all_detailed(
        self, experience_id: int, **arguments: Any
    ) -> Response[models.ExperienceSectionsListResponseData]:
        """Like :meth:`update_all`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id)
        return await self._client.call_detailed(api.UPDATE_ALL, arguments)
