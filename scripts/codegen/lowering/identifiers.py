"""Python names for the names of a document. Each depends only on its own source, so a change elsewhere renames nothing.

Every name made here is an ASCII identifier, is no keyword, has no leading underscore and hides nothing that generated
code uses. A name that the document chooses for Python is used unchanged, or refused.
"""

from __future__ import annotations

import builtins
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

# Names that generated annotations use in a class body. A field of that name would shadow them.
_SHADOWING = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "models", "str", "uuid"})
# Names that the base class of every model defines, and `read_only`, which makes the fields after one of that name.
MODEL_NAMES = frozenset(
    {
        "additional_properties",
        "from_dict",
        "from_json",
        "frozenset",
        "read_only",
        "self",
        "to_dict",
        "to_json",
    }
)
# Names that modules of resource groups use. A method of that name would shadow them for the methods after it. `list` is
# allowed: annotations in these modules say `builtins.list`.
_METHOD_NAMES = (_SHADOWING - {"list"}) | {
    "api",
    "builtins",
    "forgets_arguments",
    "models",
    "overload",
    "paging",
}
# Names that modules of models import.
_CLASS_NAMES = frozenset(
    [
        "Any",
        "Array",
        "DATE",
        "False",
        "FileInput",
        "IntEnum",
        "Literal",
        "Map",
        "Model",
        "None",
        "OneOf",
        "References",
        "StrEnum",
        "TIMESTAMP",
        "True",
        "TypeAlias",
        "UNSET",
        "UUID",
        "Union",
        "Unknown",
        "Unset",
    ]
)
# Names that modules of resource groups import. A group has a class of its own name, and one with Async before it, so that
# all names that begin with Async are reserved, too.
_GROUP_CLASSES = frozenset(
    [
        "Any",
        "EventStream",
        "Extra",
        "False",
        "FileInput",
        "FileTarget",
        "Iterator",
        "Literal",
        "Mapping",
        "None",
        "Progress",
        "Resource",
        "Response",
        "Sequence",
        "True",
        "UNSET",
        "Unpack",
        "Unset",
    ]
)
# Names that the packages `models` and `resources` define or use in annotations. Importing a module of that name would
# replace them, as pyright sees it also the types of Python: `list`, `dict`.
_MODULE_NAMES = frozenset({"import_module", "missing_attribute", "resource_group"}) | {
    name for name, value in vars(builtins).items() if isinstance(value, type)
}
# Names that clients define. A resource group of that name would hide them.
_CLIENT_NAMES = frozenset(
    {"aclose", "close", "config", "download", "from_config", "request", "request_detailed", "with_options"}
)
# Names that modules of operations import, beside the constants that they define.
_CONSTANTS = frozenset({"DATE", "OPERATIONS", "SCHEMAS", "TIMESTAMP", "TYPE_CHECKING", "UUID"})
# Keywords in a JSON pointer that add nothing to the name of the schema there, and what others add.
_UNNAMED = frozenset(
    [
        *(
            "components",
            "schemas",
            "paths",
            "content",
            "schema",
            "properties",
            "patternProperties",
            "$defs",
            "definitions",
        ),
        *("allOf", "oneOf", "anyOf", "responses", "requestBodies", "parameters"),
    ]
)
_POINTER_WORDS = {"items": "Item", "additionalProperties": "Value", "requestBody": "Request"}


def words(name: str) -> list[str]:
    """The words of a name in any style: those of ``HTTPServerID2`` are HTTP, Server and ID2."""
    return _WORD.findall(_spelt(name))


def _spelt(name: str) -> str:
    """A name without accents and with its sign in words: ``-created`` becomes ``minus created``."""
    if not name.isascii():
        decomposed = unicodedata.normalize("NFKD", name)
        name = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _SIGNS[name[0]] + name[1:] if _SIGN.match(name) else name


def _codes(name: str) -> str:
    """A name for a string without ASCII letters and digits, from the code points of its characters."""
    if not name:
        return "empty"
    codes = "_".join(f"{ord(character):x}" for character in name)
    return f"character_{codes}" if len(name) <= 4 else f"text_{checksum(name)}"


def checksum(text: str) -> str:
    """Eight hexadecimal digits that identify a string."""
    return f"{zlib.crc32(text.encode()):08x}"


def snake(name: str) -> str:
    """Snake case: ``experienceId`` and ``Experience ID`` become ``experience_id``."""
    result = "_".join(words(name)).lower() or _codes(name)
    return f"n{result}" if result[0].isdigit() else result


