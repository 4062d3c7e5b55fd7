"""`FakeApi`: an API in process, with replies that a test sets."""

from __future__ import annotations

import asyncio
import os
import threading
import unittest
from typing import Any

import httpx
import pytest

import abwire
from abwire import VWO, AsyncConvert, Convert, ConvertServing, Optimizely, Webtrends
from abwire.convert import models
from abwire.testing import Credentials, FakeApi, NotFakedError, ReplyMismatchError, Sandbox, UnknownOperationError
from support.calling import close, method_of, settled
from support.checkout import ROOT
from support.clients import A_CALL, APIS, CLASSES
from support.served_documents import documents_of


def call(form: str, name: str, /, *, of: FakeApi, **arguments: Any) -> Any:
    """Call a method of a client of either form."""

    async def run() -> Any:
        client = of.client() if form == "sync" else of.async_client()
        try:
            return await settled(method_of(client, name)(**arguments))
        finally:
            await close(client)

    return asyncio.run(run())


@pytest.fixture
def api() -> FakeApi:
    return FakeApi("convert")


@pytest.mark.parametrize("name", APIS)
def test_each_api_answers_a_call(name: str, form: str) -> None:
    fake = FakeApi(name)
    operation, arguments = A_CALL[name]
    if name == "convert":
        fake.reply("goals.get", {"id": 7, "type": "code_trigger"})
    call(form, operation, of=fake, **arguments)
    assert [request.accepted for request in fake.requests] == [True]
    assert fake.requests.last.operation in fake.operations


def test_what_is_created_is_kept(api: FakeApi, form: str) -> None:
    made = call(form, "goals.create", of=api, name="Signed up", type="code_trigger")
    assert call(form, "goals.get", of=api, goal_id=made.id).name == "Signed up"
    assert [goal.name for goal in api.client().goals.iterate()] == ["Signed up"]
    assert api.client().goals.count() == 1
    api.client().goals.delete(made.id)
    with pytest.raises(abwire.NotFoundError):
        api.client().goals.get(made.id)


def test_an_invalid_request_is_refused_whatever_reply_is_set(api: FakeApi) -> None:
    api.reply("goals.get", {"id": 7, "type": "code_trigger"})
    wrong = api.client(secret="another")
    with pytest.raises(abwire.AuthenticationError):
        wrong.goals.get(7)
    with pytest.raises(abwire.UnprocessableEntityError, match="name"):
        api.client().goals.create(body={"name": 7, "type": "code_trigger"})
    assert [request.accepted for request in api.requests] == [False, False]
    assert api.requests[0].violation == "The signature is not valid."


def test_requests_are_recorded_with_their_parts(api: FakeApi) -> None:
    api.client().goals.create(name="Signed up", type="code_trigger")
    request = api.requests.last
    assert (request.operation, request.operation_id, request.method) == ("goals.create", "createGoal", "POST")
    assert request.url == "https://api.convert.com/api/v2/accounts/1/projects/2/goals/add"
    assert request.path == {"account_id": 1, "project_id": 2}
    assert request.json == {"name": "Signed up", "type": "code_trigger"}
    assert (request.accepted, request.violation, request.status) == (True, None, 201)
    assert api.requests.of("goals.create") == api.requests.of("createGoal") == [request]
    assert (
        repr(api.requests)
        == "[<goals.create, POST https://api.convert.com/api/v2/accounts/1/projects/2/goals/add, status 201>]"
    )
    assert repr(api) == "<FakeApi convert, 1 request>"


def test_the_query_is_recorded_in_the_types_of_the_spec() -> None:
    api = FakeApi("optimizely")
    client = api.client()
    client.track(event="seen", user_id="user-1")
    assert api.requests.last.json is None
    assert (api.requests.last.query["u"], api.requests.last.query["n"]) == ("user-1", "seen")
    [event] = api.events
    assert (event["operation"], event["u"]) == ("recordEvent", "user-1")


def test_events_that_the_vendor_discards_are_kept_apart() -> None:
    api = FakeApi("optimizely")
    api.client(project_id="99").track(event="seen", user_id="user-1")
    assert ([event["operation"] for event in api.dropped], api.events) == (["recordEvent"], [])
    assert api.requests.last.violation == "the project or the account is not known"


