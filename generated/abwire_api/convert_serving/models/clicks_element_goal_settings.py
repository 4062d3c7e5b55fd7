from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ClicksElementGoalSettings(Model):
    """Element of a goal.

    Attributes:
        selector: CSS selector of the element.
        only_where_experience_runs: Whether only clicks on pages where the experience runs count.
    """

    selector: str
    only_where_experience_runs: bool | Unset = UNSET
