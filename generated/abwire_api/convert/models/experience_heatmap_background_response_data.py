from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .experience_heatmap_background_response_data_data import ExperienceHeatmapBackgroundResponseDataData


class ExperienceHeatmapBackgroundResponseData(Model):
    """The page picture that lies under a heatmap."""

    data: ExperienceHeatmapBackgroundResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceHeatmapBackgroundResponseDataData")}
