"""Python names for the names of a document. Each depends on its own source alone, so none moves when others do.

Every name made here is ASCII, an identifier, no keyword, has no leading underscore and hides nothing that generated code
uses. A name that a document's author chose for Python is taken as it is, or refused.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
import zlib
from collections import defaultdict
from collections.abc import Iterable
from urllib.parse import unquote

_WORD = re.compile(r"OAuth(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")
_SIGN = re.compile(r"[+-](?=[0-9A-Za-z])")
_SIGNS = {"+": "plus ", "-": "minus "}
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_FUNCTION = re.compile(r"[a-z][a-z0-9_]*\Z")
_LONGEST_MODULE = 100

# Names that generated annotations use inside a class body: a field of that name would shadow them there.
_SHADOWING = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str", "uuid"})
# What the base class of every model has already.
MODEL_NAMES = frozenset(
    {
        "additional_properties",
        "decode",
        "decoder",
        "fit",
        "from_dict",
        "from_json",
        "frozenset",
        "self",
        "to_dict",
        "to_json",
    }
)
# What the modules of resource groups use: a method of that name would shadow it for the methods after it. `list` may be
# one: the annotations there say `builtins.list`.
_METHOD_NAMES = (_SHADOWING - {"list"}) | {"api", "builtins", "models", "overload", "paging"}
# What the modules of models import: a model of that name would be taken for it.
_CLASS_NAMES = frozenset(
    [
        "Any",
        "Array",
        "DATE",
        "False",
        "FileInput",
        "IntEnum",
        "Map",
        "Model",
        "None",
        "OneOf",
        "References",
        "StrEnum",
        "TIMESTAMP",
        "TYPE_CHECKING",
        "True",
        "TypeAlias",
        "UNSET",
        "UUID",
        "Union",
        "Unknown",
        "Unset",
    ]
)
# What modules of resource groups import; a group's classes have its name, and its name with Async before it.
_GROUP_CLASSES = frozenset(
    [
        "Any",
        "AsyncCaller",
        "AsyncEventStream",
        "AsyncGroups",
        "AsyncIterator",
        "AsyncResource",
        "EventStream",
        "False",
        "FileInput",
        "FileTarget",
        "Groups",
        "Iterator",
        "Mapping",
        "None",
        "Progress",
        "Resource",
        "Response",
        "Sequence",
        "SyncCaller",
        "True",
        "UNSET",
        "Unset",
    ]
)
# What the packages `models` and `resources` hold: importing a module of that name would put it in its place.
_MODULE_NAMES = frozenset({"cached_property", "import_module", "ref"})
# What clients have already: a resource group of that name would hide it.
_CLIENT_NAMES = frozenset(
    ["aclose", "bad_reply", "call", "call_detailed", "call_events", "call_to_file", "close", "download", "with_options"]
)
# What the modules of operations import beside the constants, one an operation, that they define.
_CONSTANTS = frozenset({"DATE", "OPERATIONS", "SCHEMAS", "TIMESTAMP", "TYPE_CHECKING", "UUID"})
# What the keywords on the way to a schema add to its name.
_POINTER_WORDS = {
    **dict.fromkeys(("components", "schemas", "paths", "content", "schema", "properties", "patternProperties"), ""),
    **dict.fromkeys(
        ("$defs", "definitions", "allOf", "oneOf", "anyOf", "responses", "requestBodies", "parameters"), ""
    ),
    "items": "Item",
    "additionalProperties": "Value",
    "requestBody": "Request",
}


def words(name: str) -> list[str]:
    """The words of a name in any style: ``HTTPServerID2`` gives HTTP, Server, ID2."""
    return _WORD.findall(_spelt(name))


def _spelt(name: str) -> str:
    """A name in letters that have no accents, with a sign before it in words: ``-created`` gives ``minus created``."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _SIGNS[name[0]] + name[1:] if _SIGN.match(name) else name


def _codes(name: str) -> str:
    """A name for what has no letter or digit that Python names are made of: by its characters' code points."""
    if not name:
        return "empty"
    codes = "_".join(f"{ord(character):x}" for character in name)
    return f"character_{codes}" if len(name) <= 4 else f"text_{checksum(name)}"


def checksum(text: str) -> str:
    """Eight hex digits that tell a text from others."""
    return f"{zlib.crc32(text.encode()):08x}"


def snake(name: str) -> str:
    """``experienceId`` and ``Experience ID`` give ``experience_id``; what has no letter or digit goes by its code points."""
    result = "_".join(words(name)).lower() or _codes(name)
    return f"n{result}" if result[0].isdigit() else result


def pascal(name: str) -> str:
    """``goal_settings`` gives ``GoalSettings``; capitals that are there stay."""
    found = words(name) or words(_codes(name))
    result = "".join(word[0].upper() + word[1:] for word in found)
    return f"N{result}" if result[0].isdigit() else result


def _unless(result: str, taken: Iterable[str]) -> str:
    return f"{result}_" if keyword.iskeyword(result) or result in taken else result


def identifier(name: str, taken: frozenset[str] = frozenset()) -> str:
    """A snake-case name that is no keyword and shadows nothing; an underscore is added where it would."""
    return _unless(snake(name), _SHADOWING | taken)


def method(name: str) -> str:
    """The name of an operation's method."""
    return _unless(snake(name), _METHOD_NAMES)


