"""What a reply says about its page: the values at keys of the reply or in its headers, and the items."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..data.codecs import copy_json
from ..data.encoding import encode
from ..data.model import Model
from .arguments import field_of
from .operation import Pagination
from .response import Response

_HEADER = "header:"

_LONGEST_COUNT = 1000  # Python refuses to read integers of several thousand digits


def value_at(response: Response[Any], source: str | None) -> Any:
    """Return the value at some keys of a reply or in a header.

    Args:
        response: The reply.
        source: Where the value is, in the notation of `Pagination`; ``link`` for the link to the next page in the header
            ``Link``; None for nowhere.

    Returns:
        The value; None if there is none.
    """
    if source is None:
        return None
    if source.startswith(_HEADER):
        return response.headers.get(source.removeprefix(_HEADER))
    if source == "link":
        from .links import next_link

        return next_link(response.headers.get_list("Link"))
    return inside(response.parsed, source)


def inside(value: Any, keys: str) -> Any:
    """Return the value at some keys of a model or of JSON, joined with dots; None if there is none."""
    if not keys:
        return value
    return field_of(*_holder(value, keys))


def _holder(value: Any, keys: str) -> tuple[Any, str]:
    """Return the object that has the last of some keys, and that key. It may hold dots, as ``@odata.nextLink``."""
    while "." in keys and field_of(value, keys) is None:
        head, _, keys = keys.partition(".")
        value = field_of(value, head)
    return value, keys


def as_count(value: Any) -> int | None:
    """Return a number of items or pages; None for anything else. Some replies hold such numbers as strings."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < _LONGEST_COUNT:
        return int(value)
    return value if type(value) is int else None


def as_flag(value: Any) -> bool | None:
    """Return whether there is a next page, as the server says, in a header as a string; None if it says something else."""
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return value if isinstance(value, bool) else None


def is_missing(token: Any) -> bool:
    """Return whether a cursor or a URL says that there is no next page."""
    return token is None or token is False or token == ""


def item_cursor(items: Sequence[Any], key: str) -> Any:
    """Return the cursor of a page whose last item has it, as JSON; None if there is none."""
    return encode(inside(items[-1], key)) if items else None


def items_in(pagination: Pagination, response: Response[Any]) -> list[Any] | None:
    """Find the items of a page in a reply.

    Args:
        pagination: How the operation is paginated.
        response: The reply.

    Returns:
        The items; None if the reply holds no list.
    """
    holder, last = _holder(response.parsed, pagination.items)
    found = field_of(holder, last) if last else holder
    if isinstance(found, list):
        return found
    if not isinstance(found, dict):
        return None
    if not found:
        # An empty object may be anything, unless the reply says that there are no items.
        return [] if as_count(value_at(response, pagination.total)) == 0 else None
    if not all(key.isascii() and key.isdigit() for key in found):
        return None
    # PHP writes an array whose keys have gaps as an object. The reply itself stays as it was sent.
    items: Any = list(copy_json(found).values())
    codec = holder._codecs.get(holder._names.get(last, last)) if isinstance(holder, Model) else None
    return items if codec is None else list(codec.decode(items))
