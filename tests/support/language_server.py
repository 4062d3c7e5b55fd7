"""Pyright's language server, which editors use too: what it offers at a position of a program."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CURSOR = "^"


class LanguageServer:
    """A running server.

    Args:
        process: Its process, with pipes.
        folder: The folder of the programs.
        python: The interpreter whose packages the programs import.
    """

    def __init__(self, process: subprocess.Popen[bytes], folder: Path, python: Path) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._input, self._output = process.stdin, process.stdout
        self._folder = folder
        self._python = python
        self._requests = 0

    def start(self) -> None:
        """Exchange the messages that come before all others."""
        folder = self._folder.as_uri()
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self._request(
            "initialize",
            {
                "processId": None,
                "rootUri": folder,
                "workspaceFolders": [{"uri": folder, "name": "programs"}],
                "capabilities": capabilities,
            },
        )
        self._notify("initialized", {})

    def stop(self) -> None:
        """Ask the server to end."""
        self._request("shutdown", None)
        self._notify("exit", None)

    def completions(self, text: str) -> list[str]:
        """What the editor offers at the cursor.

        Args:
            text: A program, with a ``^`` at the cursor.
        """
        before, _, after = text.partition(CURSOR)
        document = {"uri": (self._folder / "program.py").as_uri()}
        content = {"languageId": "python", "version": 1, "text": before + after}
        self._notify("textDocument/didOpen", {"textDocument": {**document, **content}})
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        found = self._request("textDocument/completion", {"textDocument": document, "position": position})
        self._notify("textDocument/didClose", {"textDocument": document})
        items = found["items"] if isinstance(found, dict) else found or []
        return [str(item["label"]) for item in items]

    def _notify(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _request(self, method: str, parameters: object) -> Any:
        self._requests += 1
        self._send({"id": self._requests, "method": method, "params": parameters})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._requests:
                assert "error" not in message, message["error"]
                return message["result"]
            if "method" in message and "id" in message:
                self._send({"id": message["id"], "result": self._answer(message)})

    def _answer(self, message: dict[str, Any]) -> object:
        """Answer a request of the server: it asks for the settings of the editor."""
        if message["method"] != "workspace/configuration":
            return None
        return [
            {"pythonPath": str(self._python)} if item.get("section") == "python" else {}
            for item in message["params"]["items"]
        ]

    def _send(self, message: dict[str, object]) -> None:
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._input.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._input.flush()

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._output.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._output.read(length))
        return message


@contextmanager
def language_server(folder: Path, python: Path) -> Iterator[LanguageServer]:
    """Run a server.

    Args:
        folder: The folder of the programs.
        python: The interpreter whose packages the programs import.
    """
    command = shutil.which("pyright-langserver")
    assert command, "pyright is not installed"
    pipe = subprocess.PIPE
    with subprocess.Popen([command, "--stdio"], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process:
        try:
            server = LanguageServer(process, folder, python)
            server.start()
            yield server
            server.stop()
        finally:
            process.kill()
