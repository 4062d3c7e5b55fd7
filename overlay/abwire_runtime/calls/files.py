"""Files to upload: from memory, from an open file or from a path."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

import httpx

from .._public import public
from ..data.values import encodable

_READ_AT_ONCE = 65_536
"""The size in bytes up to which a file is read at once: files in /proc and /sys are small, and their size is wrong."""


@public
class File(NamedTuple):
    """A file to upload with a name and a content type that you choose.

    Args:
        content: The bytes, a binary file open for reading, or a path.
        name: The file name to send. The default is the name of the path or the open file, or else ``file``.
        content_type: The content type. The default is guessed from the file name.
    """

    content: bytes | IO[bytes] | Path
    name: str | None = None
    content_type: str | None = None


FileInput: TypeAlias = File | bytes | IO[bytes] | Path
"""A file to upload: bytes, a binary file open for reading, a path, or a :class:`File` with one of these."""


class _SizedFile:
    """A file of a known size, in the form in which httpx reads the parts of a body.

    A file at a path is open only while it is read, so no file stays open if a request fails.

    Args:
        source: The path, or a binary file that can seek.
        size: The size in bytes. What is added to the file later is not sent.
    """

    def __init__(self, source: Path | IO[bytes], size: int) -> None:
        self._source = source
        self._size = size
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """Read the next bytes, at most ``size`` of them unless it is negative."""
        left = self._size - self._position
        wanted = left if size < 0 else min(size, left)
        if wanted <= 0:
            return b""
        if isinstance(self._source, Path):
            with self._source.open("rb") as file:
                piece = _read_at(file, self._position, wanted)
        else:
            piece = _read_at(self._source, self._position, wanted)
        if not piece:
            raise OSError("the file became shorter while it was sent")
        self._position += len(piece)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Change the position, and return it."""
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self) -> int:
        """Return the position."""
        return self._position


def _read_at(file: IO[bytes], position: int, size: int) -> bytes:
    file.seek(position)
    return file.read(size)


class _Stream:
    """A source of unknown size, such as a pipe: httpx sends it in chunks. It can be read once.

    Args:
        source: A path, which is opened when the first bytes are read, or a binary file.
    """

    def __init__(self, source: Path | IO[bytes]) -> None:
        self._source = source
        self._file: IO[bytes] | None = None if isinstance(source, Path) else source
        self._ended = False

    def read(self, size: int = -1) -> bytes:
        """Read the next bytes, at most ``size`` of them unless it is negative."""
        if self._ended:
            raise httpx.StreamConsumed  # or a request that is sent again would have an empty file
        if self._file is None:
            assert isinstance(self._source, Path), "an open file is there from the start"
            self._file = self._source.open("rb")  # closed when it ends
        piece: bytes | None = self._file.read(size)
        if piece is None:
            raise BlockingIOError("the file has no bytes to read yet: use one that waits for them")
        if not piece:
            self._ended = True
            if isinstance(self._source, Path):
                self._file.close()
        return piece


def _part_content(source: Any) -> Any:
    """Return the content of a part of a multipart body, as httpx expects it.

    httpx takes the size of a file from the file system, which is wrong for a pipe, a file in /proc or /sys, and a file
    that decompresses another one. A body of another size than announced breaks the connection.
    """
    if isinstance(source, Path):
        status = source.stat()
        if not stat.S_ISREG(status.st_mode):
            return _Stream(source)
        return source.read_bytes() if status.st_size <= _READ_AT_ONCE else _SizedFile(source, status.st_size)
    if isinstance(source, (bytes, io.TextIOBase)):  # httpx refuses the latter
        return source
    try:
        size = source.seek(0, os.SEEK_END) if source.seekable() else None
    except (AttributeError, OSError, ValueError):
        size = None
    if size is None:
        return _Stream(source)
    return _read_at(source, 0, -1) if size <= _READ_AT_ONCE else _SizedFile(source, size)


def is_file(value: object) -> bool:
    """Return whether a value can be uploaded as a file.

    Args:
        value: Any value.

    Returns:
        True for bytes, paths, :class:`File` and objects with a method ``read``.
    """
    return isinstance(value, (File, bytes, Path)) or callable(getattr(value, "read", None))


def as_part(value: Any, label: str) -> tuple[Any, ...]:
    """Convert a file to the tuple that httpx expects for a part of a multipart body.

    Args:
        value: A :data:`FileInput`.
        label: The operation, for the error message.

    Returns:
        The name, the content and, if it was passed, the content type.

    Raises:
        OSError: The file does not exist or can't be read.
        ValueError: The content type can't be part of a header, or UTF-8 can't encode the name.
    """
    file = value if isinstance(value, File) else File(value)
    # httpx percent-encodes line ends in names, but it writes a content type as it is.
    if file.content_type and not (file.content_type.isascii() and file.content_type.isprintable()):
        raise ValueError(f"{label}: the content type of a file contains characters that are not printable ASCII")
    content = _part_content(file.content)
    own_name = getattr(file.content, "name", None)  # an open file without a path has the number of its descriptor
    name = file.name or (os.path.basename(own_name) if isinstance(own_name, str) else "") or "file"
    encodable(name, f"{label}: the name of a file")
    return (name, content, file.content_type) if file.content_type else (name, content)


def rewinds(content: Any) -> bool:
    """Return whether the content of a part can be read again, to repeat the request.

    Args:
        content: The content, as :func:`as_part` returns it.

    Returns:
        True unless it is a source that can be read once.
    """
    return isinstance(content, (bytes, str, _SizedFile))


def as_bytes(value: Any) -> bytes:
    """Read a file that is the whole body of a request.

    Args:
        value: A :data:`FileInput`.

    Returns:
        Its contents.

    Raises:
        OSError: The file can't be read.
    """
    content: Any = value.content if isinstance(value, File) else value
    if isinstance(content, bytes):
        return content
    contents: bytes = content.read_bytes() if isinstance(content, Path) else content.read()
    return contents
