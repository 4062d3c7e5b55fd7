"""Files: downloads, streamed and written completely or not at all, and uploads from every type of source."""

from __future__ import annotations

import base64
import gzip
import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from abwire import (
    APIConnectionError,
    ConfigurationError,
    Convert,
    DecodeError,
    File,
    PermissionDeniedError,
    RateLimitError,
    Retries,
    UnprocessableEntityError,
)
from abwire.testing import Sandbox
from abwire.testing.engine.sample import PNG
from abwire_runtime.calls.downloads import FileExtractionError, extractor_for
from abwire_runtime.calls.operation import Download
from support.calling import caller
from support.clients import arguments
from support.http_server import HTTPServer, Reply

Method: TypeAlias = Callable[..., Any]
CSV = b"day,visitors\n" * 1000
LINK = "/files/report.csv?X-Amz-Signature=marked-secret"


@pytest.fixture
def call(form: str, sandbox: Sandbox) -> Method:
    """Return a function that calls a method of a Convert client: ``goals.create``."""
    sandbox.populate()

    def calling(name: str, /, *args: Any, client: dict[str, Any] | None = None, **given: Any) -> Any:
        return caller(sandbox, "convert", form, **(client or {}))(name, *args, **given)

    return calling


class Steps(list[tuple[int, int | None]]):
    """A progress callback that records its calls."""

    def __call__(self, done: int, total: int | None) -> None:
        self.append((done, total))


# Downloads


def test_a_heatmap_becomes_a_png(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    known, target, steps = sandbox.populate(), tmp_path / "background.png", Steps()
    size = call("experiences_heatmaps.background_to_file", known["experience_id"], "1", to=target, progress=steps)
    assert target.read_bytes() == PNG
    assert size == len(PNG)
    assert steps[-1][0] == steps[-1][1]
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("method", "key"), [("experiences_heatmaps.overlay", "overlay"), ("experiences_heatmaps.background", "background")]
)
def test_a_heatmap_accepts_options(call: Method, sandbox: Sandbox, method: str, key: str) -> None:
    known, target = sandbox.populate(), io.BytesIO()
    assert call(f"{method}_to_file", known["experience_id"], "1", to=target, body={"device": "tablet"}) == len(PNG)
    assert target.getvalue() == PNG
    assert json.loads(sandbox.requests[-1].body) == {"device": "tablet"}


