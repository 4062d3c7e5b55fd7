from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_audience_segment import SimpleAudienceSegment

    SimpleAudienceSegmentExpandable: TypeAlias = int | SimpleAudienceSegment
    """A segment's id, or its id and name where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    SimpleAudienceSegmentExpandable = Union("SimpleAudienceSegmentExpandable", _ref, ("SimpleAudienceSegment",))
