from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .change_history import ChangeHistory
    from .extra import Extra


class ChangeHistoryListResponseData(Model):
    """One page of a change history."""

    data: list[ChangeHistory] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("ChangeHistory")), "extra": _ref("Extra")}
