from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_location import SimpleLocation

    SimpleLocationExpandable: TypeAlias = int | SimpleLocation
    """A location, given by its id or, where expanded, with its name."""
else:
    from abwire_runtime.data.unions import Union

    SimpleLocationExpandable = Union("SimpleLocationExpandable", _ref, ("SimpleLocation",))
