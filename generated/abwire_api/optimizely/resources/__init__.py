"""The resource groups of Optimizely event API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from abwire_runtime.calls.resource import AsyncCaller, SyncCaller

if TYPE_CHECKING:
    from .events import AsyncEvents, Events


class Groups(SyncCaller):
    """The resource groups of a synchronous client."""

    @cached_property
    def events(self) -> Events:
        """Impressions and conversions"""
        from .events import Events

        return Events(self)


class AsyncGroups(AsyncCaller):
    """The resource groups of an asynchronous client."""

    @cached_property
    def events(self) -> AsyncEvents:
        """Impressions and conversions"""
        from .events import AsyncEvents

        return AsyncEvents(self)
