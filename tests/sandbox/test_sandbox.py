"""The sandbox itself, with plain httpx: it accepts and refuses what the vendors do, and keeps state."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import json
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import httpx
import pytest

from abwire.testing import Sandbox, WebtrendsProject
from abwire.testing.apis import ENTRIES
from abwire.testing.engine.faults import Kind
from abwire.testing.engine.reply_mutations import MUTATIONS, Mutation
from abwire.testing.engine.sample import PNG, Sampler, sample
from abwire.testing.engine.specs import Operation, api

PROJECT = "/accounts/1/projects/2"


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    api("convert")  # Reading it takes a second, which would be counted as the first test's.
    with Sandbox(check_replies=True) as running:
        yield running


@pytest.fixture
def sandbox(server: Sandbox) -> Sandbox:
    server.reset()
    return server


@pytest.fixture
def http() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=60) as client:
        yield client


@pytest.fixture
def convert(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client of Convert's management API that sends the secret key."""
    key = f"Bearer {sandbox.credentials.key_id}:{sandbox.credentials.key_secret}"
    with httpx.Client(base_url=sandbox.base_url("convert"), headers={"Authorization": key}, timeout=60) as client:
        yield client


def signed(sandbox: Sandbox, method: str, url: str, body: bytes = b"", lifetime: int = 60) -> httpx.Request:
    """A request to Convert, signed."""
    request = httpx.Request(method, url, content=body)
    application, expires = sandbox.credentials.application_id, str(int(time.time()) + lifetime)
    text = f"{application}\n{expires}\n{request.url}\n".encode() + body
    signature = hmac.new(sandbox.credentials.secret.encode(), text, hashlib.sha256).hexdigest()
    request.headers.update(
        {
            "Convert-Application-ID": application,
            "Expires": expires,
            "Authorization": f"Convert-HMAC-SHA256 Signature={signature}",
        }
    )
    if body:
        request.headers["Content-Type"] = "application/json"
    return request


# The server


def test_two_sandboxes_run_side_by_side(http: httpx.Client) -> None:
    with Sandbox() as one, Sandbox() as other:
        assert one.url != other.url
        assert http.get(one.url).status_code == 404
        assert len(one.requests) == 1
        assert len(other.requests) == 0


def test_a_stopped_sandbox_does_not_listen() -> None:
    with Sandbox() as running:
        address = ("127.0.0.1", int(running.url.rsplit(":", 1)[1]))
    with pytest.raises(OSError, match=r"."), socket.create_connection(address, timeout=1):
        pass


def test_an_unknown_path_is_404_and_another_method_405(sandbox: Sandbox, convert: httpx.Client) -> None:
    assert convert.get("/nothing").status_code == 404
    assert convert.delete("/user").status_code == 405
    assert [request.accepted for request in sandbox.requests] == [False, False]


def test_reset_forgets_everything(sandbox: Sandbox, convert: httpx.Client) -> None:
    convert.post(f"{PROJECT}/tags/add", json={"name": "one"})
    sandbox.faults.add("429")
    sandbox.clock_offset = 100
    sandbox.reset()
    assert convert.post(f"{PROJECT}/tags").json()["data"] == []
    assert (len(sandbox.requests), len(sandbox.faults), sandbox.clock_offset) == (1, 0, 0)


def test_many_requests_at_once_are_all_recorded(sandbox: Sandbox, convert: httpx.Client) -> None:
    with ThreadPoolExecutor(16) as pool:
        replies = list(pool.map(lambda n: convert.post(f"{PROJECT}/tags/add", json={"name": str(n)}), range(64)))
    assert {reply.status_code for reply in replies} == {201}
    assert len({reply.json()["id"] for reply in replies}) == 64
    assert len(sandbox.requests) == 64


# Convert: who may call


@pytest.mark.parametrize("query", ["", "?include[]=stats&expand[]=project", "?include%5B%5D=stats"])
def test_a_signature_over_url_and_body_is_accepted(sandbox: Sandbox, http: httpx.Client, query: str) -> None:
    sandbox.populate()
    url = f"{sandbox.base_url('convert')}{PROJECT}/experiences/add{query}"
    body = '{"name":"Größe","type":"a/b","status":"draft","url":"https://www.example.com/"}'.encode()
    assert http.send(signed(sandbox, "POST", url, body)).status_code == 201


def test_a_signature_over_anything_else_is_refused(sandbox: Sandbox, http: httpx.Client) -> None:
    url = f"{sandbox.base_url('convert')}{PROJECT}/tags/add"
    request = signed(sandbox, "POST", url, b'{"name":"one"}')
    tampered = httpx.Request("POST", url, headers=request.headers, content=b'{"name":"two"}')
    assert http.send(tampered).json() == {"code": 401, "message": "The signature is not valid."}
    assert sandbox.requests[-1].violation == "The signature is not valid."


