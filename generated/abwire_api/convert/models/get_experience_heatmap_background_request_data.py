from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .heatmap_devices import HeatmapDevices


class GetExperienceHeatmapBackgroundRequestData(Model):
    """Chooses the device class whose page picture is wanted as heatmap background."""

    device: HeatmapDevices | str | Unset = UNSET
    _codecs = {"device": _ref("HeatmapDevices")}
