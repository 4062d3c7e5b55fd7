from __future__ import annotations

from abwire_runtime.data.model import Model


class BucketingEvent(Model):
    """The visitor was given a variation.

    Attributes:
        experience_id: Id of the experience.
        variation_id: Id of the variation.
    """

    experience_id: str
    variation_id: str

    _wire = {"experience_id": "experienceId", "variation_id": "variationId"}