def test_a_screenshot_becomes_a_png(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    known = sandbox.populate()
    path_arguments = (known["experience_id"], known["variation_id"])
    call("experience_variations.screenshot_to_file", *path_arguments, to=str(tmp_path / "shot.png"))
    assert (tmp_path / "shot.png").read_bytes() == PNG


@pytest.mark.parametrize(
    "media_type",
    [
        *("image/png", "image/jpeg; charset=binary", "Image/PNG ; q=1", "application/octet-stream"),
        *("Application/Force-Download", "application/x-download ;a=b", "binary/octet-stream"),
    ],
)
def test_an_image_in_place_of_the_json_around_it_is_saved(
    call: Method, sandbox: Sandbox, tmp_path: Path, media_type: str
) -> None:
    known, target = sandbox.populate(), tmp_path / "shot.png"
    place = (known["experience_id"], known["variation_id"])
    with HTTPServer(Reply(body=PNG, headers={"Content-Type": media_type})) as images:
        client = {"base_url": images.url}
        call("experience_variations.screenshot_to_file", *place, force_download=True, to=target, client=client)
        [request] = images.requests
        with pytest.raises(DecodeError, match=r"a file of the type .*: call .*\.screenshot_to_file\(\)") as raised:
            call("experience_variations.screenshot", *place, force_download=True, client=client)
        assert raised.value.body == PNG
        with pytest.raises(DecodeError, match="this error has it as body"):
            call("experience_variations.upload_screenshot", *place, image=PNG, force_download=True, client=client)
    assert target.read_bytes() == PNG
    assert "force_download=true" in request.target


def test_a_project_is_exported_unchanged(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    target, steps = tmp_path / "project.json", Steps()
    sandbox.faults.add("large", size=300_000)
    size = call("projects.export_to_file", to=target, progress=steps)
    assert size == 300_000
    assert json.loads(target.read_bytes())["project"] == sandbox.credentials.project_id
    assert [done for done, _ in steps] == sorted({done for done, _ in steps})
    assert {total for _, total in steps} == {300_000}
    assert steps[-1] == (300_000, 300_000)


def linking(sandbox: Sandbox, link: Any) -> None:
    """Make the next report link to a URL."""
    sandbox.faults.add("mutation", change=lambda reply: {"data": {**reply["data"], "download_url": link}})


def test_a_report_is_downloaded_from_its_link(
    call: Method, sandbox: Sandbox, server: HTTPServer, tmp_path: Path
) -> None:
    experience = sandbox.populate()["experience_id"]
    server.paths["/files/report.csv"] = Reply(body=(CSV[:5000], CSV[5000:]))
    linking(sandbox, server.url + LINK)
    target, steps = tmp_path / "report.csv", Steps()
    given = {"report_type": "csv_daily", "to": target, "progress": steps}
    assert call("experiences_reports.export_to_file", experience, **given) == len(CSV)
    assert target.read_bytes() == CSV
    assert steps[-1] == (len(CSV), None)
    assert json.loads(sandbox.requests[-1].body) == {"report_type": "csv_daily"}


def test_a_link_gets_no_credentials(call: Method, server: HTTPServer) -> None:
    server.paths["/files/report.csv"] = Reply(body=(CSV,))
    client = {"headers": {"X-Own": "marked-secret"}, "report_token": "marked-secret"}
    call("download", server.url + LINK, to=io.BytesIO(), client=client)
    assert server.requests[0].target == LINK
    assert set(server.requests[0].headers) == {"host", "accept", "user-agent"}


def test_a_link_is_tried_again_and_may_lead_on(call: Method, server: HTTPServer, tmp_path: Path) -> None:
    answers = iter([Reply(503, b""), Reply(302, b"", {"Location": "/new"})])
    server.paths["/old"] = lambda request: next(answers)
    server.paths["/new"] = Reply(body=gzip.compress(CSV), headers={"Content-Encoding": "gzip"})
    client = {"retries": Retries(backoff=0)}
    assert call("download", server.url + "/old", to=tmp_path / "raw.csv", client=client) == len(CSV)
    assert [request.target for request in server.requests] == ["/old", "/old", "/new"]
    assert (tmp_path / "raw.csv").read_bytes() == CSV


def test_an_expired_link_is_reported_but_not_shown(call: Method, server: HTTPServer, tmp_path: Path) -> None:
    server.paths["/files/report.csv"] = Reply(403, b"denied")
    with pytest.raises(PermissionDeniedError, match="ask for another one") as raised:
        call("download", server.url + LINK, to=tmp_path / "raw.csv")
    assert "marked-secret" not in str(raised.value) + repr(raised.value)
    assert raised.value.url.startswith(server.url)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "link", ["", "files/report.csv", "ftp://www.example.com/report.csv", "http://127.0.0.1:marked/"]
)
def test_a_string_that_is_not_a_link_is_refused(call: Method, tmp_path: Path, link: str) -> None:
    with pytest.raises(ConfigurationError, match="the link is not") as raised:
        call("download", link, to=tmp_path / "raw.csv")
    assert "marked" not in str(raised.value)


def test_a_report_without_a_link_is_a_decode_error(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    experience = sandbox.populate()["experience_id"]
    linking(sandbox, None)
    with pytest.raises(DecodeError, match=r"experiences_reports.export\(\) has no link at data\.download_url"):
        call("experiences_reports.export_to_file", experience, to=tmp_path / "report.csv")


@pytest.mark.parametrize(
    "data", [{"background": None}, {}, {"background": 7}, {"background": "no base64!"}, {"background": ["QQ=="]}]
)
def test_a_heatmap_without_a_picture_is_a_decode_error(
    call: Method, sandbox: Sandbox, tmp_path: Path, data: dict[str, Any]
) -> None:
    experience, target = sandbox.populate()["experience_id"], tmp_path / "there.png"
    target.write_bytes(b"as it was")
    sandbox.faults.add("mutation", change=lambda _: {"data": data})
    with pytest.raises(DecodeError, match=r"at data\.background"):
        call("experiences_heatmaps.background_to_file", experience, "1", to=target)
    assert target.read_bytes() == b"as it was"
    assert list(tmp_path.iterdir()) == [target]


def test_a_download_that_breaks_off_leaves_nothing(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.faults.add("cut")
    with pytest.raises(APIConnectionError):
        call("projects.export_to_file", to=tmp_path / "project.json")
    assert list(tmp_path.iterdir()) == []


def test_a_link_that_breaks_off_leaves_nothing(call: Method, server: HTTPServer, tmp_path: Path) -> None:
    server.paths["/cut"] = Reply(body=CSV, length=len(CSV) + 1)
    with pytest.raises(APIConnectionError):
        call("download", f"{server.url}/cut", to=tmp_path / "raw.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_callback_can_stop_a_download(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    def stop(done: int, total: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        call("projects.export_to_file", to=tmp_path / "project.json", progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_an_error_reply_to_a_download_writes_nothing(call: Method, sandbox: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "project.json"
    target.write_bytes(b"as it was")
    sandbox.faults.add("status", status=403, json={"code": 403, "message": "No."})
    with pytest.raises(PermissionDeniedError, match=r"No\."):
        call("projects.export_to_file", to=target)
    assert target.read_bytes() == b"as it was"


def test_a_path_that_cannot_be_written_is_an_os_error(call: Method, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        call("projects.export_to_file", to=tmp_path / "missing" / "project.json")


def test_a_large_file_needs_little_memory(call: Method, server: HTTPServer, tmp_path: Path) -> None:
    piece = b"x" * 65_536
    server.paths["/small"] = Reply(body=(piece,))
    server.paths["/large"] = Reply(body=(piece for _ in range(512)))
    call("download", f"{server.url}/small", to=tmp_path / "small")  # imports of the first call do not count
    tracemalloc.start()
    try:
        size = call("download", f"{server.url}/large", to=tmp_path / "large")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == (tmp_path / "large").stat().st_size == 512 * len(piece)
    assert peak < 4_000_000


def test_large_base64_needs_little_memory() -> None:
    reader = extractor_for(Download("base64", "data.overlay"), "application/json")
    text, size = base64.b64encode(b"y" * 49_152), 0
    tracemalloc.start()
    try:
        reader.feed(b'{"data":{"overlay":"')
        for _ in range(512):
            size += len(reader.feed(text))
        reader.feed(b'"}}')
        reader.end()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert size == 512 * 49_152
    assert peak < 1_000_000


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 10_000])
def test_base64_is_found_however_the_json_is_cut(size: int) -> None:
    content = bytes(range(256)) * 3
    encoded = base64.b64encode(content).decode()
    document = json.dumps(
        {
            "overlay": "not this one",
            "data": {
                "before": [{"overlay": "nor this", "data": {"overlay": "nor that"}}, 1.5e3, None, True],
                'a "key": {': 'a text, with \\" and { and ] and "overlay":',
                "nested": {"overlay": {"overlay": "deeper"}},
                "overl\u0061y": "THE FILE",
                "after": {"overlay": "too late"},
            },
            "größe": ["[", "{"],
        },
        indent=1,
    )
    escaped = encoded[:100].replace("/", "\\/") + "\\n" + encoded[100:].replace("+", "\\u002b")
    data = document.replace("THE FILE", escaped).encode()
    reader = extractor_for(Download("base64", "data.overlay"), "application/json")
    found = b"".join(reader.feed(data[at : at + size]) for at in range(0, len(data), size))
    reader.end()
    assert found == content


@pytest.mark.parametrize(
    "text", [b"", b"{}", b"[]", b'{"data":"', b'{"data":{"overlay":"QUJD', b'{"data":{"overlay":"QUJD"}', b'"QUJD"']
)
def test_json_without_the_whole_file_is_reported(text: bytes) -> None:
    reader = extractor_for(Download("base64", "data.overlay"), "application/json")
    reader.feed(text)
    with pytest.raises(FileExtractionError):
        reader.end()


@pytest.mark.parametrize("text", [b'{"data":{"overlay":"Q\\x"}}', b'{"data":{"overlay":"Q"}}', b'{"\\q":1}'])
def test_invalid_json_or_base64_is_reported(text: bytes) -> None:
    reader = extractor_for(Download("base64", "data.overlay"), "application/json")
    with pytest.raises(FileExtractionError):
        reader.feed(text)


# Uploads


CONTENT = bytes(range(256)) * 300 + b"\r\n--boundary\r\n"


def multipart() -> dict[str, tuple[str, dict[str, Any]]]:
    """The operations with a multipart body, each with its method and arguments."""
    from importlib import import_module

    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for operation in import_module("abwire_api.convert.operations").OPERATIONS.values():
        endpoint = getattr(import_module(f"abwire_api.convert.api.{operation.group}"), operation.name.upper())
        if endpoint.body is not None and endpoint.body.media_type == "multipart/form-data":
            found[operation.operation_id] = (f"{operation.group}.{operation.name}", endpoint.body.properties)
    return found


MULTIPART = multipart()
SOURCES = ("bytes", "path", "file", "memory", "named", "not seekable")


class Pipe(io.RawIOBase):
    """A file that can be read once, from its start to its end."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


def source(kind: str, folder: Path) -> Any:
    """The content as one of the types that a file argument accepts."""
    path = folder / "a file.bin"
    path.write_bytes(CONTENT)
    made: dict[str, Callable[[], Any]] = {
        "bytes": lambda: CONTENT,
        "path": lambda: path,
        "file": lambda: path.open("rb"),
        "memory": lambda: io.BytesIO(CONTENT),
        "named": lambda: File(path, "größe.png", "image/png"),
        "not seekable": lambda: Pipe(CONTENT),
    }
    return made[kind]()


def given_for(operation_id: str, content: Any, known: dict[str, Any]) -> dict[str, Any]:
    _, properties = MULTIPART[operation_id]
    texts = {"file_name": "a.bin", "image_name": "a.png", "overwrite": "true", "source": "csv"}
    texts = {**texts, "name": "A placeholder"}
    return {name: content if "f" in kinds else texts.get(name, "text") for name, kinds in properties.items()}


def place_of(operation_id: str, known: dict[str, Any]) -> list[Any]:
    if operation_id == "uploadExperienceVariationScreenshot":
        return [known["experience_id"], known["variation_id"]]
    return []


def test_there_are_six_uploads() -> None:
    assert len(MULTIPART) == 6


@pytest.mark.parametrize("kind", SOURCES)
@pytest.mark.parametrize("operation_id", MULTIPART)
def test_a_file_is_uploaded_from_every_kind_of_source(
    call: Method, sandbox: Sandbox, tmp_path: Path, operation_id: str, kind: str
) -> None:
    known, content = sandbox.populate(), source(kind, tmp_path)
    call(MULTIPART[operation_id][0], *place_of(operation_id, known), **given_for(operation_id, content, known))
    request = sandbox.requests[-1]
    assert request.accepted, request.violation
    assert request.operation_id == operation_id
    assert CONTENT in request.body
    name = {"path": b"a file.bin", "file": b"a file.bin", "named": "größe.png".encode()}.get(kind, b"file")
    assert b'filename="' + name + b'"' in request.body
    if kind == "file":
        content.close()


@pytest.mark.parametrize("kind", [kind for kind in SOURCES if kind != "not seekable"])
@pytest.mark.parametrize("signed", [True, False])
def test_an_upload_refused_by_a_rate_limit_is_sent_again_in_full(
    call: Method, sandbox: Sandbox, tmp_path: Path, signed: bool, kind: str
) -> None:
    credentials = sandbox.credentials
    key = {"key_id": credentials.key_id, "key_secret": credentials.key_secret}
    client = {} if signed else {"application_id": None, "secret": None, **key}
    sandbox.faults.add("429", retry_after=0)
    content = source(kind, tmp_path)
    call("files.upload", file=content, file_name="a.bin", client=client)
    assert [request.status for request in sandbox.requests] == [429, 201]
    assert len({request.body for request in sandbox.requests}) == 1
    if kind == "file":
        content.close()


def test_a_file_that_can_be_read_once_is_not_sent_again(call: Method, sandbox: Sandbox) -> None:
    credentials = sandbox.credentials
    key = {"key_id": credentials.key_id, "key_secret": credentials.key_secret, "application_id": None, "secret": None}
    sandbox.faults.add("429", retry_after=0)
    with pytest.raises(RateLimitError):
        call("files.upload", file=Pipe(CONTENT), file_name="a.bin", client=key)
    assert len(sandbox.requests) == 1


def test_an_upload_without_its_fields_is_refused(sandbox: Sandbox, tmp_path: Path) -> None:
    with Convert(**arguments(sandbox, "convert")) as client:
        with pytest.raises(TypeError, match=r"file must be a file .*, not str"):
            client.files.upload(file="a.bin", file_name="a.bin")  # type: ignore[call-overload]
        with pytest.raises(FileNotFoundError):
            client.files.upload(file=tmp_path / "missing", file_name="a.bin")
        with pytest.raises(TypeError, match="binary mode"), (tmp_path / "text").open("w+") as text:
            client.files.upload(file=text, file_name="a.bin")  # type: ignore[arg-type]
        with pytest.raises(UnprocessableEntityError):
            client.files.upload(file=b"x", file_name="n" * 300)


@pytest.mark.parametrize("status", [204, 205, 206])
def test_a_status_without_the_complete_file_is_an_error(
    call: Method, sandbox: Sandbox, tmp_path: Path, status: int
) -> None:
    known, reply = sandbox.populate(), Reply(status=status, body=b"" if status != 206 else b"a part")
    with HTTPServer(reply) as server:
        client = {"base_url": server.url}
        with pytest.raises(DecodeError, match=f"has the status {status}, so it is not the complete file"):
            call("projects.export_to_file", to=tmp_path / "file", client=client)
        linked = {"data": {"download_url": f"{server.url}/file"}}
        server.script = [Reply(body=json.dumps(linked).encode(), headers={"Content-Type": "application/json"})]
        with pytest.raises(DecodeError, match=f"has the status {status}, so it is not the complete file"):
            call("experiences_reports.export_to_file", known["experience_id"], to=tmp_path / "file", client=client)
    assert list(tmp_path.iterdir()) == []
