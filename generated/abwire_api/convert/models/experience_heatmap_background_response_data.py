from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_heatmap_background_response_data_data import ExperienceHeatmapBackgroundResponseDataData


class ExperienceHeatmapBackgroundResponseData(Model):
    """The page picture that lies under a heatmap."""

    data: ExperienceHeatmapBackgroundResponseDataData | Unset = UNSET
    _codecs = {"data": _ref("ExperienceHeatmapBackgroundResponseDataData")}
