from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.codecs import Array
from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset
from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_expand_fields import LiveDataExpandFields


class LiveDataExpandParameter(Model):
    """Chooses the references of live data events to return as full objects.

    Attributes:
        expand: References to return as full objects; any not named here comes back as an id.
    """

    expand: list[LiveDataExpandFields | str] | None | Unset = UNSET
    _codecs = {"expand": Array(_ref("LiveDataExpandFields"))}
