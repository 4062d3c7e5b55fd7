from __future__ import annotations

from ..._runtime.model import Model


class RemoveExperienceReportEventTypeViewExperience(Model):
    """Aims a deletion at views of the experience."""

    type: str = "view_experience"
