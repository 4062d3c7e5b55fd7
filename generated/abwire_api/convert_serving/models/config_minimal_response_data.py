from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracking_script_release_base import TrackingScriptReleaseBase


class ConfigMinimalResponseData(Model):
    """The settings that a page needs first

    Attributes:
        account_id: Id of the account, as text
        disable_spa_functionality: Whether the support for single-page applications is off
        include_jquery: Whether the tracking script brings jQuery
        include_jquery_v1: Whether the jQuery it brings is version 1
        project_id: Id of the project, as text
        tracking_script: Version of the tracking script, null where none is set
        version: Version of the configuration, null before the first
    """

    account_id: str | Unset = UNSET
    disable_spa_functionality: bool | Unset = UNSET
    include_jquery: bool | Unset = UNSET
    include_jquery_v1: bool | Unset = UNSET
    project_id: str | Unset = UNSET
    tracking_script: TrackingScriptReleaseBase | None | Unset = UNSET
    version: str | None | Unset = UNSET
    _codecs = {"tracking_script": _ref("TrackingScriptReleaseBase")}
