"""Downloads: files are extracted from replies and written piece by piece, and never held in memory."""

from __future__ import annotations

import binascii
import contextlib
import errno
import io
import json
import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeAlias

from .operation import Download

FileTarget: TypeAlias = str | os.PathLike[str] | IO[bytes]
"""Where a download is written: a path, or a binary file open for writing."""

Progress: TypeAlias = Callable[[int, int | None], object]
"""A function that is called during a download.

Its arguments are the number of bytes received so far, and the number in all or None if the server does not send it.
"""


class FileExtractionError(Exception):
    """A reply does not hold the complete file. The message continues the words "the reply of goals.export()"."""


class FileExtractor:
    """Extracts a file from a reply that is read piece by piece. This class is for replies that are the file."""

    def feed(self, piece: bytes) -> bytes:
        """Extract the part of the file that a piece of the reply holds.

        Args:
            piece: The next bytes of the reply.

        Returns:
            The next bytes of the file, which may be empty.

        Raises:
            FileExtractionError: The reply holds something else in place of the file.
        """
        return piece

    def end(self) -> None:
        """Check that the file is complete. Call this after the last piece.

        Raises:
            FileExtractionError: The reply did not hold the file, or only a part of it.
        """


def extractor_for(download: Download, content_type: str) -> FileExtractor:
    """Create the extractor for a reply.

    Args:
        download: Where the replies of the operation hold the file.
        content_type: The reply's media type. A file is sent as it is, also where the spec promises JSON: Convert sends
            one if it is asked to force a download.

    Returns:
        A new extractor, for one reply.
    """
    in_json = download.source == "base64" and not is_file_type(content_type)
    return _Base64Extractor(download.at) if in_json else FileExtractor()


def is_file_type(content_type: str) -> bool:
    """Return whether a media type is that of a file: an image, or bytes for a browser to save."""
    media_type = content_type.partition(";")[0].strip().lower()
    return media_type.startswith("image/") or media_type in _FILE_TYPES


_FILE_TYPES = {
    "application/octet-stream",
    "application/force-download",
    "application/x-download",
    "binary/octet-stream",
}
_MAX_DEPTH = 1000  # as deep as Python's own parser reads
_LONGEST_ESCAPE = 6  # \u and four digits
_MAX_LINKS = 40  # as many symbolic links in a row as Linux follows
_TOKEN = re.compile(rb'[{}\[\]:,"]')
# This avoids possessive quantifiers, with which early releases of Python 3.11 match groups incorrectly.
_STRING_PART = re.compile(rb'[^"\\]*(?:\\(?:u[0-9A-Fa-f]{4}|[^u])[^"\\]*)*')


class _Base64Extractor(FileExtractor):
    """Extracts a file that is a base64 string in JSON.

    It scans the JSON for tokens. It only keeps the path to the current position, and bytes that are not decoded yet.
    """

    def __init__(self, path: str) -> None:
        self._wanted = path.split(".")
        self._path: list[str | None] = []  # the current key of each open object; None for an open array
        self._rest = b""
        self._string: str | None = None  # the kind of string at the current position: key, file or other
        self._key_next = False
        self._key = b""
        self._longest_key = _LONGEST_ESCAPE * len(path)  # a longer one leads elsewhere, however it is escaped
        self._undecoded = b""  # base64 characters that do not form a group of four yet
        self._is_padded = False
        self._found = False

    def feed(self, piece: bytes) -> bytes:
        try:
            return self._feed(piece)
        except ValueError as error:
            raise FileExtractionError(f"has no base64 string at {'.'.join(self._wanted)}: {error}") from error

    def _feed(self, piece: bytes) -> bytes:
        data, at = self._rest + piece, 0
        out: list[bytes] = []
        while at < len(data):
            if self._string is None:
                found = _TOKEN.search(data, at)
                at = len(data) if found is None else found.end()
                if found is not None:
                    self._process_token(found[0])
                continue
            found = _STRING_PART.match(data, at)
            end = found.end() if found else at
            self._process_string_part(data[at:end], out)
            at = end
            if data[at : at + 1] != b'"':
                if len(data) - at >= _LONGEST_ESCAPE:
                    raise ValueError("a string has an escape that is not JSON")
                break  # the piece ends inside a string, or inside one of its escapes
            at += 1
            self._end_string(out)
        self._rest = data[at:]
        return b"".join(out)

    def _process_token(self, token: bytes) -> None:
        if token == b'"':
            wanted = not self._found and self._path == self._wanted
            self._string = "key" if self._key_next else "file" if wanted else "other"
        elif token in b"{[":
            if len(self._path) == _MAX_DEPTH:
                raise ValueError("it is nested too deeply")
            self._path.append("" if token == b"{" else None)
            self._key_next = token == b"{"
        elif token in b"}]":
            self._key_next = False
            del self._path[-1:]
        else:
            self._key_next = token == b"," and bool(self._path) and self._path[-1] is not None

    def _process_string_part(self, text: bytes, out: list[bytes]) -> None:
        if self._string == "key":
            if len(self._key) <= self._longest_key:
                self._key += text
        elif self._string == "file":
            unescaped = json.loads(b'"%b"' % text).encode() if b"\\" in text else text
            self._undecoded += b"".join(unescaped.split())
            complete = len(self._undecoded) // 4 * 4
            out.append(self._decode(self._undecoded[:complete]))
            self._undecoded = self._undecoded[complete:]

    def _end_string(self, out: list[bytes]) -> None:
        if self._string == "key":
            self._path[-1] = json.loads(b'"%b"' % self._key) if len(self._key) <= self._longest_key else ""
            self._key = b""
        elif self._string == "file":
            padding = b"=" * (-len(self._undecoded) % 4)
            out.append(self._decode(self._undecoded + padding))
            self._found = True
        self._string = None

    def _decode(self, groups: bytes) -> bytes:
        if groups:
            if self._is_padded:
                raise ValueError("it goes on after its padding")
            self._is_padded = groups.endswith(b"=")
        return binascii.a2b_base64(groups, strict_mode=True)

    def end(self) -> None:
        if not self._found:
            raise FileExtractionError(f"has no file at {'.'.join(self._wanted)}")
        if self._path:
            raise FileExtractionError("ends before its JSON is complete")


