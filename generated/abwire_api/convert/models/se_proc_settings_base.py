from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .se_proc_types import SEProcTypes


class SEProcSettingsBase(Model):
    """The school of statistics."""

    stats_type: SEProcTypes | str | Unset = UNSET
    _codecs = {"stats_type": _ref("SEProcTypes")}
