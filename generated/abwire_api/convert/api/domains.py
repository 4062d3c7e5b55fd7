"""The operations of ``domains`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Pagination, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.DomainsListResponseData] = Endpoint(
    OPERATIONS["getDomainsList"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"only_count": "b", "results_per_page": "iz", "page": "i", "only": "az", "except_": "a"},
        wire_names={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=ResponseSpec("json", _ref("DomainsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["getDomain"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("Domain")),
)

GET_BY_URL: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["getDomainByUrl"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"url": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("Domain")),
)

CHECK_CODE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["checkCodeDomain"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    body=Body(properties={"url": "s"}, optional=True),
    reply=ResponseSpec("json", _ref("Domain")),
)

CREATE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["createDomain"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"url": "s", "code_installed": "b"}, required=("url",), read_only=("id",)),
    reply=ResponseSpec("json", _ref("Domain")),
)

UPDATE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["updateDomain"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    body=Body(properties={"url": "s", "code_installed": "b"}, read_only=("id",)),
    reply=ResponseSpec("json", _ref("Domain")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteDomain"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkDomainsDelete"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=ResponseSpec("json", _ref("BulkSuccessData")),
)
