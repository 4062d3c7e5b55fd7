from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .audience_with_url_matching_create import AudienceWithUrlMatchingCreate
    from .audience_without_url_matching_create import AudienceWithoutUrlMatchingCreate

    AudienceCreate: TypeAlias = AudienceWithoutUrlMatchingCreate | AudienceWithUrlMatchingCreate | Unknown
    """Audience to create, told apart by `type`."""
else:
    from abwire_runtime.data.unions import Union

    AudienceCreate = Union(
        "AudienceCreate",
        _ref,
        ("AudienceWithoutUrlMatchingCreate", "AudienceWithUrlMatchingCreate"),
        discriminator="type",
        mapping={
            "permanent": "AudienceWithoutUrlMatchingCreate",
            "segmentation": "AudienceWithUrlMatchingCreate",
            "transient": "AudienceWithoutUrlMatchingCreate",
        },
    )
