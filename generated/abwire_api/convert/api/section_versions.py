"""The operations of ``section_versions`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

CREATE: Endpoint[models.ExperienceSectionVersionResponseData] = Endpoint(
    OPERATIONS["addExperienceSectionVersion"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("section_id", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"id": "s", "name": "s", "concurrency_key": "sz", "changes": "a"}),
    reply=ResponseSpec("json", _ref("ExperienceSectionVersionResponseData")),
)

UPDATE: Endpoint[models.ExperienceSectionVersionResponseData] = Endpoint(
    OPERATIONS["updateExperienceSectionVersion"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("section_id", "path", "s", required=True),
        Parameter("version_id", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"id": "s", "name": "s", "concurrency_key": "sz", "changes": "a"}),
    reply=ResponseSpec("json", _ref("ExperienceSectionVersionResponseData")),
)

DELETE: Endpoint[models.SuccessData] = Endpoint(
    OPERATIONS["deleteExperienceSectionVersion"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("section_id", "path", "s", required=True),
        Parameter("version_id", "path", "s", required=True),
    ),
    reply=ResponseSpec("json", _ref("SuccessData")),
)
