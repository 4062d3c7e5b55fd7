"""Rules that Convert's document states only in prose, and the extensions for such rules."""

from __future__ import annotations

import inspect
import json
from importlib import import_module
from typing import Any

import httpx
import pytest

from abwire import Convert
from abwire.auth import BearerKey, ConvertHMAC, SessionCookie
from abwire.convert import models
from abwire.errors import APIConnectionError, ConfigurationError, InvalidRequestError
from abwire_api.convert.operations import OPERATIONS
from codegen.planning import pipeline


class Wire:
    """Records the requests of an httpx client, and answers all of them alike."""

    def __init__(self, answer: Any = None, error: type[httpx.TransportError] | None = None) -> None:
        self.sent: list[httpx.Request] = []
        self._answer = {} if answer is None else answer
        self._error = error

    def _transport(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        if self._error is not None:
            raise self._error("no answer")
        return httpx.Response(200, json=self._answer)

    def convert(self, **changes: Any) -> Convert:
        given: dict[str, Any] = {"application_id": "app", "secret": "a long secret", "account_id": 1, "project_id": 2}
        given["http_client"] = httpx.Client(transport=httpx.MockTransport(self._transport))
        return Convert(**{**given, **changes})

    @property
    def body(self) -> Any:
        return json.loads(self.sent[-1].content)


def named(label: str) -> Any:
    return next(each for each in OPERATIONS.values() if each.label == label)


# Retries


@pytest.mark.parametrize(
    "label",
    [
        "accounts.update",
        "collaborators.update",
        "projects.update",
        "experiences.update",
        "experience_variations.update",
        "experience_sections.update",
        "experience_sections.update_all",
        "section_versions.update",
        "hypotheses.update",
        "observations.update",
    ],
)
def test_what_creates_or_mails_each_time_or_carries_a_key_is_not_repeated(label: str) -> None:
    assert not named(label).safe_to_repeat


@pytest.mark.parametrize("label", ["goals.update", "tags.update", "experiences.list", "domains.check_code"])
def test_what_sets_a_state_or_only_reads_is_repeated(label: str) -> None:
    assert named(label).safe_to_repeat


def test_an_update_whose_answer_is_lost_is_sent_once() -> None:
    wire = Wire(error=httpx.ReadError)
    with pytest.raises(APIConnectionError):
        wire.convert(retries=3).experiences.update(7, name="n", concurrency_key="k")
    assert len(wire.sent) == 1


# Properties that only replies have


@pytest.mark.parametrize("group", ["goals", "features", "hypotheses", "knowledge_bases", "observations"])
def test_read_only_fields_are_no_arguments(group: str) -> None:
    endpoint = import_module(f"abwire_api.convert.api.{group}").CREATE
    assert not {"id", "stats", "project", "is_system"} & set(endpoint.body.properties)


def test_a_fetched_model_is_sent_back_without_what_only_replies_have() -> None:
    fetched = {"id": 5, "name": "n", "is_system": False, "stats": {"visitors": 1}, "key": "k", "new_field": 1}
    wire = Wire({**fetched, "type": "advanced"})
    goal = wire.convert().goals.get(5)
    wire.convert().goals.update(5, body=goal)
    assert wire.body == {"name": "n", "key": "k", "new_field": 1, "type": "advanced"}
    assert goal.id == 5, "the model itself stays as it is"


def test_a_complete_body_is_sent_unchanged() -> None:
    wire = Wire()
    wire.convert().goals.update(5, body={"id": 5, "name": "n"})  # type: ignore[call-overload]
    assert wire.body == {"id": 5, "name": "n"}


def test_an_id_within_a_list_is_sent() -> None:
    body = models.UpdateExperienceRequestData.from_dict(
        {"tags": [{"id": 3, "name": "t"}], "screenshots_info": {"x": 1}, "variations": [{"id": 4}]}
    )
    wire = Wire()
    wire.convert().experiences.update(7, body=body)
    assert wire.body == {"tags": [{"id": 3, "name": "t"}], "variations": [{"id": 4}]}


# Authentication


@pytest.mark.parametrize("auth", [ConvertHMAC("app", "secret"), BearerKey("id", "secret")])
def test_an_operation_that_requires_a_session_is_refused_before_it_is_sent(auth: httpx.Auth) -> None:
    wire = Wire()
    client = wire.convert(application_id=None, secret=None, auth=auth)
    with pytest.raises(ConfigurationError, match=r"ai_content\.generate_text accepts only a session"):
        client.ai_content.generate_text(body={})  # type: ignore[call-overload]
    with pytest.raises(ConfigurationError, match=r"user\.get accepts only a session"):
        client.user.get()
    assert wire.sent == []


@pytest.mark.parametrize("auth", [SessionCookie("sid"), httpx.BasicAuth("a", "b")])
def test_a_session_or_an_auth_of_ones_own_is_let_through(auth: httpx.Auth) -> None:
    wire = Wire()
    wire.convert(application_id=None, secret=None, auth=auth).cookie_authentication.status()
    assert len(wire.sent) == 1


# Placeholders, times, and required arguments


def test_values_that_the_vendors_placeholder_excludes_are_taken() -> None:
    wire = Wire()
    preferences = {"preferences": {"notificationsSeen": ["a-real-one"]}}
    wire.convert(strict=True).user.update_preferences(body=preferences["preferences"])  # type: ignore[call-overload]
    assert wire.body["notificationsSeen"] == ["a-real-one"]


def test_deleting_report_data_needs_both_ends_of_its_period() -> None:
    reports = Wire().convert(strict=True).experiences_reports
    periods: tuple[dict[str, Any], ...] = ({"start_time": 1}, {"start_time": 1, "end_time": None})
    for period in periods:
        with pytest.raises((TypeError, InvalidRequestError)):
            reports.remove_data(7, **period, simulate=False)


def test_deleting_report_data_takes_a_period_and_kinds_of_events_alone() -> None:
    wire = Wire()
    reports: Any = wire.convert(strict=True).experiences_reports
    reports.remove_data(7, start_time=1, end_time=2, events=[{"type": "view_experience"}], simulate=False)
    assert wire.body == {"start_time": 1, "end_time": 2, "events": [{"type": "view_experience"}], "simulate": False}
    properties = import_module("abwire_api.convert.api.experiences_reports").REMOVE_DATA.body.properties
    assert set(properties) == {"start_time", "end_time", "events", "simulate"}


SITE_AREA_RULES = {
    "url", "url_with_query", "query_string", "page_tag_page_type", "page_tag_category_id", "page_tag_category_name",
    "page_tag_product_sku", "page_tag_product_name", "page_tag_product_price", "page_tag_customer_id",
    "page_tag_custom_1", "page_tag_custom_2", "page_tag_custom_3", "page_tag_custom_4",
}  # fmt: skip


@pytest.mark.parametrize("list_name", ["include", "exclude"])
@pytest.mark.parametrize("rule_type", sorted(SITE_AREA_RULES | {"cookie", "country", "js_condition"}))
def test_a_site_area_takes_rules_about_pages_alone(list_name: str, rule_type: str) -> None:
    matching = {"match_type": "less" if rule_type == "page_tag_product_price" else "matches", "negated": False}
    rule = {"rule_type": rule_type, "matching": matching, "value": 5 if rule_type == "page_tag_product_price" else "v"}
    wire = Wire({"id": 7})
    experiences: Any = wire.convert(strict=True).experiences
    if rule_type in SITE_AREA_RULES:
        experiences.update(7, site_area={list_name: [rule]})
        assert wire.body == {"site_area": {list_name: [rule]}}
        return
    with pytest.raises(InvalidRequestError, match=rf"site_area\.{list_name}\[0\]\.rule_type: expected one of 'url'"):
        experiences.update(7, site_area={list_name: [rule]})
    assert wire.sent == []


@pytest.mark.parametrize("field", ["new_password", "confirm_new_password"])
def test_a_password_that_is_reset_has_at_most_99_characters(field: str) -> None:
    wire = Wire({"auth-code": "SUCCESS", "message": "m", "data": {}})
    reset = wire.convert(strict=True).cookie_authentication.confirm_password_reset
    passwords: dict[str, Any] = {"new_password": "x" * 99, "confirm_new_password": "x" * 99}
    reset(**passwords, code="a code")
    passwords[field] += "x"
    with pytest.raises(InvalidRequestError, match="at most 99 characters"):
        reset(**passwords, code="a code")
    assert len(wire.sent) == 1


@pytest.mark.parametrize("method", ["update", "delete"])
def test_a_collaborator_is_named_by_id_or_address(method: str) -> None:
    group = Wire().convert(strict=True).collaborators
    with pytest.raises(InvalidRequestError):
        getattr(group, method)(accesses=[])


@pytest.mark.parametrize(
    ("group", "method", "warning"),
    [
        ("experience_sections", "create", "made anew"),
        ("experience_sections", "update", "made anew"),
        ("experience_sections", "update_all", "made anew"),
        ("section_versions", "create", "made anew"),
        ("section_versions", "delete", "made anew"),
        ("collaborators", "update", "another message"),
        ("projects", "list", "only web projects"),
        ("experiences_reports", "export_raw_data", "by e-mail"),
        ("goals", "create", "made from its name"),
        ("ai_content", "generate_text", "session of a cookie alone"),
        ("user", "get", "not for an API key"),
        ("experiences_reports", "export", "another file"),
        ("cdn_images", "list", "repeats it"),
        ("hypotheses", "list", "name, descending"),
        ("observations", "list", "name, descending"),
        ("audiences", "create", "only transient audiences and segmentations"),
        ("audiences", "update", "only transient audiences and segmentations"),
        ("experience_variations", "screenshot", "screenshot_to_file"),
    ],
)
def test_warnings_stand_in_the_docstrings_of_the_methods_they_are_about(group: str, method: str, warning: str) -> None:
    documented = inspect.getdoc(getattr(getattr(Wire().convert(), group), method)) or ""
    assert warning in " ".join(documented.split())


# The generator


def plan(operation: dict[str, Any], path: str = "/a", **document: Any) -> Any:
    responses = {"200": {"description": "ok", "content": {"application/json": {}}}}
    paths = {path: {"post": {"operationId": "a", "tags": ["t"], "responses": responses, **operation}}}
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, **document}
    return pipeline.lower("small", whole).plan.groups["t"].endpoints[0]


