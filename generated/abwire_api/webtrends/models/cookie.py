from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookie_type import CookieType


class Cookie(Model):
    """A cookie. A reply gives all of it; a request needs only the value.

    Attributes:
        value: What the cookie holds, encrypted if the request asked for that
        timeout: Lifetime in milliseconds
    """

    value: str
    timeout: int | Unset = UNSET
    type: CookieType | str | Unset = UNSET
    _codecs = {"type": _ref("CookieType")}
    _secrets = frozenset(("value",))
