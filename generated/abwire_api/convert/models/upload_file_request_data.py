from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

if TYPE_CHECKING:
    from abwire_runtime.calls.files import FileInput


class UploadFileRequestData(Model):
    """A file to upload, sent as a multipart form.

    Attributes:
        file_name: Name to store the file under. (at most 200 characters)
        file: The bytes of the file.
    """

    file_name: str
    file: FileInput
