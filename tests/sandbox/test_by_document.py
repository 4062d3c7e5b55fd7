"""The APIs that the sandbox serves by their documents alone, with plain httpx: `documents/lab.yaml` and `shop.yaml`."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from abwire.testing import Sandbox
from abwire.testing.by_document.credentials import api_key
from abwire.testing.engine.sample import sample
from support.served_documents import documents_of

DOCUMENTS = Path(__file__).parent / "documents"


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox(documents=documents_of(DOCUMENTS), check_replies=True) as running:
        yield running


@pytest.fixture
def sandbox(server: Sandbox) -> Sandbox:
    server.reset()
    return server


@pytest.fixture
def lab(sandbox: Sandbox) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {sandbox.credentials.token}"}
    with httpx.Client(base_url=sandbox.base_url("lab"), headers=headers, timeout=60) as client:
        yield client


@pytest.fixture
def shop(sandbox: Sandbox) -> Iterator[httpx.Client]:
    known = sandbox.credentials
    with httpx.Client(base_url=sandbox.base_url("shop"), auth=(known.username, known.password), timeout=60) as client:
        yield client


def violation(sandbox: Sandbox) -> str:
    return sandbox.requests[-1].violation or ""


def create(lab: httpx.Client, **values: Any) -> dict[str, Any]:
    reply = lab.post("/experiments", json={"project_id": 7, "name": "Colours", **values})
    assert reply.status_code == 201, reply.text
    made: dict[str, Any] = reply.json()
    return made


# Objects


def test_a_created_object_is_read_changed_listed_and_deleted(lab: httpx.Client) -> None:
    made = create(lab, traffic_allocation=5000)
    url = f"/experiments/{made['id']}"
    assert (made["name"], made["traffic_allocation"], made["project_id"]) == ("Colours", 5000, 7)
    assert lab.get(url).json() == made
    assert lab.patch(url, json={"name": "Sizes"}).json() == {**made, "name": "Sizes"}
    assert made["id"] in [each["id"] for each in lab.get("/experiments").json()]
    assert lab.delete(url).status_code == 204
    assert lab.get(url).status_code == lab.delete(url).status_code == 404
    assert made["id"] not in [each["id"] for each in lab.get("/experiments").json()]


def test_a_collection_starts_with_samples_and_knows_no_other_object(sandbox: Sandbox, lab: httpx.Client) -> None:
    listed = lab.get("/experiments").json()
    assert len(listed) == 3
    assert [lab.get(f"/experiments/{each['id']}").json() for each in listed] == listed
    reply = lab.get("/experiments/999")
    assert (reply.status_code, reply.json().keys()) == (404, {"code", "message", "uuid"})
    assert "'999'" in reply.json()["message"]
    sandbox.reset()
    assert lab.get("/experiments").json() == listed


def test_a_list_is_filtered_by_the_parameters_that_are_named_like_a_property(lab: httpx.Client) -> None:
    ids = [create(lab, project_id=project)["id"] for project in (70, 71, 70)]
    assert [each["id"] for each in lab.get("/experiments?project_id=70").json()] == [ids[0], ids[2]]


def test_objects_below_another_one_belong_to_it_and_go_with_it(lab: httpx.Client) -> None:
    one, other = create(lab)["id"], create(lab)["id"]
    made = lab.post(f"/experiments/{one}/sections", json={"name": "Top"}).json()
    assert made["experiment_id"] == one
    assert made in lab.get(f"/experiments/{one}/sections").json()
    assert made not in lab.get(f"/experiments/{other}/sections").json()
    assert lab.delete(f"/experiments/{other}/sections/{made['id']}").status_code == 404
    assert lab.delete(f"/experiments/{one}/sections/{made['id']}").status_code == 204
    lab.delete(f"/experiments/{one}")
    assert lab.get(f"/experiments/{one}/sections").status_code == 404
    assert lab.get(f"/experiments/{other}/sections").status_code == 200


def test_objects_are_found_in_wrapped_replies_and_bodies_and_by_other_ids(shop: httpx.Client) -> None:
    made = shop.post("/goods", json={"good": {"name": "Dice", "price": None}}).json()["good"]
    assert (made["name"], made["price"], uuid.UUID(made["id"]).version) == ("Dice", None, None)
    assert shop.put(f"/goods/{made['id']}", json={"name": "Die", "price": 3}).json()["good"]["name"] == "Die"
    assert shop.get(f"/goods/{made['id']}").json()["good"] == {**made, "name": "Die", "price": 3}
    assert shop.post(f"/goods/{made['id']}/publish").json()["good"]["id"] == made["id"]
    assert shop.post(f"/goods/{uuid.UUID(int=5)}/publish").status_code == 404


# Pages


def follow(client: httpx.Client, url: str) -> list[httpx.Response]:
    replies = [client.get(url)]
    while "next" in replies[-1].links:
        replies.append(client.get(replies[-1].links["next"]["url"]))
    return replies


def test_pages_by_number_are_linked_without_quotation_marks(lab: httpx.Client) -> None:
    ids = [1, 2, 3, *(create(lab)["id"] for _ in range(2))]
    replies = follow(lab, "/experiments?per_page=2&include_classic=true")
    assert [[each["id"] for each in reply.json()] for reply in replies] == [ids[:2], ids[2:4], ids[4:]]
    assert all(f"rel={name}" in replies[1].headers["link"] for name in ("prev", "next", "last"))
    assert "include_classic=true" in replies[0].links["next"]["url"]
    assert replies[0].links["last"]["url"].endswith("page=3")
    assert "link" not in lab.get("/experiments").headers
    assert lab.get("/experiments?page=9").json() == []


def test_pages_by_cursor_end_with_none(sandbox: Sandbox, shop: httpx.Client) -> None:
    first = shop.get("/goods?limit=2")
    assert (len(first.json()["data"]), first.headers["x-total-count"]) == (2, "3")
    last = shop.get("/goods", params={"limit": 2, "after": first.json()["meta"]["next"]}).json()
    assert (len(last["data"]), last["meta"]) == (1, {"next": None})
    assert shop.get("/goods?after=elsewhere").status_code == 400
    assert "cursor" in violation(sandbox)


def test_pages_by_offset_have_the_url_of_the_next_one(sandbox: Sandbox, shop: httpx.Client) -> None:
    headers = {"X-Key": api_key(sandbox.credentials, "key")}
    first = shop.get("/orders", headers=headers).json()
    assert (len(first["orders"]), first["total"], first["more"]) == (2, 3, True)
    last = shop.get(first["next"], headers=headers).json()
    assert (len(last["orders"]), last["more"], "next" in last) == (1, False, False)
    assert shop.get("/orders?offset=1", headers=headers).json()["orders"] == [first["orders"][1], *last["orders"]]


def test_pages_may_be_counted_from_zero_and_have_the_size_of_the_sandbox(sandbox: Sandbox, shop: httpx.Client) -> None:
    sandbox.state.page_size = 2
    params = {"key": api_key(sandbox.credentials, "queryKey")}
    pages = [shop.get("/lines", params={**params, "p": number}).json() for number in (0, 1)]
    assert [(len(page["lines"]), page["pages"]) for page in pages] == [(2, 2), (1, 2)]
    assert shop.get("/lines", params=params).json() == pages[0]


# Credentials


def basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def test_each_security_scheme_accepts_its_own_credentials_alone(sandbox: Sandbox) -> None:
    known = sandbox.credentials
    keys = {name: api_key(known, name) for name in ("key", "queryKey", "cookieKey")}
    bearer = {"Authorization": f"Bearer {known.token}"}
    calls: list[tuple[str, dict[str, Any], int]] = [
        ("/goods", {"headers": {"Authorization": basic(known.username, known.password)}}, 200),
        ("/goods", {"headers": {"Authorization": basic(known.username, "wrong")}}, 401),
        ("/goods", {"headers": {"Authorization": "Basic ???"}}, 401),
        ("/goods", {"headers": bearer}, 200),
        ("/goods", {"headers": {"Authorization": "Bearer wrong"}}, 401),
        ("/goods", {}, 401),
        ("/orders", {"headers": {"X-Key": keys["key"]}}, 200),
        ("/orders", {"headers": {"X-Key": keys["queryKey"]}}, 401),
        ("/orders", {"headers": bearer}, 401),
        ("/lines", {"params": {"key": keys["queryKey"]}}, 200),
        ("/lines", {"params": {"key": keys["key"]}}, 401),
        ("/both", {"headers": {**bearer, "X-Key": keys["key"], "Cookie": "session=1"}}, 200),
        ("/both", {"headers": {**bearer, "Cookie": "session=1"}}, 401),
        ("/open", {}, 200),
    ]  # fmt: skip
    for path, options, status in calls:
        reply = httpx.get(sandbox.base_url("shop") + path, timeout=60, **options)
        assert reply.status_code == status, (path, options, reply.text)
        assert status == 200 or reply.headers["www-authenticate"]


def test_a_token_is_issued_to_the_client_in_either_form(sandbox: Sandbox) -> None:
    known, base = sandbox.credentials, sandbox.base_url("shop")
    assert sandbox.arguments("shop")["token_url"] == f"{base}/oauth2/token"
    grant = {"grant_type": "client_credentials"}
    own = {"client_id": known.client_id, "client_secret": known.client_secret}
    by_header = httpx.post(f"{base}/oauth2/token", data=grant, auth=(known.client_id, known.client_secret)).json()
    by_body = httpx.post(f"{base}/oauth2/token", data={**grant, **own}).json()
    for issued in (by_header, by_body):
        headers = {"Authorization": f"{issued['token_type']} {issued['access_token']}"}
        assert httpx.post(f"{base}/forms", data={"count": "1"}, headers=headers).status_code == 200
    assert httpx.post(f"{base}/oauth2/token", data={**grant, **own, "client_secret": "x"}).status_code == 401
    assert httpx.post(f"{base}/oauth2/token", data={**grant, "grant_type": "password"}).status_code == 400
    assert httpx.post(f"{base}/forms", data={"count": "1"}, headers={"Authorization": "Bearer x"}).status_code == 401


# What the document refuses


@pytest.mark.parametrize(
    ("method", "url", "body", "reason"),
    [
        ("GET", "/experiments?per_page=101", None, "'per_page'"),
        ("GET", "/experiments?per_page=many", None, "'per_page'"),
        ("GET", "/experiments?colour=red", None, "'colour' parameter is not known"),
        ("GET", "/experiments?page=1&page=2", None, "there twice"),
        ("GET", "/experiments/first", None, "'experiment_id'"),
        ("POST", "/experiments?action=stop", {"project_id": 1, "name": "x"}, "'action'"),
        ("POST", "/experiments", {"project_id": 1}, "'name'"),
        ("POST", "/experiments", {"project_id": "1", "name": "x"}, "project_id"),
        ("POST", "/experiments", None, "no body"),
        ("POST", "/experiments", {"project_id": 1, "name": "x", "variations": [{}]}, "'weight'"),
        ("GET", "/projects/1?page=1", None, "not known"),
    ],
)
def test_what_the_document_does_not_allow_is_refused(
    sandbox: Sandbox, lab: httpx.Client, method: str, url: str, body: Any, reason: str
) -> None:
    reply = lab.request(method, url, json=body) if body is not None else lab.request(method, url)
    assert reply.status_code == 400, reply.text
    assert reason in violation(sandbox)
    assert reply.json()["message"] == violation(sandbox)
    assert not sandbox.requests[-1].accepted


def test_unknown_paths_and_methods_are_refused(lab: httpx.Client) -> None:
    assert lab.get("/experiment").status_code == 404
    assert lab.put("/experiments").status_code == 405


def test_an_error_has_the_media_type_and_the_schema_that_the_document_describes(shop: httpx.Client) -> None:
    reply = shop.post("/goods", json={"good": {"name": ""}})
    assert (reply.status_code, reply.headers["content-type"]) == (400, "application/problem+json")
    assert (reply.json()["status"], "name" in reply.json()["title"]) == (400, True)


def test_parameters_are_read_in_every_style(sandbox: Sandbox, shop: httpx.Client) -> None:
    known = sandbox.credentials
    headers = {"Authorization": f"Bearer {known.token}", "X-Key": api_key(known, "key")}
    assert shop.get("/goods?filter[price]=3").status_code == 200
    assert shop.get("/goods?filter[price]=dear").status_code == 400
    ok = {**headers, "Cookie": "other=x; session=4"}
    for url, sent, status in (
        ("/both?ids=1|2", ok, 200),
        ("/both?ids=1|two", ok, 400),
        ("/both?ids=1&ids=2", ok, 400),
        ("/both", {**headers, "Cookie": "session=four"}, 400),
        ("/both", headers, 400),
    ):
        reply = httpx.get(sandbox.base_url("shop") + url, headers=sent)
        assert reply.status_code == status, (url, sent, reply.text)


def test_forms_and_files_are_read_as_the_types_of_their_properties(sandbox: Sandbox) -> None:
    known, base = sandbox.credentials, sandbox.base_url("shop")
    cookie = {"Cookie": f"sid={api_key(known, 'cookieKey')}"}
    file = {"file": ("a.png", b"\x89PNG", "image/png")}
    picture = httpx.post(f"{base}/pictures", data={"size": "3", "labels": ["a", "b"]}, files=file, headers=cookie)
    assert (picture.status_code, picture.headers["content-type"], picture.content[:4]) == (200, "image/png", b"\x89PNG")
    for data, files in (({"size": "big"}, file), ({"size": "3"}, {"file": (None, b"x")}), ({}, file)):
        assert httpx.post(f"{base}/pictures", data=data, files=files, headers=cookie).status_code == 400
    token = {"Authorization": f"Bearer {known.token}"}
    assert httpx.post(f"{base}/forms", data={"count": "3", "words": ["a", "b"]}, headers=token).text == "sample"
    for wrong in ({"count": "many"}, {"words": "a"}):
        assert httpx.post(f"{base}/forms", data=wrong, headers=token).status_code == 400
    assert httpx.post(f"{base}/forms", json={"count": 3}, headers=token).status_code == 400


def test_streams_and_files_are_sampled(sandbox: Sandbox) -> None:
    reply = httpx.get(f"{sandbox.base_url('shop')}/open")
    assert reply.headers["content-type"] == "text/event-stream"
    assert reply.text.endswith("data: [DONE]\n\n")


def test_a_fault_applies_to_an_api_without_code_too(sandbox: Sandbox, lab: httpx.Client) -> None:
    sandbox.faults.add("429", retry_after=1)
    assert [lab.get("/projects").status_code for _ in range(2)] == [429, 200]


# Samples of what large documents have

COMPONENTS: dict[str, Any] = {
    "List": {"type": "array", "items": {"$ref": "#/components/schemas/List"}},
    "One": {"$ref": "#/components/schemas/Other"},
    "Other": {"$ref": "#/components/schemas/One"},
    "Extended": {"allOf": [{"$ref": "#/components/schemas/Extended"}, {"properties": {"a": {"type": "string"}}}]},
    "Owner": {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind", "mapping": {"person": "#/components/schemas/Person"}},
    },
    "Person": {"allOf": [{"$ref": "#/components/schemas/Owner"}, {"properties": {"age": {"type": "integer"}}}]},
    "Cat": {"type": "object", "properties": {"kind": {"type": "string", "enum": ["cat"]}}},
    "False": False,
}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "enum": ["a"], "properties": {"b": {"type": "string"}}}, "a"),
        ({"items": {"type": "integer"}}, [1]),
        ({"type": "string", "pattern": "^[A-Z]{3}-[0-9]{4}$"}, "AAA-0000"),
        ({"type": "string", "pattern": r"^\p{Lu}"}, "sample"),
        (reference("List"), []),
        (reference("One"), "sample"),
        (reference("Extended"), {"a": "a"}),
        (reference("Owner"), {"kind": "person", "age": 1}),
        ({"oneOf": [reference("Cat")], "discriminator": {"propertyName": "kind"}}, {"kind": "cat"}),
        ({"properties": {"a": reference("False"), "b": {"type": "boolean"}}}, {"b": True}),
    ],
)  # fmt: skip
def test_unusual_schemas_have_samples(schema: dict[str, Any], expected: Any) -> None:
    assert sample(schema, {"components": {"schemas": COMPONENTS}}) == expected
