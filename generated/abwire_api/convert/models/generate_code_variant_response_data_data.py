from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GenerateCodeVariantResponseDataData(Model):
    """Generate code variant response data data.

    Attributes:
        content: The generated code.
    """

    content: str | Unset = UNSET
