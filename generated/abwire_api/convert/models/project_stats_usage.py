from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ProjectStatsUsage(Model):
    """Visitors counted against the plan's quota."""

    used_tested_users: int | Unset = UNSET
    used_tested_visitors: int | Unset = UNSET
