"""Files in pieces, without a server: what is extracted, decoded, written and read at the limits."""

from __future__ import annotations

import base64
import gzip
import io
import os
import stat
import zlib
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from abwire import File
from abwire_runtime.calls import content_coding, downloads
from abwire_runtime.calls.content_coding import check_growth, decoder_for, is_nested, why_still_coded
from abwire_runtime.calls.downloads import FileExtractionError, FileWriter, extractor_for, is_file_type
from abwire_runtime.calls.files import as_bytes, as_part, is_file, rewinds
from abwire_runtime.calls.operation import Download

MIB = 1 << 20


# Files in JSON


def extracted(text: bytes, size: int, at: str = "overlay") -> bytes:
    """The file in JSON that arrives in pieces."""
    extractor = extractor_for(Download("base64", at), "application/json")
    found = b"".join(extractor.feed(text[start : start + size]) for start in range(0, len(text), size))
    extractor.end()
    return found


@pytest.mark.parametrize("size", [1, 1000])
@pytest.mark.parametrize(
    "encoded", [b"*QUJD***", b"Q*JDQ*JDQ*JDQ*JD", b"QUJD**", b"**", b"=", b"====", b"QQ==QUJD", b"QUJDRA=Z", b"QUJDQ"]
)
def test_what_is_not_base64_is_not_skipped(encoded: bytes, size: int) -> None:
    with pytest.raises(FileExtractionError, match="no base64 string at overlay"):
        extracted(b'{"overlay":"%b"}' % encoded, size)


@pytest.mark.parametrize("size", [1, 2, 1000])
@pytest.mark.parametrize(
    ("encoded", "content"),
    [(b"", b""), (b"QQ==", b"A"), (b"QQ", b"A"), (b"QUI", b"AB"), (b"QUJD", b"ABC"), (b" Q\\nU JD\\tRA ", b"ABCD")],
)
def test_base64_may_have_white_space_and_no_padding(encoded: bytes, content: bytes, size: int) -> None:
    assert extracted(b'{"overlay":"%b"}' % encoded, size) == content


@pytest.mark.parametrize("size", [1, 1000])
def test_the_first_of_two_equal_keys_has_the_file(size: int) -> None:
    assert extracted(b'{"overlay":"QUJD","overlay":"REVG"}', size) == b"ABC"


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_a_key_may_be_escaped_in_full_but_not_be_longer(size: int) -> None:
    key = b"".join(b"\\u%04x" % each for each in b"overlay")
    assert extracted(b'{"%b":"QUJD"}' % key, size) == b"ABC"
    with pytest.raises(FileExtractionError, match="has no file at overlay"):
        extracted(b'{"%bx":"QUJD"}' % key, size)
    assert extracted(b'{"%b":1,"%bx":2,"overlay":"QUJD"}' % (b"a" * 100_000, key), size * 1000) == b"ABC"


@pytest.mark.parametrize("size", [1, 1000])
@pytest.mark.parametrize("text", [b'{}"x"', b'["a"],"b"', b'}{"a":1}', b'],"x"', b'[{}"x"]', b'"x":"overlay"'])
def test_json_that_is_out_of_order_has_no_file(text: bytes, size: int) -> None:
    with pytest.raises(FileExtractionError):
        extracted(text, size)


@pytest.mark.parametrize(("escape", "complete"), [(b"\\u00z", False), (b"\\u00zz", True), (b"\\u00zzz", True)])
def test_an_escape_that_is_not_json_is_reported_as_soon_as_it_is_complete(escape: bytes, complete: bool) -> None:
    extractor = extractor_for(Download("base64", "overlay"), "application/json")
    if complete:
        with pytest.raises(FileExtractionError, match="escape that is not JSON"):
            extractor.feed(b'{"overlay":"' + escape)
    else:
        assert extractor.feed(b'{"overlay":"' + escape) == b""


def test_json_is_read_to_the_depth_of_pythons_own_parser() -> None:
    def nested(depth: int) -> bytes:
        return b'{"before":%b%b,"overlay":"QUJD"}' % (b"[" * (depth - 1), b"]" * (depth - 1))

    assert extracted(nested(1000), 10_000) == b"ABC"
    with pytest.raises(FileExtractionError, match="nested too deeply"):
        extracted(nested(1001), 10_000)


