from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ImportProjectDataSuccessImported(Model):
    """Ids of the imported objects, by kind."""

    experiences: list[int] | Unset = UNSET
    audiences: list[int] | Unset = UNSET
    locations: list[int] | Unset = UNSET
    goals: list[int] | Unset = UNSET
    hypothesis: list[int] | Unset = UNSET
