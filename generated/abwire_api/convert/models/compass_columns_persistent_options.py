from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
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
