"""Applying OpenAPI Overlay documents: our corrections to a vendor's document.

An action whose target is gone is an error, and one that changes nothing is reported as obsolete.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias

import jsonpath_rfc9535
from jsonpath_rfc9535.query import JSONPathQuery
from jsonpath_rfc9535.selectors import FilterSelector, NameSelector

from codegen.errors import SpecError
from codegen.source.loader import JSON
from codegen.source.near import nearest

Location: TypeAlias = tuple[int | str, ...]

_SHOWN = 20

# The strings that a filter compares with. Member names are in brackets.
_QUOTED = re.compile(r"\['[^']*'\]|'([^']*)'|\"([^\"]*)\"")


@dataclass(frozen=True)
class Obsolete:
    """An action that no longer changes anything.

    Attributes:
        document: The overlay's file name.
        index: Its index among the actions.
        target: Its JSONPath.
        description: Why it was added.
    """

    document: str
    index: int
    target: str
    description: str

    def __str__(self) -> str:
        why = " ".join(self.description.split())
        return f"{self.document}: actions[{self.index}] {self.target}: no longer changes anything and can be removed ({why})"


def apply_overlay(
    document: dict[str, JSON], overlay: dict[str, JSON], name: str
) -> tuple[dict[str, JSON], list[Obsolete]]:
    """Apply an OpenAPI Overlay document of version 1.0 or 1.1.

    An update adds to an array only what the array does not contain yet. So an action that the vendor has made redundant
    changes nothing and is reported. Version 1.1 adds the action ``copy``, adds the items of a list to an array one by
    one, and replaces single values.

    Args:
        document: The OpenAPI document; it is not modified.
        overlay: The overlay.
        name: The overlay's file name, for errors.

    Returns:
        The patched copy, and the actions that changed nothing.

    Raises:
        SpecError: An action has no description, is malformed, or has a target that is not in the document.
    """
    version = str(overlay.get("overlay", ""))
    if not re.match(r"1\.[01]\.", version):
        raise SpecError(name, "overlay", f"{version!r} is not a supported version; 1.0.0 and 1.1.0 are")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise SpecError(name, "actions", "must be a list of mappings")
    patched: dict[str, JSON] = _copied(document)
    obsolete: list[Obsolete] = []
    errors: list[SpecError] = []
    for index, action in enumerate(actions):
        target = str(action.get("target", ""))
        where = f"actions[{index}] {target}"
        if not action.get("description"):
            raise SpecError(name, where, "has no description: say why the action is needed")
        try:
            locations = _locate(target, patched, name, where)
            if not version.startswith("1.0"):
                action = _as_update(action, patched, name, where)
        except SpecError as error:
            errors.append(error)
            continue
        changed = [
            _act(patched, location, action, name, where, replaces=not version.startswith("1.0"))
            for location in _in_order(locations, action)
        ]
        if not any(changed):
            obsolete.append(Obsolete(name, index, target, str(action["description"])))
    if errors:
        raise _together(errors)
    return patched, obsolete


def _together(errors: list[SpecError]) -> SpecError:
    """All errors of an overlay document as one, so that they can be fixed together."""
    first, *more = errors
    lines = [first.what, *(f"{error.where}: {error.what}" for error in more[:_SHOWN])]
    if len(more) > _SHOWN:
        lines.append(f"and {len(more) - _SHOWN} more")
    return SpecError(first.document, first.where, "\n".join(lines))


def _in_order(locations: list[Location], action: dict[str, JSON]) -> list[Location]:
    """Each node once. Nodes are removed last to first, so that no location changes before it is used.

    A JSONPath may select the items of an array in any order. Two locations differ first in keys of the same node, which
    are either all strings or all indexes.
    """
    return sorted(set(locations), reverse=True) if action.get("remove") else list(dict.fromkeys(locations))


def _as_update(action: dict[str, JSON], document: JSON, name: str, where: str) -> dict[str, JSON]:
    """An action whose ``copy`` is replaced by the update that it amounts to."""
    source = action.get("copy")
    if source is None:
        return action
    if "update" in action or action.get("remove"):
        raise SpecError(name, where, "has copy beside update or remove: one action can do one of them")
    locations = _locate(str(source), document, name, f"{where}: copy")
    if len(locations) != 1:
        raise SpecError(name, where, f"copies from {source}, which selects {len(locations)} nodes; it must be one")
    node = document
    for key in locations[0]:
        node = node[key]
    return {**action, "update": _copied(node)}


def _act(document: JSON, location: Location, action: dict[str, JSON], name: str, where: str, *, replaces: bool) -> bool:
    """Carry out an action on one node.

    Args:
        document: The document, which is changed.
        location: The node.
        action: The action.
        name: The overlay's file name, for errors.
        where: The action, for errors.
        replaces: Whether updates are those of version 1.1.

    Returns:
        Whether it changed anything.
    """
    *above, last = location or (None,)
    parent = document
    for key in above:
        parent = parent[key]
    if action.get("remove"):
        if last is None:
            raise SpecError(name, where, "would remove the whole document")
        del parent[last]
        return True
    target = document if last is None else parent[last]
    update = action.get("update")
    if isinstance(target, list):
        return _extend(target, update if replaces and isinstance(update, list) else [update])
    if isinstance(target, dict) and isinstance(update, dict):
        return _merge(target, update)
    if not replaces:
        raise SpecError(name, where, "an update needs a target that is a mapping or an array")
    if last is None or isinstance(target, dict) or isinstance(update, (dict, list)):
        raise SpecError(name, where, "a mapping is updated by a mapping, and a single value by a single value")
    parent[last] = update
    return not _same(target, update)


def _merge(target: dict[str, JSON], update: dict[str, JSON]) -> bool:
    changed = False
    for key, value in update.items():
        present = target.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            changed |= _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            changed |= _extend(present, value)
        elif key not in target or not _same(present, value):
            target[key] = _copied(value)
            changed = True
    return changed


def _extend(target: list[JSON], values: list[JSON]) -> bool:
    new = [value for value in values if not any(_same(value, present) for present in target)]
    target.extend(_copied(new))
    return bool(new)


def _copied(node: JSON) -> JSON:
    """A deep copy. Nodes that YAML aliases share are copied each, so that one can be changed alone."""
    if isinstance(node, dict):
        return {key: _copied(value) for key, value in node.items()}
    return [_copied(value) for value in node] if isinstance(node, list) else node


def _same(one: JSON, other: JSON) -> bool:
    """Equality that distinguishes True from 1."""
    return type(one) is type(other) and bool(one == other)


# Targets that are missing


def _locate(target: str, document: JSON, name: str, where: str) -> list[Location]:
    """The locations that a JSONPath selects. Every name in it must select something.

    Selecting nothing is no error if the last filter asks for something to be absent: then it is no longer absent.
    """
    try:
        query = jsonpath_rfc9535.compile(target)
        locations = [node.location for node in query.find(document)]
        if not locations:
            index, selector = _first_empty(query, document)
            if not (isinstance(selector, FilterSelector) and "!@" in str(selector)):
                raise SpecError(name, where, _missing(query, index, selector, document))
        elif missed := _missed(query, locations):
            raise SpecError(name, where, _missing(query, *missed, document))
    except jsonpath_rfc9535.JSONPathError as error:
        raise SpecError(name, where, f"is not a JSONPath: {error}") from error
    return locations


def _first_empty(query: JSONPathQuery, document: JSON) -> tuple[int, Any]:
    """The first part of a query that selects nothing, by its segment and its selector."""
    for index, segment in enumerate(query.segments):
        if _part(query, index + 1).find_one(document) is None:
            return index, segment.selectors[0]
    raise AssertionError("a query that selects nothing has a part that selects nothing")


def _missed(query: JSONPathQuery, locations: list[Location]) -> tuple[int, Any] | None:
    """The first of several names in one segment under which nothing was selected."""
    selected = {part for location in locations for part in location}
    for index, segment in enumerate(query.segments):
        for selector in segment.selectors if len(segment.selectors) > 1 else ():
            if isinstance(selector, NameSelector) and selector.name not in selected:
                return index, selector
    return None


def _part(query: JSONPathQuery, end: int) -> JSONPathQuery:
    """The start of a query."""
    return JSONPathQuery(env=query.env, segments=query.segments[:end])


def _missing(query: JSONPathQuery, index: int, selector: Any, document: JSON) -> str:
    """Describe a selector that selects nothing, with similar names that exist there."""
    above = str(_part(query, index)) or "$"
    nodes: list[JSON] = [node.value for node in _part(query, index).find(document)]
    if isinstance(selector, NameSelector):
        if selector.name in (names := _names(nodes)):
            return f"nothing under {selector.name!r} in {above} is selected"
        return f"{above} has no {selector.name!r}{_near([selector.name], names)}"
    if isinstance(selector, FilterSelector):
        wanted = [text for found in _QUOTED.findall(str(selector)) for text in found if text]
        children = [child for node in nodes for child in (node.values() if isinstance(node, dict) else node)]
        return f"nothing in {above} matches {selector}{_near(wanted, [*_names(nodes), *_names(children), *_strings(children)])}"
    return f"{above} has nothing at [{selector}]"


def _names(nodes: list[JSON]) -> list[str]:
    return [key for node in nodes if isinstance(node, dict) for key in node]


def _strings(nodes: list[JSON]) -> list[str]:
    return [value for node in nodes if isinstance(node, dict) for value in node.values() if isinstance(value, str)]


def _near(wanted: list[str], present: list[str]) -> str:
    candidates = sorted(set(present))
    found: dict[str, None] = {}
    for name in wanted:
        if name not in candidates:
            found.update(dict.fromkeys(nearest(name, candidates, 3)))
    if found:
        return f"; similar: {', '.join(map(repr, found))}"
    return f"; it has {', '.join(map(repr, candidates))}" if 0 < len(candidates) <= 6 else ""
