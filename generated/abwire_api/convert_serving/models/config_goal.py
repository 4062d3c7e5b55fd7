from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .clicks_element_goal import ClicksElementGoal
    from .clicks_link_goal import ClicksLinkGoal
    from .dom_interaction_goal import DomInteractionGoal
    from .ga_goal import GaGoal
    from .no_settings_goal import NoSettingsGoal
    from .revenue_goal import RevenueGoal
    from .scroll_percentage_goal import ScrollPercentageGoal
    from .submits_form_goal import SubmitsFormGoal

    ConfigGoal: TypeAlias = (
        DomInteractionGoal
        | ScrollPercentageGoal
        | RevenueGoal
        | NoSettingsGoal
        | GaGoal
        | SubmitsFormGoal
        | ClicksLinkGoal
        | ClicksElementGoal
        | Unknown
    )
    """A goal; `type` is the discriminator."""
else:
    from abwire_runtime.data.unions import Union

    ConfigGoal = Union(
        "ConfigGoal",
        _ref,
        (
            "DomInteractionGoal",
            "ScrollPercentageGoal",
            "RevenueGoal",
            "NoSettingsGoal",
            "GaGoal",
            "SubmitsFormGoal",
            "ClicksLinkGoal",
            "ClicksElementGoal",
        ),
        discriminator="type",
        mapping={
            "advanced": "NoSettingsGoal",
            "visits_page": "NoSettingsGoal",
            "revenue": "RevenueGoal",
            "dom_interaction": "DomInteractionGoal",
            "scroll_percentage": "ScrollPercentageGoal",
            "code_trigger": "NoSettingsGoal",
            "ga_import": "GaGoal",
            "submits_form": "SubmitsFormGoal",
            "clicks_link": "ClicksLinkGoal",
            "clicks_element": "ClicksElementGoal",
        },
    )
