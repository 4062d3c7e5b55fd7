from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .get_account_data_response_data import GetAccountDataResponseData


class GetAccountDataResponse(Model):
    """Customizations, contract and resulting limits of one account."""

    data: GetAccountDataResponseData | Unset = UNSET
    _codecs = {"data": _ref("GetAccountDataResponseData")}
