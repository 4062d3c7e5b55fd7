"""Where in a file the parts of a document stand, for errors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from codegen.errors import SpecError
from codegen.source.keywords import escaped
from codegen.source.loader import YAML_LOADER


def located(error: SpecError, file: Path, document: str) -> SpecError:
    """Add the line to an error that names a part of a file by its JSON pointer.

    Args:
        error: The error.
        file: The file.
        document: The name of the file in the new error.

    Returns:
        The error with the line; the same one if the file has no such part.
    """
    pointer = "" if error.where == "the document" else error.where.removeprefix("#")
    line = _line_of(file, pointer) if not pointer or pointer.startswith("/") else None
    return error if line is None else type(error)(document, f"line {line}: {error.where}", error.what)


def _line_of(file: Path, pointer: str) -> int | None:
    """The line of a part, from 1: that of its key, or its own in a list. None if the file does not have it."""
    try:
        with file.open("rb") as content:
            return next((line for place, line in _lines(content) if place == pointer), None)
    except (OSError, yaml.YAMLError, ValueError):
        return None


@dataclass
class _Collection:
    """A mapping or sequence whose end has not been read yet.

    Attributes:
        pointer: Its JSON pointer.
        index: The index of the next item of a sequence; None for a mapping.
        key: The key of a mapping whose value comes next, and its line.
    """

    pointer: str
    index: int | None
    key: tuple[str, int] | None = None


def _lines(content: Any) -> Iterator[tuple[str, int]]:
    """The JSON pointer and the line of each part of a YAML or JSON file."""
    around: list[_Collection] = []
    for event in yaml.parse(content, Loader=YAML_LOADER):
        if isinstance(event, yaml.CollectionEndEvent):
            around.pop()
        if not isinstance(event, yaml.NodeEvent):
            continue
        assert event.start_mark is not None, "events of a file have marks"
        pointer, line = "", event.start_mark.line + 1
        if around:
            collection = around[-1]
            if collection.index is not None:
                pointer = f"{collection.pointer}/{collection.index}"
                collection.index += 1
            elif collection.key is None:
                collection.key = escaped(str(getattr(event, "value", ""))), line
                continue
            else:
                key, line = collection.key
                pointer, collection.key = f"{collection.pointer}/{key}", None
        yield pointer, line
        if isinstance(event, yaml.CollectionStartEvent):
            around.append(_Collection(pointer, 0 if isinstance(event, yaml.SequenceStartEvent) else None))
