"""The operations of ``domains`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.endpoint import Body, Endpoint, Pagination, Parameter, Reply
from ..models import ref
from ..operations import OPERATIONS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.DomainsListResponseData] = Endpoint(
    OPERATIONS["getDomainsList"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(
        properties={"only_count": "b", "results_per_page": "iz", "page": "i", "only": "az", "except_": "a"},
        wire={"only_count": "onlyCount", "except_": "except"},
        optional=True,
    ),
    reply=Reply("json", ref("DomainsListResponseData")),
    pagination=Pagination(
        items="data", page="page", size="results_per_page", count_only="onlyCount", info="extra.pagination"
    ),
)

GET: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["getDomain"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    reply=Reply("json", ref("Domain")),
)

GET_BY_URL: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["getDomainByUrl"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"url": "s"}, optional=True),
    reply=Reply("json", ref("Domain")),
)

CHECK_CODE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["checkCodeDomain"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    body=Body(properties={"url": "s"}, optional=True),
    reply=Reply("json", ref("Domain")),
)

CREATE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["createDomain"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"url": "s", "code_installed": "b"}, required=("url",)),
    reply=Reply("json", ref("Domain")),
)

UPDATE: Endpoint[models.Domain] = Endpoint(
    OPERATIONS["updateDomain"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    body=Body(properties={"url": "s", "code_installed": "b"}),
    reply=Reply("json", ref("Domain")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteDomain"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("domain_id", "path", "i", required=True),
    ),
    reply=Reply("json", ref("SuccessData")),
)

BULK_DELETE: Endpoint[models.BulkSuccessData] = Endpoint(
    OPERATIONS["bulkDomainsDelete"],
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    body=Body(properties={"id": "a"}, required=("id",)),
    reply=Reply("json", ref("BulkSuccessData")),
)
