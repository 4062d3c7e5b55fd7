"""A machine with nothing but Python and pip, on which pages are followed."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import TracebackType

from newcomer.markdown import Block, blocks, fits

_SESSION = """
import contextlib, io, json, os, sys, traceback
names, printed = {"__name__": "__main__"}, []
for code, extra in json.load(sys.stdin):
    os.environ.update(extra)
    with contextlib.redirect_stdout(io.StringIO()) as output:
        try:
            exec(compile(code, "<session>", "exec"), names)
        except Exception:
            output.write(traceback.format_exc())
    for name in extra:
        del os.environ[name]
    printed.append(output.getvalue())
json.dump(printed, sys.stdout)
"""
"""Runs blocks in one session of Python, and prints what each printed."""


class PageError(Exception):
    """What a page says does not work, or prints something else."""


class Machine:
    """Runs commands and code as a user does who follows pages.

    Args:
        folder: Where the commands are run: a copy of the project.
        environment: The virtual environment, which is active.
        variables: Environment variables that are set from the start.
        known: The values of the variables that pages export with an ellipsis in place of a value.
        urls: Replacements in what is printed: the addresses in the pages, by those of the servers that are called.
    """

    def __init__(
        self,
        folder: Path,
        environment: Path,
        variables: Mapping[str, str],
        known: Mapping[str, str],
        urls: Mapping[str, str],
    ) -> None:
        self._folder = folder
        kept = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTHON") and name not in known
        }
        path = f"{environment / 'bin'}{os.pathsep}{kept['PATH']}"
        self._variables = {**kept, "PATH": path, "VIRTUAL_ENV": str(environment), **variables}
        self._known = known
        self._urls = urls
        self._servers: list[subprocess.Popen[str]] = []

    def __enter__(self) -> Machine:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the servers that were started."""
        for server in self._servers:
            server.kill()
            server.communicate()

    def follow(self, page: str, sections: str) -> int:
        """Do what a page says.

        Args:
            page: Its text, in Markdown.
            sections: A regular expression for the headings of the sections to follow.

        Returns:
            The number of blocks that were run.

        Raises:
            PageError: A command failed, or something else was printed than the page shows.
        """
        session: list[Block] = []
        found = [block for block in blocks(page) if re.fullmatch(sections, block.section)]
        for block in found:
            if block.language == "python":
                session.append(block)
                continue
            self._run_python(session)
            session = []
            self._run_commands(block)
        self._run_python(session)
        return len(found)

    def _run_commands(self, block: Block) -> None:
        printed = ""
        for line in block.code.splitlines():
            match shlex.split(line, comments=True):
                case ["export", setting]:
                    name, _, value = setting.partition("=")
                    self._variables[name] = self._known[name] if value == "..." else value
                case ["python", "-m", "abwire.testing", "serve", *_]:
                    self._serve(line)
                case _:
                    printed += self._run(("sh", "-c", line), line)
        self._compare(block, printed)

    def _run_python(self, session: Iterable[Block]) -> None:
        """Run blocks one after the other in one session of Python."""
        session = list(session)
        if session:
            codes = json.dumps([(block.code, {name: self._known[name] for name in block.extra}) for block in session])
            printed = json.loads(self._run(("python", "-W", "error", "-c", _SESSION), session[0].code, codes))
            for block, output in zip(session, printed, strict=True):
                self._compare(block, output)

    def _run(self, command: tuple[str, ...], shown: str, text: str = "") -> str:
        done = subprocess.run(
            command, cwd=self._folder, env=self._variables, input=text, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise PageError(f"{shown}\nended with status {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def _serve(self, line: str) -> None:
        """Start the sandbox, as in another terminal, and copy the variables that it prints.

        It gets a free port: the usual one may be taken.
        """
        command = ("sh", "-c", f"exec {line} --port 0")
        server = subprocess.Popen(
            command, cwd=self._folder, env=self._variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self._servers.append(server)
        assert server.stdout is not None
        printed, exported = "", 0
        while exported < len(self._known):
            shown = server.stdout.readline()
            if not shown:
                raise PageError(f"{line}\nended with status {server.wait()}:\n{printed}")
            printed += shown
            match shlex.split(shown):
                case ["export", setting]:
                    name, _, value = setting.partition("=")
                    self._variables[name] = value
                    exported += 1

    def _compare(self, block: Block, printed: str) -> None:
        for address, shown in self._urls.items():
            printed = printed.replace(address, shown)
        printed = re.sub(r", \w+_BASE_URL", "", printed)
        quiet = not block.shown and (block.language == "sh" or not printed)
        if not quiet and not fits(printed, block.shown):
            raise PageError(f"{block.code}prints\n{printed}\nand the page shows\n{block.shown}")
