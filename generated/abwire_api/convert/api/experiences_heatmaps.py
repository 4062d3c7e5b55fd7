"""The operations of ``experiences_heatmaps`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Download, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

BACKGROUND: Endpoint[models.ExperienceHeatmapBackgroundResponseData] = Endpoint(
    OPERATIONS["getExperienceHeatmapBackground"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("heatmap_id", "path", "s", required=True),
    ),
    body=Body(properties={"device": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("ExperienceHeatmapBackgroundResponseData")),
    download=Download("base64", "data.background"),
)

OVERLAY: Endpoint[models.ExperienceHeatmapOverlayResponseData] = Endpoint(
    OPERATIONS["getExperienceHeatmapOverlay"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("heatmap_id", "path", "s", required=True),
    ),
    body=Body(properties={"device": "s", "interaction": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("ExperienceHeatmapOverlayResponseData")),
    download=Download("base64", "data.overlay"),
)
