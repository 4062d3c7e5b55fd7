"""What changed for users, with renames recognized, and the overlay actions that keep the old names."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.errors import SpecError
from codegen.intake.api_diff import compare
from codegen.intake.argument_diff import LEVELS, Change
from codegen.intake.overlay_actions import Action
from codegen.intake.renames import Rename, renames
from codegen.planning import pipeline
from codegen.planning.package_plan import Plan
from codegen.planning.pipeline import Lowered
from codegen.source.loader import JSON
from codegen.source.overlays import apply_overlay
from codegen.writing.build import Prepared

_ROUNDS = 5  # a class is recognized once its operation is, its fields once the class is, and so on


@dataclass(frozen=True)
class Compared:
    """What changed.

    Attributes:
        changes: The changes. Renames are among them, and what they lead to is not.
        actions: The overlay actions that keep the old names.
    """

    changes: list[Change]
    actions: list[Action] = field(default_factory=list)


def compare_names(before: Plan, after: Prepared) -> Compared:
    """Compare a plan with a new document.

    The actions are applied to the document, so that it is known what they achieve: one that is not accepted, or that
    leaves as much breaking as before, is not proposed.

    Args:
        before: The plan before.
        after: The new document.
    """
    changes = compare(before, after.lowered.plan)
    document, lowered = after.patched.document, after.lowered
    found: list[Rename] = []
    for _ in range(_ROUNDS):
        breaking = _breaking(changes)
        if not breaking:
            break
        accepted = [each for each in renames(before, lowered, document) if each not in found]
        tried = _apply(before.api, document, accepted)
        if tried is None:
            accepted = _one_by_one(before.api, document, accepted)
            tried = _apply(before.api, document, accepted)
        if not accepted or tried is None:
            break
        remaining = compare(before, tried[1].plan)
        if _breaking(remaining) >= breaking and found:
            break
        document, lowered = tried
        changes = remaining
        found += accepted
    if not found:
        return Compared(changes)
    renamed = [Change(each.level, "renamed", each.old, f"is now {each.new}", True) for each in found]
    ordered = sorted([*renamed, *changes], key=lambda change: (LEVELS.index(change.level), not change.breaking))
    return Compared(ordered, list(dict.fromkeys(action for each in found for action in each.actions)))


def _breaking(changes: list[Change]) -> int:
    return sum(change.breaking for change in changes)


def _apply(api: str, document: dict[str, JSON], found: list[Rename]) -> tuple[dict[str, JSON], Lowered] | None:
    """The document with the actions applied, None if that fails."""
    actions = list(dict.fromkeys(action for each in found for action in each.actions))
    overlay = {"overlay": "1.0.0", "actions": [action.to_dict() for action in actions]}
    try:
        patched, _ = apply_overlay(document, overlay, f"specs/{api}.overlay.yaml")
        return patched, pipeline.lower(api, patched)
    except SpecError:
        return None


def _one_by_one(api: str, document: dict[str, JSON], found: list[Rename]) -> list[Rename]:
    """The renames whose actions are accepted together."""
    kept: list[Rename] = []
    for each in found:
        if _apply(api, document, [*kept, each]) is not None:
            kept.append(each)
    return kept