def test_reprs_show_no_secrets() -> None:
    for name in APIS:
        fake = FakeApi(name)
        operation, arguments = A_CALL[name]
        try:
            method_of(fake.client(), operation)(**arguments)
        except abwire.AbwireError:
            assert name == "convert"  # there is no such goal
        shown = repr(fake.requests) + repr(fake) + repr(fake.requests.last) + repr(fake.transport)
        known = vars(fake.credentials)
        secrets = [value for key, value in known.items() if any(word in key for word in ("secret", "token", "sdk_key"))]
        assert [secret for secret in secrets if str(secret) in shown] == []


def test_no_request_yet_is_a_clear_error(api: FakeApi) -> None:
    with pytest.raises(LookupError, match="no request has been sent yet"):
        _ = api.requests.last


# Replies


GOAL = {"id": 7, "type": "code_trigger", "name": "Signed up"}


@pytest.mark.parametrize(
    "body",
    [
        models.NoSettingsGoal.from_dict(GOAL),
        GOAL,
        b'{"id": 7, "type": "code_trigger", "name": "Signed up"}',
        lambda request: {**GOAL, "id": request.path["goal_id"]},
        httpx.Response(200, json=GOAL, headers={"X-Trace": "1"}),
    ],
    ids=["model", "dict", "bytes", "function", "response"],
)
def test_a_reply_of_each_kind(api: FakeApi, body: Any, form: str) -> None:
    api.reply("goals.get", body, headers={"X-Other": "2"} if isinstance(body, dict) else None)
    reply = call(form, "goals.get_detailed", of=api, goal_id=7)
    assert reply.parsed.to_dict() == GOAL
    assert call(form, "goals.get", of=api, goal_id=7).to_dict() == GOAL, "it holds for every request"
    assert reply.headers.get("x-other") == ("2" if isinstance(body, dict) else None)
    assert reply.headers.get("x-trace") == ("1" if isinstance(body, httpx.Response) else None)


@pytest.mark.parametrize("error", [httpx.ConnectError("down"), httpx.ConnectError], ids=["instance", "class"])
def test_an_exception_instead_of_a_reply(api: FakeApi, error: Any, form: str) -> None:
    api.reply("goals.get", error)
    with pytest.raises(abwire.APIConnectionError):
        call(form, "goals.get", of=api, goal_id=7)
    assert len(api.requests) == 3, "the client has tried again"
    assert {request.status for request in api.requests} == {None}


@pytest.mark.parametrize(
    ("status", "error"), [(401, "AuthenticationError"), (429, "RateLimitError"), (503, "InternalServerError")]
)
def test_a_status_alone_has_a_valid_body(api: FakeApi, status: int, error: str, form: str) -> None:
    api.reply("goals.get", status=status)
    with pytest.raises(getattr(abwire, error), match=f"told to reply with {status}"):
        call(form, "goals.get", of=api, goal_id=7)
    assert len(api.requests) == (3 if status == 503 else 1), (
        "a lasting 429 asks for a longer wait than any client accepts"
    )


@pytest.mark.parametrize("status", [408, 413, 429, 502, 503])
def test_a_status_of_a_proxy_needs_not_be_listed(status: int) -> None:
    api = FakeApi("vwo")
    api.reply("settings.get", status=status)
    with pytest.raises(abwire.APIStatusError) as caught:
        api.client(retries=0).settings.get()
    assert caught.value.status_code == status


def test_an_error_with_a_body(api: FakeApi) -> None:
    api.reply("goals.get", {"code": 409, "message": "It is in use"}, status=409)
    with pytest.raises(abwire.ConflictError, match="It is in use"):
        api.client().goals.get(7)


def test_replies_that_are_given_once_come_in_order_and_then_the_usual_one(api: FakeApi, form: str) -> None:
    made = api.client().goals.create(name="Kept", type="code_trigger")
    api.reply_once("goals.get", {**GOAL, "name": "first"}, {**GOAL, "name": "second"})
    api.reply_once("goals.get", status=404)
    assert api.unused == ["goals.get"]
    assert [call(form, "goals.get", of=api, goal_id=made.id).name for _ in range(2)] == ["first", "second"]
    with pytest.raises(abwire.NotFoundError):
        call(form, "goals.get", of=api, goal_id=made.id)
    assert api.unused == []
    assert call(form, "goals.get", of=api, goal_id=made.id).name == "Kept"


