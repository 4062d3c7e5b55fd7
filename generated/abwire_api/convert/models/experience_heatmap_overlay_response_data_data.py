from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .heatmap_devices import HeatmapDevices
    from .heatmap_interactions import HeatmapInteractions


class ExperienceHeatmapOverlayResponseDataData(Model):
    """Experience heatmap overlay response data data.

    Attributes:
        overlay: The picture, base64-encoded; null if there is none.
    """

    heatmap_id: str | Unset = UNSET
    device: HeatmapDevices | str | Unset = UNSET
    interaction: HeatmapInteractions | str | Unset = UNSET
    overlay: str | None | Unset = UNSET
    _codecs = {"device": _ref("HeatmapDevices"), "interaction": _ref("HeatmapInteractions")}
