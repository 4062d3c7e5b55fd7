from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class GenerateCodeVariantRequestData(Model):
    """What code to generate, and whether to stream it.

    Attributes:
        content: What the code variant is generated from.
        stream: Whether the reply comes piece by piece as server-sent events; false unless sent.
    """

    content: str
    stream: bool | Unset = UNSET
