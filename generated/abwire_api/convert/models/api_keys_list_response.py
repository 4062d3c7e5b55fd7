from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .api_key import ApiKey


class ApiKeysListResponse(Model):
    """API keys that open projects of the account."""

    data: list[ApiKey] | Unset = UNSET
    _codecs = {"data": Array(_ref("ApiKey"))}
