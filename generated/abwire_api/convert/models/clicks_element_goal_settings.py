from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ClicksElementGoalSettings(Model):
    """Which element the goal watches, and on which pages.

    Attributes:
        selector: CSS selector of the element.
        only_where_experience_runs: True to count clicks only on pages where an experience runs.
    """

    selector: str
    only_where_experience_runs: bool | Unset = UNSET
