from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class Base64Image(Model):
    """An image as text.

    Attributes:
        data: The image, base64-encoded.
    """

    data: str | Unset = UNSET
