from __future__ import annotations

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset


class CreateExperienceRequestDataScreenshotsInfoItem(Model):
    """Create experience request data screenshots info item.

    Attributes:
        variation_id: Id of the variation.
        in_progress_since: When the screenshot now being taken was begun, in UNIX seconds; null if none is.
        last_taken_screenshot_time: When the last screenshot was taken, in UNIX seconds; null if none was.
    """

    variation_id: float | Unset = UNSET
    in_progress_since: float | None | Unset = UNSET
    last_taken_screenshot_time: float | None | Unset = UNSET