def test_a_signature_expires_by_the_servers_clock(sandbox: Sandbox, http: httpx.Client) -> None:
    url = f"{sandbox.base_url('convert')}/accounts"
    assert http.send(signed(sandbox, "GET", url)).status_code == 200
    sandbox.clock_offset = 3600
    late = http.send(signed(sandbox, "GET", url))
    assert late.status_code == 401
    assert "expired" in late.json()["message"]
    assert (
        time.time() + 3500
        < time.mktime(time.strptime(late.headers["date"], "%a, %d %b %Y %H:%M:%S %Z")) - time.timezone
    )


def test_missing_credentials_are_401_if_they_are_required(sandbox: Sandbox, http: httpx.Client) -> None:
    base = sandbox.base_url("convert")
    assert http.get(f"{base}/user").status_code == 401
    assert http.get(f"{base}/user", headers={"Authorization": "Bearer a:b"}).status_code == 401
    assert http.post(f"{base}/auth/forgotpassword", json={"username": "user@example.com"}).status_code == 200


def login(sandbox: Sandbox, http: httpx.Client, kind: str, **data: str) -> httpx.Response:
    return http.post(f"{sandbox.base_url('convert')}/auth", json={"requestType": kind, "data": data})


def test_a_session_begins_with_the_login_and_ends_with_the_logout(sandbox: Sandbox, http: httpx.Client) -> None:
    known, base = sandbox.credentials, sandbox.base_url("convert")
    assert login(sandbox, http, "initiatePasswordAuth", username=known.username, password="wrong").status_code == 401
    reply = login(sandbox, http, "initiatePasswordAuth", username=known.username, password=known.password)
    assert reply.json()["auth-code"] == "SUCCESS"
    assert http.get(f"{base}/user").status_code == 200
    assert http.post(f"{base}/auth/logout", json={}).status_code == 200
    assert http.get(f"{base}/user").status_code == 401


def test_a_login_may_require_a_code_or_a_new_password(sandbox: Sandbox, http: httpx.Client) -> None:
    known = sandbox.credentials
    reply = login(sandbox, http, "initiatePasswordAuth", username=known.mfa_username, password=known.password).json()
    assert reply["auth-code"] == "MFA_TOKEN_REQUIRED"
    token = reply["data"]["sessionToken"]
    assert login(sandbox, http, "provideMfaCodeAuth", mfaCode="0", sessionToken=token).status_code == 401
    reply = login(sandbox, http, "provideMfaCodeAuth", mfaCode=known.mfa_code, sessionToken=token).json()
    assert reply["auth-code"] == "SUCCESS"
    name = known.new_password_username
    reply = login(sandbox, http, "initiatePasswordAuth", username=name, password=known.password).json()
    assert reply["auth-code"] == "NEW_PASSWORD_REQUIRED"
    passwords = {
        "newPassword": "another",
        "confirmNewPassword": "another",
        "sessionToken": reply["data"]["sessionToken"],
    }
    assert login(sandbox, http, "confirmNewPasswordAuth", **passwords).json()["auth-code"] == "SUCCESS"


def test_an_oauth_code_and_its_verifier_are_exchanged_for_a_token_once(sandbox: Sandbox, http: httpx.Client) -> None:
    verifier = "v" * 43
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    body = {
        "grant_type": "authorization_code",
        "code": sandbox.authorize(challenge),
        "client_id": sandbox.credentials.oauth_client_id,
        "code_verifier": verifier,
    }
    url = f"{sandbox.base_url('convert')}/auth/oauth/token"
    token = http.post(url, json=body).json()["access_token"]
    user = http.get(f"{sandbox.base_url('convert')}/accounts", headers={"Authorization": f"Bearer {token}"})
    assert user.status_code == 200
    assert http.post(url, json=body).status_code == 400


def test_a_report_token_reads_reports_and_nothing_else(
    sandbox: Sandbox, convert: httpx.Client, http: httpx.Client
) -> None:
    sandbox.populate()
    experience = f"{PROJECT}/experiences/{convert.post(f'{PROJECT}/experiences').json()['data'][0]['id']}"
    made = convert.post(f"{experience}/report_token").json()["token"]
    for token in (made, sandbox.credentials.report_token):
        reply = http.post(f"{convert.base_url}{experience[1:]}/daily_report", headers={"report_token": token})
        assert reply.status_code == 200
        assert http.get(f"{convert.base_url}user", headers={"report_token": token}).status_code == 401


def test_a_key_created_through_the_api_works_until_it_is_deleted(sandbox: Sandbox, convert: httpx.Client) -> None:
    key = convert.post("/accounts/1/api-keys/add", json={"name": "CI", "auth_type": "secretKey"}).json()
    headers = {"Authorization": f"Bearer {key['key_id']}:{key['key_secret']}"}
    assert convert.get("/accounts", headers=headers).status_code == 200
    convert.delete(f"/accounts/1/api-keys/{key['key_id']}/delete")
    assert convert.get("/accounts", headers=headers).status_code == 401


# Convert: what is valid


