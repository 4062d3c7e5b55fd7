from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .compass_columns_persistent_options_columns_item import CompassColumnsPersistentOptionsColumnsItem


class CompassColumnsPersistentOptions(Model):
    """Which columns of the Compass view one user has shown in Convert's app.

    Attributes:
        columns: Columns of the view, each shown or hidden.
    """

    columns: list[CompassColumnsPersistentOptionsColumnsItem] | None | Unset = UNSET
    _codecs = {"columns": Array(_ref("CompassColumnsPersistentOptionsColumnsItem"))}
