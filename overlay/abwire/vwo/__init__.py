"""VWO's server-side API: the settings file, and the events of visitors."""

from __future__ import annotations

from uuid import UUID as UUID

from abwire_api.vwo import models as models

from .async_client import AsyncVWO as AsyncVWO
from .client import VWO as VWO
from .events import BatchFailure as BatchFailure
from .events import BatchResult as BatchResult
from .events import Push as Push
from .events import TrackGoal as TrackGoal
from .events import TrackUser as TrackUser
from .events import visitor_uuid as visitor_uuid