def test_an_array_in_the_query_needs_brackets(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.populate()
    reply = convert.get(f"{PROJECT}?include=stats")
    assert reply.status_code == 422
    assert reply.json() == {
        "code": 422,
        "message": "The 'include' parameter must be a array.",
        "fields": "include",
    }


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/tags/add", {"name": 7}, "name"),
        ("/tags/add", {"name": "x" * 101}, "name"),
        ("/tags?page=1", {}, "page"),
        ("/goals/add", {"name": "no type"}, "type"),
        ("/goals/add", {"name": "bad type", "type": "nonsense"}, "type"),
        ("/goals/bulk-delete", {"id": []}, "id"),
        ("/goals/bulk-delete", {"id": [1], "more": 1}, ""),
        ("/goals", {"page": 0}, "page"),
        ("/goals/abc/update", {}, "goal_id"),
    ],
)
def test_an_invalid_value_is_422_and_named(
    sandbox: Sandbox, convert: httpx.Client, path: str, body: Any, field: str
) -> None:
    reply = convert.post(f"{PROJECT}{path}", json=body)
    assert reply.status_code == 422
    assert reply.json()["fields"] == [field]
    assert not sandbox.requests[-1].accepted


def test_another_content_type_is_refused(sandbox: Sandbox, convert: httpx.Client) -> None:
    text = convert.post(f"{PROJECT}/tags/add", content='{"name":"one"}', headers={"Content-Type": "text/plain"})
    no_json = convert.post(f"{PROJECT}/tags/add", content="{", headers={"Content-Type": "application/json"})
    assert [text.status_code, no_json.status_code] == [422, 422]


# Convert: what is kept


def test_an_object_is_created_listed_read_updated_cloned_and_deleted(convert: httpx.Client) -> None:
    goal = convert.post(f"{PROJECT}/goals/add", json={"name": "Signed up", "type": "code_trigger", "key": "up"}).json()
    path = f"{PROJECT}/goals/{goal['id']}"
    assert convert.get(path).json() == goal
    assert convert.get(f"{PROJECT}/goals/up").json()["id"] == goal["id"]
    assert [item["name"] for item in convert.post(f"{PROJECT}/goals").json()["data"]] == ["Signed up"]
    assert convert.post(f"{path}/update", json={"name": "Joined", "type": "code_trigger"}).json()["name"] == "Joined"
    clone = convert.post(f"{path}/clone").json()
    assert clone["name"] == "Joined"
    assert clone["id"] != goal["id"]
    both = {"id": [goal["id"], clone["id"], 9]}
    assert (
        convert.post(f"{PROJECT}/goals/bulk-update", json={**both, "status": "archived"}).json()["errors"][0]["id"] == 9
    )
    assert convert.get(path).json()["status"] == "archived"
    assert convert.delete(f"{path}/delete").status_code == 200
    assert convert.get(path).status_code == 404
    assert convert.delete(f"{path}/delete").status_code == 404


def test_lists_are_returned_by_page_or_as_a_count(convert: httpx.Client) -> None:
    for number in range(7):
        convert.post(f"{PROJECT}/tags/add", json={"name": f"tag {number}"})
    pages = [
        convert.post(f"{PROJECT}/tags", json={"page": page, "results_per_page": 3}).json() for page in (1, 2, 3, 4)
    ]
    assert [len(page["data"]) for page in pages] == [3, 3, 1, 0]
    expected = {"current_page": 3, "items_count": 7, "items_per_page": 3, "pages_count": 3}
    assert pages[2]["extra"]["pagination"] == expected
    count = convert.post(f"{PROJECT}/tags", json={"onlyCount": True}).json()
    assert "data" not in count
    assert count["extra"]["pagination"]["items_count"] == 7


def test_another_account_is_403_and_another_project_404(convert: httpx.Client) -> None:
    assert convert.post("/accounts/9/projects").status_code == 403
    assert convert.post("/accounts/1/projects/9/tags").status_code == 404
    made = convert.post("/accounts/1/projects/add", json={"name": "New", "project_type": "web"}).json()
    assert convert.post(f"/accounts/1/projects/{made['id']}/tags").status_code == 200


def test_an_uploaded_file_is_returned_unchanged(convert: httpx.Client) -> None:
    content = bytes(range(256)) * 4 + b"\r\n--boundary\r\n"
    files = {"file": ("a.bin", content, "application/octet-stream")}
    made = convert.post(f"{PROJECT}/files/add", data={"file_name": "a.bin"}, files=files).json()
    assert made["file_size"] == len(content)
    assert base64.b64decode(convert.get(f"{PROJECT}/files/{made['key']}").json()["content"]) == content
    assert convert.delete(f"{PROJECT}/files/{made['key']}/delete").status_code == 200
    assert convert.get(f"{PROJECT}/files/{made['key']}").status_code == 404
    missing = convert.post(f"{PROJECT}/files/add", files=files)
    assert missing.status_code == 422
    assert missing.json()["fields"] == ["file_name"]


