"""The operations of ``settings`` as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.calls.endpoint import Endpoint
from abwire_runtime.calls.operation import Parameter, ResponseSpec

from ..models import ref as _ref
from ..operations import OPERATIONS
from ..schemas import SCHEMAS

if TYPE_CHECKING:
    from .. import models

GET: Endpoint[models.SettingsFile] = Endpoint(
    OPERATIONS["getSettings"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", wire_name="a", required=True, client="account_id"),
        Parameter("sdk_key", "query", "s", wire_name="i", required=True, client="sdk_key", secret=True),
        Parameter("random", "query", "n", wire_name="r", required=True, fresh=True),
        Parameter("platform", "query", "s", required=True, constant="server"),
        Parameter("api_version", "query", "i", wire_name="api-version", required=True, constant=1),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
    ),
    reply=ResponseSpec("json", _ref("SettingsFile")),
    servers=("https://dev.visualwebsiteoptimizer.com",),
    public=True,
)

PULL: Endpoint[models.SettingsFile] = Endpoint(
    OPERATIONS["pullSettings"],
    SCHEMAS,
    parameters=(
        Parameter("account_id", "query", "i", wire_name="a", required=True, client="account_id"),
        Parameter("sdk_key", "query", "s", wire_name="i", required=True, client="sdk_key", secret=True),
        Parameter("random", "query", "n", wire_name="r", required=True, fresh=True),
        Parameter("platform", "query", "s", required=True, constant="server"),
        Parameter("api_version", "query", "i", wire_name="api-version", required=True, constant=1),
        Parameter("sdk_name", "query", "s", wire_name="sdk", client="sdk_name"),
        Parameter("sdk_version", "query", "s", wire_name="sdk-v", client="sdk_version"),
    ),
    reply=ResponseSpec("json", _ref("SettingsFile")),
    servers=("https://dev.visualwebsiteoptimizer.com",),
    public=True,
)
