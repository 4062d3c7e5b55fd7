from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .plan_setup_users_response_data_data_item import PlanSetupUsersResponseDataDataItem


class PlanSetupUsersResponseData(Model):
    """The users who can be asked to set up the account's plan."""

    data: list[PlanSetupUsersResponseDataDataItem] | Unset = UNSET
    _codecs = {"data": Array(_ref("PlanSetupUsersResponseDataDataItem"))}
