from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .heatmap_devices import HeatmapDevices
    from .heatmap_interactions import HeatmapInteractions


class GetExperienceHeatmapOverlayRequestData(Model):
    """Chooses the device class and the kind of interaction that the heatmap overlay shows."""

    device: HeatmapDevices | str | Unset = UNSET
    interaction: HeatmapInteractions | str | Unset = UNSET
    _codecs = {"device": _ref("HeatmapDevices"), "interaction": _ref("HeatmapInteractions")}
