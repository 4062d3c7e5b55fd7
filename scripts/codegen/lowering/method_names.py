"""What the operations of a document are called in Python: their resource group and their method in it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from codegen.errors import Conflict, SpecError, conflicts_error
from codegen.lowering import identifiers
from codegen.lowering.extensions import METHOD, Download
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
    """What an operation is called."""

    operation_id: str
    group: str
    method: str


class Named(Protocol):
    """An operation that has its names."""

    operation_id: str
    group: str
    name: str
    pagination: dict[str, str] | None
    stream: str | None
    download: Download | None


def operation_names(sources: Sequence[OperationSource], document: str) -> list[OperationName]:
    """The names of all operations.

    Args:
        sources: The operations.
        document: The document's file name, for errors.

    Raises:
        SpecError: Two operations would be one method, or a name that the document gives can't be one.
    """
    ids = _operation_ids(sources, document)
    wanted = [_wanted(source, operation_id, document) for source, operation_id in zip(sources, ids, strict=True)]
    meeting: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, name in enumerate(wanted):
        meeting[name.group, name.method].append(index)
    conflicts: list[Conflict] = []
    for (group, method), indices in meeting.items():
        if len(indices) == 1:
            continue
        given = any(METHOD.name in sources[index].node for index in indices)
        if given or len({ids[index].casefold() for index in indices}) > 1:
            first, second, *_ = (sources[index] for index in indices)
            what = f"{group}.{method}()"
            conflicts.append(Conflict(what, str(first), str(second), second.target, f"{METHOD.name}: other_{method}"))
            continue
        for operation_id, told_apart in identifiers.distinct((ids[index], method) for index in indices).items():
            wanted[ids.index(operation_id)] = OperationName(operation_id, group, told_apart)
    if conflicts:
        raise conflicts_error(document, conflicts)
    return wanted


def _wanted(source: OperationSource, operation_id: str, document: str) -> OperationName:
    tag = (source.node.get("tags") or ["default"])[0]
    method = METHOD.read(source.node, document, str(source)) or identifiers.method(operation_id)
    if method.endswith(_DERIVED):
        if METHOD.name in source.node:
            raise SpecError(document, str(source), f"x-method {method!r} ends like the methods that give whole replies")
        method += "_"
    return OperationName(operation_id, identifiers.group(tag), method)


def _operation_ids(sources: Sequence[OperationSource], document: str) -> list[str]:
    """The operationId of each, made of method and path where the document gives none."""
    given: dict[str, OperationSource] = {}
    for source in sources:
        operation_id = source.node.get("operationId")
        if operation_id and (other := given.setdefault(operation_id, source)) is not source:
            raise SpecError(document, str(source), f"the operationId {operation_id!r} is that of {other}, too")
    made = [(str(source), _made_id(source)) for source in sources if not source.node.get("operationId")]
    names = identifiers.distinct([*((each, each) for each in given), *made])
    return [source.node.get("operationId") or names[str(source)] for source in sources]


def _made_id(source: OperationSource) -> str:
    """``GET /goals/{id}`` gives get_goals_by_id."""
    words = re.sub(r"{([^{}]*)}", r" by \1 ", source.path)
    return f"{source.method}_{identifiers.snake(words) if identifiers.words(words) else 'root'}"


def paging_names(name: str) -> tuple[str, str]:
    """The methods that come with a paged list: ``iterate`` and ``count`` with ``list``, ``iterate_X`` with others."""
    return ("iterate", "count") if name == "list" else (f"iterate_{name}", f"count_{name}")


def check_derived(operations: Iterable[Named], document: str) -> None:
    """Methods that come with another must not meet another operation's name.

    Raises:
        SpecError: One does.
    """
    operations = list(operations)
    names: dict[str, set[str]] = defaultdict(set)
    for operation in operations:
        names[operation.group].add(operation.name)
    for operation in operations:
        derived = set(paging_names(operation.name)) if operation.pagination else set()
        derived |= {f"{operation.name}_stream"} if operation.stream else set()
        derived |= {f"{operation.name}_to_file"} if operation.download else set()
        if met := derived & names[operation.group]:
            what = f"{min(met)}() comes with {operation.name}() and is another operation, too: change an `x-method`"
            raise SpecError(document, operation.operation_id, what)
