"""The resource group ``files``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from abwire_runtime.calls.files import FileInput
from abwire_runtime.calls.resource import AsyncResource, Resource
from abwire_runtime.calls.response import Response
from abwire_runtime.data.unset import UNSET, Unset

from ..api import files as api

if TYPE_CHECKING:
    from .. import models


class Files(Resource):
    """Files uploaded to a project, for example as attachments of observations and knowledge bases."""

    __slots__ = ()

    @overload
    def upload(
        self, *, file_name: str, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.UploadedFile: ...
    @overload
    def upload(
        self, *, body: models.UploadFileRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.UploadedFile: ...
    def upload(self, **arguments: Any) -> models.UploadedFile:
        """Upload a file to a project. Sent as `multipart/form-data`; check `status` in the reply, which can report an
        error. ``uploadFile``: POST /accounts/{account_id}/projects/{project_id}/files/add.

        Args:
            file_name: Name to store the file under. (at most 200 characters)
            file: The bytes of the file.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return self._client.call(api.UPLOAD, arguments)

    @overload
    def upload_detailed(
        self, *, file_name: str, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.UploadedFile]: ...
    @overload
    def upload_detailed(
        self, *, body: models.UploadFileRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.UploadedFile]: ...
    def upload_detailed(self, **arguments: Any) -> Response[models.UploadedFile]:
        """Like :meth:`upload`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(api.UPLOAD, arguments)

    def get(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.FileData:
        """Get an uploaded file. Returns its metadata and content inside JSON; an unknown key gives 404. ``getFile``:
        GET /accounts/{account_id}/projects/{project_id}/files/{file_key}.

        Args:
            file_key: Key of the file, as returned on upload.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.GET, {"file_key": file_key, "account_id": account_id, "project_id": project_id})

    def get_detailed(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.FileData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.GET, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )

    def delete(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an uploaded file. ``deleteFile``: DELETE
        /accounts/{account_id}/projects/{project_id}/files/{file_key}/delete.

        Args:
            file_key: Key of the file, as returned on upload.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return self._client.call(api.DELETE, {"file_key": file_key, "account_id": account_id, "project_id": project_id})

    def delete_detailed(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return self._client.call_detailed(
            api.DELETE, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )


class AsyncFiles(AsyncResource):
    """Files uploaded to a project, for example as attachments of observations and knowledge bases."""

    __slots__ = ()

    @overload
    async def upload(
        self, *, file_name: str, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.UploadedFile: ...
    @overload
    async def upload(
        self, *, body: models.UploadFileRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.UploadedFile: ...
    async def upload(self, **arguments: Any) -> models.UploadedFile:
        """Upload a file to a project. Sent as `multipart/form-data`; check `status` in the reply, which can report an
        error. ``uploadFile``: POST /accounts/{account_id}/projects/{project_id}/files/add.

        Args:
            file_name: Name to store the file under. (at most 200 characters)
            file: The bytes of the file.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
            body: The whole body as a model, in place of its fields as keyword arguments.
        """
        return await self._client.call(api.UPLOAD, arguments)

    @overload
    async def upload_detailed(
        self, *, file_name: str, file: FileInput, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.UploadedFile]: ...
    @overload
    async def upload_detailed(
        self, *, body: models.UploadFileRequestData, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.UploadedFile]: ...
    async def upload_detailed(self, **arguments: Any) -> Response[models.UploadedFile]:
        """Like :meth:`upload`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(api.UPLOAD, arguments)

    async def get(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.FileData:
        """Get an uploaded file. Returns its metadata and content inside JSON; an unknown key gives 404. ``getFile``:
        GET /accounts/{account_id}/projects/{project_id}/files/{file_key}.

        Args:
            file_key: Key of the file, as returned on upload.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.GET, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )

    async def get_detailed(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.FileData]:
        """Like :meth:`get`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.GET, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )

    async def delete(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> models.SuccessData:
        """Delete an uploaded file. ``deleteFile``: DELETE
        /accounts/{account_id}/projects/{project_id}/files/{file_key}/delete.

        Args:
            file_key: Key of the file, as returned on upload.
            account_id: ID of the account that holds the data.
            project_id: ID of the project that holds the data.
        """
        return await self._client.call(
            api.DELETE, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )

    async def delete_detailed(
        self, file_key: str, *, account_id: int | Unset = UNSET, project_id: int | Unset = UNSET
    ) -> Response[models.SuccessData]:
        """Like :meth:`delete`, with the whole reply: status, headers, attempts."""
        return await self._client.call_detailed(
            api.DELETE, {"file_key": file_key, "account_id": account_id, "project_id": project_id}
        )
