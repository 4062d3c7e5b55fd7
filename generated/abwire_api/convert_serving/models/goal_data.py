from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_data_key import GoalDataKey


class GoalData(Model):
    """One value of a conversion.

    Attributes:
        key: What the value is: `amount` is the revenue in the project's currency, `productsCount` the number of
            products.
        value: The value.
    """

    key: GoalDataKey | str | Unset = UNSET
    value: float | str | list[str] | Unset = UNSET
    _codecs = {"key": _ref("GoalDataKey")}
