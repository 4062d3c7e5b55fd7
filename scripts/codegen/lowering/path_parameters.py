"""Path parameters that a document uses and does not declare."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.errors import SpecError
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean


def undeclared(path: str, parameters: Sequence[JSON], name: str, where: str) -> list[JSON]:
    """The parameters that a path has in braces and that are not declared, as required strings.

    Args:
        path: The path.
        parameters: The declared parameters, without references.
        name: The document's name, for the error.
        where: The operation, for the error.

    Raises:
        SpecError: A declared path parameter is not in the path, so that one of the two names is wrong.
    """
    declared = {parameter["name"] for parameter in parameters if parameter["in"] == "path"}
    used = list(dict.fromkeys(re.findall(r"{([^{}]+)}", path)))
    missing = [each for each in used if each not in declared]
    if missing and (unused := declared - set(used)):
        near = did_you_mean(missing[0], unused)
        what = f"the path has {{{missing[0]}}}, but there is no path parameter {missing[0]!r}{near}"
        raise SpecError(name, where, what)
    return [{"name": each, "in": "path", "required": True, "schema": {"type": "string"}} for each in missing]