def test_a_failure_that_is_given_once_is_repeated_by_the_client(api: FakeApi, form: str) -> None:
    api.reply("goals.get", GOAL)
    api.reply_once("goals.get", httpx.ConnectError("down"))
    api.reply_once("goals.get", status=503)
    assert call(form, "goals.get", of=api, goal_id=7).name == "Signed up"
    assert [request.status for request in api.requests] == [None, 503, 200]


def test_its_clients_repeat_calls_without_waiting(api: FakeApi) -> None:
    assert [each._options.retries.backoff for each in (api.client(), api.async_client())] == [0, 0]
    assert api.client(retries=1)._options.retries.attempts == 2


def test_a_reply_has_the_headers_of_one_from_a_server(api: FakeApi) -> None:
    api.reply("goals.get", GOAL)
    reply = api.client().goals.get_detailed(7)
    assert int(reply.headers["content-length"]) == len(reply.http_response.content) > 0
    assert reply.headers["content-type"] == "application/json"
    assert "date" in reply.headers


def test_a_file_is_a_reply_of_bytes(api: FakeApi) -> None:
    api.reply("projects.export", b'{"goals": []}')
    assert api.client().projects.export_detailed().http_response.content == b'{"goals": []}'


def test_a_stream_of_events_is_read_by_both_forms(api: FakeApi) -> None:
    with api.client().ai_content.generate_code_stream(content="a button") as events:
        read = [event.data for event in events]

    async def run() -> list[str]:
        async with await api.async_client().ai_content.generate_code_stream(content="a button") as events:
            return [event.data async for event in events]

    assert read == asyncio.run(run())
    assert "button" in read[0]


# What does not match the spec


@pytest.mark.parametrize(
    ("operation", "body", "status", "message"),
    [
        ("goals.get", {"id": "7", "type": "code_trigger"}, None, r"- id: '7' is not of type integer"),
        ("goals.get", {"id": 7}, None, "The 'type' field is required"),
        ("goals.get", b"<html>", None, "it is not JSON"),
        ("goals.get", b'{"id": 7}', None, "The 'type' field is required"),
        ("goals.get", 5, None, "goals.get"),
        ("goals.list", [GOAL, {"id": None, "type": "revenue"}], None, r"- 1\.id: None is not of type integer"),
        ("goals.list", {"data": [{"id": 1.5, "type": "revenue"}]}, None, r"- data\.0\.id"),
        ("goals.get", {}, 418, None),
        ("goals.get", GOAL, 301, None),
    ],
)
def test_a_reply_that_the_api_cannot_send_is_refused(
    api: FakeApi, operation: str, body: Any, status: int | None, message: str | None
) -> None:
    if message is None:  # Convert lists "default", so that every status is listed: an API that does not is needed
        api = FakeApi("vwo")
        operation = "settings.get"
        message = f"status {status} is not listed"
    with pytest.raises(ReplyMismatchError, match=message) as caught:
        api.reply(operation, body, status=status)
    assert "strict=False" in str(caught.value)
    with pytest.raises(ReplyMismatchError, match=message):
        api.reply_once(operation, body, status=status)
    api.reply(operation, body, status=status, strict=False)


def test_a_reply_of_a_function_is_checked_when_it_is_sent(api: FakeApi) -> None:
    api.reply("goals.get", lambda request: {"id": "7", "type": "code_trigger"})
    with pytest.raises(ReplyMismatchError, match="'7' is not of type integer"):
        api.client().goals.get(7)


def test_a_wrong_reply_is_sent_if_that_is_wanted(api: FakeApi) -> None:
    api.reply("goals.get", b"<html>down</html>", headers={"Content-Type": "text/html"}, strict=False)
    with pytest.raises(abwire.DecodeError):
        api.client().goals.get(7)


