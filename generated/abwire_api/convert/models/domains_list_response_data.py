from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .domain import Domain
    from .extra import Extra


class DomainsListResponseData(Model):
    """One page of a project's domains."""

    data: list[Domain] | Unset = UNSET
    extra: Extra | Unset = UNSET
    _codecs = {"data": Array(_ref("Domain")), "extra": _ref("Extra")}
