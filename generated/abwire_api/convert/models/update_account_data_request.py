from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .account_contract import AccountContract
    from .account_customizations import AccountCustomizations


class UpdateAccountDataRequest(Model):
    """New customizations and contract of one account."""

    customizations: AccountCustomizations | Unset = UNSET
    contract: AccountContract | Unset = UNSET
    _codecs = {"customizations": _ref("AccountCustomizations"), "contract": _ref("AccountContract")}
