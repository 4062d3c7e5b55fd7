from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .experience_change_add import ExperienceChangeAdd
    from .experience_change_id import ExperienceChangeId
    from .experience_change_update import ExperienceChangeUpdate

    ExperienceVariationUpdateChangesItem: TypeAlias = ExperienceChangeId | ExperienceChangeAdd | ExperienceChangeUpdate
    """Experience variation update changes item."""
else:
    from abwire_runtime.data.unions import Union

    ExperienceVariationUpdateChangesItem = Union(
        "ExperienceVariationUpdateChangesItem",
        _ref,
        ("ExperienceChangeId", "ExperienceChangeAdd", "ExperienceChangeUpdate"),
    )
