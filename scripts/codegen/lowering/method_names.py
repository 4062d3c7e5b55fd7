"""The names of operations in Python: their resource group and their method in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from codegen.errors import Conflict, SpecError, conflicts_error
from codegen.lowering import identifiers
from codegen.lowering.extensions import FORMER_METHODS, METHOD, Download
from codegen.lowering.pagination import Pagination
from codegen.source.loader import JSON

_DERIVED = "_detailed"


@dataclass(frozen=True)
class OperationSource:
    """An operation as it is in the document."""

    path: str
    method: str
    path_item: JSON
    node: JSON

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def target(self) -> str:
        """Its JSONPath."""
        path = self.path.replace("\\", "\\\\").replace("'", "\\'")
        return f"$.paths['{path}'].{self.method}"


@dataclass(frozen=True)
class OperationName:
    """The names of an operation."""

    operation_id: str
    group: str
    method: str


class Named(Protocol):
    """An operation with its names, as far as this module needs it."""

    operation_id: str
    group: str
    name: str
    pagination: Pagination | None
    stream: str | None
    download: Download | None
    former_names: tuple[str, ...]


def operation_names(sources: Sequence[OperationSource], document: str) -> list[OperationName]:
    """The names of all operations.

    Args:
        sources: The operations.
        document: The document's file name, for errors.

    Raises:
        SpecError: Two operations would be one method, or an ``x-method`` is not valid.
    """
    ids = _operation_ids(sources, document)
    wanted = list(map(partial(_wanted, document), sources, ids))
    by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, name in enumerate(wanted):
        by_name[name.group, name.method].append(index)
    conflicts: list[Conflict] = []
    for (group, method), indices in by_name.items():
        if len(indices) == 1:
            continue
        explicit = any(METHOD.name in sources[index].node for index in indices)
        if explicit or len({ids[index].casefold() for index in indices}) > 1:
            first, second, *_ = (sources[index] for index in indices)
            what = f"{group}.{method}()"
            conflicts.append(Conflict(what, str(first), str(second), second.target, f"{METHOD.name}: other_{method}"))
            continue
        for operation_id, distinct_name in identifiers.distinct((ids[index], method) for index in indices).items():
            wanted[ids.index(operation_id)] = OperationName(operation_id, group, distinct_name)
    if conflicts:
        raise conflicts_error(document, conflicts)
    return wanted


def _wanted(document: str, source: OperationSource, operation_id: str) -> OperationName:
    tag = (source.node.get("tags") or ["default"])[0]
    method = METHOD.read(source.node, document, str(source)) or identifiers.method(operation_id)
    if method.endswith(_DERIVED):
        if METHOD.name in source.node:
            raise SpecError(
                document,
                str(source),
                f"{METHOD.name} {method!r} has the suffix {_DERIVED!r}, which is reserved for the methods that return whole replies",
            )
        method += "_"
    return OperationName(operation_id, identifiers.group(tag), method)


def _operation_ids(sources: Sequence[OperationSource], document: str) -> list[str]:
    """The operationId of each operation, or a name made from its method and path."""
    by_id: dict[str, OperationSource] = {}
    for source in sources:
        operation_id = source.node.get("operationId")
        if operation_id and (other := by_id.setdefault(operation_id, source)) is not source:
            raise SpecError(document, str(source), f"the operationId {operation_id!r} is also that of {other}")
    made = [(str(source), _made_id(source)) for source in sources if not source.node.get("operationId")]
    names = identifiers.distinct([*((each, each) for each in by_id), *made])
    return [source.node.get("operationId") or names[str(source)] for source in sources]


def _made_id(source: OperationSource) -> str:
    """A name for an operation without operationId: ``GET /goals/{id}`` is get_goals_by_id."""
    words = re.sub(r"{([^{}]*)}", r" by \1 ", source.path)
    return f"{source.method}_{identifiers.snake(words) if identifiers.words(words) else 'root'}"


def paging_names(operation: Named) -> tuple[str | None, str | None]:
    """The methods that a list in pages adds: ``iterate`` and ``count`` for ``list``, ``iterate_X`` for others.

    Without a total there is nothing to count by, and without pages there is neither method.
    """
    pagination = operation.pagination
    if pagination is None or not pagination.is_paged:
        return None, None
    suffix = "" if operation.name == "list" else f"_{operation.name}"
    return f"iterate{suffix}", f"count{suffix}" if pagination.total is not None else None


def check_derived(operations: Iterable[Named], document: str) -> None:
    """Check that methods which are added for an operation don't have the name of another operation.

    Raises:
        SpecError: One does.
    """
    operations = list(operations)
    names: dict[str, set[str]] = defaultdict(set)
    added: dict[str, set[str]] = defaultdict(set)
    former: set[tuple[str, str]] = set()
    for operation in operations:
        names[operation.group].add(operation.name)
        added[operation.group] |= _added_names(operation)
    for operation in operations:
        if met := _added_names(operation) & names[operation.group]:
            what = f"{operation.name}() adds the method {min(met)}(), which is another operation: rename one with {METHOD.name}"
            raise SpecError(document, f"{operation.group}.{operation.name}", what)
        for name in operation.former_names:
            taken = names[operation.group] | added[operation.group]
            taken |= {f"{each}_detailed" for each in names[operation.group]}
            if name in taken or (operation.group, name) in former:
                what = f"{FORMER_METHODS.name} has {name!r}, but that is another method"
                raise SpecError(document, f"{operation.group}.{operation.name}", what)
            former.add((operation.group, name))


def _added_names(operation: Named) -> set[str]:
    """The names of the methods that are added for an operation: ``iterate``, ``count``, ``export_stream``."""
    found = set(filter(None, paging_names(operation)))
    found |= {f"{operation.name}_stream"} if operation.stream else set()
    found |= {f"{operation.name}_to_file"} if operation.download else set()
    return found
