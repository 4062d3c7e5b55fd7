"""Files that go into a request: from memory, an open file or a path."""

import os
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from .._public import public


@public
class File(NamedTuple):
    """A file to send, with a name and a type of one's own choice.

    Args:
        content: Its bytes, a binary file open for reading, or its path.
        name: The file name to send; by default the path's or the open file's, else ``file``.
        content_type: Its media type, guessed from the name unless given.
    """

    content: bytes | IO[bytes] | Path
    name: str | None = None
    content_type: str | None = None


FileInput: TypeAlias = File | bytes | IO[bytes] | Path
"""What a file parameter takes: bytes, a binary file open for reading, a path, or a :class:`File` around one of them."""


class _FileAt:
    """The file at a path, read like an open one; but it is open only while a piece of it is read, so none stays open.

    Raises:
        OSError: There is no such file.
    """

    def __init__(self, path: Path) -> None:
        self.name = str(path)
        self._path = path
        self._size = path.stat().st_size
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        with self._path.open("rb") as file:
            file.seek(self._position)
            piece = file.read(size)
        self._position += len(piece)
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._position = offset + (0, self._position, self._size)[whence]
        return self._position

    def tell(self) -> int:
        return self._position


def is_file(value: object) -> bool:
    """Whether a value can be sent as a file."""
    return isinstance(value, (File, bytes, Path)) or callable(getattr(value, "read", None))


def as_part(value: Any) -> tuple[Any, ...]:
    """A file as httpx takes it for a multipart body: name, content and, where given, type.

    Raises:
        OSError: It is a path without a file.
    """
    file = value if isinstance(value, File) else File(value)
    content = _FileAt(file.content) if isinstance(file.content, Path) else file.content
    name = file.name or os.path.basename(str(getattr(content, "name", ""))) or "file"
    return (name, content, file.content_type) if file.content_type else (name, content)


def rewinds(content: Any) -> bool:
    """Whether the content of a part can be read a second time, to be sent again."""
    return isinstance(content, (bytes, str, _FileAt)) or bool(getattr(content, "seekable", bool)())


def as_bytes(value: Any) -> bytes:
    """A file as the whole body of a request.

    Raises:
        OSError: It is a path that can't be opened.
    """
    content: Any = value.content if isinstance(value, File) else value
    if isinstance(content, bytes):
        return content
    found: bytes = content.read_bytes() if isinstance(content, Path) else content.read()
    return found