def group(tag: str) -> str:
    """The name of a resource group: an attribute of clients, and a module."""
    return _unless(_shortened(snake(tag), tag), _SHADOWING | _MODULE_NAMES | _CLIENT_NAMES)


def group_class(name: str) -> str:
    """The class of a resource group; that of asynchronous clients has ``Async`` before it."""
    result = pascal(name)
    return f"{result}Group" if result in _GROUP_CLASSES or result.startswith("Async") else result


def class_name(name: str) -> str:
    """The class of a schema."""
    return _unless(pascal(name), _CLASS_NAMES)


def canonical(name: str) -> str:
    """A class name with small letters but for the first of each word: the usual way to write it."""
    return "".join(word.capitalize() for word in words(name))


def module(name: str) -> str:
    """The module of a class; a checksum at the end of the class's name stays as it is."""
    stem, _, told_apart_by = name.partition("_")
    result = f"{snake(stem)}_{told_apart_by}" if told_apart_by else snake(stem)
    return _unless(_shortened(result, name), _MODULE_NAMES)


def _shortened(module_name: str, source: str) -> str:
    """A module's name, so short that every file system takes it."""
    return module_name if len(module_name) <= _LONGEST_MODULE else f"{module_name[:_LONGEST_MODULE]}_{checksum(source)}"


def endpoint_constant(method_name: str) -> str:
    """The constant of an operation."""
    return _unless(method_name.upper(), _CONSTANTS)


def pointer_hint(pointer: str) -> str:
    """The class of what stands at a JSON pointer, as it is named where it stands: ``Foo/properties/bar`` is FooBar."""
    parts = [unquote(part).replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#/").split("/")]
    named: list[str] = []
    before = ""
    for part in parts:
        chosen_by_the_author = before in {"properties", "patternProperties", "$defs", "definitions", "schemas"}
        if chosen_by_the_author or part not in _POINTER_WORDS:
            named.append(f"{before}_{part}" if part.isdigit() and before in {"oneOf", "anyOf"} else part)
        elif _POINTER_WORDS[part]:
            named.append(_POINTER_WORDS[part])
        before = "" if chosen_by_the_author else part
    return "".join(pascal(part) for part in named if "/json" not in part or part.startswith("/"))


def constant(name: str) -> str:
    """An enum member's name: ``a/b_fullstack`` gives ``A_B_FULLSTACK``, ``5`` gives ``VALUE_5``."""
    if not words(name):
        codes = "_".join(f"{ord(character):X}" for character in name)
        return (f"CHARACTER_{codes}" if len(name) <= 4 else f"TEXT_{checksum(name).upper()}") if codes else "EMPTY"
    result = re.sub(r"[^0-9A-Za-z]+", "_", _spelt(name)).strip("_")
    result = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", result).upper() if not result.isupper() else result
    if result[0].isdigit():
        result = f"VALUE_{result}"
    return f"{result}_" if result in {"MRO", "NAME", "VALUE"} else result


def number_constant(value: int) -> str:
    """An integer enum member's name: ``VALUE_5``, ``VALUE_NEGATIVE_1``."""
    return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"


def distinct(names: Iterable[tuple[str, str]], taken: Iterable[str] = ()) -> dict[str, str]:
    """Tell apart what would get one name, whatever order it comes in.

    Args:
        names: Sources, each with the name it would get.
        taken: Names that none of them can have.

    Returns:
        The name of each source. Of several with one name, the one that has it by itself keeps it, else the first by
        the alphabet; the others get a checksum of their source.
    """
    sources: dict[str, list[str]] = defaultdict(list)
    for source, name in names:
        sources[name].append(source)
    found: dict[str, str] = {}
    taken = set(taken)
    for name, meeting in sources.items():
        keeps = None if name in taken else name if name in meeting else min(meeting)
        for source in meeting:
            digits = checksum(source)
            found[source] = name if source == keeps else f"{name}_{digits.upper() if name.isupper() else digits}"
    return found


def fault_of_class(name: object) -> str | None:
    """Why a name that a document gives can't be a class's, None if it can."""
    if not isinstance(name, str) or not _CLASS.match(name):
        return f"{_shown(name)} is not a class name: use letters and digits, with an upper-case letter first"
    return reserved(name) if name in _CLASS_NAMES else None


def fault_of_name(name: object) -> str | None:
    """Why a name that a document gives can't be an argument's or a field's, None if it can."""
    if not isinstance(name, str) or not _FUNCTION.match(name):
        return (
            f"{_shown(name)} is not a Python name: use lower-case letters, digits and underscores, with a letter first"
        )
    if keyword.iskeyword(name):
        return f"{name!r} is a keyword of Python"
    return reserved(name) if name in _SHADOWING else None


def fault_of_method(name: object) -> str | None:
    """Why a name that a document gives can't be a method's, None if it can."""
    if name == "list":
        return None
    return fault_of_name(name) or (reserved(name) if name in _METHOD_NAMES else None)


def reserved(name: object) -> str:
    """What to say of a name that generated code uses for something else."""
    return f"{name!r} is reserved: generated code uses this name itself"


def _shown(name: object) -> str:
    text = repr(name)
    return text if len(text) <= 60 else f"{text[:60]}..."
