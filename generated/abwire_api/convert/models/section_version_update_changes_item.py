from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .experience_change_add import ExperienceChangeAdd
    from .experience_change_id import ExperienceChangeId
    from .experience_change_update import ExperienceChangeUpdate

    SectionVersionUpdateChangesItem: TypeAlias = ExperienceChangeId | ExperienceChangeUpdate | ExperienceChangeAdd
    """Section version update changes item."""
else:
    from abwire_runtime.data.unions import Union

    SectionVersionUpdateChangesItem = Union(
        "SectionVersionUpdateChangesItem", _ref, ("ExperienceChangeId", "ExperienceChangeUpdate", "ExperienceChangeAdd")
    )
