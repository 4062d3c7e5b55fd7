"""The operations of ``files`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

UPLOAD: Endpoint[models.UploadedFile] = Endpoint(
    OPERATIONS["uploadFile"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        media_type="multipart/form-data", properties={"file_name": "s", "file": "f"}, required=("file_name", "file")
    ),
    reply=ResponseSpec("json", _ref("UploadedFile")),
)

GET: Endpoint[models.FileData] = Endpoint(
    OPERATIONS["getFile"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("file_key", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("FileData")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteFile"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("file_key", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
