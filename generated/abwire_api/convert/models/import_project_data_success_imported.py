from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ImportProjectDataSuccessImported(Model):
    """Ids of the imported objects, by kind."""

    experiences: list[int] | Unset = UNSET
    audiences: list[int] | Unset = UNSET
    locations: list[int] | Unset = UNSET
    goals: list[int] | Unset = UNSET
    hypothesis: list[int] | Unset = UNSET
