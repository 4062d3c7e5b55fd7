from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .get_account_data_response_data import GetAccountDataResponseData


class GetAccountDataResponse(Model):
    """Customizations, contract and resulting limits of one account."""

    data: GetAccountDataResponseData | Unset = UNSET
    _codecs = {"data": _ref("GetAccountDataResponseData")}
