"""Prism: installing it, the document that it serves, and its process."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from conformance import npm

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".venv" / "prism"
PACKAGE = "@stoplight/prism-cli@5.16.0"
_TIME_LIMIT = 180.0
"""The seconds in which Prism must start to listen. It reads the whole document first, which takes 10 on an idle machine."""


class PrismError(Exception):
    """Prism can't be installed or does not start; the message says why."""


def install() -> Path:
    """Install Prism in a folder of its own, unless it is there.

    Returns:
        Its program.

    Raises:
        PrismError: node or npm is missing, or npm failed.
    """
    try:
        npm.install(PACKAGE, FOLDER)
    except npm.NpmError as error:
        raise PrismError(str(error)) from None
    return FOLDER / "node_modules" / ".bin" / "prism"


def for_requests(document: dict[str, Any]) -> dict[str, Any]:
    """A document in which no read-only property is required.

    OpenAPI requires such a property in replies alone. Prism requires it in requests, too, where the schema is in a
    ``oneOf`` or an ``allOf``.
    """
    document = deepcopy(document)
    _relax(document, document)
    return document


def _relax(node: Any, document: dict[str, Any]) -> None:
    if isinstance(node, list):
        for each in node:
            _relax(each, document)
    elif isinstance(node, dict):
        required, properties = node.get("required"), node.get("properties")
        if isinstance(required, list) and isinstance(properties, dict):
            kept = [name for name in required if not _is_read_only(properties.get(name, {}), document)]
            node.pop("required")
            if kept:
                node["required"] = kept
        for each in node.values():
            _relax(each, document)


def _is_read_only(schema: Any, document: dict[str, Any]) -> bool:
    if schema.get("readOnly"):
        return True
    if "$ref" not in schema:
        return False
    target: Any = document
    for part in schema["$ref"].removeprefix("#/").split("/"):
        target = target[part.replace("~1", "/").replace("~0", "~")]
    return _is_read_only(target, document)


@contextmanager
def serving(document: dict[str, Any]) -> Iterator[str]:
    """Prism serving a document on loopback, for as long as the block runs.

    Yields:
        Its address.

    Raises:
        PrismError: It can't be installed or does not start.
    """
    program = install()
    source, log = FOLDER / "document.json", FOLDER / "prism.log"
    source.write_text(json.dumps(document), encoding="utf-8")
    port = _free_port()
    command = [str(program), "mock", "--host", "127.0.0.1", "--port", str(port), str(source)]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, start_new_session=True)
    try:
        _await(process, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _await(process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until Prism says that it listens."""
    end = time.monotonic() + _TIME_LIMIT
    while "Prism is listening" not in log.read_text(encoding="utf-8", errors="replace"):
        if process.poll() is not None:
            raise PrismError(f"it ended with status {process.returncode}: see {log.relative_to(ROOT)}")
        if time.monotonic() > end:
            raise PrismError(f"it does not listen after {_TIME_LIMIT:g} seconds: see {log.relative_to(ROOT)}")
        time.sleep(0.1)