def test_json_that_ends_early_is_reported() -> None:
    with pytest.raises(FileExtractionError, match="ends before its JSON is complete"):
        extracted(b'{"overlay":"QUJD"', 100)


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("image/png", True),
        ("Image/SVG+xml; charset=utf-8", True),
        (" application/octet-stream ;x=1", True),
        ("application/force-download", True),
        ("application/x-download", True),
        ("binary/octet-stream", True),
        ("application/json", False),
        ("text/html; name=image/png", False),
        ("", False),
    ],
)
def test_only_the_types_of_files_are_saved_as_they_are(media_type: str, expected: bool) -> None:
    assert is_file_type(media_type) is expected
    extractor = extractor_for(Download("base64", "overlay"), media_type)
    assert (extractor.feed(b'{"overlay":"QUJD"}') == b"ABC") is not expected
    assert extractor_for(Download("body"), media_type).feed(b"{") == b"{"


def test_json_is_the_default_type() -> None:
    assert extractor_for(Download("base64", "overlay"), "application/json").feed(b'{"overlay":"QUJD"}') == b"ABC"


# Compressed bodies


def decoded(body: bytes, coding: str, size: int = 1_000_000) -> bytes:
    """A body that arrives in pieces, decoded."""
    decoder = decoder_for(httpx.Headers({"Content-Encoding": coding}))
    assert decoder is not None
    found = b"".join(out for at in range(0, len(body), size) for out in decoder.feed(body[at : at + size]))
    decoder.end()
    return found


