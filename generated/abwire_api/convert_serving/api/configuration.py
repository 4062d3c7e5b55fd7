"""The operations of ``configuration`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

GET: Endpoint[models.ConfigResponseData] = Endpoint(
    OPERATIONS["getProjectConfig"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
        Parameter("environment", "query", "s"),
        Parameter("experience_id", "query", "s", wire_name="exp"),
        Parameter("debug_token", "header", "s", wire_name="convert-debug-token", client="debug_token", secret=True),
        Parameter("debug_token", "query", "s", secret=True),
        Parameter(
            "low_cache",
            "query",
            "i",
            wire_name="_conv_low_cache",
            implied_by=("debug_token", "experience_id"),
            constant=1,
        ),
    ),
    reply=ResponseSpec("json", _ref("ConfigResponseData")),
    public=True,
)

GET_BY_SDK_KEY: Endpoint[models.ConfigResponseData] = Endpoint(
    OPERATIONS["getProjectConfigBySdkKey"],
    SCHEMAS,
    parameters=(
        Parameter("sdk_key", "path", "s", required=True, client="sdk_key", secret=True, keep_slash=True),
        Parameter("environment", "query", "s"),
        Parameter("experience_id", "query", "s", wire_name="exp"),
        Parameter("debug_token", "header", "s", wire_name="convert-debug-token", client="debug_token", secret=True),
        Parameter("debug_token", "query", "s", secret=True),
        Parameter(
            "low_cache",
            "query",
            "i",
            wire_name="_conv_low_cache",
            implied_by=("debug_token", "experience_id"),
            constant=1,
        ),
    ),
    reply=ResponseSpec("json", _ref("ConfigResponseData")),
)

PROJECT_SETTINGS: Endpoint[models.ConfigMinimalResponseData] = Endpoint(
    OPERATIONS["getProjectSettings"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("ConfigMinimalResponseData")),
    public=True,
)

PROJECT_OPTIONAL_SETTINGS: Endpoint[models.ConfigOptionalResponseData] = Endpoint(
    OPERATIONS["getProjectOptionalSettings"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "path", "i", required=True, client="account_id"),
        Parameter("project_id", "path", "i", required=True, client="project_id"),
    ),
    reply=ResponseSpec("json", _ref("ConfigOptionalResponseData")),
    public=True,
)
