"""YAML or JSON text in, JSON values out. The text comes from outside, so reading it is bounded and makes nothing else.

YAML is read by its events rather than by PyYAML's constructors: that is faster, tags can make no objects, and nesting
and aliases are counted before they cost anything.
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

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# YAML 1.2's core schema, which OpenAPI asks for: OFF and 2024-01-01 are strings.
_NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
_TRUE = re.compile(r"(?:true|True|TRUE)\Z")
_FALSE = re.compile(r"(?:false|False|FALSE)\Z")
_INTEGER = re.compile(r"[-+]?[0-9]+\Z")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+)(?:[eE][-+]?[0-9]+)?\Z")
_NUMBER_START = frozenset("-+.0123456789")
_WORD_START = frozenset("~nNtTfF")


def read(path: Path, name: str | None = None) -> dict[str, JSON]:
    """Read a YAML or JSON file that holds one mapping.

    Args:
        path: The file.
        name: What to call it in errors; the file's own name unless given.

    Raises:
        SpecError: It is not there, is too large or too deep, or is not a mapping in YAML or JSON.
    """
    name = name or path.name
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise SpecError(name, "the file", "is not a plain file")
        if about.st_size > MAX_BYTES:
            raise SpecError(name, "the file", f"is {about.st_size:,} bytes; {MAX_BYTES:,} are allowed")
        content = path.read_bytes()
    except OSError as error:
        raise SpecError(name, "the file", error.strerror or "cannot be read") from error
    return parse(content, name)


def parse(content: bytes, name: str) -> dict[str, JSON]:
    """Parse the bytes of a YAML or JSON document that is one mapping.

    Args:
        content: The bytes.
        name: What to call them in errors.

    Raises:
        SpecError: They are not that, or too many, too deep, or hold what JSON has no form for.
    """
    if len(content) > MAX_BYTES:
        raise SpecError(name, "the file", f"is {len(content):,} bytes; {MAX_BYTES:,} are allowed")
    content = content.removeprefix(codecs.BOM_UTF8)
    document = _parse_json(content, name) if content.lstrip()[:1] == b"{" else _parse_yaml(content, name)
    if not isinstance(document, dict):
        raise SpecError(name, "the file", "is not a mapping")
    _check_bounds(document, name)
    return document


def _too_deep(name: str) -> SpecError:
    return SpecError(name, "the file", f"is nested deeper than {MAX_DEPTH} levels")


def _too_many(name: str) -> SpecError:
    return SpecError(name, "the file", f"holds more than {MAX_NODES:,} nodes")


def _integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise ValueError(f"a number of {len(text)} digits")
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
        return _parse_yaml(content, name)  # YAML's flow style starts with a brace, too
    except ValueError as error:
        raise SpecError(name, "the file", f"is not JSON: {error}") from error
    except RecursionError as error:
        raise _too_deep(name) from error


def _unique(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    found: dict[str, JSON] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"the key {key!r} stands twice")
        found[key] = value
    return found


# YAML


@dataclass
class _Frame:
    """A mapping or a sequence that is being read."""

    value: Any
    anchor: str | None
    nodes_before: int
    key: str | None = None


@dataclass
class _Builder:
    """Builds a value from YAML's events."""

    name: str
    result: Any = None
    nodes: int = 0
    documents: int = 0
    frames: list[_Frame] = field(default_factory=list)
    anchors: dict[str, tuple[Any, int]] = field(default_factory=dict)

    def take(self, event: Any) -> None:
        """Take the next event."""
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
        """Put a value where it belongs: into the collection that is open, or as the whole."""
        if not self.frames:
            self.result = value
            return
        frame = self.frames[-1]
        if isinstance(frame.value, list):
            frame.value.append(value)
        elif frame.key is None:
            raise self.fault(event, "a key has to be plain text")
        else:
            frame.value[frame.key] = value
            frame.key = None

    def document(self, event: Any) -> None:
        self.documents += 1
        if self.documents > 1:
            raise self.fault(event, "a second document starts here; one is read")

    def scalar(self, event: Any) -> None:
        self.count(1)
        if event.tag not in (None, "!", "tag:yaml.org,2002:str"):
            raise self.fault(event, f"the tag {event.tag!r} is not read here")
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
            raise self.fault(event, f"the key {event.value!r} stands twice")
        if event.value == "<<" and event.implicit[0]:
            raise self.fault(event, "merge keys are YAML 1.1; OpenAPI documents are YAML 1.2")
        if event.anchor:
            self.anchors[event.anchor] = (event.value, 1)
        frame.key = event.value

    def alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            raise self.fault(event, f"the alias *{event.anchor} stands for nothing, or for what it is itself in")
        value, nodes = self.anchors[event.anchor]
        self.count(nodes)
        self.add(event, value)

    def start(self, event: Any) -> None:
        if event.tag not in (None, "!"):
            raise self.fault(event, f"the tag {event.tag!r} is not read here")
        if len(self.frames) >= MAX_DEPTH:
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
        for event in yaml.parse(content, Loader=_Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        place = f"line {error.problem_mark.line + 1}" if error.problem_mark else "the file"
        raise SpecError(name, place, f"is not YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, ValueError) as error:
        raise SpecError(name, "the file", f"is neither YAML nor JSON: {' '.join(str(error).split())}") from error
    return builder.result


def is_text(scalar: str) -> bool:
    """Whether a plain scalar is the text that it looks like, rather than a number, a boolean or null."""
    try:
        return isinstance(_resolve(scalar), str)
    except ValueError:
        return False


def _resolve(text: str) -> JSON:
    """The value of a plain scalar."""
    first = text[:1]
    if first in _NUMBER_START:
        if _INTEGER.match(text):
            return _integer(text)
        return _float(text) if _FLOAT.match(text) else text
    if first and first not in _WORD_START:
        return text
    if _NULL.match(text):
        return None
    if _TRUE.match(text):
        return True
    return False if _FALSE.match(text) else text


def _check_bounds(document: JSON, name: str) -> None:
    """Refuse what is too deep or too many, and text that no file can hold.

    Shared nodes count as often as they are reached, as aliases expand.
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
            raise SpecError(name, "the file", f"holds half a surrogate pair: {text[:40]!a}") from error
