from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .audience_with_url_matching import AudienceWithUrlMatching
    from .audience_without_url_matching import AudienceWithoutUrlMatching

    Audience: TypeAlias = AudienceWithoutUrlMatching | AudienceWithUrlMatching | Unknown
    """A set of rules about visitors, used to decide who sees an experience; told apart by `type`."""
else:
    from abwire_runtime.data.unions import Union

    Audience = Union(
        "Audience",
        _ref,
        ("AudienceWithoutUrlMatching", "AudienceWithUrlMatching"),
        discriminator="type",
        mapping={
            "permanent": "AudienceWithoutUrlMatching",
            "segmentation": "AudienceWithUrlMatching",
            "transient": "AudienceWithoutUrlMatching",
        },
    )
