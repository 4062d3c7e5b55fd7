"""Validating documents with openapi-spec-validator.

That takes seconds for a large document, so it runs in separate processes while the driver generates.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.source.keywords import escaped
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean, nearest
from codegen.source.tolerance import tolerated

PARTS = ("structure", "meaning")
"""The parts of the check: the structure, by OpenAPI's own schema; and the meaning, such as defaults and operationIds."""

VERSIONS = ("3.0", "3.1", "3.2")
"""The supported versions of OpenAPI."""

_SECONDS = 30
_LENGTH = 300
_MOST = 50
# A document that breaks these rules is not valid, but still describes the API unambiguously.
_HARMLESS = frozenset({"uniqueItems", "minItems", "format", "pattern"})
_TYPES_OF_PROSE = {"description": "string", "summary": "string", "title": "string", "examples": "array"}
_HARMLESS_KEYS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "$recursiveAnchor"}
)


@dataclass(frozen=True)
class Fault:
    """Something about a document that is not valid OpenAPI.

    Attributes:
        document: The name of the document.
        where: The location, as a JSON pointer.
        what: What is wrong there.
        harmless: Whether the client is correct all the same, as with a default that its own schema does not allow.
    """

    document: str
    where: str
    what: str
    harmless: bool

    def __str__(self) -> str:
        return f"{self.document}: {self.where}: {self.what}"


def validate(document: dict[str, JSON], name: str) -> list[Fault]:
    """Check a document against the version of OpenAPI that it is written in.

    Args:
        document: The document.
        name: Its name, for errors.

    Returns:
        The harmless faults.

    Raises:
        SpecError: The first fault that is not harmless.
    """
    return _sorted_out([fault for part in PARTS for fault in faults(document, name, part)])


def check_structure(document: dict[str, JSON], name: str) -> None:
    """Check the structure of a document alone, which takes a second for a large one.

    Args:
        document: The document.
        name: Its name, for errors.

    Raises:
        SpecError: The first fault that is not harmless.
    """
    _sorted_out(faults(document, name, "structure"))


def _sorted_out(found: list[Fault]) -> list[Fault]:
    for fault in found:
        if not fault.harmless:
            raise SpecError(fault.document, fault.where, fault.what)
    return found


def version_of(document: dict[str, JSON], name: str) -> str:
    """The version of OpenAPI that a document is written in: 3.0, 3.1 or 3.2.

    Raises:
        SpecError: The version is missing or not supported.
    """
    if "swagger" in document:
        raise SpecError(
            name,
            "swagger",
            "Swagger 2 is not supported: convert the document to OpenAPI 3 first, for instance with"
            " `npx swagger2openapi -o converted.yaml FILE`",
        )
    version = document.get("openapi")
    if "openapi" not in document:
        similar = "".join(f" (there is {key!r})" for key in nearest("openapi", document, 1))
        what = f"the key 'openapi' is missing{similar}; it has the version: 3.0, 3.1 and 3.2 are supported"
        raise SpecError(name, "the document", what)
    if not isinstance(version, str) or version[:3] not in VERSIONS:
        raise SpecError(name, "openapi", f"{version!r} is not a supported version; 3.0, 3.1 and 3.2 are")
    return version[:3]


def faults(document: dict[str, JSON], name: str, part: str) -> list[Fault]:
    """The faults of one part, up to the first harmful one."""
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

    validators: dict[str, Any] = {
        "3.0": OpenAPIV30SpecValidator,
        "3.1": OpenAPIV31SpecValidator,
        "3.2": OpenAPIV32SpecValidator,
    }
    try:
        kind = validators[version_of(document, name)]
    except SpecError as refused:
        return [Fault(name, refused.where, refused.what, False)]
    document, tolerable = tolerated(document)
    found = [Fault(name, where, what, True) for where, what in tolerable if part == "structure"]
    validator = type("_Validator", (kind,), {"resolver_handlers": _NoHandlers()})(document)
    check = _searched_once(validator.schema_validator).iter_errors if part == "structure" else validator.root_validator
    try:
        for error in check(document if part == "structure" else validator.schema_path):
            causes = _causes(error)
            path = "".join(f"/{escaped(str(step))}" for step in causes[0].absolute_path)
            is_harmless = all(_is_harmless(each, part) for each in causes)
            found.append(Fault(name, path or "the document", _in_words(causes), is_harmless))
            if not found[-1].harmless or len(found) == _MOST:
                break
    except RecursionError:  # lowering supports cycles, or reports those that it does not
        found.append(
            Fault(name, "the document", "has a cycle of references that openapi-spec-validator can't follow", True)
        )
    except re.error as error:
        found.append(Fault(name, "the document", f"has a pattern that is not valid in Python: {error}", True))
    except Exception as unforeseen:  # the validator fails on some faults instead of reporting them
        text = _short(f"is not valid: {type(unforeseen).__name__}: {unforeseen}")
        found.append(Fault(name, "the document", text, False))
    return found


def _searched_once(validator: Any) -> Any:
    """The same validator with a registry in which the anchors of its schema are known.

    jsonschema searches the schema that it starts from again for each ``$dynamicRef``, which took two thirds of the time
    of the check. Here it starts from a reference to the schema, and has nothing to search.
    """
    from jsonschema.validators import validator_for  # type: ignore[import-untyped]
    from referencing import Registry, Resource

    schema = validator.schema
    resource = Resource.from_contents(schema)
    registry = (resource @ Registry()).crawl()
    return validator_for(schema)({"$ref": resource.id()}, registry=registry)


