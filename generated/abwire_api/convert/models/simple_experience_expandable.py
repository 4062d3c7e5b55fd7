from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_experience import SimpleExperience
    from .simple_experience_flat import SimpleExperienceFlat

    SimpleExperienceExpandable: TypeAlias = SimpleExperienceFlat | SimpleExperience
    """An experience by id, or with its name too where the request expands it."""
else:
    from abwire_runtime.data.unions import Union

    SimpleExperienceExpandable = Union("SimpleExperienceExpandable", _ref, ("SimpleExperienceFlat", "SimpleExperience"))