def test_code_is_written_as_a_stream_of_events(convert: httpx.Client) -> None:
    body = {"content": "a button", "stream": True}
    with convert.stream("POST", "/accounts/1/ai/code", json=body) as reply:
        assert reply.headers["content-type"] == "text/event-stream"
        lines = [line for line in reply.iter_lines() if line.startswith("data: ")]
    assert lines[-1] == "data: [DONE]"
    assert any("Größe" in line for line in lines)


def test_heatmaps_are_pngs_and_an_export_is_a_file(sandbox: Sandbox, convert: httpx.Client) -> None:
    known = sandbox.populate()
    image = convert.post(f"{PROJECT}/experiences/{known['experience_id']}/heatmaps/1/overlay").json()
    assert base64.b64decode(image["data"]["overlay"]) == PNG
    export = convert.post(f"{PROJECT}/export", json=sample({"type": "object"}, {}))
    assert export.headers["content-type"] == "download/json"
    assert len(export.json()["goals"]) == 1


# Every operation


def call(
    sandbox: Sandbox, client: httpx.Client, operation: Operation, known: dict[str, Any], seed: int
) -> httpx.Response:
    """Call an operation with a sample of its body."""
    path = operation.path
    for parameter in operation.parameters_in("path"):
        value = known.get(parameter.name, sample(parameter.schema, {}))
        text = ",".join(value) if isinstance(value, list) else str(value)
        path = path.replace(f"{{{parameter.name}}}", text)
    sampler = Sampler(api(operation.api).schemas, seed, for_request=True)
    options: dict[str, Any] = {}
    if "application/json" in operation.bodies:
        options["json"] = sampler.value(operation.bodies["application/json"], known.get(operation.id))
    elif operation.bodies:
        form = sampler.value(operation.bodies["multipart/form-data"])
        options["files"] = {name: ("a.csv", b"a,b", "text/csv") for name in form if name in ("file", "image")}
        options["data"] = {name: value for name, value in form.items() if name not in options["files"]}
    query = {p.name: known[p.name] for p in operation.parameters_in("query") if p.name in known}
    url = sandbox.base_url(operation.api) + path
    return client.request(operation.method, url, params=query, **options)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_every_operation_of_convert_accepts_a_sample_and_sends_a_valid_reply(
    sandbox: Sandbox, convert: httpx.Client, seed: int
) -> None:
    user, secrets = {"user_id": "users-accesses-1"}, sandbox.credentials
    first = {
        "requestType": "initiatePasswordAuth",
        "data": {"username": secrets.username, "password": secrets.password},
    }
    outside = {"requestOauthToken"}
    for operation in api("convert").operations.values():
        sandbox.reset()
        values = sandbox.populate()
        user = {"user_id": values["user_id"]}
        bodies = {"doAuth": first, "updateAccountUserAccesses": user, "deleteAccountUserAccesses": user}
        known = {**values, **bodies, "getDomainByUrl": {"url": values["url"]}}
        if operation.schemes == {"cookieAuthentication"}:
            login(sandbox, convert, "initiatePasswordAuth", username=secrets.username, password=secrets.password)
        reply = call(sandbox, convert, operation, known, seed)
        assert reply.status_code == operation.status or operation.id in outside, (operation.id, reply.text)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_every_operation_of_the_other_apis_accepts_a_sample_and_sends_a_valid_reply(
    sandbox: Sandbox, seed: int
) -> None:
    secrets = sandbox.credentials
    known: dict[str, Any] = {
        "account_id": secrets.account_id, "project_id": secrets.project_id, "sdk_key": secrets.sdk_key,
        "visitor_id": "visitor",
        "a": secrets.vwo_account_id, "i": secrets.vwo_sdk_key, "env": secrets.vwo_sdk_key, "u": "A" * 32,
        "experiment_id": 1, "combination": 2, "goal_id": 3, "sId": 1_700_000_000, "ap": "server", "random": 0.5,
        "tags": '{"u":{"plan":"free"}}',
        "domainId": secrets.webtrends_domain_id, "projectAlias": "ta_Project1", "aliases": ["ta_Project1"],
        "control": {"keyToken": secrets.webtrends_key_token},
        "batchEvents": {"ev": [{"eT": 3, "u": "A" * 32, "sId": 1, "t": "%7B%22u%22%3A%7B%22a%22%3A%22b%22%7D%7D"}]},
        "recordArchEvent": {"d": {"visId": "A" * 32, "event": {"name": "bought"}}}, "en": "bought",
        "sendEvents": {"account_id": secrets.optimizely_account_id, "project_id": secrets.optimizely_project_id},
    }  # fmt: skip
    known["controlProject"] = known["track"] = known["control"]
    # The generic samples of cookies are no cookies that the server has handed out.
    for name in ("control", "controlProject", "track"):
        known[name] = {**known[name], "cookies": {"_wt.mode-4": {"value": "x"}}}
    for name in ("convert_serving", "vwo", "webtrends", "optimizely"):
        for operation in api(name).operations.values():
            values = dict(known)
            if name == "vwo":
                values["account_id"] = secrets.vwo_account_id
            if name == "optimizely":
                values.update(a=secrets.optimizely_project_id, n="event", u="user")
            key = secrets.vwo_sdk_key if name == "vwo" else f"Bearer {secrets.sdk_key_secret}"
            by_key = name == "vwo" or "{sdk_key}" in operation.path
            headers = {"User-Agent": "ConvertAgent/1.0", **({"Authorization": key} if by_key else {})}
            with httpx.Client(headers=headers) as client:
                reply = call(sandbox, client, operation, values, seed)
            assert reply.status_code == operation.status, (operation.id, reply.text)
            assert sandbox.requests[-1].accepted, (operation.id, sandbox.requests[-1].violation)


