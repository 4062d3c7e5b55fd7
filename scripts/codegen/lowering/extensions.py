"""The ``x-`` extensions that this project defines: one entry each, which the other modules read documents with.

The table in specs/README.md lists the same entries; a test compares the two.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from codegen.errors import SpecError
from codegen.lowering import identifiers
from codegen.lowering.pagination import Pagination, parse_pagination
from codegen.source.loader import JSON

T = TypeVar("T")

_DOWNLOADS = ("reply", "base64", "url")


@dataclass(frozen=True)
class Extension(Generic[T]):
    """One extension.

    Attributes:
        name: Its key.
        locations: Where it may stand: on the document, an operation, a parameter, a query parameter, a property, a schema or an enum.
        form: The form of its value, in words.
        effect: What it does, in words.
        parse: Checks a value and returns it in its Python type; raises ValueError with what is wrong.
        shared: Whether other tools use the name too. Then a value of another form, or another location, is no error.
    """

    name: str
    locations: tuple[str, ...]
    form: str
    effect: str
    parse: Callable[[JSON], T]
    shared: bool = False

    def read(self, node: Mapping[str, JSON], document: str, where: str) -> T | None:
        """Read the extension from a node.

        Args:
            node: An operation, a parameter or a schema.
            document: The document's file name, for errors.
            where: Which node it is, for errors.

        Returns:
            The value, None if the node does not have the extension.

        Raises:
            SpecError: The value has the wrong form.
        """
        value = node.get(self.name)
        if value is None:
            return None
        try:
            return self.parse(value)
        except ValueError as error:
            if self.shared:
                return None
            raise SpecError(document, where, f"{self.name} {error}") from error


@dataclass(frozen=True)
class Download:
    """Where the file is that an operation returns.

    Attributes:
        source: ``reply``: the reply is the file; ``base64``: it is in the reply, encoded; ``url``: its address is.
        at: The keys of the reply that lead to it, joined with dots; empty for the reply itself.
    """

    source: str
    at: str


@dataclass(frozen=True)
class Pace:
    """The limit that a vendor publishes.

    Attributes:
        requests: The number of requests.
        per: The seconds of the period in which there may be so many.
    """

    requests: int
    per: float


def _flag(value: JSON) -> bool:
    if not isinstance(value, bool):
        raise ValueError("must be true or false")
    return value


def _string(value: JSON) -> str:
    if not (isinstance(value, str) and value):
        raise ValueError("must be a string that is not empty")
    return value


def _strings(value: JSON, keys: frozenset[str]) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) and each for each in value.values()):
        raise ValueError("must be a mapping of strings that are not empty")
    if unknown := value.keys() - keys:
        raise ValueError(f"has the unknown key {min(unknown)!r}; the keys are {', '.join(sorted(keys))}")
    return value


def _download(value: JSON) -> Download:
    given = _strings(value, frozenset({"from", "at"}))
    if given.get("from") not in _DOWNLOADS:
        raise ValueError(f"must have a 'from' that is one of {', '.join(_DOWNLOADS)}")
    return Download(given["from"], given.get("at", ""))


def _list(value: JSON) -> list[JSON]:
    if not isinstance(value, list):
        raise ValueError("must be a list")
    return value


def _pace(value: JSON) -> Pace:
    if not isinstance(value, dict) or value.keys() != {"requests", "per"}:
        raise ValueError("must be a mapping with the keys requests and per")
    requests, per = value["requests"], value["per"]
    if not isinstance(requests, int) or isinstance(requests, bool) or requests < 1:
        raise ValueError("must have as requests a whole number, 1 or more")
    if not isinstance(per, (int, float)) or isinstance(per, bool) or not 0 < per < math.inf:
        raise ValueError("must have as per a number of seconds above 0")
    return Pace(requests, per)


def _checked(fault_of: Callable[[object], str | None]) -> Callable[[JSON], str]:
    def parse(value: JSON) -> str:
        if fault := fault_of(value):
            raise ValueError(fault)
        return str(value)

    return parse


def _names(value: JSON) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("must be a list of names")
    return tuple(map(_checked(identifiers.fault_of_name), value))


def _method_names(value: JSON) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError("must be a list of names")
    return tuple(map(_checked(identifiers.fault_of_method), value))


METHOD = Extension(
    "x-method",
    ("operation",),
    "a Python name",
    "The method's name in its group. Without it, the operationId in snake case",
    _checked(identifiers.fault_of_method),
)
FORMER_METHODS = Extension(
    "x-former-methods",
    ("operation",),
    "a list of Python names",
    "Names that the method had before. They remain as deprecated methods, which type checkers and editors report",
    _method_names,
)
SAFE_TO_REPEAT = Extension(
    "x-safe-to-repeat",
    ("operation",),
    "`true` or `false`",
    "Whether a call may be repeated after a failure. Without it, GET, HEAD, PUT, DELETE, OPTIONS and TRACE may be",
    _flag,
)
EVENT = Extension(
    "x-event",
    ("operation",),
    "`true` or `false`",
    "The operation reports an event: it counts as delivered only if the API's own host answered. Redirects to another"
    " origin are not followed",
    _flag,
)
PAGINATION = Extension(
    "x-pagination",
    ("operation",),
    "a mapping; its keys are in the next table",
    "A list: `list` returns a page. If it comes in pages, adds the method `iterate`, and with `total` the method `count`",
    parse_pagination,
)
EVENT_STREAM = Extension(
    "x-event-stream",
    ("operation",),
    "a property of the body",
    "The property that requests the reply as an event stream. Adds the method `NAME_stream`",
    _string,
)
DOWNLOAD = Extension(
    "x-download",
    ("operation",),
    "`from`: `reply`, `base64` or `url`; `at`: the keys that lead to the file, joined with dots",
    "The operation returns a file. Adds the method `NAME_to_file`",
    _download,
)
CLIENT_PARAMETER = Extension(
    "x-client-parameter",
    ("parameter", "property", "server", "server variable", "security scheme"),
    "a Python name",
    "The client's setting that supplies the value if a call does not pass it",
    _checked(identifiers.fault_of_name),
)
FRESH = Extension(
    "x-fresh",
    ("query parameter",),
    "`true` or `false`",
    "A random number from 0 up to 1 is sent if a call passes none, so that no cache answers",
    _flag,
)
SECRET = Extension(
    "x-secret",
    ("parameter", "property", "schema", "security scheme"),
    "`true` or `false`",
    "The value never appears in a repr, an error or a log line",
    _flag,
)
PYTHON_NAME = Extension(
    "x-python-name",
    ("parameter", "property"),
    "a Python name",
    "Its name in Python. Without it, its own name in snake case",
    _checked(identifiers.fault_of_name),
)
VALUE_OF = Extension(
    "x-value-of",
    ("parameter",),
    "the name of an argument",
    "The parameter has no argument of its own: it is sent with the value of that argument, for an API that wants one value"
    " in two locations",
    _checked(identifiers.fault_of_name),
)
IMPLIED_BY = Extension(
    "x-implied-by",
    ("parameter",),
    "a list of names of arguments",
    "The parameter, which must have a `const`, is sent whenever one of these arguments is, unless the call passes it",
    _names,
)
KEEP_SLASH = Extension(
    "x-keep-slash",
    ("path parameter",),
    "`true` or `false`",
    "Slashes in the value are sent as they are; everything else is percent-encoded",
    _flag,
)
PREFIX_OBJECT = Extension(
    "x-prefix-object",
    ("query parameter",),
    "a string",
    "The object is sent as one parameter per entry, with this string before each key",
    _string,
)
CLASS_NAME = Extension(
    "x-class-name",
    ("schema",),
    "a class name",
    "Its class. Without it, its own name, or a name made from where it is defined",
    _checked(identifiers.fault_of_class),
)
ENUM_NAMES = Extension(
    "x-enum-varnames",
    ("enum",),
    "a list of names",
    "The names of the enum's members, in the order of the values",
    _list,
    shared=True,
)
ENUM_DESCRIPTIONS = Extension(
    "x-enum-descriptions",
    ("enum",),
    "a list of strings",
    "The descriptions of the enum's members, in the order of the values",
    _list,
    shared=True,
)
ANSWERS = Extension(
    "x-answers",
    ("enum",),
    "a list of values",
    "The values that are answers; the others are failures. Adds the property `is_answer`",
    _list,
)

PACE = Extension(
    "x-pace",
    ("document",),
    "`requests`: a whole number; `per`: seconds",
    "The limit that the vendor publishes for its own servers: so many requests in any such period. Clients keep to it unless"
    " they are made with another `pace=`",
    _pace,
)

ENVIRONMENT_PREFIX = Extension(
    "x-environment-prefix",
    ("document",),
    "a Python name",
    "The first words of the environment variables for the client's settings, for a vendor with several APIs. Without it, the"
    " name of the API",
    _checked(identifiers.fault_of_name),
)

ALL: tuple[
    Extension[bool]
    | Extension[str]
    | Extension[tuple[str, ...]]
    | Extension[Pagination]
    | Extension[Download]
    | Extension[Pace]
    | Extension[list[JSON]],
    ...,
]
ALL = (
    METHOD,
    FORMER_METHODS,
    SAFE_TO_REPEAT,
    EVENT,
    PAGINATION,
    EVENT_STREAM,
    DOWNLOAD,
    CLIENT_PARAMETER,
    SECRET,
    PYTHON_NAME,
    VALUE_OF,
    IMPLIED_BY,
    KEEP_SLASH,
    FRESH,
    PREFIX_OBJECT,
    CLASS_NAME,
    ENUM_NAMES,
    ENUM_DESCRIPTIONS,
    ANSWERS,
    PACE,
    ENVIRONMENT_PREFIX,
)
"""Every extension, in the order of the table in specs/README.md."""