class FileWriter:
    """Writes a download: :meth:`open`, :meth:`write`, then :meth:`commit`, and :meth:`close` in any case.

    The file at a path is replaced by :meth:`commit`, and keeps its permissions. If the path is a symbolic link, the file
    that it leads to is replaced. Until then, the path is left unchanged. What has no contents to replace, such as a pipe
    or a device, is written to directly, and so is an open file: what was written there stays.

    Args:
        to: The path, or the binary file open for writing.

    Attributes:
        written: The number of bytes written so far.
    """

    def __init__(self, to: FileTarget) -> None:
        self.written: int = 0
        self._path = Path(to) if isinstance(to, (str, os.PathLike)) else None
        self._file: IO[bytes] | None = None if isinstance(to, (str, os.PathLike)) else to
        self._target = Path()
        self._partial: Path | None = None

    def open(self) -> None:
        """Open the file. For a named pipe, this waits until it is read.

        Raises:
            OSError: The file can't be written.
        """
        if self._path is None:
            return
        target = _replaceable(self._path)
        if target is None:
            self._file = self._path.open("ab")  # /dev/stdout may be a file that the program has printed to
            return
        self._target = target
        try:
            replaced = target.stat()
        except FileNotFoundError:
            replaced = None
        self._partial = target.with_name(f".{os.urandom(8).hex()}.part")
        mode = 0o666 if replaced is None else 0o600  # until it has the permissions of the file that it replaces
        self._file = open(self._partial, "xb", opener=lambda name, flags: os.open(name, flags, mode))  # noqa: SIM115
        if replaced is not None:
            if hasattr(os, "chown"):
                with contextlib.suppress(PermissionError):  # only an administrator can change owners
                    os.chown(self._partial, replaced.st_uid, replaced.st_gid)
            self._partial.chmod(stat.S_IMODE(replaced.st_mode))

    def write(self, piece: bytes) -> None:
        """Write the next bytes of the file.

        Args:
            piece: The bytes.

        Raises:
            OSError: They can't be written.
        """
        assert self._file is not None, "the file is open"
        view = memoryview(piece)
        while view:
            # An unbuffered file may write only a part of the bytes. It returns None if it can't write without waiting;
            # some other file objects always do.
            count: int | None = self._file.write(view)
            if count is None and isinstance(self._file, io.RawIOBase):
                raise BlockingIOError(errno.EAGAIN, "the file can't take more bytes yet: use one that waits for them")
            if count == 0:
                raise OSError("the file takes no more bytes")
            view = view[len(view) if count is None else count :]
        self.written += len(piece)

    def commit(self) -> None:
        """Put the complete file in its place.

        Raises:
            OSError: The file can't be written.
        """
        assert self._file is not None, "the file is open"
        if self._path is not None:
            self._file.close()
        if self._partial is not None:
            self._partial.replace(self._target)

    def close(self) -> None:
        """Close the file, and delete it if it was not committed."""
        try:
            if self._path is not None and self._file is not None:
                self._file.close()
        finally:
            if self._partial is not None:
                self._partial.unlink(missing_ok=True)


def _replaceable(path: Path) -> Path | None:
    """Return the regular file that a path leads to, whether it exists or not; None for anything else, such as a device.

    Raises:
        OSError: The path is a symbolic link that leads to itself.
    """
    for _ in range(_MAX_LINKS + 1):
        folder = Path(os.path.realpath(path.parent))
        if folder.parts[:2] == ("/", "proc") or folder == Path("/dev/fd"):
            return None  # an open file of a process, such as /dev/stdout, and not the file behind it
        path = folder / path.name
        if not path.is_symlink():
            return path if path.is_file() or not path.exists() else None
        path = folder / path.readlink()
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
