from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .goal_data_key import GoalDataKey


class GoalData(Model):
    """One number or text about a conversion

    Attributes:
        key: What it is about
        value: The number or text
    """

    key: GoalDataKey | str | Unset = UNSET
    value: float | str | list[str] | Unset = UNSET
    _codecs = {"key": _ref("GoalDataKey")}
