from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET


class Session(Model):
    """A visitor session."""

    id: int = UNSET
