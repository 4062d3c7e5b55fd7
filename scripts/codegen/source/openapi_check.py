"""Whether documents are valid OpenAPI, by openapi-spec-validator.

That takes seconds for a large one, so the driver has it done by processes of their own while it generates.
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
from codegen.source.loader import JSON

PARTS = ("structure", "meaning")
"""What is checked: against OpenAPI's own schema; and defaults, path parameters, operationIds and the like."""

VERSIONS = ("3.0", "3.1")
"""The versions of OpenAPI that are read."""

_SECONDS = 30
_LENGTH = 300
_MOST = 50
# What breaks these rules of OpenAPI's is not valid, and still says clearly what the API is.
_HARMLESS = frozenset({"uniqueItems", "minItems", "format", "minLength", "maxLength", "pattern"})
_TYPES_OF_PROSE = {"description": "string", "summary": "string", "title": "string", "examples": "array"}
_HARMLESS_KEYS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "$recursiveAnchor"}
)


@dataclass(frozen=True)
class Fault:
    """Something about a document that is not valid OpenAPI.

    Attributes:
        document: The document's name.
        where: The place.
        what: What is wrong there.
        harmless: Whether the client comes out right all the same, as with a default that its own schema does not allow.
    """

    document: str
    where: str
    what: str
    harmless: bool

    def __str__(self) -> str:
        return f"{self.document}: {self.where}: {self.what}"


def validate(document: dict[str, JSON], name: str) -> list[Fault]:
    """Check a document against OpenAPI 3.0 or 3.1, whichever it says it is.

    Args:
        document: It.
        name: Its name, for errors.

    Returns:
        What is not valid and does no harm.

    Raises:
        SpecError: With the first fault that does.
    """
    return _sorted_out([fault for part in PARTS for fault in faults(document, name, part)])


def _sorted_out(found: list[Fault]) -> list[Fault]:
    for fault in found:
        if not fault.harmless:
            raise SpecError(fault.document, fault.where, fault.what)
    return found


def version_of(document: dict[str, JSON], name: str) -> str:
    """The version of OpenAPI that a document is written in: 3.0 or 3.1.

    Raises:
        SpecError: It is another one, or none.
    """
    version = document.get("openapi")
    if not isinstance(version, str) or version[:3] not in VERSIONS:
        raise SpecError(
            name, "openapi", f"{version!r} is not a version that is read here: {' and '.join(VERSIONS)} are"
        )
    return version[:3]


def faults(document: dict[str, JSON], name: str, part: str) -> list[Fault]:
    """The faults of one kind, as far as the first harmful one."""
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    validators: dict[str, Any] = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}
    try:
        kind = validators[version_of(document, name)]
    except SpecError as refused:
        return [Fault(name, refused.where, refused.what, False)]
    # What has no handler is not fetched, so that not even a reference that nobody has foreseen can reach out.
    validator = type("_Validator", (kind,), {"resolver_handlers": {"<all_urls>": _refuse}})(document)
    check = validator.schema_validator.iter_errors if part == "structure" else validator.root_validator
    found: list[Fault] = []
    try:
        for error in check(document if part == "structure" else validator.schema_path):
            path = "/".join(str(step) for step in getattr(error, "absolute_path", ()))
            place = f"/{path}" if path else "the document"
            found.append(Fault(name, place, _short(str(error)), _is_harmless(error, part)))
            if not found[-1].harmless or len(found) == _MOST:
                break
    except RecursionError:  # lowering follows circles, or says which it can't
        found.append(
            Fault(name, "the document", "has references in a circle that openapi-spec-validator can't follow", True)
        )
    except re.error as error:
        found.append(Fault(name, "the document", f"has a pattern that Python can't read: {error}", True))
    except Exception as unforeseen:  # the validator stumbles over some faults instead of naming them
        text = _short(f"is not valid: {type(unforeseen).__name__}: {unforeseen}")
        found.append(Fault(name, "the document", text, False))
    return found


def _is_harmless(error: Any, part: str) -> bool:
    from openapi_spec_validator.validation.exceptions import ExtraParametersError, OpenAPIValidationError

    if error.validator in _HARMLESS or isinstance(error, ExtraParametersError):
        return True
    path = list(error.absolute_path)
    if (error.validator == "required" and path == ["info"]) or (path and path[-1] in _HARMLESS_KEYS):
        return True
    if path == ["info", "version"]:  # an unquoted 1.0 is a number in YAML
        return True
    if path and error.validator == "type" and error.validator_value == _TYPES_OF_PROSE.get(path[-1]):
        return True
    # What is no error of the document itself is one of a default against its schema.
    return part == "meaning" and not isinstance(error, OpenAPIValidationError)


def _refuse(uri: str) -> NoReturn:
    raise ValueError(f"{uri!r} leads out of the document, which is refused")


def _short(text: str) -> str:
    first = " ".join(text.splitlines()[0].split()) if text else "is not valid"
    return first if len(first) <= _LENGTH else f"{first[:_LENGTH]}..."


class Checks:
    """Documents being checked in the background, a process for each part. A context manager: it leaves none running.

    Args:
        documents: The documents by their names.
        seconds: How much processor time each part of each document may take. Some few references are enough to keep
            openapi-spec-validator busy for ever, where lowering them takes no time.
    """

    def __init__(self, documents: dict[str, dict[str, JSON]], seconds: int = _SECONDS) -> None:
        paths = [str(Checkout().scripts), *filter(None, [os.environ.get("PYTHONPATH")])]
        self._folder = tempfile.TemporaryDirectory()
        file = Path(self._folder.name, "documents.json")
        file.write_text(json.dumps(documents), encoding="utf-8")
        self._processes = [
            subprocess.Popen(
                [sys.executable, "-m", "codegen.source.openapi_check", part, str(file), str(seconds)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            )
            for part in PARTS
        ]

    def __enter__(self) -> Checks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            process.kill()
            process.communicate()
        self._folder.cleanup()

    def wait(self) -> list[Fault]:
        """Wait for the result.

        Returns:
            What is not valid and does no harm.

        Raises:
            SpecError: With the first fault that does.
        """
        found: list[Fault] = []
        for process in self._processes:
            output, errors = process.communicate()
            if process.returncode:
                raise SpecError("openapi-spec-validator", "the check", (errors.strip().splitlines() or ["failed"])[-1])
            found += [Fault(**fault) for fault in json.loads(output)]
        return _sorted_out(found)


class _TooLong(BaseException):
    """The time is up. Nothing that the validator catches."""


def _faults_in_time(document: dict[str, JSON], name: str, part: str, seconds: int) -> list[Fault]:
    def stop(number: int, frame: object) -> NoReturn:
        raise _TooLong

    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        return faults(document, name, part)
    except _TooLong:
        said = f"openapi-spec-validator was not done with it after {seconds} seconds, so it was not checked to its end"
        return [Fault(name, "the document", said, part == "meaning")]
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _main() -> None:
    """Read documents by their names from a JSON file; write their faults."""
    part, file, seconds = sys.argv[1:]
    documents: dict[str, dict[str, JSON]] = json.loads(Path(file).read_bytes())
    found = [fault for name, each in documents.items() for fault in _faults_in_time(each, name, part, int(seconds))]
    json.dump([asdict(fault) for fault in found], sys.stdout)


if __name__ == "__main__":
    _main()
