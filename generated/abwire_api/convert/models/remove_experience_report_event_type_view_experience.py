from __future__ import annotations

from abwire_runtime.data.model import Model


class RemoveExperienceReportEventTypeViewExperience(Model):
    """Aims a deletion at views of the experience."""

    type: str = "view_experience"
