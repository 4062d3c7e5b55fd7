from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .live_data_auto_refresh_settings_auto_refresh import LiveDataAutoRefreshSettingsAutoRefresh


class LiveDataAutoRefreshSettings(Model):
    """Whether and how fast Convert's app reloads a live data view by itself."""

    auto_refresh: LiveDataAutoRefreshSettingsAutoRefresh | None | Unset = UNSET
    _codecs = {"auto_refresh": _ref("LiveDataAutoRefreshSettingsAutoRefresh")}
