"""Python names for the names of a document. Each depends on its own source alone, so none moves when others do."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+[0-9]*|[A-Z]+[0-9]*|[0-9]+")

# Names that generated annotations use inside a class body: a field of that name would shadow them there.
_SHADOWING = frozenset({"bool", "bytes", "datetime", "dict", "float", "int", "list", "str", "uuid"})
# What the base class of every model has already.
MODEL_NAMES = frozenset({"additional_properties", "decode", "fit", "from_dict", "from_json", "to_dict", "to_json"})


def words(name: str) -> list[str]:
    """The words of a name in any style: ``HTTPServerID2`` gives HTTP, Server, ID2."""
    return _WORD.findall(name)


def snake(name: str) -> str:
    """``experienceId`` and ``Experience ID`` give ``experience_id``; what has no letter or digit gives ``field``."""
    result = "_".join(words(name)).lower() or "field"
    return f"n{result}" if result[0].isdigit() else result


def pascal(name: str) -> str:
    """``goal_settings`` gives ``GoalSettings``; capitals that are there stay."""
    result = "".join(word[0].upper() + word[1:] for word in words(name)) or "Field"
    return f"N{result}" if result[0].isdigit() else result


def identifier(name: str, taken: frozenset[str] = frozenset()) -> str:
    """A snake-case name that is no keyword and shadows nothing; an underscore is added where it would."""
    result = snake(name)
    if keyword.iskeyword(result) or result in _SHADOWING or result in taken:
        result += "_"
    return result


def constant(name: str) -> str:
    """An enum member's name: ``a/b_fullstack`` gives ``A_B_FULLSTACK``, ``5`` gives ``VALUE_5``."""
    if not words(name):
        codes = "_".join(f"{ord(character):X}" for character in name)
        return f"CHARACTER_{codes}" if codes else "EMPTY"
    result = re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")
    result = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", result).upper() if not result.isupper() else result
    if result[0].isdigit():
        result = f"VALUE_{result}"
    return f"{result}_" if result in {"MRO", "NAME", "VALUE"} else result


def number_constant(value: int) -> str:
    """An integer enum member's name: ``VALUE_5``, ``VALUE_NEGATIVE_1``."""
    return f"VALUE_NEGATIVE_{-value}" if value < 0 else f"VALUE_{value}"
