from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .extra import Extra
    from .goal import Goal


class GoalsListResponseData(Model):
    """One page of a project's goals, with pagination details in `extra`."""

    data: list[Goal] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Goal")), "extra": _ref("Extra")}