@pytest.mark.parametrize("name", ENTRIES)
@pytest.mark.parametrize("seed", [0, 1])
def test_samples_of_every_component_are_valid(name: str, seed: int) -> None:
    document, schemas = api(name).document, api(name).schemas
    empty = {"RulesTypes", "KeyValueMatchRulesTypes"}  # allOf over enums that have nothing in common; used nowhere
    for component in set(document["components"]["schemas"]) - empty:
        schema = {"$ref": f"#/components/schemas/{component}"}
        for for_request, validator in ((True, api(name).requests), (False, api(name).replies)):
            value = sample(schema, document, seed, for_request=for_request)
            assert validator.errors(value, schemas.read(schema)) == [], component
            assert value == sample(schema, document, seed, for_request=for_request)


# Convert's serving API


def test_a_configuration_requires_the_keys_secret_and_has_drafts_with_a_token(
    sandbox: Sandbox, http: httpx.Client
) -> None:
    base, known = sandbox.base_url("convert_serving"), sandbox.credentials
    secret = {"Authorization": f"Bearer {known.sdk_key_secret}"}
    assert http.get(f"{base}/config/{known.sdk_key}").status_code == 401
    assert http.get(f"{base}/config/{known.open_sdk_key}", headers=secret).status_code == 401
    assert http.get(f"{base}/config/unknown").status_code == 404
    plain = http.get(f"{base}/config/{known.sdk_key}", headers=secret).json()
    debug, fresh = {"convert-debug-token": known.debug_token}, "_conv_low_cache=1"
    whole = http.get(f"{base}/config/{known.open_sdk_key}?{fresh}", headers=debug).json()
    assert (len(plain["experiences"]), len(whole["experiences"])) == (1, 3)
    assert http.get(f"{base}/config/{known.open_sdk_key}?exp=2&debug_token=wrong").status_code == 401
    only = http.get(f"{base}/config/1/2?debug_token={known.debug_token}&exp=2&{fresh}").json()
    assert [experience["id"] for experience in only["experiences"]] == ["2"]


def test_the_cache_ignores_token_and_experience(sandbox: Sandbox, http: httpx.Client) -> None:
    known = sandbox.credentials
    url = f"{sandbox.base_url('convert_serving')}/config/{known.open_sdk_key}"
    cached = http.get(url, params={"debug_token": known.debug_token, "exp": "2"}).json()
    assert not cached["is_debug"]
    assert [experience["status"] for experience in cached["experiences"]] == ["active"]


