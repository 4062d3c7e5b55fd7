"""The resource group ``cdn_images``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.files import FileInput
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import cdn_images as api

if TYPE_CHECKING:
    from .. import models


class CdnImages(Resource):
    """Images of a project served from Convert's CDN."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        start_from: str | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImagesListResponseData: ...
    @overload
    def list(
        self,
        *,
        body: models.GetCdnImagesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImagesListResponseData: ...
    def list(self, **arguments: Any) -> models.CdnImagesListResponseData:
        """List the CDN images of a project. Returns up to `max_results` images, 50 by default and 100 at most. To
        continue, pass the key of an image as `start_from`. The list starts at the image that `start_from` names, and
        so repeats it where a page follows another one. ``getCdnImagesList``: POST
        /accounts/{account_id}/projects/{project_id}/images.

        Args:
            start_from: Key of the image at which the list starts; take it from an earlier reply.
            max_results: Most images to return in one reply. (0 or more, 100 or less, 50 unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.LIST, arguments)

    @overload
    def list_detailed(
        self,
        *,
        start_from: str | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImagesListResponseData]: ...
    @overload
    def list_detailed(
        self,
        *,
        body: models.GetCdnImagesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImagesListResponseData]: ...
    def list_detailed(self, **arguments: Any) -> Response[models.CdnImagesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.LIST, arguments)

    @overload
    def upload(
        self, *, image_name: str, image: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.CdnImage: ...
    @overload
    def upload(
        self,
        *,
        body: models.UploadCdnImageRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImage: ...
    def upload(self, **arguments: Any) -> models.CdnImage:
        """Upload an image to the CDN. Sent as `multipart/form-data`, at most 5 MB; `image_name` includes the extension.
        ``uploadCdnImage``: POST /accounts/{account_id}/projects/{project_id}/images/add.

        Args:
            image_name: Name to store the image under, extension included. (at most 200 characters)
            image: The bytes of the image, 5 MB at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPLOAD, arguments)

    @overload
    def upload_detailed(
        self, *, image_name: str, image: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.CdnImage]: ...
    @overload
    def upload_detailed(
        self,
        *,
        body: models.UploadCdnImageRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImage]: ...
    def upload_detailed(self, **arguments: Any) -> Response[models.CdnImage]:
        """Like :meth:`upload`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPLOAD, arguments)

    def delete(
        self, image_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an image from the CDN. The key is the one listed by `getCdnImagesList`, not the URL.
        ``deleteCdnImage``: DELETE /accounts/{account_id}/projects/{project_id}/images/{image_key}/delete.

        Args:
            image_key: Key of the image, as listed by `getCdnImagesList`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(
            api.DELETE, {"image_key": image_key, "account_id": account_id, "project_id": project_id}
        )

    def delete_detailed(
        self, image_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"image_key": image_key, "account_id": account_id, "project_id": project_id}
        )


class AsyncCdnImages(AsyncResource):
    """Images of a project served from Convert's CDN."""

    __slots__ = ()

    @overload
    async def list(
        self,
        *,
        start_from: str | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImagesListResponseData: ...
    @overload
    async def list(
        self,
        *,
        body: models.GetCdnImagesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImagesListResponseData: ...
    async def list(self, **arguments: Any) -> models.CdnImagesListResponseData:
        """List the CDN images of a project. Returns up to `max_results` images, 50 by default and 100 at most. To
        continue, pass the key of an image as `start_from`. The list starts at the image that `start_from` names, and
        so repeats it where a page follows another one. ``getCdnImagesList``: POST
        /accounts/{account_id}/projects/{project_id}/images.

        Args:
            start_from: Key of the image at which the list starts; take it from an earlier reply.
            max_results: Most images to return in one reply. (0 or more, 100 or less, 50 unless given)
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.LIST, arguments)

    @overload
    async def list_detailed(
        self,
        *,
        start_from: str | Unset = UNSET,
        max_results: int | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImagesListResponseData]: ...
    @overload
    async def list_detailed(
        self,
        *,
        body: models.GetCdnImagesListRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImagesListResponseData]: ...
    async def list_detailed(self, **arguments: Any) -> Response[models.CdnImagesListResponseData]:
        """Like :meth:`list`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.LIST, arguments)

    @overload
    async def upload(
        self, *, image_name: str, image: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.CdnImage: ...
    @overload
    async def upload(
        self,
        *,
        body: models.UploadCdnImageRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> models.CdnImage: ...
    async def upload(self, **arguments: Any) -> models.CdnImage:
        """Upload an image to the CDN. Sent as `multipart/form-data`, at most 5 MB; `image_name` includes the extension.
        ``uploadCdnImage``: POST /accounts/{account_id}/projects/{project_id}/images/add.

        Args:
            image_name: Name to store the image under, extension included. (at most 200 characters)
            image: The bytes of the image, 5 MB at most.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPLOAD, arguments)

    @overload
    async def upload_detailed(
        self, *, image_name: str, image: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.CdnImage]: ...
    @overload
    async def upload_detailed(
        self,
        *,
        body: models.UploadCdnImageRequestData,
        account_id: int | Unset = UNSET,
        project_id: int | Unset = UNSET,
    ) -> Response[models.CdnImage]: ...
    async def upload_detailed(self, **arguments: Any) -> Response[models.CdnImage]:
        """Like :meth:`upload`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPLOAD, arguments)

    async def delete(
        self, image_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an image from the CDN. The key is the one listed by `getCdnImagesList`, not the URL.
        ``deleteCdnImage``: DELETE /accounts/{account_id}/projects/{project_id}/images/{image_key}/delete.

        Args:
            image_key: Key of the image, as listed by `getCdnImagesList`.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"image_key": image_key, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, image_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"image_key": image_key, "account_id": account_id, "project_id": project_id}
        )
