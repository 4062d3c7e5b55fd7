from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .tag_to_create import TagToCreate

    TagExpandableRequest: TypeAlias = int | TagToCreate
    """A tag to attach: the id of an existing one, or a new one to create."""
else:
    from abwire_runtime.data.unions import Union

    TagExpandableRequest = Union("TagExpandableRequest", _ref, ("TagToCreate",))
