"""Loading YAML and JSON files. They come from outside, so size, depth and types are limited.

YAML is read through PyYAML's events, not its constructors. That is faster, tags can't create objects, and nesting and
aliases are counted before they use memory.
"""

from __future__ import annotations

import codecs
import json
import math
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from codegen.errors import SpecError

JSON: TypeAlias = Any
"""A JSON value: what an OpenAPI document is made of."""

MAX_BYTES = 16_000_000
MAX_DEPTH = 200
MAX_NODES = 1_000_000
MAX_DIGITS = 400

YAML_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""What events are read with: libyaml if PyYAML was built with it, which is faster."""

# YAML 1.2's core schema, which OpenAPI asks for: OFF and 2024-01-01 are strings.
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?\Z")
_NUMBER_START = frozenset("-+.0123456789")


def read(path: Path, name: str | None = None) -> dict[str, JSON]:
    """Read a YAML or JSON file that holds one mapping.

    Args:
        path: The file.
        name: Its name in errors; by default, the name of the file.

    Raises:
        SpecError: The file does not exist, is too large or too deep, or does not contain one mapping in YAML or JSON.
    """
    name = name or path.name
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise SpecError(name, "the file", "is not a regular file")
        if about.st_size > MAX_BYTES:
            raise SpecError(name, "the file", f"has {about.st_size:,} bytes; the limit is {MAX_BYTES:,}")
        content = path.read_bytes()
    except OSError as error:
        raise SpecError(name, "the file", error.strerror or "cannot be read") from error
    return parse(content, name)


def parse(content: bytes, name: str) -> dict[str, JSON]:
    """Parse the bytes of a YAML or JSON document that is one mapping.

    Args:
        content: The bytes.
        name: Their name in errors.

    Raises:
        SpecError: They are not one mapping in YAML or JSON, exceed a limit, or contain a value that JSON does not have.
    """
    if len(content) > MAX_BYTES:
        raise SpecError(name, "the file", f"has {len(content):,} bytes; the limit is {MAX_BYTES:,}")
    content = content.removeprefix(codecs.BOM_UTF8)
    if (what := _other_kind(content)) is not None:
        raise SpecError(name, "the file", what)
    document = _parse_json(content, name) if content.lstrip()[:1] == b"{" else _parse_yaml(content, name)
    if document is None:
        raise SpecError(name, "the file", "is empty")
    if not isinstance(document, dict):
        raise SpecError(name, "the file", "is not a mapping, such as an OpenAPI document or an Overlay document is")
    _check_bounds(document, name)
    return document


def _other_kind(content: bytes) -> str | None:
    """What a file is that is often taken for a document; None if it may be one."""
    if content.startswith((b"\x1f\x8b", b"PK\x03\x04")):
        return "is compressed; decompress it first"
    if content[:1000].lstrip()[:1] == b"<":
        return "is a web page or XML, not YAML or JSON; use the document that the page shows or links to"
    return None


def _too_deep(name: str) -> SpecError:
    return SpecError(name, "the file", f"is nested deeper than the limit of {MAX_DEPTH} levels")


def _too_many(name: str) -> SpecError:
    return SpecError(name, "the file", f"has more nodes than the limit of {MAX_NODES:,}")


def _integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"a number has {len(text)} digits; the limit is {MAX_DIGITS}")
    return int(text)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"{text} is not a finite number")
    return value


# JSON


def _parse_json(content: bytes, name: str) -> JSON:
    try:
        return json.loads(
            content, object_pairs_hook=_unique, parse_int=_integer, parse_float=_float, parse_constant=_float
        )
    except json.JSONDecodeError as error:
        if name.endswith(".json"):
            raise SpecError(name, f"line {error.lineno}", f"is not JSON: {error.msg}") from error
        return _parse_yaml(content, name)  # YAML's flow style also starts with a brace
    except ValueError as error:
        raise SpecError(name, "the file", f"is not JSON: {error}") from error
    except RecursionError as error:
        raise _too_deep(name) from error


def _unique(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found: dict[str, JSON] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"duplicate key {key!r}")
        found[key] = value
    return found


# YAML


@dataclass
class _Frame:
    """A mapping or sequence whose end has not been read yet."""

    value: Any
    anchor: str | None
    nodes_before: int
    key: str | None = None


@dataclass
class _Builder:
    """Builds a value from YAML events."""

    name: str
    result: Any = None
    nodes: int = 0
    documents: int = 0
    frames: list[_Frame] = field(default_factory=list)
    anchors: dict[str, tuple[Any, int]] = field(default_factory=dict)

    def take(self, event: Any) -> None:
        """Handle the next event."""
        handler = _HANDLERS.get(type(event))
        if handler is not None:
            handler(self, event)

    def fault(self, event: Any, what: str) -> SpecError:
        return SpecError(self.name, f"line {event.start_mark.line + 1}", what)

    def count(self, nodes: int) -> None:
        self.nodes += nodes
        if self.nodes > MAX_NODES:
            raise _too_many(self.name)

    def add(self, event: Any, value: Any) -> None:
        """Add a value to the open collection, or make it the result."""
        if not self.frames:
            self.result = value
            return
        frame = self.frames[-1]
        if isinstance(frame.value, list):
            frame.value.append(value)
        elif frame.key is None:
            raise self.fault(event, "a key must be a string")
        else:
            frame.value[frame.key] = value
            frame.key = None

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.fault(event, "a second document starts here; only one is supported")

    def scalar(self, event: Any) -> None:
        self.count(1)
        if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
            raise self.fault(event, f"the tag {event.tag!r} is not supported")
        frame = self.frames[-1] if self.frames else None
        if frame is not None and isinstance(frame.value, dict) and frame.key is None:
            self.key(frame, event)
            return
        plain = event.implicit[0] and event.tag is None
        try:
            value = _resolve(event.value) if plain else event.value
        except ValueError as error:
            raise self.fault(event, str(error)) from error
        if event.anchor:
            self.anchors[event.anchor] = (value, 1)
        self.add(event, value)

    def key(self, frame: _Frame, event: Any) -> None:
        if event.value in frame.value:
            raise self.fault(event, f"duplicate key {event.value!r}")
        if event.value == "<<" and event.implicit[0]:
            raise self.fault(event, "merge keys (<<) are not part of YAML 1.2, which OpenAPI requires")
        if event.anchor:
            self.anchors[event.anchor] = (event.value, 1)
        frame.key = event.value

    def alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self.fault(
                event, f"the alias *{event.anchor} refers to no earlier anchor, or to a value that contains it"
            )
        value, nodes = self.anchors[event.anchor]
        self.count(nodes)
        self.add(event, value)

    def start(self, event: Any) -> None:
        if event.tag not in (None, "!"):
            raise self.fault(event, f"the tag {event.tag!r} is not supported")
        if len(self.frames) == MAX_DEPTH:
            raise _too_deep(self.name)
        self.count(1)
        value: Any = {} if isinstance(event, yaml.MappingStartEvent) else []
        self.add(event, value)
        self.frames.append(_Frame(value, event.anchor, self.nodes - 1))

    def end(self, event: Any) -> None:
        frame = self.frames.pop()
        if frame.anchor:
            self.anchors[frame.anchor] = (frame.value, self.nodes - frame.nodes_before)


_HANDLERS: dict[type, Callable[[_Builder, Any], None]] = {
    yaml.DocumentStartEvent: _Builder.document,
    yaml.ScalarEvent: _Builder.scalar,
    yaml.AliasEvent: _Builder.alias,
    yaml.MappingStartEvent: _Builder.start,
    yaml.SequenceStartEvent: _Builder.start,
    yaml.MappingEndEvent: _Builder.end,
    yaml.SequenceEndEvent: _Builder.end,
}


def _parse_yaml(content: bytes, name: str) -> JSON:
    builder = _Builder(name)
    try:
        for event in yaml.parse(content, Loader=YAML_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        where = f"line {error.problem_mark.line + 1}" if error.problem_mark else "the file"
        raise SpecError(name, where, f"is not YAML: {error.problem or error.context}") from error
    except yaml.reader.ReaderError as error:
        raise SpecError(name, f"byte {error.position + 1}", f"is not text in UTF-8: {error.reason}") from error
    except ValueError as error:
        raise SpecError(name, "the file", f"is neither YAML nor JSON: {' '.join(str(error).split())}") from error
    return builder.result


def is_text(scalar: str) -> bool:
    """Whether YAML 1.2 reads a plain scalar as a string, not as a number, a boolean or null."""
    try:
        return isinstance(_resolve(scalar), str)
    except ValueError:
        return False


def _resolve(text: str) -> JSON:
    """The value of a plain scalar."""
    if text[:1] in _NUMBER_START:
        if _INTEGER.match(text):
            return _integer(text)
        return _float(text) if _FLOAT.match(text) else text
    return _WORDS.get(text, text)


def _check_bounds(document: JSON, name: str) -> None:
    """Check depth, number of nodes, and that every string can be encoded.

    A shared node counts once per use, as if aliases were expanded.
    """
    nodes = 0
    pending: list[tuple[JSON, int]] = [(document, 1)]
    while pending:
        node, depth = pending.pop()
        nodes += 1
        if nodes > MAX_NODES:
            raise _too_many(name)
        if isinstance(node, str):
            _check_text(node, name)
        elif isinstance(node, (dict, list)):
            if depth > MAX_DEPTH:
                raise _too_deep(name)
            if isinstance(node, dict):
                for key in node:
                    _check_text(key, name)
                pending.extend((child, depth + 1) for child in node.values())
            else:
                pending.extend((child, depth + 1) for child in node)


def _check_text(text: str, name: str) -> None:
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise SpecError(name, "the file", f"contains an unpaired surrogate: {text[:40]!a}") from error
