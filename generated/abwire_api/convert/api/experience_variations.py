"""The operations of ``experience_variations`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Download, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

UPDATE: Endpoint[models.ExpandedExperienceVariationData] = Endpoint(
    OPERATIONS["updateExperienceVariation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("variation_id", "path", "i", required=True),
    ),
    body=Body(
        properties={
            "name": "s",
            "description": "sz",
            "is_baseline": "b",
            "traffic_distribution": "n",
            "key": "s",
            "concurrency_key": "sz",
            "status": "s",
            "changes": "a",
        },
        optional=True,
        read_only=("id",),
    ),
    reply=ResponseSpec("json", _ref("ExpandedExperienceVariationData")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteExperienceVariation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("variation_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

SCREENSHOT: Endpoint[models.Base64Image] = Endpoint(
    OPERATIONS["getExperienceVariationScreenshot"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("variation_id", "path", "i", required=True),
        Parameter("size", "query", "s"),
        Parameter("force_download", "query", "b"),
    ),
    reply=ResponseSpec("json", _ref("Base64Image")),
    download=Download("base64", "data"),
)

UPLOAD_SCREENSHOT: Endpoint[models.Base64Image] = Endpoint(
    OPERATIONS["uploadExperienceVariationScreenshot"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("variation_id", "path", "i", required=True),
        Parameter("size", "query", "s"),
        Parameter("force_download", "query", "b"),
    ),
    body=Body(media_type="multipart/form-data", properties={"image": "f"}, required=("image",)),
    reply=ResponseSpec("json", _ref("Base64Image")),
)

CONVERT: Endpoint[models.Experience] = Endpoint(
    OPERATIONS["convertExperienceVariation"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("variation_id", "path", "i", required=True),
    ),
    body=Body(properties={"experience_type": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("Experience")),
)
