"""Every error of a call names the operation, as methods are called: ``goals.create``."""

from __future__ import annotations

import json
from typing import Any

import pytest

from abwire.errors import AbwireError, APIConnectionError, APIStatusError, APITimeoutError, DecodeError
from abwire.testing import Sandbox
from abwire.webtrends import Visitor
from support.calling import caller
from support.clients import APIS
from support.http_server import HTTPServer
from support.operations import OPERATIONS, arguments_of

EVERY = [
    pytest.param(api, operation.operation_id, id=f"{api}-{operation.operation_id}")
    for api in APIS
    for operation in OPERATIONS[api].values()
    if api != "convert" or operation.group in ("goals", "experiences", "experiences_reports")
]

HAND_WRITTEN: dict[str, tuple[str, tuple[Any, ...], dict[str, Any], str]] = {
    "vwo": ("track_user", (1, 2), {"user_id": "u"}, "tracking.track_user"),
    "optimizely": ("track", ("purchase", "u"), {}, "events.record"),
    "webtrends": ("track", ("ta_a", "Signed up", Visitor()), {"url": "https://www.example.com/"}, "tracking.track"),
    "convert_serving": ("config", (), {}, "configuration.get_by_sdk_key"),
}
"""One hand-written method of each API: its name, its arguments, and the operation that it calls."""

FAULTS: list[tuple[str, dict[str, Any], type[AbwireError]]] = [
    ("status", {"status": 418}, APIStatusError),
    ("redirect", {"status": 307, "to": "http://elsewhere.invalid/"}, APIStatusError),
    ("reset_after_read", {}, APIConnectionError),
    ("cut", {}, APIConnectionError),
    ("hang", {}, APITimeoutError),
    ("garbage", {}, DecodeError),
]
EACH_FAULT = pytest.mark.parametrize(("kind", "options", "expected"), FAULTS, ids=[kind for kind, *_ in FAULTS])


@pytest.mark.parametrize(("api", "operation_id"), EVERY)
def test_a_status_error_of_any_operation_names_it(sandbox: Sandbox, form: str, api: str, operation_id: str) -> None:
    operation = OPERATIONS[api][operation_id]
    sandbox.faults.add("status", status=418)
    given = arguments_of(sandbox, api, operation, whole_body=False)
    with pytest.raises(APIStatusError) as raised:
        caller(sandbox, api, form, retries=0)(operation.label, **given)
    assert raised.value.operation == operation.label
    assert str(raised.value).startswith(f"{operation.label}(): {operation.method} http")


@EACH_FAULT
def test_each_kind_of_error_names_the_operation(
    sandbox: Sandbox, form: str, kind: Any, options: dict[str, Any], expected: type[AbwireError]
) -> None:
    sandbox.faults.add(kind, **options)
    with pytest.raises(expected, match=r"goals\.create\(\)") as raised:
        caller(sandbox, "convert", form, retries=0, timeout=0.2 if kind == "hang" else 30)(
            "goals.create", name="a", type="code_trigger"
        )
    assert raised.value.operation == "goals.create"  # type: ignore[attr-defined]


@pytest.mark.parametrize("api", HAND_WRITTEN)
@EACH_FAULT
def test_errors_of_hand_written_methods_name_the_operation_that_they_call(
    sandbox: Sandbox, form: str, api: str, kind: Any, options: dict[str, Any], expected: type[AbwireError]
) -> None:
    name, args, keywords, operation = HAND_WRITTEN[api]
    if api in ("optimizely", "vwo") and kind in ("garbage", "cut"):
        pytest.skip("the replies of this operation have no body")
    if api == "convert_serving" and kind == "redirect":
        expected = APIConnectionError  # a read, which is sent on to the host that does not exist
    sandbox.faults.add(kind, **options)
    with pytest.raises(expected) as raised:
        caller(sandbox, api, form, retries=0, timeout=0.2 if kind == "hang" else 30)(name, *args, **keywords)
    assert f"{operation}()" in str(raised.value)
    assert raised.value.operation == operation  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("api", "body", "operation"),
    [
        ("webtrends", [17], "tracking.track"),
        ("webtrends", {"opcode": "conversion", "opstatus": "error", "body": {}, "params": {}}, "tracking.track"),
        ("convert_serving", {"code": "BOT"}, "tracking.send_by_sdk_key"),
    ],
)
def test_errors_about_what_a_success_says_name_the_operation(
    sandbox: Sandbox, form: str, api: str, body: Any, operation: str
) -> None:
    name, args, keywords, _ = HAND_WRITTEN[api]
    if api == "convert_serving":
        name, args = operation, ()
        keywords = {"visitors": [], "source": "tests"}
    sandbox.faults.add("status", status=200, body=json.dumps(body), headers={"Content-Type": "application/json"})
    with pytest.raises(AbwireError) as raised:
        caller(sandbox, api, form)(name, *args, **keywords)
    assert f"{operation}()" in str(raised.value)
    assert raised.value.operation == operation  # type: ignore[attr-defined]


def test_a_file_that_a_reply_links_to_is_part_of_the_operation(
    sandbox: Sandbox, idle: HTTPServer, form: str, tmp_path: Any
) -> None:
    sandbox.faults.add(
        "status",
        status=200,
        json={"code": 200, "message": "", "data": {"download_url": f"{idle.url}/file.csv"}},
        headers={"Content-Type": "application/json"},
    )
    with pytest.raises(APIConnectionError, match=r"^experiences_reports\.export\(\): GET http") as raised:
        caller(sandbox, "convert", form, retries=0)("experiences_reports.export_to_file", 7, to=tmp_path / "file")
    assert raised.value.operation == "experiences_reports.export"
