"""Webtrends Optimize's OTS API: decisions for visitors, and their conversions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abwire_api.webtrends import models as models
from abwire_runtime._lazy import no_other_names

from .async_client import AsyncWebtrends as AsyncWebtrends
from .client import Webtrends as Webtrends
from .cookies import CookieResponse as CookieResponse
from .results import Conversions as Conversions
from .results import Decision as Decision
from .results import Decisions as Decisions
from .results import Reason as Reason
from .results import WebtrendsFailure as WebtrendsFailure
from .visitor import Visitor as Visitor
from .visitor import VisitorCookie as VisitorCookie

__all__ = [
    "AsyncWebtrends",
    "Conversions",
    "CookieResponse",
    "Decision",
    "Decisions",
    "Reason",
    "Visitor",
    "VisitorCookie",
    "Webtrends",
    "WebtrendsFailure",
    "models",
]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # a type checker would accept any name because of it, even a misspelt one
    __getattr__ = no_other_names(__name__, __all__)
