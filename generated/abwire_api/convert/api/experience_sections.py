"""The operations of ``experience_sections`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

LIST: Endpoint[models.ExperienceSectionsListResponseData] = Endpoint(
    OPERATIONS["getSections"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    reply=ResponseSpec("json", _ref("ExperienceSectionsListResponseData")),
)

CREATE: Endpoint[models.ExperienceSectionsListResponseData] = Endpoint(
    OPERATIONS["createSection"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"versions": "a", "id": "s", "name": "s", "concurrency_key": "sz"}, required=("versions",)),
    reply=ResponseSpec("json", _ref("ExperienceSectionsListResponseData")),
)

UPDATE: Endpoint[models.ExperienceSectionsListResponseData] = Endpoint(
    OPERATIONS["updateSection"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("section_id", "path", "s", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"versions": "a", "id": "s", "name": "s", "concurrency_key": "sz"}, required=("versions",)),
    reply=ResponseSpec("json", _ref("ExperienceSectionsListResponseData")),
)

UPDATE_ALL: Endpoint[models.ExperienceSectionsListResponseData] = Endpoint(
    OPERATIONS["updateExperienceSections"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("include", "query", "a", wire_name="include[]"),
        Parameter("expand", "query", "a", wire_name="expand[]"),
    ),
    body=Body(properties={"sections": "a", "concurrency_key": "sz"}),
    reply=ResponseSpec("json", _ref("ExperienceSectionsListResponseData")),
)
