"""JSON arrays of groups, written item by item: items that follow each other share the objects that they are nested in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .encoding import write_json

NestedItem: TypeAlias = tuple[bytes, ...]
"""An item of a group as JSON: the start of each object that it is nested in, from the outermost, and the item itself.

The start of an object ends with the ``[`` of its array, which is the last member: ``{"id":"a","events":[``.
"""


def join_groups(items: Iterable[NestedItem], *, start: bytes = b"", end: bytes = b"") -> bytes:
    """Join items to the content of a JSON array. Items that follow each other are put into one object if it starts equally.

    Args:
        items: The items, all nested equally deep.
        start: The JSON before the array's first item.
        end: The JSON behind its last item.

    Returns:
        The JSON.
    """
    parts: list[bytes] = [start]
    last: NestedItem = ()
    for item in items:
        shared = _shared_levels(last, item) if last else 0
        parts += (_closing(last, shared), b",") if last else ()
        parts += item[shared:]
        last = item
    parts += _closing(last, 0), end
    return b"".join(parts)


def open_array(members: Mapping[str, Any], name: str) -> bytes:
    """Write the start of an object whose last member is an array, up to the array's first item.

    Args:
        members: The other members of the object. A member of that name is left out.
        name: The name of the array.

    Returns:
        The JSON, which ``]}`` completes.
    """
    return write_json({**{key: value for key, value in members.items() if key != name}, name: []})[:-2].encode()


def item_size(item: NestedItem) -> int:
    """Return the most bytes that an item adds to :func:`join_groups`: those if it shares no object with another one.

    Args:
        item: The item.
    """
    return sum(map(len, item)) + 2 * (len(item) - 1) + 1  # the closing brackets, and the comma


def _shared_levels(first: NestedItem, second: NestedItem) -> int:
    """The number of objects that two items share: those whose starts are equal, and those of all objects around them."""
    shared = 0
    while shared < len(second) - 1 and first[shared] == second[shared]:
        shared += 1
    return shared


def _closing(item: NestedItem, shared: int) -> bytes:
    """The end of an item's objects below those that the next item shares."""
    return b"]}" * (len(item) - 1 - shared) if item else b""
