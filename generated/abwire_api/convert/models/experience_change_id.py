from __future__ import annotations

from abwire_runtime.data.model import Model


class ExperienceChangeId(Model):
    """A change by id.

    Attributes:
        id: Id of an existing change.
    """

    id: int
