"""Files to upload: from memory, from an open file or from a path."""

import os
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from .._public import public


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


class _PathReader:
    """A file object for a path. It opens the file only while it reads, so no file stays open if a request fails.

    Args:
        path: The path.

    Raises:
        OSError: The file does not exist.
    """

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        self._size = path.stat().st_size
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """Read the next bytes, at most ``size`` of them unless it is negative."""
        with self._path.open("rb") as file:
            file.seek(self._position)
            piece = file.read(size)
        self._position += len(piece)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Change the position, and return it."""
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self) -> int:
        """Return the position."""
        return self._position


def is_file(value: object) -> bool:
    """Return whether a value can be uploaded as a file.

    Args:
        value: Any value.

    Returns:
        True for bytes, paths, :class:`File` and objects with a method ``read``.
    """
    return isinstance(value, (File, bytes, Path)) or callable(getattr(value, "read", None))


def as_part(value: Any) -> tuple[Any, ...]:
    """Convert a file to the tuple that httpx expects for a part of a multipart body.

    Args:
        value: A :data:`FileInput`.

    Returns:
        The name, the content and, if it was passed, the content type.

    Raises:
        OSError: The file does not exist.
    """
    file = value if isinstance(value, File) else File(value)
    content = _PathReader(file.content) if isinstance(file.content, Path) else file.content
    name = file.name or os.path.basename(str(getattr(content, "name", ""))) or "file"
    return (name, content, file.content_type) if file.content_type else (name, content)


def rewinds(content: Any) -> bool:
    """Return whether the content of a part can be read again, to repeat the request.

    Args:
        content: Bytes, a string or a file object.

    Returns:
        True unless it is a file object that can't seek.
    """
    return isinstance(content, (bytes, str, _PathReader)) or bool(getattr(content, "seekable", bool)())


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
