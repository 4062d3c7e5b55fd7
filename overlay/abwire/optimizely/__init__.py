"""Optimizely's event endpoints: conversions and impressions, singly or in batches."""

from __future__ import annotations

from abwire_api.optimizely import models as models

from .client import AsyncOptimizely as AsyncOptimizely
from .client import Optimizely as Optimizely
from .events import event as event
from .events import impression as impression
from .events import visitor as visitor
