from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .default_redirect_data import DefaultRedirectData


class ExperienceChangeDefaultRedirectDataBase(Model):
    """Type and data of a change that redirects visitors to another URL.

    Attributes:
        type: Kind of change.
        data: URLs of the redirect.
    """

    type: str | Unset = UNSET
    data: DefaultRedirectData | Unset = UNSET
    _codecs = {"data": _ref("DefaultRedirectData")}
