from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class Base64Image(Model):
    """An image as text.

    Attributes:
        data: The image, base64-encoded.
    """

    data: str | Unset = UNSET
