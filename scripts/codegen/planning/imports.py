"""The imports of generated modules, derived from the names that their expressions use."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from codegen.planning.package_plan import Imports

_DATA, _CALLS = "abwire_runtime.data", "abwire_runtime.calls"
FILES = f"{_CALLS}.files"

_MODULES = frozenset({"builtins", "datetime", "uuid"})
# The sources of names that mean the same in all modules.
_SOURCES = {
    **dict.fromkeys(("AsyncIterator", "Iterator", "Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("Any", "Literal", "TYPE_CHECKING", "Unpack", "overload"), "typing"),
    **dict.fromkeys(("Array", "DATE", "Map", "OneOf", "TIMESTAMP", "UUID"), f"{_DATA}.codecs"),
    "Model": f"{_DATA}.model",
    **dict.fromkeys(("UNSET", "Unset", "read_only"), f"{_DATA}.unset"),
    "deprecated": "abwire_runtime._deprecated",
    "forgets_arguments": "abwire_runtime._tracebacks",
    "Endpoint": f"{_CALLS}.endpoint",
    "Extra": f"{_CALLS}.extra",
    **dict.fromkeys(("Body", "Download", "Pagination", "Parameter", "ResponseSpec"), f"{_CALLS}.operation"),
    **dict.fromkeys(("FileTarget", "Progress"), f"{_CALLS}.downloads"),
    **dict.fromkeys(("AsyncEventStream", "EventStream"), f"{_CALLS}.sse"),
    "AsyncResource": f"{_CALLS}.async_resource",
    "Resource": f"{_CALLS}.resource",
    "Response": f"{_CALLS}.response",
    "FileInput": FILES,
    "paging": _CALLS,
}


def imports_for(
    expressions: Iterable[str],
    *,
    defined: str | None = None,
    own: Mapping[str, str],
    for_checkers: Mapping[str, str] | None = None,
) -> Imports:
    """The imports that a module needs.

    Args:
        expressions: The expressions in the module.
        defined: The name that the module itself defines; None if it defines none that it uses.
        own: The sources of names that are specific to the module: name to module. ``goals as api`` is also a name.
        for_checkers: The same for names that only type checkers need. They take precedence.
    """
    used = {name for expression in expressions for name in names_in(expression)} - {defined}
    for_checkers = for_checkers or {}
    checked = _by_module((name, for_checkers[name]) for name in used & for_checkers.keys())
    used -= for_checkers.keys()
    if checked:
        used.add("TYPE_CHECKING")
    aliases = {source.rpartition(" as ")[2]: source for source in own}
    named = [(aliases[name], own[aliases[name]]) for name in used & aliases.keys()]
    named += [(name, _SOURCES[name]) for name in used & _SOURCES.keys()]
    return Imports(sorted(used & _MODULES), _by_module(named), checked)


def _by_module(names: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for name, module in sorted(names):
        found[module].append(name)
    return dict(sorted(found.items()))


@cache
def names_in(expression: str) -> frozenset[str]:
    """The names that an expression uses: ``dict[str, models.Goal]`` uses dict, str and models."""
    tree = ast.parse(expression, mode="eval")
    return frozenset(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
