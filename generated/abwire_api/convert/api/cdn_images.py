"""The operations of ``cdn_images`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.CdnImagesListResponseData] = Endpoint(
    OPERATIONS["getCdnImagesList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"start_from": "s", "max_results": "iz"}, optional=True),
    reply=ResponseSpec("json", _ref("CdnImagesListResponseData")),
)

UPLOAD: Endpoint[models.CdnImage] = Endpoint(
    OPERATIONS["uploadCdnImage"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        media_type="multipart/form-data", properties={"image_name": "s", "image": "f"}, required=("image_name", "image")
    ),
    reply=ResponseSpec("json", _ref("CdnImage")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteCdnImage"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("image_key", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
