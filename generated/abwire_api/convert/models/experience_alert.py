from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .experience_alert_code import ExperienceAlertCode


class ExperienceAlert(Model):
    """A condition of an experience that needs attention.

    Attributes:
        code: Kind of condition, for programs.
        title: Kind of condition, for people.
    """

    code: ExperienceAlertCode | str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    _codecs = {"code": _ref("ExperienceAlertCode")}
