from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OnlyCount(Model):
    """Whether to count records instead of sending them.

    Attributes:
        only_count: True sends the number of records alone, without the records.
    """

    only_count: bool | Unset = UNSET

    _wire = {"only_count": "onlyCount"}
