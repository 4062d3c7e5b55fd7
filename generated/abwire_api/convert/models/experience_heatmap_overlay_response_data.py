from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_heatmap_overlay_response_data_data import ExperienceHeatmapOverlayResponseDataData


class ExperienceHeatmapOverlayResponseData(Model):
    """The picture of visitor activity that lies over a heatmap's background."""

    data: ExperienceHeatmapOverlayResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceHeatmapOverlayResponseDataData")}
