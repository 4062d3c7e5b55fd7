from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ProjectStatsVisitorData(Model):
    """Project stats visitor data.

    Attributes:
        visitor_profiles_count: Number of visitors with stored data.
        visitor_profiles_fields_count: Number of fields in the stored visitor data.
        active_personalised_experiences_count: Number of active experiences that use personalisation.
    """

    visitor_profiles_count: int | Unset = UNSET
    visitor_profiles_fields_count: int | Unset = UNSET
    active_personalised_experiences_count: int | Unset = UNSET
