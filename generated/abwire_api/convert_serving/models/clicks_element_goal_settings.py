from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ClicksElementGoalSettings(Model):
    """Element that must be clicked

    Attributes:
        selector: CSS selector of the element
        only_where_experience_runs: Whether clicks count only on pages where the experience runs
    """

    selector: str
    only_where_experience_runs: bool | Unset = UNSET
