from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sdk_keys_list_persistent_options_columns_item import SdkKeysListPersistentOptionsColumnsItem


class SdkKeysListPersistentOptions(Model):
    """Which columns of the table of SDK keys one user has shown in Convert's app.

    Attributes:
        columns: Columns of the table, each shown or hidden.
    """

    columns: list[SdkKeysListPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {"columns": Array(_ref("SdkKeysListPersistentOptionsColumnsItem"))}
