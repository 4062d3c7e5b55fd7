from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET


class Session(Model):
    """A visitor session."""

    id: int = UNSET
