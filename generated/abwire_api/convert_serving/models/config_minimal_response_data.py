from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .tracking_script_release_base import TrackingScriptReleaseBase


class ConfigMinimalResponseData(Model):
    """The settings that a page needs first.

    Attributes:
        account_id: Id of the account, as a string.
        project_id: Id of the project, as a string.
        include_jquery: Whether the tracking script includes jQuery.
        include_jquery_v1: Whether the included jQuery is version 1. (False unless given)
        disable_spa_functionality: Whether support for single-page applications is off. (False unless given)
        version: Version of the configuration; null before the first. (at most 50 characters)
        tracking_script: Version of the tracking script; null if none is set.
    """

    account_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    include_jquery: bool | Unset = UNSET
    include_jquery_v1: bool | Unset = UNSET
    disable_spa_functionality: bool | Unset = UNSET
    version: str | None | Unset = UNSET
    tracking_script: TrackingScriptReleaseBase | None | Unset = UNSET
    _codecs = {"tracking_script": _ref("TrackingScriptReleaseBase")}
