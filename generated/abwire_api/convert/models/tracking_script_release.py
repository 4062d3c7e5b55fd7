from __future__ import annotations

from typing import TYPE_CHECKING

from . import ref as _ref

if TYPE_CHECKING:
    from typing import TypeAlias

    from abwire_runtime.data.unions import Unknown

    from .tracking_script_release_latest import TrackingScriptReleaseLatest
    from .tracking_script_release_manual import TrackingScriptReleaseManual
    from .tracking_script_release_scheduled import TrackingScriptReleaseScheduled

    TrackingScriptRelease: TypeAlias = (
        TrackingScriptReleaseManual | TrackingScriptReleaseLatest | TrackingScriptReleaseScheduled | Unknown
    )
    """How a project takes up new versions of the tracking script; `type` tells which way."""
else:
    from abwire_runtime.data.unions import Union

    TrackingScriptRelease = Union(
        "TrackingScriptRelease",
        _ref,
        ("TrackingScriptReleaseManual", "TrackingScriptReleaseLatest", "TrackingScriptReleaseScheduled"),
        discriminator="type",
        mapping={
            "manual": "TrackingScriptReleaseManual",
            "latest": "TrackingScriptReleaseLatest",
            "scheduled": "TrackingScriptReleaseScheduled",
        },
    )
