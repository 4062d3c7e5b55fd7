from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .location import Location

    LocationExpandable: TypeAlias = int | Location
    """A location, given by its id or, where expanded, as the whole object."""
else:
    from abwire_runtime.data.unions import Union

    LocationExpandable = Union("LocationExpandable", _ref, ("Location",))