def raw_deflate(content: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(content) + compressor.flush()


def test_a_body_is_unpacked_in_pieces_of_a_mebibyte() -> None:
    decoder = decoder_for(httpx.Headers({"Content-Encoding": "gzip"}))
    assert decoder is not None
    assert [len(out) for out in decoder.feed(gzip.compress(bytes(2 * MIB + 5)))] == [MIB, MIB, 5]


@pytest.mark.parametrize("size", [1, 1000])
@pytest.mark.parametrize("after", [b"~", b"\0~", b"\0" * 600 + b"x", b"x\0"])
def test_only_zeros_may_follow_gzip(after: bytes, size: int) -> None:
    assert decoded(gzip.compress(b"ABC") + b"\0" * 600, "gzip", size) == b"ABC"
    assert decoded(gzip.compress(b"ABC") + b"\0" * 600 + gzip.compress(b"DEF"), "gzip", size) == b"ABCDEF"
    with pytest.raises(httpx.DecodingError):
        decoded(gzip.compress(b"ABC") + after, "gzip", size)


@pytest.mark.parametrize("size", [1, 1000])
def test_zeros_may_not_come_before_gzip(size: int) -> None:
    with pytest.raises(httpx.DecodingError, match="the body is not valid gzip: "):
        decoded(b"\0\0" + gzip.compress(b"ABC"), "gzip", size)


def test_a_compressed_body_may_be_empty() -> None:
    assert [decoded(b"", coding) for coding in ("gzip", "deflate", "identity")] == [b"", b"", b""]
    assert decoded(gzip.compress(b"") + gzip.compress(b"A"), "gzip") == b"A"


def test_deflate_is_not_gzip() -> None:
    with pytest.raises(httpx.DecodingError, match="the body is not valid gzip: "):
        decoded(zlib.compress(b"ABC"), "gzip")
    with pytest.raises(httpx.DecodingError, match="the body is not valid deflate: "):
        decoded(gzip.compress(b"ABC"), "deflate")


def test_an_error_names_the_coding() -> None:
    with pytest.raises(httpx.DecodingError, match=r"^the body ends before its gzip data does$"):
        decoded(gzip.compress(b"ABC")[:-1], "x-gzip")
    with pytest.raises(httpx.DecodingError, match=r"^the body ends before its deflate data does$"):
        decoded(zlib.compress(b"ABC")[:-1], "deflate")
    with pytest.raises(httpx.DecodingError, match=r"^the body is not valid deflate: "):
        decoded(b"\xff" * 9, "deflate")


@pytest.mark.parametrize("size", [1, 2, 1000])
def test_deflate_may_be_empty_and_may_look_as_if_it_had_a_header(size: int) -> None:
    assert len(raw_deflate(b"")) == 2
    assert decoded(raw_deflate(b""), "deflate", size) == b""
    assert decoded(zlib.compress(b""), "deflate", size) == b""
    # A stored block, whose unused bits are 1: the first byte names the method, but the two are no multiple of 31.
    assert decoded(b"\x08\x05\x00\xfa\xffhello" + raw_deflate(b""), "deflate", size) == b"hello"
    texts = (b"%d" % number * 9 for number in range(1000))
    text = next(each for each in texts if int.from_bytes(raw_deflate(each)[:2]) % 31 == 0)
    assert raw_deflate(text)[0] & 15 != zlib.DEFLATED
    assert decoded(raw_deflate(text), "deflate", size) == text


def test_nothing_may_follow_deflate() -> None:
    decoder = decoder_for(httpx.Headers({"Content-Encoding": "deflate"}))
    assert decoder is not None
    assert b"".join(decoder.feed(zlib.compress(b"ABC"))) == b"ABC"
    assert list(decoder.feed(b"")) == []
    with pytest.raises(httpx.DecodingError, match="goes on after"):
        list(decoder.feed(b"x"))


def test_the_growth_of_a_body_is_limited() -> None:
    check_growth(64 * MIB, 0)
    check_growth(200 * MIB, MIB)
    for unpacked, received in [(64 * MIB + 1, 0), (200 * MIB + 1, MIB)]:
        with pytest.raises(httpx.DecodingError, match="more than 64 MiB and 200 times its size"):
            check_growth(unpacked, received)


def test_each_byte_of_a_body_of_two_codings_counts_once(monkeypatch: pytest.MonkeyPatch) -> None:
    body = gzip.compress(zlib.compress(b"A" * 1000))
    monkeypatch.setattr(content_coding, "UNPACKED_FREELY", 1000)
    monkeypatch.setattr(content_coding, "MOST_GROWTH", 0)
    assert len(decoded(body, "deflate, gzip", 10)) == 1000
    monkeypatch.setattr(content_coding, "UNPACKED_FREELY", 999)
    with pytest.raises(httpx.DecodingError):
        decoded(body, "deflate, gzip", 10)
    monkeypatch.setattr(content_coding, "MOST_GROWTH", 1000 // len(body) + 1)
    assert len(decoded(body, "deflate, gzip")) == 1000


def test_a_body_may_have_five_codings() -> None:
    body = b"ABC"
    for _ in range(5):
        body = gzip.compress(body)
    assert decoded(body, "gzip, gzip, gzip, gzip, gzip") == b"ABC"
    with pytest.raises(httpx.DecodingError, match="more than 5 content codings"):
        decoded(gzip.compress(body), "gzip, gzip, gzip, gzip, gzip, gzip")


def test_the_codings_of_several_headers_count() -> None:
    headers = httpx.Headers([("Content-Encoding", "Deflate"), ("Content-Encoding", " gzip ")])
    decoder = decoder_for(headers)
    assert decoder is not None
    assert b"".join(decoder.feed(gzip.compress(zlib.compress(b"ABC")))) == b"ABC"
    assert is_nested(headers)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "zstd, gzip"])
def test_httpx_decodes_what_its_optional_packages_can(coding: str) -> None:
    assert decoder_for(httpx.Headers({"Content-Encoding": coding})) is None


@pytest.mark.parametrize(
    ("coding", "expected"),
    [("", False), ("gzip", False), ("gzip, identity", False), ("identity, identity", False), ("gzip, br", True)],
)
def test_identity_is_no_coding(coding: str, expected: bool) -> None:
    assert is_nested(httpx.Headers({"Content-Encoding": coding})) is expected


@pytest.mark.parametrize(
    ("coding", "packages", "advice"),
    [
        ("br", ("brotli", "brotlicffi"), ": pip install 'httpx[brotli]'"),
        ("zstd", ("zstandard",), ": pip install 'httpx[zstd]'"),
        ("compress", (), ""),
        ("x-compress", (), ""),
    ],
)
def test_a_coding_without_its_package_is_named(
    monkeypatch: pytest.MonkeyPatch, coding: str, packages: tuple[str, ...], advice: str
) -> None:
    installed: set[str] = set()
    monkeypatch.setattr(content_coding, "find_spec", lambda name: name if name in installed else None)
    headers = httpx.Headers({"Content-Encoding": f"gzip, identity, {coding}"})
    assert why_still_coded(headers) == (
        f"is compressed with {coding}, which was not asked for and can't be decompressed here{advice}"
    )
    for package in packages:
        installed = {package}
        assert why_still_coded(headers) == ""