def test_constants_and_fresh_numbers_need_no_argument() -> None:
    parameters = [
        {"name": "platform", "in": "query", "required": True, "schema": {"const": "server"}},
        {"name": "r", "in": "query", "required": True, "x-fresh": True, "schema": {"type": "number"}},
        {"name": "mode", "in": "query", "schema": {"const": "on"}},
    ]
    found = plan({"parameters": parameters})
    assert [(each.constant, each.fresh) for each in found.operation.parameters] == [
        ("server", False),
        (None, True),
        (None, False),
    ]
    assert {argument.default for argument in found.keywords} == {"UNSET"}


def test_a_query_parameter_that_is_sent_with_the_value_of_another_is_no_argument() -> None:
    parameters = [
        {
            "name": "visitor_id",
            "in": "query",
            "required": True,
            "schema": {"type": "string"},
            "x-value-of": "visitor_id",
        },
        {"name": "visitor_id", "in": "path", "required": True, "schema": {"type": "string"}},
    ]
    found = plan({"parameters": parameters}, "/visitors/{visitor_id}")
    assert [(each.location, each.value_of) for each in found.operation.parameters] == [
        ("path", None),
        ("query", "visitor_id"),
    ]
    assert [each.name for each in [*found.positional, *found.keywords]] == ["visitor_id"]


def test_accept_lists_the_media_types_of_the_replies() -> None:
    responses = {
        "201": {"description": "ok", "content": {"download/json": {}}},
        "default": {"description": "no", "content": {"application/json": {}}},
    }
    assert plan({"responses": responses}).operation.accept == "download/json, application/json"


def test_read_only_in_a_named_schema_holds_at_its_references() -> None:
    stats = {"type": "object", "properties": {"n": {"type": "integer"}}, "readOnly": True}
    properties = {"stats": {"$ref": "#/components/schemas/Stats"}, "name": {"type": "string"}}
    thing = {"type": "object", "properties": properties}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    found = plan({"requestBody": body}, components={"schemas": {"Stats": stats, "Thing": thing}})
    assert [each.name for each in found.properties] == ["name"]
    assert found.body.keywords["read_only"] == ("stats",)
