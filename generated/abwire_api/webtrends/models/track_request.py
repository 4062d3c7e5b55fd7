from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_runtime.data.model import Model
from abwire_runtime.data.unset import UNSET, Unset

from . import ref as _ref

if TYPE_CHECKING:
    from .cookies import Cookies
    from .data import Data
    from .mode import Mode
    from .true_or_false import TrueOrFalse


class TrackRequest(Model):
    """Track request.

    Attributes:
        key_token: Key token of the account
        url: Address that tests are looked up by, as in the control request
        conversion_point: Name of the metric to record
        encrypted: Whether the cookies in the reply are encrypted; true is recommended
        track: Whether this request counts the visitor's view
        mode: Which tests the visitor may be in; `normal` unless sent
        debug: Any text of 3 or more characters adds a log of the evaluation to the reply. It slows the reply greatly;
            for development only.
    """

    key_token: str
    url: str
    conversion_point: str
    encrypted: bool
    track: TrueOrFalse | str
    mode: Mode | str | Unset = UNSET
    cookies: Cookies | Unset = UNSET
    data: Data | Unset = UNSET
    debug: str | Unset = UNSET

    _wire = {
        "key_token": "keyToken",
        "conversion_point": "conversionPoint",
        "encrypted": "_wt.encrypted",
        "track": "_wt.track",
        "mode": "s_mode",
    }
    _codecs = {"track": _ref("TrueOrFalse"), "mode": _ref("Mode"), "cookies": _ref("Cookies"), "data": _ref("Data")}
    _secrets = frozenset(("key_token",))
