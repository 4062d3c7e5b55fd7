"""The operations of ``version_changes`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Body, Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

GET: Endpoint[models.ExperienceChange] = Endpoint(
    OPERATIONS["getExperienceChange"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("change_id", "path", "i", required=True),
    ),
    reply=ResponseSpec("json", _ref("ExperienceChange")),
)

UPDATE: Endpoint[models.ExperienceChange] = Endpoint(
    OPERATIONS["updateExperienceChange"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("experience_id", "path", "i", required=True),
        Parameter("change_id", "path", "i", required=True),
    ),
    body=Body(properties={"type": "s", "data": "o"}, required=("type", "data"), read_only=("id",)),
    reply=ResponseSpec("json", _ref("ExperienceChange")),
)
