"""Webtrends Optimize's OTS API: decisions for visitors, and their conversions."""

from __future__ import annotations

from abwire_api.webtrends import models as models

from .client import AsyncWebtrends as AsyncWebtrends
from .client import Webtrends as Webtrends
from .results import Conversions as Conversions
from .results import Decision as Decision
from .results import Decisions as Decisions
from .results import Reason as Reason
from .results import WebtrendsFailure as WebtrendsFailure
from .visitor import Visitor as Visitor
from .visitor import VisitorCookie as VisitorCookie
