from __future__ import annotations

from ..._runtime.model import Model


class ExperienceChangeId(Model):
    """A change by id.

    Attributes:
        id: Id of an existing change.
    """

    id: int
