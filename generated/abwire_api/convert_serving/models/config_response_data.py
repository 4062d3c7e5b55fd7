from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .config_audience import ConfigAudience
    from .config_experience import ConfigExperience
    from .config_feature import ConfigFeature
    from .config_goal import ConfigGoal
    from .config_location import ConfigLocation
    from .config_project import ConfigProject
    from .config_segment import ConfigSegment


class ConfigResponseData(Model):
    """Everything that decisions are made from

    Attributes:
        account_id: Id of the account, as text
        archived_experiences: Ids of experiences that are archived
        audiences: Who may take part in an experience
        experiences: The experiences that run; with a debug token, drafts and paused ones too
        features: Features that variations switch and set
        goals: What counts as a conversion
        is_debug: Whether a debug token was accepted
        locations: Where an experience takes place
        project: The project and its settings
        segments: Named groups of visitors, for reports and for rules
    """

    account_id: str | Unset = UNSET
    archived_experiences: list[str] | Unset = UNSET
    audiences: list[ConfigAudience] | Unset = UNSET
    experiences: list[ConfigExperience] | Unset = UNSET
    features: list[ConfigFeature] | Unset = UNSET
    goals: list[ConfigGoal] | Unset = UNSET
    is_debug: bool | Unset = UNSET
    locations: list[ConfigLocation] | Unset = UNSET
    project: ConfigProject | Unset = UNSET
    segments: list[ConfigSegment] | Unset = UNSET
    _codecs = {
        "audiences": Array(_ref("ConfigAudience")),
        "experiences": Array(_ref("ConfigExperience")),
        "features": Array(_ref("ConfigFeature")),
        "goals": Array(_ref("ConfigGoal")),
        "locations": Array(_ref("ConfigLocation")),
        "project": _ref("ConfigProject"),
        "segments": Array(_ref("ConfigSegment")),
    }
