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
    """Everything that decisions are made from.

    Attributes:
        account_id: Id of the account, as a string.
        project: The project and its settings.
        goals: What counts as a conversion.
        locations: Rules that decide where an experience runs.
        audiences: Rules that decide which visitors take part in an experience.
        segments: Named groups of visitors, for reports and rules.
        experiences: The running experiences; with a debug token, drafts and paused ones too.
        archived_experiences: Ids of archived experiences.
        features: Features that variations turn on and configure.
        is_debug: Whether a debug token was accepted. (False unless given)
    """

    account_id: str | Unset = UNSET
    project: ConfigProject | Unset = UNSET
    goals: list[ConfigGoal] | Unset = UNSET
    locations: list[ConfigLocation] | Unset = UNSET
    audiences: list[ConfigAudience] | Unset = UNSET
    segments: list[ConfigSegment] | Unset = UNSET
    experiences: list[ConfigExperience] | Unset = UNSET
    archived_experiences: list[str] | Unset = UNSET
    features: list[ConfigFeature] | Unset = UNSET
    is_debug: bool | Unset = UNSET
    _codecs = {
        "project": _ref("ConfigProject"),
        "goals": Array(_ref("ConfigGoal")),
        "locations": Array(_ref("ConfigLocation")),
        "audiences": Array(_ref("ConfigAudience")),
        "segments": Array(_ref("ConfigSegment")),
        "experiences": Array(_ref("ConfigExperience")),
        "features": Array(_ref("ConfigFeature")),
    }
