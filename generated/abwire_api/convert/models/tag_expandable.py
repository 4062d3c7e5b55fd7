from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .tag import Tag

    TagExpandable: TypeAlias = int | Tag
    """A tag, given by its id or, where expanded, as the whole object."""
else:
    from abwire_runtime.data.unions import Union

    TagExpandable = Union("TagExpandable", _ref, ("Tag",))
