from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .management_account_list_item import ManagementAccountListItem


class ManagementAccountListResponse(Model):
    """One page of managed accounts, with the key that ends it.

    Attributes:
        last_key: Key of the last account in this page.
        page_size: Number of accounts in a page.
    """

    data: list[ManagementAccountListItem] | Unset = UNSET
    last_key: str | None | Unset = UNSET
    page_size: int | Unset = UNSET
    _codecs = {"data": Array(_ref("ManagementAccountListItem"))}
