from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

if TYPE_CHECKING:
    from abwire_runtime.calls.files import FileInput


class UploadCdnImageRequestData(Model):
    """An image to upload to Convert's CDN, sent as a multipart form.

    Attributes:
        image_name: Name to store the image under, extension included. (at most 200 characters)
        image: The bytes of the image, 5 MB at most.
    """

    image_name: str
    image: FileInput
