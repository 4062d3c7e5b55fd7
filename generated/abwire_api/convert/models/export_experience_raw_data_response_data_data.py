from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class ExportExperienceRawDataResponseDataData(Model):
    """Export experience raw data response data data.

    Attributes:
        job_id: Id of the export job.
    """

    job_id: str | Unset = UNSET

    _wire = {"job_id": "jobId"}
