"""Replies that are files, or hold one: read piece by piece, and written without being held in memory."""

from __future__ import annotations

import binascii
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TypeAlias

from .operation import Download

FileTarget: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""Where a file goes: a path, or a binary file open for writing."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called while a file comes: the bytes that were received, and how many it will be; None where the server does not say."""


class NoFileError(Exception):
    """A reply without the file that should be in it."""


class _Whole:
    """The reply is the file."""

    def feed(self, piece: bytes) -> bytes:
        """Give what a piece of the reply has of the file.

        Raises:
            NoFileError: What is there is not a file.
        """
        return piece

    def end(self) -> None:
        """Say that the reply is over.

        Raises:
            NoFileError: The file was not in it, or not all of it.
        """


def reader_of(download: Download) -> _Whole:
    """What takes the pieces of a reply and gives those of the file in it."""
    return _Base64(download.at) if download.source == "base64" else _Whole()


_MARK = re.compile(rb'[{}\[\]:,"]')
# Without possessive quantifiers: early releases of Python 3.11 match groups with them wrongly.
_TEXT = re.compile(rb'[^"\\]*(?:\\(?:u[0-9A-Fa-f]{4}|[^u])[^"\\]*)*')


class _Base64(_Whole):
    """The file is a string in JSON. Of the JSON, no more is kept than what is open around the place that was read last."""

    def __init__(self, at: str) -> None:
        self._wanted = at.split(".")
        self._open: list[str | None] = []  # the key that each open object is at; None for an array
        self._rest = b""
        self._string: str | None = None  # what the string that is being read is: key, file or other
        self._key_next = False
        self._key = b""
        self._quartet = b""
        self._found = False

    def feed(self, piece: bytes) -> bytes:
        try:
            return self._feed(piece)
        except ValueError as error:
            raise NoFileError(f"has no base64 text at {'.'.join(self._wanted)}: {error}") from error

    def _feed(self, piece: bytes) -> bytes:
        data, at = self._rest + piece, 0
        out: list[bytes] = []
        while at < len(data):
            if self._string is None:
                found = _MARK.search(data, at)
                at = len(data) if found is None else found.end()
                if found is not None:
                    self._mark(found[0])
                continue
            found = _TEXT.match(data, at)
            end = found.end() if found else at
            self._text(data[at:end], out)
            at = end
            if data[at : at + 1] != b'"':
                break  # in the middle of a string, or of one of its escapes
            at += 1
            self._close(out)
        self._rest = data[at:]
        return b"".join(out)

    def _mark(self, mark: bytes) -> None:
        if mark == b'"':
            wanted = not self._found and self._open == self._wanted
            self._string = "key" if self._key_next else "file" if wanted else "other"
        elif mark in b"{[":
            self._open.append("" if mark == b"{" else None)
            self._key_next = mark == b"{"
        elif mark in b"}]":
            self._key_next = False
            del self._open[-1:]
        else:
            self._key_next = mark == b"," and bool(self._open) and self._open[-1] is not None

    def _text(self, text: bytes, out: list[bytes]) -> None:
        if self._string == "key":
            self._key += text
        elif self._string == "file":
            plain = json.loads(b'"%b"' % text).encode() if b"\\" in text else text
            self._quartet += b"".join(plain.split())
            whole = len(self._quartet) // 4 * 4
            out.append(binascii.a2b_base64(self._quartet[:whole], strict_mode=True))
            self._quartet = self._quartet[whole:]

    def _close(self, out: list[bytes]) -> None:
        if self._string == "key":
            self._open[-1] = json.loads(b'"%b"' % self._key)
            self._key = b""
        elif self._string == "file":
            out.append(binascii.a2b_base64(self._quartet + b"=" * (-len(self._quartet) % 4), strict_mode=True))
            self._found = True
        self._string = None

    def end(self) -> None:
        if not self._found:
            raise NoFileError(f"has no file at {'.'.join(self._wanted)}")
        if self._open:
            raise NoFileError("is JSON that ends early")


class Target:
    """Where a file is written: in a ``with`` block, which leaves a path with the whole file or as it was.

    Args:
        to: The path or the file. What was written to an open file stays there, whatever comes after.
    """

    def __init__(self, to: FileTarget) -> None:
        self.written: int = 0
        self._path = Path(to) if isinstance(to, (str, os.PathLike)) else None
        self._file: IO[bytes] | None = None if isinstance(to, (str, os.PathLike)) else to
        self._partial = Path()

    def __enter__(self) -> Target:
        if self._path is not None:
            self._partial = self._path.with_name(f".{self._path.name}.{os.urandom(4).hex()}.part")
            self._file = self._partial.open("xb")
        return self

    def write(self, piece: bytes) -> None:
        """Write a piece of the file.

        Raises:
            OSError: It can't be written.
        """
        assert self._file is not None, "it is open"
        view = memoryview(piece)
        while view:
            # A raw file may take less than it is given; what is not one may not say how much it took.
            taken = self._file.write(view)
            view = view[len(view) if taken is None else taken :]
        self.written += len(piece)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._path is None or self._file is None:
            return
        try:
            self._file.close()
            if kind is None:
                self._partial.replace(self._path)
        finally:
            self._partial.unlink(missing_ok=True)
