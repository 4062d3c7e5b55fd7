"""The models, enums and unions of Webtrends Optimize OTS API. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from abwire_runtime.data.unions import Unknown as Unknown

    from .control_request import ControlRequest as ControlRequest
    from .cookie import Cookie as Cookie
    from .cookie_type import CookieType as CookieType
    from .cookies import Cookies as Cookies
    from .data import Data as Data
    from .decision_body import DecisionBody as DecisionBody
    from .decision_params import DecisionParams as DecisionParams
    from .decision_replies import DecisionReplies as DecisionReplies
    from .decision_reply import DecisionReply as DecisionReply
    from .error_code import ErrorCode as ErrorCode
    from .factor import Factor as Factor
    from .message import Message as Message
    from .mode import Mode as Mode
    from .operation_code import OperationCode as OperationCode
    from .track_request import TrackRequest as TrackRequest
    from .true_or_false import TrueOrFalse as TrueOrFalse

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "ControlRequest": ".control_request",
    "Cookie": ".cookie",
    "CookieType": ".cookie_type",
    "Cookies": ".cookies",
    "Data": ".data",
    "DecisionBody": ".decision_body",
    "DecisionParams": ".decision_params",
    "DecisionReplies": ".decision_replies",
    "DecisionReply": ".decision_reply",
    "ErrorCode": ".error_code",
    "Factor": ".factor",
    "Message": ".message",
    "Mode": ".mode",
    "OperationCode": ".operation_code",
    "TrackRequest": ".track_request",
    "TrueOrFalse": ".true_or_false",
}
_ALIASES: dict[str, str] = {}


if not TYPE_CHECKING:  # for a checker it would make any name right, a misspelt one too

    def __getattr__(name: str) -> object:
        target = _ALIASES.get(name, name)
        module = _MODULES.get(target)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(module, __name__), target)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*_MODULES, *_ALIASES, "ref"})
