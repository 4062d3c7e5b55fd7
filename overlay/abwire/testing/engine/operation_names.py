"""Finding an operation by the name that users know it by."""

from __future__ import annotations

from difflib import get_close_matches

from abwire.testing.engine.specs import Api, Operation
from abwire_runtime._public import public_in

_SUFFIXES = ("_detailed", "_stream", "_to_file")
_OF_PAGES = ("iterate", "count")


@public_in("abwire.testing")
class UnknownOperationError(LookupError):
    """An API has no operation of a name. The message lists the names that are like it."""


def operation_of(api: Api, name: str) -> Operation:
    """The operation that a method of the client calls.

    Args:
        api: The API.
        name: The method as users write it, such as ``goals.list``, ``goals.iterate`` or ``goals.get_detailed``; the name
            without its group, if only one group has it; or the ``operationId``.

    Returns:
        The operation.

    Raises:
        UnknownOperationError: There is none.
    """
    by_name = {operation.name: operation for operation in api.operations.values() if operation.name}
    for candidate in _candidates(name):
        if candidate in by_name:
            return by_name[candidate]
        alone = [operation for known, operation in by_name.items() if known.partition(".")[2] == candidate]
        if len(alone) == 1:
            return alone[0]
    if name in api.operations:
        return api.operations[name]
    near = get_close_matches(name, by_name, n=5, cutoff=0.5)
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else f": {', '.join(sorted(by_name))}"
    raise UnknownOperationError(f"{api.name} has no operation {name!r}{hint}")


def _candidates(name: str) -> list[str]:
    """The names of operations that a method may belong to, the most likely first."""
    found = [name]
    group, dot, method = name.rpartition(".")
    found += [f"{group}{dot}{method.removesuffix(suffix)}" for suffix in _SUFFIXES if method.endswith(suffix)]
    for word in _OF_PAGES:
        if method == word:
            found.append(f"{group}{dot}list")
        elif method.startswith(f"{word}_"):
            found.append(f"{group}{dot}{method.removeprefix(f'{word}_')}")
    return found
