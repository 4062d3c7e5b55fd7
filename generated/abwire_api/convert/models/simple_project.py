from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .simple_project_reporting_settings import SimpleProjectReportingSettings
    from .simple_project_settings import SimpleProjectSettings


class SimpleProject(Model):
    """A project reduced to its name and its display settings."""

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    reporting_settings: SimpleProjectReportingSettings | Unset = UNSET
    settings: SimpleProjectSettings | Unset = UNSET
    _codecs = {"reporting_settings": _ref("SimpleProjectReportingSettings"), "settings": _ref("SimpleProjectSettings")}
