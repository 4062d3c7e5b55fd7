from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .api_key import ApiKey


class ApiKeysListResponse(Model):
    """API keys that open projects of the account."""

    data: list[ApiKey] | Unset = UNSET
    _codecs = {"data": Array(_ref("ApiKey"))}
