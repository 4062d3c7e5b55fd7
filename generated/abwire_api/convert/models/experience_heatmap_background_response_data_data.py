from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .heatmap_devices import HeatmapDevices


class ExperienceHeatmapBackgroundResponseDataData(Model):
    """Experience heatmap background response data data.

    Attributes:
        background: The picture, base64-encoded; null if there is none.
    """

    heatmap_id: str | Unset = UNSET
    device: HeatmapDevices | str | Unset = UNSET
    background: str | None | Unset = UNSET
    _codecs = {"device": _ref("HeatmapDevices")}
