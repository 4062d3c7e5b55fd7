from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class OnlyCount(Model):
    """Whether to count records instead of sending them.

    Attributes:
        only_count: True sends the number of records alone, without the records.
    """

    only_count: bool | Unset = UNSET

    _wire = {"only_count": "onlyCount"}
