from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model

if TYPE_CHECKING:
    from abwire_runtime.calls.files import FileInput


class UploadImageNoNameRequestData(Model):
    """An image to upload without a name of its own, sent as a multipart form.

    Attributes:
        image: The bytes of the image.
    """

    image: FileInput
