from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import Array
from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookies import Cookies
    from .factor import Factor
    from .message import Message


class DecisionBody(Model):
    """Decision body.

    Attributes:
        factors: What the visitor is given
        metadata: Pairs of ids and states, as the server writes them, in quotation marks
    """

    cookies: Cookies | Unset = UNSET
    factors: list[Factor] | Unset = UNSET
    metadata: str | Unset = UNSET
    message: Message | Unset = UNSET
    _codecs = {"cookies": _ref("Cookies"), "factors": Array(_ref("Factor")), "message": _ref("Message")}
