from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .audience_preset import AudiencePreset


class AudiencesPresetsListResponseData(Model):
    """Audiences that Convert offers ready-made."""

    data: list[AudiencePreset] | Unset = UNSET
    _codecs = {"data": Array(_ref("AudiencePreset"))}
