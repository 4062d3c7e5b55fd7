from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class SignalSessionsListFilteringOptionsCountry(Model):
    """Signal sessions list filtering options country.

    Attributes:
        is_: Countries that sessions must come from.
        is_not: Countries that sessions must not come from.
    """

    is_: list[str] | Unset = UNSET
    is_not: list[str] | Unset = UNSET

    _wire = {"is_": "is", "is_not": "isNot"}
