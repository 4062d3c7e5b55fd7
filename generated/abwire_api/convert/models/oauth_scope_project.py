from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class OAuthScopeProject(Model):
    """A project within an OAuth scope, with the role granted there.

    Attributes:
        project_id: 1 or more.
        role: Name of the access role that the client gets in the project.
    """

    project_id: int
    role: str
    name: str | Unset = UNSET
