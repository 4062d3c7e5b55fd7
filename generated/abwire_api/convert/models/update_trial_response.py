from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .update_trial_response_data import UpdateTrialResponseData


class UpdateTrialResponse(Model):
    """Outcome of creating or extending a trial."""

    data: UpdateTrialResponseData | Unset = UNSET
    _codecs = {"data": _ref("UpdateTrialResponseData")}
