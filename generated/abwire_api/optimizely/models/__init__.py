"""The models, enums and unions of Optimizely event API. A name is imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from abwire_runtime.data.codecs import References

if TYPE_CHECKING:
    from abwire_runtime.data.unions import Unknown as Unknown

    from .decision import Decision as Decision
    from .decision_metadata import DecisionMetadata as DecisionMetadata
    from .event import Event as Event
    from .event_batch import EventBatch as EventBatch
    from .event_tags import EventTags as EventTags
    from .segment_values import SegmentValues as SegmentValues
    from .snapshot import Snapshot as Snapshot
    from .variations_by_experiment import VariationsByExperiment as VariationsByExperiment
    from .visitor import Visitor as Visitor
    from .visitor_attribute import VisitorAttribute as VisitorAttribute

ref: References = References(__name__)

_MODULES = {
    "Unknown": "abwire_runtime.data.unions",
    "Decision": ".decision",
    "DecisionMetadata": ".decision_metadata",
    "Event": ".event",
    "EventBatch": ".event_batch",
    "EventTags": ".event_tags",
    "SegmentValues": ".segment_values",
    "Snapshot": ".snapshot",
    "VariationsByExperiment": ".variations_by_experiment",
    "Visitor": ".visitor",
    "VisitorAttribute": ".visitor_attribute",
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