def _causes(error: Any) -> list[Any]:
    """The errors of the alternatives that come closest to what is there, if each of several alternatives is violated."""
    causes = [error]
    for each in causes:
        causes += each.context
    # That no alternative is a reference is no cause.
    named = [each for each in causes if each.validator_value != ["$ref"]]
    deepest = max(len(each.absolute_path) for each in named)
    return [each for each in named if len(each.absolute_path) == deepest]


def _in_words(causes: list[Any]) -> str:
    """What is wrong, and what was probably meant."""
    error, kind = causes[0], causes[0].validator
    if kind == "enum" and isinstance(error.instance, str):
        allowed = list(
            dict.fromkeys(value for each in causes if each.validator == kind for value in each.validator_value)
        )
        return _short(f"{error.instance!r} is not one of {allowed}") + did_you_mean(error.instance, allowed)
    text = _short(str(error))
    if kind in {"additionalProperties", "unevaluatedProperties", "required"} and isinstance(error.instance, dict):
        known = error.schema.get("properties", {})
        for key in (each for each in error.instance if each not in known):
            if near := did_you_mean(key, [each for each in known if each not in error.instance]):
                return text + (near if kind != "required" else f"; {key!r} may be meant to be one")
    return text


def _is_harmless(error: Any, part: str) -> bool:
    from openapi_spec_validator.validation import exceptions

    # Lowering checks the parameters of paths, too. It assumes a string for one that is not declared.
    of_paths = exceptions.ExtraParametersError, exceptions.UnresolvableParameterError
    if error.validator in _HARMLESS or isinstance(error, of_paths):
        return True
    path = list(error.absolute_path)
    if (error.validator == "required" and path == ["info"]) or (path and path[-1] in _HARMLESS_KEYS):
        return True
    if path == ["info", "version"]:  # an unquoted 1.0 is a number in YAML
        return True
    if path and error.validator == "type" and error.validator_value == _TYPES_OF_PROSE.get(path[-1]):
        return True
    # Any other error is a default that does not match its schema.
    return part == "meaning" and not isinstance(error, exceptions.OpenAPIValidationError)


class _NoHandlers(dict[str, Any]):
    """What opens the documents that references lead to, by the scheme of the URL: no file is read and nothing is fetched."""

    def __contains__(self, scheme: object) -> bool:
        return True

    def __missing__(self, scheme: str) -> Any:
        return _refuse


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri!r} refers to another document; only references within a document are supported")


def _short(text: str) -> str:
    first = " ".join(text.splitlines()[0].split()) if text else "is not valid"
    return first if len(first) <= _LENGTH else f"{first[:_LENGTH]}..."


class Checks:
    """Checks documents in background processes, one for each part. A context manager; leaving it stops them.

    Args:
        documents: The documents by name.
        seconds: The limit of processor time for each part of each document. A few references can keep
            openapi-spec-validator busy forever.
    """

    def __init__(self, documents: dict[str, dict[str, JSON]], seconds: int = _SECONDS) -> None:
        paths = [str(Checkout().scripts), *filter(None, [os.environ.get("PYTHONPATH")])]
        self._folder = tempfile.TemporaryDirectory()
        file = Path(self._folder.name, "documents.json")
        file.write_bytes(json.dumps(documents).encode())
        self._found: dict[str, list[Fault]] = {}
        self._processes = {
            part: subprocess.Popen(
                [sys.executable, "-m", "codegen.source.openapi_check", part, str(file), str(seconds)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            )
            for part in PARTS
        }

    def __enter__(self) -> Checks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes.values():
            process.kill()
            process.communicate()
        self._folder.cleanup()

    def wait(self, *parts: str) -> list[Fault]:
        """Wait for the result.

        Args:
            parts: The parts of the check to wait for; by default, all.

        Returns:
            The harmless faults.

        Raises:
            SpecError: The first fault that is not harmless.
        """
        return _sorted_out([fault for part in parts or PARTS for fault in self._faults_of(part)])

    def _faults_of(self, part: str) -> list[Fault]:
        if part not in self._found:
            process = self._processes[part]
            output, errors = process.communicate()
            if process.returncode:
                raise SpecError("openapi-spec-validator", "the check", (errors.strip().splitlines() or ["failed"])[-1])
            self._found[part] = [Fault(**fault) for fault in json.loads(output)]
        return self._found[part]


class _TooLong(BaseException):
    """The time limit is reached. A BaseException, because the validator catches all others."""


def _faults_in_time(document: dict[str, JSON], name: str, part: str, seconds: int) -> list[Fault]:
    def stop(number: int, frame: object) -> NoReturn:
        raise _TooLong

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        return faults(document, name, part)
    except _TooLong:
        said = f"openapi-spec-validator did not finish within {seconds} seconds; the rest was not checked"
        return [Fault(name, "the document", said, part == "meaning")]
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _main() -> None:
    """Check the documents of a JSON file and write their faults."""
    part, file, seconds = sys.argv[1:]
    documents: dict[str, dict[str, JSON]] = json.loads(Path(file).read_bytes())
    found = [fault for name, each in documents.items() for fault in _faults_in_time(each, name, part, int(seconds))]
    json.dump([asdict(fault) for fault in found], sys.stdout)


if __name__ == "__main__":
    _main()
