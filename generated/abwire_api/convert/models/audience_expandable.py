from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .audience import Audience

    AudienceExpandable: TypeAlias = int | Audience
    """An audience's id, or the audience itself where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    AudienceExpandable = Union("AudienceExpandable", _ref, ("Audience",))
