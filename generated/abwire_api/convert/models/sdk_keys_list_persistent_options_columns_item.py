from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .sdk_keys_list_column_names import SdkKeysListColumnNames


class SdkKeysListPersistentOptionsColumnsItem(Model):
    """Whether a column of a table in Convert's app is shown."""

    visible: bool | Unset = UNSET
    name: SdkKeysListColumnNames | str | Unset = UNSET
    _codecs = {"name": _ref("SdkKeysListColumnNames")}