def test_a_media_type_that_is_not_listed_is_refused(api: FakeApi) -> None:
    with pytest.raises(ReplyMismatchError, match="text/html is not listed; application/json"):
        api.reply("goals.get", b"<html>", headers={"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("name", "operation"),
    [
        ("goals.list", "goals.list"),
        ("goals.iterate", "goals.list"),
        ("goals.count", "goals.list"),
        ("goals.list_detailed", "goals.list"),
        ("ai_content.generate_code_stream", "ai_content.generate_code"),
        ("getGoal", "goals.get"),
    ],
)
def test_an_operation_has_the_names_of_its_methods(api: FakeApi, name: str, operation: str) -> None:
    api.reply_once(name)
    assert api.unused == [operation]


def test_a_method_of_the_vendor_packages_is_found_without_its_group() -> None:
    api = FakeApi("webtrends")
    api.reply_once("control")
    assert api.unused == ["decisions.control"]


def test_an_unknown_operation_is_an_error_that_lists_near_ones(api: FakeApi) -> None:
    with pytest.raises(
        UnknownOperationError, match=r"no operation 'experience.list'; did you mean 'experiences\.list'"
    ):
        api.reply("experience.list", [])
    with pytest.raises(UnknownOperationError, match=r"no operation 'zzz': .*settings\.get"):
        FakeApi("vwo").example("zzz")


def test_an_unknown_api_is_an_error_that_lists_those_that_are_there() -> None:
    with pytest.raises(LookupError, match=r"there is no API 'converts': .*convert, convert_serving.* are there"):
        FakeApi("converts")


# Pages


@pytest.mark.parametrize("name", ["goals", "experiences", "audiences"])
def test_a_list_is_answered_page_by_page(api: FakeApi, name: str, form: str) -> None:
    kinds = {"goals": "code_trigger", "experiences": "a/b", "audiences": "transient"}
    items = [{"id": number, "name": f"N {number}", "type": kinds[name]} for number in range(1, 96)]
    api.reply(f"{name}.list", items)
    assert call(form, f"{name}.count", of=api) == 95
    page = call(form, f"{name}.list", of=api, results_per_page=40, page=3)
    assert [item.id for item in page] == list(range(81, 96))
    groups = {"goals": api.client().goals, "experiences": api.client().experiences, "audiences": api.client().audiences}
    assert [item.to_dict() for item in groups[name].iterate()] == items, "with nothing added"
    assert len(api.requests.of(f"{name}.list")) == 2 + 4


def test_the_next_page_is_the_next_one(api: FakeApi) -> None:
    api.reply("goals.list", [{"id": number, "type": "code_trigger"} for number in range(1, 41)])
    first = api.client().goals.list()
    second = first.next_page()
    assert second is not None
    assert ([goal.id for goal in second], second.next_page()) == (list(range(31, 41)), None)


def test_an_empty_list(api: FakeApi) -> None:
    api.reply("goals.list", [])
    assert list(api.client().goals.iterate()) == []


FORMS_OF_PAGES = {
    "cursor": ("shop", "listGoods", "/goods"),
    "offset": ("shop", "listOrders", "/orders"),
    "page": ("shop", "listLines", "/lines"),
    "link": ("lab", "projects.list", "/projects"),
}


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    return documents_of(ROOT / "tests" / "sandbox" / "documents")


def following(kind: str, reply: httpx.Response, read: int) -> str | None:
    """The query of the next page, as each form of paging names it."""
    value = reply.json()
    if kind == "cursor":
        return None if value["meta"]["next"] is None else f"after={value['meta']['next']}"
    if kind == "offset":
        assert (value["total"], value["more"]) == (7, read < 7)
        return f"offset={read}" if value["more"] else None
    if kind == "page":
        page = (read + 2) // 3
        return f"p={page}" if page < value["pages"] else None
    return str(httpx.URL(reply.links["next"]["url"]).query.decode()) if "next" in reply.links else None


@pytest.mark.parametrize("kind", FORMS_OF_PAGES)
def test_every_form_of_paging_pages_through_the_items(kind: str, documents: dict[str, dict[str, Any]]) -> None:
    name, operation, path = FORMS_OF_PAGES[kind]
    fake = FakeApi(name, document=documents[name])
    fake.state.page_size = 3
    key = fake.credentials.api_key
    sent = {"Authorization": f"Bearer {fake.credentials.token}", "X-Key": f"{key}-key"}
    item = fake.example(operation)
    item = item[0] if isinstance(item, list) else next(each[0] for each in item.values() if isinstance(each, list))
    items = [{**item, "name": f"N {number}"} if "name" in item else item for number in range(7)]
    fake.reply(operation, items)
    found: list[Any] = []
    with httpx.Client(transport=fake.transport, base_url=fake.base_url, headers=sent) as http:
        query: str | None = ""
        while query is not None:
            more = {"page": f"key={key}-queryKey&{query}", "link": query or "per_page=3"}.get(kind, query)
            reply = http.get(f"{path}?{more}".rstrip("?"))
            assert reply.status_code == 200, reply.text
            value = reply.json()
            found += (
                value if isinstance(value, list) else next(each for each in value.values() if isinstance(each, list))
            )
            query = following(kind, reply, len(found))
    assert found == items
    assert len(fake.requests) > 2


# Clients that the tested code makes


def test_clients_that_the_tested_code_makes_find_the_fake_and_its_credentials() -> None:
    with FakeApi("convert") as api:
        with Convert() as client:
            client.goals.create(name="Signed up", type="code_trigger")

        async def run() -> int:
            async with AsyncConvert() as made:
                return await made.goals.count()

        assert asyncio.run(run()) == 1
    assert [request.operation for request in api.requests] == ["goals.create", "goals.list"]


def test_a_client_that_was_made_before_finds_it_too() -> None:
    known = Credentials()
    client = Convert(application_id=known.application_id, secret=known.secret, account_id=1, project_id=2)
    with FakeApi("convert") as api:
        assert client.goals.count() == 0
    assert len(api.requests) == 1


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("convert", Convert),
        ("convert_serving", ConvertServing),
        ("vwo", VWO),
        ("webtrends", Webtrends),
        ("optimizely", Optimizely),
    ],
)
def test_the_environment_has_the_settings_of_each_api_and_nothing_is_left(
    name: str, make: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    prefix = "CONVERT" if name == "convert_serving" else name.upper()
    monkeypatch.setenv(f"{prefix}_ACCOUNT_ID", "before")
    monkeypatch.setenv(f"{name.upper()}_BASE_URL", "https://elsewhere.example")
    before = dict(os.environ)
    operation, arguments = A_CALL[name]
    with FakeApi(name) as api:
        if name == "convert":
            api.reply("goals.get", GOAL)
        method_of(make(), operation)(**arguments)
        assert f"{name.upper()}_BASE_URL" not in os.environ
    assert dict(os.environ) == before
    assert [request.accepted for request in api.requests] == [True]


def test_code_with_credentials_of_its_own_is_known_if_they_are_passed() -> None:
    own = Credentials(application_id="mine", secret="mine too", account_id=77, project_id=88)
    with FakeApi("convert", credentials=own):
        client = Convert(application_id="mine", secret="mine too", account_id=77, project_id=88)
        assert client.goals.count() == 0


def test_another_api_that_is_not_faked_is_an_error_and_nothing_is_sent() -> None:
    with FakeApi("convert"):
        with pytest.raises(NotFakedError, match="the API 'vwo', but it is not faked: use the fixture abwire_vwo"):
            VWO(account_id=1, sdk_key="key").settings.get()

        async def run() -> None:
            async with CLASSES["vwo"]["async"](account_id=1, sdk_key="key") as client:
                await client.settings.get()

        with pytest.raises(NotFakedError, match="vwo"):
            asyncio.run(run())


def test_no_path_of_a_vendor_is_called() -> None:
    with FakeApi("convert") as api:
        with pytest.raises(NotFakedError, match="no URL of the API 'convert'"):
            httpx.get("https://api.convert.com/api/v1/accounts")
        with pytest.raises(NotFakedError, match="the API 'webtrends', but it is not faked"):
            httpx.get("https://ots.webtrends-optimize.com/")
    assert len(api.requests) == 0


def test_other_requests_go_on_as_before(sandbox: Sandbox) -> None:
    with FakeApi("convert"):
        assert httpx.get(f"{sandbox.url}/nothing").status_code == 404
        with Convert(**sandbox.arguments("convert")) as client:
            assert client.goals.count() == 0
    assert len(sandbox.requests) == 2


def test_several_apis_are_faked_at_once_and_the_latest_of_one_api_counts() -> None:
    with FakeApi("vwo") as vwo, FakeApi("convert") as outer, FakeApi("convert") as inner:
        VWO().settings.get()
        Convert().goals.count()
    assert [len(each.requests) for each in (vwo, outer, inner)] == [1, 0, 1]


def test_nothing_is_patched_outside_of_a_fake() -> None:
    before = httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request
    with FakeApi("convert"), FakeApi("vwo"):
        assert httpx.HTTPTransport.handle_request is not before[0]
    with pytest.raises(ZeroDivisionError), FakeApi("convert"):
        _ = 1 / 0
    assert (httpx.HTTPTransport.handle_request, httpx.AsyncHTTPTransport.handle_async_request) == before


def test_the_transport_answers_for_its_own_servers_alone(api: FakeApi) -> None:
    with (
        httpx.Client(transport=api.transport) as http,
        pytest.raises(NotFakedError, match=r"https://www\.example\.com/ is no URL of the API 'convert'"),
    ):
        http.get("https://www.example.com/?secret=1")
    with httpx.Client(transport=api.transport) as http:
        assert http.get(f"{api.base_url}/nothing").status_code == 404
        assert http.delete(f"{api.base_url}/auth").status_code == 405
    assert [request.violation for request in api.requests] == ["unknown path", "the path is not for this method"]


def test_threads_may_share_one(api: FakeApi) -> None:
    client = api.client()
    threads = [
        threading.Thread(target=client.goals.create, kwargs={"name": f"Goal {number}", "type": "code_trigger"})
        for number in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(goal.name or "" for goal in client.goals.iterate()) == sorted(f"Goal {each}" for each in range(16))


def test_a_reset_forgets_everything(api: FakeApi) -> None:
    client = api.client()
    client.goals.create(name="Signed up", type="code_trigger")
    api.reply("experiences.get", status=404)
    api.reply_once("goals.get", GOAL)
    api.reset()
    assert (len(api.requests), client.goals.count(), api.unused) == (0, 0, [])


class TestWithUnittest(unittest.TestCase):
    def test_it_is_entered_as_any_context_manager(self) -> None:
        api = self.enterContext(FakeApi("convert"))
        assert (Convert().goals.count(), len(api.requests)) == (0, 1)


# Data


def test_the_data_can_be_plotted() -> None:
    api = FakeApi("convert")
    shop = api.populate(experiences=3, variations=4, days=10)
    client = api.client()
    assert [experience.name for experience in client.experiences.iterate()] == list(shop.experiences)
    starts = [experience.start_time for experience in client.experiences.iterate()]
    assert starts == sorted(starts, key=str)
    for identifier, winner in shop.winners.items():
        rows = [row for row in client.experiences_reports.rows(identifier) if row.metric == "conversion_rate"]
        assert len(rows) == 4 * len(shop.goals)
        rates = {row.variation_name: row.value or 0.0 for row in rows if row.goal_name == "Placed an order"}
        assert (len(rates), max(rates, key=lambda each: rates[each])) == (4, winner)
        assert all(0.02 < rate < 0.09 for rate in rates.values())
        assert len(set(rates.values())) == 4
        daily = client.experiences_reports.rows(identifier, daily=True)
        assert len({row.timestamp for row in daily}) == 10
    assert all(request.accepted for request in api.requests)


def test_the_data_depend_on_the_seed_alone() -> None:
    def rows(seed: int) -> list[Any]:
        api = FakeApi("convert", seed=seed)
        shop = api.populate(experiences=1)
        return [row.value for row in api.client().experiences_reports.rows(next(iter(shop.experiences.values())))]

    assert rows(1) == rows(1) != rows(2)


def test_every_object_of_the_data_is_valid() -> None:
    api = FakeApi("convert")
    api.populate(experiences=13, variations=6, days=1)
    client = api.client(strict=True)
    names = [experience.name for experience in client.experiences.iterate(include=["variations"])]
    assert len(set(names)) == 13
    for group in (client.goals, client.audiences, client.locations):
        assert len(list(group.iterate())) == 4


@pytest.mark.parametrize("wrong", [{"experiences": 0}, {"variations": 1}, {"days": 0}])
def test_wrong_numbers_are_refused(api: FakeApi, wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least one experience"):
        api.populate(**wrong)


def test_only_convert_has_collections_to_fill() -> None:
    with pytest.raises(ValueError, match="vwo has no collections"):
        FakeApi("vwo").populate()


def test_an_example_is_valid_and_keeps_values(api: FakeApi) -> None:
    example = api.example("experiences.get", name="Headline", status="active")
    assert (example["name"], example["status"]) == ("Headline", "active")
    api.reply("experiences.get", example)
    assert api.client(strict=True).experiences.get(7).name == "Headline"
    assert FakeApi("convert", seed=3).example("goals.get") != FakeApi("convert").example("goals.get")
