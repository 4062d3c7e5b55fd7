from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .simple_project_settings_time_format import SimpleProjectSettingsTimeFormat


class SimpleProjectSettings(Model):
    """Simple project settings.

    Attributes:
        time_zone: Name of the time zone that the project uses.
        utc_offset: Offset of a time zone from UTC in seconds, from -43,200 to 50,400; 0 unless sent.
        time_format: Clock used to show times: 12 or 24 hours.
    """

    time_zone: str | Unset = UNSET
    utc_offset: int | Unset = UNSET
    time_format: SimpleProjectSettingsTimeFormat | str | Unset = UNSET
    _codecs = {"time_format": _ref("SimpleProjectSettingsTimeFormat")}
