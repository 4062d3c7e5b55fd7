"""Convert's serving and tracking API: the configuration that SDKs run on, and the events that they send."""

from __future__ import annotations

from abwire_api.convert_serving import models as models

from .client import AsyncConvertServing as AsyncConvertServing
from .client import ConvertServing as ConvertServing
from .events import Bucketing as Bucketing
from .events import Conversion as Conversion
