from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class GenerateCodeVariantResponseDataData(Model):
    """Generate code variant response data data.

    Attributes:
        content: The generated code.
    """

    content: str | Unset = UNSET
