from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model

if TYPE_CHECKING:
    from ..._runtime.files import FileInput


class UploadImageNoNameRequestData(Model):
    """An image to upload without a name of its own, sent as a multipart form.

    Attributes:
        image: The bytes of the image.
    """

    image: FileInput
