from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref

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
    __codecs__ = {"device": ref("HeatmapDevices"), "interaction": ref("HeatmapInteractions")}
