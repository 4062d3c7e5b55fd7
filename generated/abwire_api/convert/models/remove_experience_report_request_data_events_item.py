from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .remove_experience_report_event_type_conversion import RemoveExperienceReportEventTypeConversion
    from .remove_experience_report_event_type_transaction import RemoveExperienceReportEventTypeTransaction
    from .remove_experience_report_event_type_view_experience import RemoveExperienceReportEventTypeViewExperience

    RemoveExperienceReportRequestDataEventsItem: TypeAlias = (
        RemoveExperienceReportEventTypeViewExperience
        | RemoveExperienceReportEventTypeConversion
        | RemoveExperienceReportEventTypeTransaction
        | Unknown
    )
    """Remove experience report request data events item."""
else:
    from abwire_runtime.data.unions import Union

    RemoveExperienceReportRequestDataEventsItem = Union(
        "RemoveExperienceReportRequestDataEventsItem",
        _ref,
        (
            "RemoveExperienceReportEventTypeViewExperience",
            "RemoveExperienceReportEventTypeConversion",
            "RemoveExperienceReportEventTypeTransaction",
        ),
        discriminator="type",
        mapping={
            "view_experience": "RemoveExperienceReportEventTypeViewExperience",
            "conversion": "RemoveExperienceReportEventTypeConversion",
            "transaction": "RemoveExperienceReportEventTypeTransaction",
        },
    )