def pascal(name: str) -> str:
    """Pascal case: ``goal_settings`` becomes ``GoalSettings``. Existing upper case is kept."""
    found = words(name) or words(_codes(name))
    result = "".join(word[0].upper() + word[1:] for word in found)
    return f"N{result}" if result[0].isdigit() else result


def _unless(result: str, taken: Iterable[str]) -> str:
    return f"{result}_" if keyword.iskeyword(result) or result in taken else result


def identifier(name: str, taken: frozenset[str] = frozenset()) -> str:
    """A snake-case name. An underscore is added if it would be a keyword or shadow something."""
    return _unless(snake(name), _SHADOWING | taken)


def method(name: str) -> str:
    """The name of an operation's method."""
    return _unless(snake(name), _METHOD_NAMES)


def group(tag: str) -> str:
    """The name of a resource group: an attribute of clients, and a module."""
    return _unless(_shortened(snake(tag), tag), _SHADOWING | _MODULE_NAMES | _CLIENT_NAMES)


def group_class(name: str) -> str:
    """The class of a resource group. The asynchronous class has ``Async`` before it."""
    result = pascal(name)
    return f"{result}Group" if result in _GROUP_CLASSES or result.startswith("Async") else result


def class_name(name: str) -> str:
    """The class of a schema."""
    return _unless(pascal(name), _CLASS_NAMES)


def canonical(name: str) -> str:
    """A class name with only the first letter of each word in upper case."""
    return "".join(word.capitalize() for word in words(name))


def module(name: str) -> str:
    """The module of a class. A checksum at the end of the class name is kept."""
    stem, _, suffix = name.partition("_")
    result = f"{snake(stem)}_{suffix}" if suffix else snake(stem)
    return _unless(_shortened(result, name), _MODULE_NAMES)


def _shortened(module_name: str, source: str) -> str:
    """A module name that is short enough for every file system."""
    return module_name if len(module_name) <= _LONGEST_MODULE else f"{module_name[:_LONGEST_MODULE]}_{checksum(source)}"


def endpoint_constant(method_name: str) -> str:
    """The constant of an operation."""
    return _unless(method_name.upper(), _CONSTANTS)


def pointer_hint(pointer: str) -> str:
    """The class name of the schema at a JSON pointer: that of ``Foo/properties/bar`` is FooBar."""
    parts = [unquote(part).replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("#/").split("/")]
    named: list[str] = []
    before = ""
    for part in parts:
        chosen_by_the_author = before in {"properties", "patternProperties", "$defs", "definitions", "schemas"}
        if part.isdigit() and before in {"oneOf", "anyOf"}:
            named.append(f"{before}_{part}")
        elif chosen_by_the_author:
            named.append(part)
        elif part not in _UNNAMED:
            named.append(_POINTER_WORDS.get(part, part))
        before = "" if chosen_by_the_author else part
    return "".join(pascal(part) for part in named if "/json" not in part or part.startswith("/"))


def constant(name: str) -> str:
    """The name of an enum member: ``A_B_FULLSTACK`` for ``a/b_fullstack``, ``VALUE_5`` for ``5``."""
    if not words(name):
        codes = "_".join(f"{ord(character):X}" for character in name)
        return (f"CHARACTER_{codes}" if len(name) <= 4 else f"TEXT_{checksum(name).upper()}") if codes else "EMPTY"
    result = re.sub(r"[^0-9A-Za-z]+", "_", _spelt(name)).strip("_")
    result = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", result).upper() if not result.isupper() else result
    if result[0].isdigit():
        result = f"VALUE_{result}"
    return f"{result}_" if result in {"MRO", "NAME", "VALUE"} else result


def number_constant(value: int) -> str:
    """The name of an integer enum member: ``VALUE_5``, ``VALUE_NEGATIVE_1``."""
    return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"


def distinct(names: Iterable[tuple[str, str]], taken: Iterable[str] = ()) -> dict[str, str]:
    """Disambiguate names, independently of their order.

    Args:
        names: Sources, each with the name that it would get.
        taken: Names that none of them may have.

    Returns:
        The name of each source. Of several with one name, the source that is equal to the name keeps it, or else the
        first in alphabetical order. The others get a checksum of their source.
    """
    sources: dict[str, list[str]] = defaultdict(list)
    for source, name in names:
        sources[name].append(source)
    found: dict[str, str] = {}
    taken = set(taken)
    for name, same in sources.items():
        keeps = None if name in taken else name if name in same else min(same)
        for source in same:
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
