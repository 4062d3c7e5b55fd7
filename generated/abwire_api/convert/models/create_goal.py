from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .create_advanced_goal import CreateAdvancedGoal
    from .create_clicks_element_goal import CreateClicksElementGoal
    from .create_clicks_link_goal import CreateClicksLinkGoal
    from .create_dom_interaction_goal import CreateDomInteractionGoal
    from .create_ga_goal import CreateGaGoal
    from .create_no_settings_goal import CreateNoSettingsGoal
    from .create_revenue_goal import CreateRevenueGoal
    from .create_scroll_percentage_goal import CreateScrollPercentageGoal
    from .create_submits_form_goal import CreateSubmitsFormGoal

    CreateGoal: TypeAlias = (
        CreateDomInteractionGoal
        | CreateScrollPercentageGoal
        | CreateRevenueGoal
        | CreateSubmitsFormGoal
        | CreateClicksLinkGoal
        | CreateClicksElementGoal
        | CreateAdvancedGoal
        | CreateNoSettingsGoal
        | CreateGaGoal
        | Unknown
    )
    """A goal to create; `type` tells which kind and with it what `settings` must hold."""
else:
    from abwire_runtime.data.unions import Union

    CreateGoal = Union(
        "CreateGoal",
        _ref,
        (
            "CreateDomInteractionGoal",
            "CreateScrollPercentageGoal",
            "CreateRevenueGoal",
            "CreateSubmitsFormGoal",
            "CreateClicksLinkGoal",
            "CreateClicksElementGoal",
            "CreateAdvancedGoal",
            "CreateNoSettingsGoal",
            "CreateGaGoal",
        ),
        discriminator="type",
        mapping={
            "advanced": "CreateAdvancedGoal",
            "visits_page": "CreateNoSettingsGoal",
            "revenue": "CreateRevenueGoal",
            "clicks_link": "CreateClicksLinkGoal",
            "submits_form": "CreateSubmitsFormGoal",
            "clicks_element": "CreateClicksElementGoal",
            "dom_interaction": "CreateDomInteractionGoal",
            "scroll_percentage": "CreateScrollPercentageGoal",
            "ga_import": "CreateGaGoal",
            "code_trigger": "CreateNoSettingsGoal",
        },
    )
