"""The operations of ``tags`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.TagsListResponseData] = Endpoint(
    OPERATIONS["getTagsList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"results_per_page": "iz", "page": "i", "only": "az", "except_": "a", "search": "sz"},
        wire_names={"except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("TagsListResponseData")),
    pagination=Pagination(items="data", page="page", size="results_per_page", info="extra.pagination"),
)

GET: Endpoint[models.Tag] = Endpoint(
    OPERATIONS["getTag"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("tag_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("Tag")),
)

CREATE: Endpoint[models.Tag] = Endpoint(
    OPERATIONS["createTag"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"name": "s", "description": "sz"}, required=("name",), read_only=("id",)),
    reply=ResponseSpec("json", _ref("Tag")),
)

UPDATE: Endpoint[models.Tag] = Endpoint(
    OPERATIONS["updateTag"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("tag_id", "path", "i", required=True),
    ),
    body=Body(properties={"name": "s", "description": "sz"}, read_only=("id",)),
    reply=ResponseSpec("json", _ref("Tag")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteTag"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("tag_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkTagsDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
