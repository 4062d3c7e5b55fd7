from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .audience_preset import AudiencePreset


class AudiencesPresetsListResponseData(Model):
    """Audiences that Convert offers ready-made."""

    data: list[AudiencePreset] | Unset = UNSET
    _codecs = {"data": Array(_ref("AudiencePreset"))}