# Writing


def write(to: Any, *pieces: bytes) -> FileWriter:
    """Write a file whole."""
    writer = FileWriter(to)
    try:
        writer.open()
        for piece in pieces:
            writer.write(piece)
        writer.commit()
    finally:
        writer.close()
    return writer


@pytest.mark.parametrize(("existing", "first"), [(None, 0o666), (0o644, 0o600)])
def test_a_file_is_private_until_it_has_the_permissions_of_the_one_that_it_replaces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, existing: int | None, first: int
) -> None:
    modes: list[int] = []
    opened = os.open

    def open_and_look(name: Any, flags: int, mode: int = 0o777) -> int:
        descriptor = opened(name, flags, mode)
        modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return descriptor

    target = tmp_path / "export.csv"
    if existing is not None:
        target.touch()
        target.chmod(existing)
    monkeypatch.setattr(os, "open", open_and_look)
    before = os.umask(0)
    try:
        assert write(target, b"AB", b"C").written == 3
    finally:
        os.umask(before)
    assert modes == [first]
    assert target.read_bytes() == b"ABC"
    assert stat.S_IMODE(target.stat().st_mode) == (existing or 0o666)


def test_a_file_that_is_replaced_keeps_its_owner_where_that_is_possible(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "export.csv"
    target.touch()
    owners: list[tuple[int, int]] = []

    def chown(path: object, user: int, group: int) -> None:
        owners.append((user, group))
        raise PermissionError

    monkeypatch.setattr(os, "chown", chown)
    write(target, b"ABC")
    assert owners == [(target.stat().st_uid, target.stat().st_gid)]
    monkeypatch.delattr(os, "chown")  # as on Windows
    write(target, b"DEF")
    assert target.read_bytes() == b"DEF"


def test_an_open_file_stays_open() -> None:
    file = io.BytesIO(b"before")
    file.seek(0, os.SEEK_END)
    assert write(file, b"AB", b"").written == 2
    assert not file.closed
    assert file.getvalue() == b"beforeAB"


def test_a_writer_that_was_not_opened_can_be_closed(tmp_path: Path) -> None:
    FileWriter(tmp_path / "export.csv").close()
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_takes_byte_by_byte_gets_all() -> None:
    class Slow(io.BytesIO):
        def write(self, data: Any) -> int:
            return super().write(data[:1])

    file = Slow()
    assert write(file, b"ABC").written == 3
    assert file.getvalue() == b"ABC"


def test_as_many_links_as_the_system_follows_lead_to_the_file(tmp_path: Path) -> None:
    """Linux follows 40."""
    (tmp_path / "0").write_bytes(b"old")
    for number in range(1, 42):
        (tmp_path / str(number)).symlink_to(str(number - 1))
    write(tmp_path / "40", b"ABC")
    assert (tmp_path / "0").read_bytes() == b"ABC"
    with pytest.raises(OSError, match="symbolic links"):
        FileWriter(tmp_path / "41").open()


@pytest.mark.parametrize("folder", ["/dev/fd", "/proc/self/fd", "/proc/1"])
def test_the_open_files_of_a_process_are_not_replaced(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    monkeypatch.setattr(os.path, "realpath", str)  # on macOS, /dev/fd is no link
    assert downloads._replaceable(Path(folder, "1")) is None


@pytest.mark.parametrize("folder", ["proc", "dev/fd"])
def test_a_folder_of_the_same_name_is_like_any_other(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir(parents=True)
    assert downloads._replaceable(tmp_path / folder / "1") == tmp_path.resolve() / folder / "1"


# Uploads

LARGEST = 65_536
"""The size up to which a file is read at once."""


def content_of(source: Any) -> Any:
    """The content of a part as httpx reads it."""
    return as_part(source, "upload()")[1]


@pytest.mark.parametrize("kind", ["path", "file", "memory"])
def test_a_file_is_read_at_once_up_to_its_limit(tmp_path: Path, kind: str) -> None:
    for size in (LARGEST, LARGEST + 1):
        data = os.urandom(size)
        path = tmp_path / str(size)
        path.write_bytes(data)
        with path.open("rb") as file:
            file.seek(9)
            content = content_of({"path": path, "file": file, "memory": io.BytesIO(data)}[kind])
            assert isinstance(content, bytes) == (size == LARGEST)
            assert (content if isinstance(content, bytes) else content.read()) == data
            assert rewinds(content)


@pytest.mark.parametrize("kind", ["path", "memory"])
def test_a_large_file_is_read_as_httpx_reads_files(tmp_path: Path, kind: str) -> None:
    data = os.urandom(LARGEST + 10)
    (tmp_path / "large").write_bytes(data)
    content = content_of(tmp_path / "large" if kind == "path" else io.BytesIO(data))
    assert content.read(0) == b""
    assert content.read(5) == data[:5]
    assert content.tell() == 5
    assert content.seek(3, os.SEEK_CUR) == 8
    assert content.read(2) == data[8:10]
    assert content.seek(-1, os.SEEK_END) == len(data) - 1
    assert content.read(9) == data[-1:]
    assert content.read(9) == b""
    assert content.seek(len(data) + 9) == len(data) + 9
    assert content.read() == b""
    assert content.seek(2) == content.tell() == 2
    assert content.read(LARGEST + 7) == data[2:-1]
    assert content.read(1) == data[-1:]
    content.seek(0)
    assert content.read() == data


def broken(error: Exception) -> Any:
    """A file that says that it can seek, and can't."""

    class Broken(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            raise error

    return Broken(b"ABC")


@pytest.mark.parametrize(
    "source", [broken(OSError("illegal seek")), broken(ValueError("no end")), broken(AttributeError("seek"))]
)
def test_a_file_that_can_not_seek_is_read_once(source: Any) -> None:
    content = content_of(source)
    assert not rewinds(content)
    assert content.read(2) == b"AB"
    assert content.read() == b"C"
    assert content.read() == b""
    assert not source.closed
    with pytest.raises(httpx.StreamConsumed):
        content.read()


def test_a_named_pipe_is_closed_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    content = content_of(path)
    keep = os.open(path, os.O_RDWR)  # or opening it for reading would wait for a writer
    os.write(keep, b"ABC")
    assert content.read(3) == b"ABC"
    os.close(keep)
    assert content.read(3) == b""
    assert content._file.closed


@pytest.mark.parametrize("content_type", ["text/pl\u00e4in", "text/plain\nX: 1", "text/\x7f"])
def test_a_content_type_is_printable_ascii(content_type: str) -> None:
    with pytest.raises(ValueError, match=r"^upload\(\): the content type of a file contains characters"):
        as_part(File(b"ABC", content_type=content_type), "upload()")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"ABC", ("file", b"ABC")),
        (File(b"ABC"), ("file", b"ABC")),
        (File(b"ABC", "a.png"), ("a.png", b"ABC")),
        (File(b"ABC", "a.png", ""), ("a.png", b"ABC")),
        (File(b"ABC", None, "image/png"), ("file", b"ABC", "image/png")),
    ],
)
def test_a_part_has_a_name_and_perhaps_a_type(value: Any, expected: tuple[Any, ...]) -> None:
    assert as_part(value, "upload()") == expected


def test_an_open_file_has_the_last_part_of_its_path_for_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"ABC")
    assert as_part(path, "upload()") == ("a.png", b"ABC")
    with path.open("rb") as file:
        assert as_part(file, "upload()") == ("a.png", b"ABC")
        assert as_part(File(file, "b.png"), "upload()") == ("b.png", b"ABC")


def test_a_name_that_utf8_can_not_encode_is_refused() -> None:
    with pytest.raises(ValueError, match=r"upload\(\): the name of a file"):
        as_part(File(b"ABC", "\ud800.png"), "upload()")


def test_files_are_bytes_paths_and_what_can_be_read() -> None:
    class NotRead:
        read = "a string"

    files = [b"", Path("a"), File(b""), io.BytesIO()]
    assert [is_file(each) for each in files] == [True] * 4
    assert not any(map(is_file, ["a", 7, None, NotRead(), bytearray(b"a")]))


def test_a_file_that_is_a_body_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"ABC")
    sources: list[Any] = [b"ABC", File(b"ABC"), tmp_path / "a", File(tmp_path / "a"), io.BytesIO(b"ABC")]
    assert [as_bytes(each) for each in sources] == [b"ABC"] * 5
    assert base64.b64encode(as_bytes(File(cast("Any", io.BytesIO(b"ABC"))))) == b"QUJD"
