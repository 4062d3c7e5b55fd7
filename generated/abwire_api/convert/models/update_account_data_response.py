from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .update_account_data_response_data import UpdateAccountDataResponseData


class UpdateAccountDataResponse(Model):
    """Customizations and contract of the account after the update."""

    data: UpdateAccountDataResponseData | Unset = UNSET
    _codecs = {"data": _ref("UpdateAccountDataResponseData")}
