"""The resource groups of Convert serving and tracking."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .configuration import AsyncConfiguration, Configuration
    from .tracking import AsyncTracking, Tracking
    from .visitor_data import AsyncVisitorData, VisitorData


class Groups(SyncCaller):
    """The resource groups of a synchronous client."""

    @cached_property
    def configuration(self) -> Configuration:
        """The project's configuration and settings."""
        from .configuration import Configuration

        return Configuration(self)

    @cached_property
    def tracking(self) -> Tracking:
        """What visitors saw and did."""
        from .tracking import Tracking

        return Tracking(self)

    @cached_property
    def visitor_data(self) -> VisitorData:
        """What is stored about a visitor."""
        from .visitor_data import VisitorData

        return VisitorData(self)


class AsyncGroups(AsyncCaller):
    """The resource groups of an asynchronous client."""

    @cached_property
    def configuration(self) -> AsyncConfiguration:
        """The project's configuration and settings."""
        from .configuration import AsyncConfiguration

        return AsyncConfiguration(self)

    @cached_property
    def tracking(self) -> AsyncTracking:
        """What visitors saw and did."""
        from .tracking import AsyncTracking

        return AsyncTracking(self)

    @cached_property
    def visitor_data(self) -> AsyncVisitorData:
        """What is stored about a visitor."""
        from .visitor_data import AsyncVisitorData

        return AsyncVisitorData(self)
