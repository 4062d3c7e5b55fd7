from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from .simple_project import SimpleProject

    SimpleProjectExpandable: TypeAlias = int | SimpleProject
    """A project, given by its id or, where expanded, with its name and display settings."""
else:
    from abwire_runtime.data.unions import Union

    SimpleProjectExpandable = Union("SimpleProjectExpandable", _ref, ("SimpleProject",))
