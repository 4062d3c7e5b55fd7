from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectStatsUsage(Model):
    """Visitors counted against the plan's quota."""

    used_tested_users: int | Unset = UNSET
    used_tested_visitors: int | Unset = UNSET
