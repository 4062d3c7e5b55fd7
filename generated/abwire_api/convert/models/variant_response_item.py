from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class VariantResponseItem(Model):
    """One variant of a text.

    Attributes:
        content: The rewritten text.
    """

    content: str | Unset = UNSET
