from __future__ import annotations

from ..._runtime.model import Model
from ..._runtime.unset import UNSET, Unset


class ExportExperienceRawDataResponseDataData(Model):
    """Export experience raw data response data data.

    Attributes:
        job_id: Id of the export job.
    """

    job_id: str | Unset = UNSET

    _wire = {"job_id": "jobId"}
