"""The resource group ``experience_variations``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.downloads import FileTarget, Progress
from abwire_runtime.calls.files import FileInput
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import experience_variations as api

if TYPE_CHECKING:
    from .. import models


class ExperienceVariations(Resource):
    """The alternatives shown by an experience and their screenshots."""

    __slots__ = ()

    @overload
    def update(
        self,
        experience_id: int,
        variation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        key: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        status: models.ExperienceVariationStatuses | str | Unset = UNSET,
        changes: Sequence[models.UpdateExperienceVariationRequestDataChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExpandedExperienceVariationData: ...
    @overload
    def update(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UpdateExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExpandedExperienceVariationData: ...
    def update(self, experience_id: int, variation_id: int, **arguments: Any) -> models.ExpandedExperienceVariationData:
        """Update a variation of an experience. ``updateExperienceVariation``: PUT
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/update.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            name: At most 200 characters.
            description: Memo on the variation, 2,000 characters at most.
            is_baseline: Whether this is the variation that the others are compared with.
            traffic_distribution: Percentage of the traffic that gets this variation, 0 to 100. Set it for all
                variations, or the server recalculates it. (a multiple of 0.0001)
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes that the variation shall apply; an empty list removes them all.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call(api.UPDATE, arguments)

    @overload
    def update_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        key: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        status: models.ExperienceVariationStatuses | str | Unset = UNSET,
        changes: Sequence[models.UpdateExperienceVariationRequestDataChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExpandedExperienceVariationData]: ...
    @overload
    def update_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UpdateExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExpandedExperienceVariationData]: ...
    def update_detailed(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> Response[models.ExpandedExperienceVariationData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call_detailed(api.UPDATE, arguments)

    def delete(
        self, experience_id: int, variation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a variation of an experience. ``deleteExperienceVariation``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/delete.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    def delete_detailed(
        self, experience_id: int, variation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    def screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image:
        """Get the screenshot of a variation. The image comes Base64-encoded inside JSON, full size unless `size` is
        `thumb`. ``getExperienceVariationScreenshot``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/screenshot.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            size: Size of the returned image: `thumb` for a thumbnail, full size if omitted.
            force_download: Whether the image is sent as a download instead of inline.
        """
        return self._client.call(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
        )

    def screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]:
        """Like :meth:`screenshot`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
        )

    def screenshot_to_file(
        self,
        experience_id: int,
        variation_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> int:
        """Like :meth:`screenshot`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        return self._client.call_to_file(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
            to,
            progress,
        )

    @overload
    def upload_screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        image: FileInput,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image: ...
    @overload
    def upload_screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UploadImageNoNameRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image: ...
    def upload_screenshot(self, experience_id: int, variation_id: int, **arguments: Any) -> models.Base64Image:
        """Upload a screenshot of a variation. Takes the image as `multipart/form-data` and returns it Base64-encoded
        inside JSON. ``uploadExperienceVariationScreenshot``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/screenshot.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            image: The bytes of the image.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            size: Size of the returned image: `thumb` for a thumbnail, full size if omitted.
            force_download: Whether the image is sent as a download instead of inline.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call(api.UPLOAD_SCREENSHOT, arguments)

    @overload
    def upload_screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        image: FileInput,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]: ...
    @overload
    def upload_screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UploadImageNoNameRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]: ...
    def upload_screenshot_detailed(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> Response[models.Base64Image]:
        """Like :meth:`upload_screenshot`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call_detailed(api.UPLOAD_SCREENSHOT, arguments)

    @overload
    def convert(
        self,
        experience_id: int,
        variation_id: int,
        *,
        experience_type: models.ConvertExperienceVariationRequestDataExperienceType | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    def convert(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.ConvertExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Experience: ...
    def convert(self, experience_id: int, variation_id: int, **arguments: Any) -> models.Experience:
        """Turn a variation into an experience of its own. Creates an A/B test or a deploy from the variation and
        returns it. Each call makes another experience. ``convertExperienceVariation``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/convert.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            experience_type: Type of the experience that comes of it: `a/b` or `deploy`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call(api.CONVERT, arguments)

    @overload
    def convert_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        experience_type: models.ConvertExperienceVariationRequestDataExperienceType | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    def convert_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.ConvertExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    def convert_detailed(self, experience_id: int, variation_id: int, **arguments: Any) -> Response[models.Experience]:
        """Like :meth:`convert`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return self._client.call_detailed(api.CONVERT, arguments)


class AsyncExperienceVariations(AsyncResource):
    """The alternatives shown by an experience and their screenshots."""

    __slots__ = ()

    @overload
    async def update(
        self,
        experience_id: int,
        variation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        key: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        status: models.ExperienceVariationStatuses | str | Unset = UNSET,
        changes: Sequence[models.UpdateExperienceVariationRequestDataChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExpandedExperienceVariationData: ...
    @overload
    async def update(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UpdateExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.ExpandedExperienceVariationData: ...
    async def update(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> models.ExpandedExperienceVariationData:
        """Update a variation of an experience. ``updateExperienceVariation``: PUT
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/update.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            name: At most 200 characters.
            description: Memo on the variation, 2,000 characters at most.
            is_baseline: Whether this is the variation that the others are compared with.
            traffic_distribution: Percentage of the traffic that gets this variation, 0 to 100. Set it for all
                variations, or the server recalculates it. (a multiple of 0.0001)
            key: Identifier that is unique in the project, 32 characters at most; made from `name` unless sent.
            concurrency_key: Opaque key that comes with an object and goes back with its update, so that the server can
                tell updates that cross. An update that carries it is not repeated: after a first attempt that was
                stored, the old key would be a conflict.
            changes: Changes that the variation shall apply; an empty list removes them all.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call(api.UPDATE, arguments)

    @overload
    async def update_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        is_baseline: bool | Unset = UNSET,
        traffic_distribution: float | Unset = UNSET,
        key: str | Unset = UNSET,
        concurrency_key: str | None | Unset = UNSET,
        status: models.ExperienceVariationStatuses | str | Unset = UNSET,
        changes: Sequence[models.UpdateExperienceVariationRequestDataChangesItem] | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExpandedExperienceVariationData]: ...
    @overload
    async def update_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UpdateExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.ExpandedExperienceVariationData]: ...
    async def update_detailed(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> Response[models.ExpandedExperienceVariationData]:
        """Like :meth:`update`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call_detailed(api.UPDATE, arguments)

    async def delete(
        self, experience_id: int, variation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete a variation of an experience. ``deleteExperienceVariation``: DELETE
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/delete.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    async def delete_detailed(
        self, experience_id: int, variation_id: int, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
            },
        )

    async def screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image:
        """Get the screenshot of a variation. The image comes Base64-encoded inside JSON, full size unless `size` is
        `thumb`. ``getExperienceVariationScreenshot``: GET
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/screenshot.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            size: Size of the returned image: `thumb` for a thumbnail, full size if omitted.
            force_download: Whether the image is sent as a download instead of inline.
        """
        return await self._client.call(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
        )

    async def screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]:
        """Like :meth:`screenshot`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
        )

    async def screenshot_to_file(
        self,
        experience_id: int,
        variation_id: int,
        *,
        to: FileTarget,
        progress: Progress | None = None,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> int:
        """Like :meth:`screenshot`, with the file written as it comes, without holding it in memory.

        Args:
            to: A path, where the file is then whole or not at all, or a binary file open for writing.
            progress: Called with the bytes received so far, and how many it will be, None where the server does not
                say.

        Returns:
            The file's size in bytes.

        Raises:
            OSError: The file can't be written.
        """
        return await self._client.call_to_file(
            api.SCREENSHOT,
            {
                "experience_id": experience_id,
                "variation_id": variation_id,
                "account_id": account_id,
                "project_id": project_id,
                "size": size,
                "force_download": force_download,
            },
            to,
            progress,
        )

    @overload
    async def upload_screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        image: FileInput,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image: ...
    @overload
    async def upload_screenshot(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UploadImageNoNameRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> models.Base64Image: ...
    async def upload_screenshot(self, experience_id: int, variation_id: int, **arguments: Any) -> models.Base64Image:
        """Upload a screenshot of a variation. Takes the image as `multipart/form-data` and returns it Base64-encoded
        inside JSON. ``uploadExperienceVariationScreenshot``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/screenshot.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            image: The bytes of the image.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            size: Size of the returned image: `thumb` for a thumbnail, full size if omitted.
            force_download: Whether the image is sent as a download instead of inline.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call(api.UPLOAD_SCREENSHOT, arguments)

    @overload
    async def upload_screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        image: FileInput,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]: ...
    @overload
    async def upload_screenshot_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.UploadImageNoNameRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
        size: str | Unset = UNSET,
        force_download: bool | Unset = UNSET,
    ) -> Response[models.Base64Image]: ...
    async def upload_screenshot_detailed(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> Response[models.Base64Image]:
        """Like :meth:`upload_screenshot`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call_detailed(api.UPLOAD_SCREENSHOT, arguments)

    @overload
    async def convert(
        self,
        experience_id: int,
        variation_id: int,
        *,
        experience_type: models.ConvertExperienceVariationRequestDataExperienceType | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Experience: ...
    @overload
    async def convert(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.ConvertExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.Experience: ...
    async def convert(self, experience_id: int, variation_id: int, **arguments: Any) -> models.Experience:
        """Turn a variation into an experience of its own. Creates an A/B test or a deploy from the variation and
        returns it. Each call makes another experience. ``convertExperienceVariation``: POST
        /accounts/{account_id}/projects/{project_id}/experiences/{experience_id}/variations/{variation_id}/convert.

        Args:
            experience_id: ID of the experience.
            variation_id: ID of the variation.
            experience_type: Type of the experience that comes of it: `a/b` or `deploy`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call(api.CONVERT, arguments)

    @overload
    async def convert_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        experience_type: models.ConvertExperienceVariationRequestDataExperienceType | str | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    @overload
    async def convert_detailed(
        self,
        experience_id: int,
        variation_id: int,
        *,
        body: models.ConvertExperienceVariationRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.Experience]: ...
    async def convert_detailed(
        self, experience_id: int, variation_id: int, **arguments: Any
    ) -> Response[models.Experience]:
        """Like :meth:`convert`, with the whole reply: status, headers, attempts."""
        arguments.update(experience_id=experience_id, variation_id=variation_id)
        return await self._client.call_detailed(api.CONVERT, arguments)
