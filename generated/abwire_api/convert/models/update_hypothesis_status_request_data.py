from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .hypothesis_statuses import HypothesisStatuses


class UpdateHypothesisStatusRequestData(Model):
    """The status that a hypothesis is to have."""

    status: HypothesisStatuses | str | Unset = UNSET
    _codecs = {"status": _ref("HypothesisStatuses")}