def test_an_sdk_key_may_be_the_account_and_the_project(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.state.default_config_disabled = True
    url = f"{sandbox.base_url('convert_serving')}/config/1/2"
    assert http.get(url).status_code == 403
    assert http.get(url, headers={"Authorization": "Bearer wrong"}).status_code == 401
    secret = {"Authorization": f"Bearer {sandbox.credentials.sdk_key_secret}"}
    assert http.get(url, headers=secret).json()["project"]["id"] == "2"


def test_a_visitor_is_the_same_in_path_and_query(sandbox: Sandbox, http: httpx.Client) -> None:
    url = f"{sandbox.base_url('convert_serving')}/visitor-data/1/2/v"
    assert http.get(url, params={"visitor_id": "v"}).status_code == 200
    assert http.get(url, params={"visitor_id": "other"}).status_code == 422
    assert http.get(url).status_code == 422


def test_tracked_events_are_stored(sandbox: Sandbox, http: httpx.Client) -> None:
    event = {"eventType": "conversion", "data": {"goalId": "3", "goalData": [{"key": "amount", "value": 9.5}]}}
    body = {"accountId": "1", "projectId": "2", "visitors": [{"visitorId": "v", "events": [event, event]}]}
    url = f"{sandbox.base_url('convert_serving')}/track/{sandbox.credentials.open_sdk_key}"
    assert http.post(url, json=body, headers={"User-Agent": "ConvertAgent/1.0"}).json()["code"] == 200
    stored = sandbox.events["convert_serving"]
    assert [(item["visitorId"], item["eventType"]) for item in stored] == [("v", "conversion")] * 2


@pytest.mark.parametrize(
    ("user_agent", "kept"),
    [
        ("ConvertAgent/1.0", True),
        ("ConvertAgent/1.0 shop/2 python-httpx/0.28", True),
        ("shop ConvertAgent/1.0", True),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", True),
        ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", False),
        ("python-httpx/0.28.1", False),
        ("curl/8.5.0", False),
        ("", False),
    ],
)
def test_events_of_bots_are_dropped_without_an_error(
    sandbox: Sandbox, http: httpx.Client, user_agent: str, kept: bool
) -> None:
    event = {"eventType": "bucketing", "data": {"experienceId": "1", "variationId": "2"}}
    body = {"accountId": "1", "projectId": "2", "visitors": [{"visitorId": "v", "events": [event]}]}
    url = f"{sandbox.base_url('convert_serving')}/track/1/2"
    reply = http.post(url, json=body, headers={"User-Agent": user_agent})
    assert reply.status_code == 200
    assert reply.json()["code"] == (200 if kept else "BOT")
    assert len(sandbox.events["convert_serving"]) == kept


# VWO


def vwo_query(sandbox: Sandbox, **more: Any) -> dict[str, Any]:
    known = sandbox.credentials
    return {
        "account_id": known.vwo_account_id, "env": known.vwo_sdk_key, "experiment_id": 101, "combination": 2,
        "u": "0123456789ABCDEF0123456789ABCDEF", "sId": 1_700_000_000, "ap": "server", "random": 0.25, **more,
    }  # fmt: skip


def test_vwo_checks_the_key_and_the_query(sandbox: Sandbox, http: httpx.Client) -> None:
    base = f"{sandbox.base_url('vwo')}/server-side"
    query: dict[str, Any] = {"a": sandbox.credentials.vwo_account_id, "i": sandbox.credentials.vwo_sdk_key}
    assert http.get(f"{base}/settings", params=query).json()["campaigns"][0]["key"] == "button"
    wrong = http.get(f"{base}/settings", params={**query, "i": "wrong"})
    assert (wrong.status_code, wrong.json()) == (400, {"message": "Invalid api key"})
    assert http.get(f"{base}/track-user", params=vwo_query(sandbox, ed='{"p":"server"}')).status_code == 200
    assert http.get(f"{base}/track-user", params=vwo_query(sandbox, random=1)).status_code == 400
    assert http.get(f"{base}/track-user", params=vwo_query(sandbox, surprise=1)).status_code == 400
    assert [event["ed"] for event in sandbox.events["vwo"]] == [{"p": "server"}]


def test_vwo_refuses_a_batch_of_too_many_events_or_bytes(sandbox: Sandbox, http: httpx.Client) -> None:
    known = sandbox.credentials
    event = {"eT": 1, "u": "0123456789ABCDEF0123456789ABCDEF", "sId": 1, "e": 101, "c": 2}

    def send(count: int) -> httpx.Response:
        return http.post(
            f"{sandbox.base_url('vwo')}/server-side/batch-events",
            params={"a": known.vwo_account_id, "env": known.vwo_sdk_key},
            headers={"Authorization": known.vwo_sdk_key},
            json={"ev": [event] * count},
        )

    assert send(0).status_code == 400
    assert send(5001).status_code == 413
    assert sandbox.events["vwo"] == []
    assert send(5000).status_code == 200
    assert len(sandbox.events["vwo"]) == 5000
    sandbox.state.batch_byte_limit = 1000
    assert send(100).status_code == 413


# Webtrends


def control(sandbox: Sandbox, http: httpx.Client, alias: str = "", **more: Any) -> Any:
    known = sandbox.credentials
    body: dict[str, Any] = {"keyToken": known.webtrends_key_token, "url": "https://www.example.com/"}
    body |= {"_wt.encrypted": True, "_wt.track": "true", **more}
    path = f"{'track' if 'conversionPoint' in more else 'control'}/{known.webtrends_domain_id}{alias and '-'}{alias}"
    reply = http.post(f"{sandbox.base_url('webtrends')}/{path}", json=body)
    assert reply.status_code == 200
    return reply.json()


def cookies_of(*replies: Any) -> dict[str, dict[str, str]]:
    """The cookies as a client sends them back."""
    return {name: {"value": cookie["value"]} for reply in replies for name, cookie in reply["body"]["cookies"].items()}


def test_webtrends_answers_one_test_with_an_object_and_several_with_an_array(
    sandbox: Sandbox, http: httpx.Client
) -> None:
    assert [reply["params"]["testAlias"] for reply in control(sandbox, http)] == ["ta_Project1", "ta_Project2"]
    assert control(sandbox, http, "ta_Project1")["params"]["testAlias"] == "ta_Project1"
    sandbox.state.webtrends_projects = [WebtrendsProject("only")]
    assert control(sandbox, http)["params"]["testAlias"] == "only"


def test_webtrends_repeats_a_decision_from_the_cookies(sandbox: Sandbox, http: httpx.Client) -> None:
    for encrypted in (True, False):
        first = control(sandbox, http, "ta_Project1", **{"_wt.encrypted": encrypted})
        again = control(sandbox, http, "ta_Project1", cookies=cookies_of(first))
        assert again["params"]["systemUID"] == first["params"]["systemUID"]
        assert again["body"]["factors"] == first["body"]["factors"]
    broken = control(sandbox, http, "ta_Project1", cookies={"_wt.user-4": {"value": "WT3!"}})
    assert broken["body"]["message"]["errorCode"] == 300


def test_webtrends_explains_why_a_visitor_is_in_no_test(sandbox: Sandbox, http: httpx.Client) -> None:
    def code(reply: Any) -> int:
        assert (reply["guid"], reply["opstatus"]) == ("NULL", "success")
        return int(reply["body"]["message"]["errorCode"])

    throttled = "https://www.example.com/throttled"
    assert code(control(sandbox, http, url="https://elsewhere.example.com/")) == 303
    assert code(control(sandbox, http, url=throttled)) == 417
    assert code(control(sandbox, http, keyToken="wrong")) == 104
    left_out = control(sandbox, http, "ta_Throttled", url=throttled)
    point = {"conversionPoint": "bought"}
    assert code(control(sandbox, http, "ta_Throttled", cookies=cookies_of(left_out), **point)) == 418
    assert code(control(sandbox, http, "ta_Project1", **point)) == 314
    assert code(control(sandbox, http, "ta_Project1", **{"_wt.track": True})) == 200
    only = replace(sandbox.state.webtrends_projects[0], segment=(("plan", "paid"),))
    sandbox.state.webtrends_projects = [only]
    assert code(control(sandbox, http, data={"plan": "free"})) == 302
    assert control(sandbox, http, data={"plan": "paid"})["opcode"] == "process"


def test_webtrends_tracks_several_tests_at_once(sandbox: Sandbox, http: httpx.Client) -> None:
    cookies = cookies_of(*control(sandbox, http))
    replies = control(sandbox, http, "ta_Project1,ta_Project2", cookies=cookies, conversionPoint="bought")
    assert [reply["opcode"] for reply in replies] == ["conversion", "conversion"]
    again = control(sandbox, http, "ta_Project1", cookies=cookies | cookies_of(*replies), conversionPoint="bought")
    assert again["body"]["message"]["errorCode"] == 312
    kinds = [(event["kind"], event["alias"]) for event in sandbox.events["webtrends"]]
    assert kinds[2:] == [("conversion", "ta_Project1"), ("conversion", "ta_Project2")]


def test_only_webtrends_reads_gzip(sandbox: Sandbox, http: httpx.Client) -> None:
    body = {"keyToken": sandbox.credentials.webtrends_key_token, "url": "https://www.example.com/"}
    content = gzip.compress(json.dumps({**body, "_wt.encrypted": True, "_wt.track": "true"}).encode())
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    reply = http.post(f"{sandbox.base_url('webtrends')}/control/4-ta_Project1", content=content, headers=headers)
    assert reply.json()["opcode"] == "process"
    reply = http.post(f"{sandbox.base_url('webtrends')}/control/4-ta_Project1", content=b"x", headers=headers)
    assert reply.status_code == 400
    url = f"{sandbox.base_url('optimizely')}/v1/events"
    assert http.post(url, content=gzip.compress(b"{}"), headers=headers).status_code == 400


# Optimizely


def test_optimizely_answers_200_and_records_violations(sandbox: Sandbox, http: httpx.Client) -> None:
    url, known = f"{sandbox.base_url('optimizely')}/event", sandbox.credentials
    query = {"a": known.optimizely_project_id, "n": "bought", "u": "user", "x11": "21_22", "s31": "gold", "g": "1,2"}
    assert http.get(url, params=query).status_code == 200
    assert http.get(url, params={**query, "v": "5.00"}).status_code == 200
    assert [request.accepted for request in sandbox.requests] == [True, False]
    stored = sandbox.events["optimizely"]
    assert stored == [
        {
            "operation": "recordEvent",
            "a": known.optimizely_project_id,
            "n": "bought",
            "u": "user",
            "g": ["1", "2"],
            "x": {"11": "21_22"},
            "s": {"31": "gold"},
        }
    ]


def test_optimizely_drops_a_repeated_event(sandbox: Sandbox, http: httpx.Client) -> None:
    event = {"timestamp": 1_700_000_000_000, "uuid": str(uuid.uuid4()), "key": "bought"}
    visitor = {"visitor_id": "v", "snapshots": [{"events": [event]}]}
    body = {"account_id": sandbox.credentials.optimizely_account_id, "visitors": [visitor, visitor]}
    url = f"{sandbox.base_url('optimizely')}/v1/events"
    assert [http.post(url, json=body).status_code for _ in range(2)] == [204, 204]
    assert len(sandbox.events["optimizely"]) == 1
    assert http.post(url, json={"visitors": []}).status_code == 400


# Faults


def test_faults_are_applied_in_order_and_then_end(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("429", retry_after=7)
    sandbox.faults.add("429", retry_after=None)
    sandbox.faults.add("status", 2, status=503, headers={"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"})
    sandbox.faults.add("status", operation_id="getAccessRoles", status=500, json={"odd": True})
    replies = [convert.get("/accounts") for _ in range(5)]
    assert [reply.status_code for reply in replies] == [429, 429, 503, 503, 200]
    assert [reply.headers.get("retry-after", "")[:3] for reply in replies] == ["7", "", "Fri", "Fri", ""]
    assert convert.get("/access-roles").json() == {"odd": True}
    assert [request.fault for request in sandbox.requests] == ["429", "429", "status", "status", None, "status"]
    assert [request.accepted for request in sandbox.requests] == [False] * 4 + [True, False]


def test_a_request_that_is_not_valid_leaves_the_fault(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("status", status=500)
    assert convert.get("/accounts?surprise=1").status_code == 422
    assert convert.get("/accounts").status_code == 500


def test_a_reset_before_the_request_is_read_leaves_no_trace(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("reset_before_read")
    with pytest.raises(httpx.NetworkError):
        convert.post(f"{PROJECT}/tags/add", json={"name": "one"})
    assert convert.post(f"{PROJECT}/tags").json()["data"] == []


def test_a_request_that_was_read_before_a_reset_is_processed(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("reset_after_read")
    with pytest.raises(httpx.NetworkError):
        convert.post(f"{PROJECT}/tags/add", json={"name": "one"})
    assert len(convert.post(f"{PROJECT}/tags").json()["data"]) == 1
    assert sandbox.requests[0].accepted


def test_a_hanging_request_ends_with_the_clients_timeout_or_a_reset(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("hang", times=2)
    with pytest.raises(httpx.ReadTimeout):
        convert.get("/accounts", timeout=0.2)

    def reset_when_it_hangs() -> None:
        while len(sandbox.requests) < 2 or sandbox.requests[1].fault != "hang":
            time.sleep(0.01)
        sandbox.reset()

    resetting = threading.Thread(target=reset_when_it_hangs)
    resetting.start()
    with pytest.raises(httpx.NetworkError):
        convert.get("/accounts")
    resetting.join()
    assert convert.get("/accounts").status_code == 200


def test_slow_cut_and_garbled_replies(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("slow", seconds=0.2)
    begun = time.monotonic()
    assert convert.get("/accounts").status_code == 200
    assert time.monotonic() - begun >= 0.2
    sandbox.faults.add("cut")
    with pytest.raises(httpx.RemoteProtocolError):
        convert.get("/accounts")
    sandbox.faults.add("garbage")
    with pytest.raises(ValueError, match="Expecting value"):
        convert.get("/accounts").json()
    sandbox.faults.add("large", size=3_000_000)
    large = convert.get("/accounts")
    assert len(large.content) == 3_000_000
    assert large.json()["sandbox_padding"]


def test_a_reply_without_a_body_is_cut_too(sandbox: Sandbox, convert: httpx.Client) -> None:
    known = sandbox.credentials
    address, given = f"{sandbox.base_url('vwo')}/server-side/batch-events", {"Authorization": known.vwo_sdk_key}
    query = {"a": str(known.vwo_account_id), "env": known.vwo_sdk_key, "sdk": "a", "sdk-v": "1"}
    event = {"eT": 1, "e": 1, "c": 2, "u": "0" * 32, "sId": 1}
    kinds: list[Kind] = ["cut", "reset_in_reply"]
    for kind in kinds:
        sandbox.faults.add(kind, api="vwo")
        with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
            convert.post(address, params=query, json={"ev": [event]}, headers=given)
    assert [request.accepted for request in sandbox.requests] == [True, True]
    assert len(sandbox.events["vwo"]) == 2


def test_a_request_may_name_its_own_fault(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("status", status=502)
    own = {"sandbox-fault": '{"kind": "429", "retry_after": "5"}'}
    assert convert.get("/accounts", headers=own).headers["retry-after"] == "5"
    assert convert.get("/nowhere", headers=own).status_code == 404
    assert len(sandbox.faults) == 1
    assert convert.get("/accounts").status_code == 502
    assert convert.get("/accounts").status_code == 200


def test_a_redirect_leads_elsewhere(sandbox: Sandbox, convert: httpx.Client) -> None:
    sandbox.faults.add("redirect", to="https://elsewhere.example.com/", status=308)
    reply = convert.get("/accounts")
    assert (reply.status_code, reply.headers["location"]) == (308, "https://elsewhere.example.com/")


@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_mutated_reply_is_json_that_does_not_match_the_schema(
    sandbox: Sandbox, convert: httpx.Client, mutation: Mutation
) -> None:
    sandbox.populate()
    usual = convert.post(f"{PROJECT}/goals").json()
    sandbox.faults.add("mutation", mutation=mutation)
    assert convert.post(f"{PROJECT}/goals").json() != usual
    assert convert.post(f"{PROJECT}/goals").json() == usual


def test_an_unknown_fault_or_option_is_an_error(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="takes no"):
        sandbox.faults.add("429", retry_ater=1)
