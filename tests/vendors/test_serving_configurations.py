"""Configurations as Convert's delivery network serves them: every variant is typed and accepted in strict mode."""

from __future__ import annotations

import copy
import re
from typing import Any

import httpx
import pytest

from abwire import ConvertServing
from abwire.convert_serving import models
from abwire.errors import DecodeError, InvalidRequestError
from abwire.testing.engine.specs import load

JSON = dict[str, Any]


def rules(*each: JSON) -> JSON:
    """Rules of one group with one part."""
    return {"OR": [{"AND": [{"OR_WHEN": list(each)}]}]}


def matching(match_type: str, negated: bool = False) -> JSON:
    return {"match_type": match_type, "negated": negated}


GOALS: dict[str, JSON] = {
    "advanced": {"rules": rules({"rule_type": "visits_count", "matching": matching("less", True), "value": 3})},
    "visits_page": {"rules": rules({"rule_type": "url", "matching": matching("endsWith"), "value": "/thanks"})},
    "code_trigger": {"rules": None},
    "revenue": {"settings": {"triggering_type": "manual"}},
    "dom_interaction": {"settings": {"tracked_items": [{"selector": "#buy", "event": "click"}]}},
    "scroll_percentage": {"settings": {"percentage": 75}},
    "ga_import": {"settings": {"ga_event": "sign_up"}},
    "submits_form": {"settings": {"action": "/subscribe"}},
    "clicks_link": {"settings": {"href": "https://shop.example/sale"}},
    "clicks_element": {"settings": {"selector": ".more", "only_where_experience_runs": True}},
}
GOAL_CLASSES = {
    "advanced": models.NoSettingsGoal,
    "visits_page": models.NoSettingsGoal,
    "code_trigger": models.NoSettingsGoal,
    "revenue": models.RevenueGoal,
    "dom_interaction": models.DomInteractionGoal,
    "scroll_percentage": models.ScrollPercentageGoal,
    "ga_import": models.GaGoal,
    "submits_form": models.SubmitsFormGoal,
    "clicks_link": models.ClicksLinkGoal,
    "clicks_element": models.ClicksElementGoal,
}
CHANGES: dict[str, tuple[type[Any], type[Any], JSON]] = {
    "defaultCode": (
        models.ExperienceChangeDefaultCodeDataServing,
        models.DefaultCodeData,
        {"css": ".a{}", "js": None, "custom_js": "f()"},
    ),
    "defaultCodeMultipage": (
        models.ExperienceChangeDefaultCodeMultipageDataServing,
        models.DefaultCodeMultipageData,
        {"css": None, "js": "g()", "custom_js": None, "page_id": "a1"},
    ),
    "defaultRedirect": (
        models.ExperienceChangeDefaultRedirectDataServing,
        models.DefaultRedirectData,
        {"case_sensitive": False, "original_pattern": "/old", "variation_pattern": "/new"},
    ),
    "customCode": (
        models.ExperienceChangeCustomCodeDataServing,
        models.CustomCodeData,
        {"css": "b{}", "js": "h()", "page_id": "a1"},
    ),
    "richStructure": (
        models.ExperienceChangeRichStructureDataServing,
        models.RichStructureData,
        {"js": "i()", "selector": "h1", "page_id": "a1", "text": "Hello"},
    ),
    "fullStackFeature": (
        models.ExperienceChangeFullStackFeatureServing,
        models.FullStackFeatureData,
        {"feature_id": 31, "variables_data": {"price": 4.5, "shown": True, "labels": {"a": ["b"]}}},
    ),
}
EXTRA = {
    "baidu": {"custom_dimension": "1"},
    "cnzz": {"custom_dimension": "2"},
    "piwik": {"custom_dimension": "3"},
    "ysance": {"custom_dimension": "4"},
    "sitecatalyst": {"evar": "eVar5"},
}
CONFIGURATION: JSON = {
    "account_id": "1",
    "project": {
        "id": "2",
        "name": "Shop",
        "type": "fullstack",
        "utc_offset": "-18000",
        "custom_domain": None,
        "domains": [{"tld": "shop.example", "hosts": ["www.shop.example"]}],
        "global_javascript": None,
        "environments": {"live": "Live", "staging": {"label": "Staging", "is_default": False}},
        "settings": {
            "include_jquery": False,
            "data_anonymization": True,
            "do_not_track": "EU ONLY",
            "global_privacy_control": "OFF",
            "min_order_value": 0,
            "max_order_value": 99999,
            "version": "2026-01-02T03:04:05+00:00-6",
            "tracking_script": None,
            "outliers": {
                "order_value": {"detection_type": "min_max", "min": 1, "max": 250.5},
                "products_ordered_count": {"detection_type": "percentile", "min": 5, "max": 95},
            },
            "placeholders": [],
            "global_javascript_placeholders": ["NAME"],
            "integrations": {
                "google_analytics": {"enabled": False},
                "kissmetrics": {"enabled": False},
                "visitor_insights": {"tracking_id": None},
            },
        },
    },
    "goals": [{"id": str(n), "key": f"g{n}", "name": k, "type": k, **v} for n, (k, v) in enumerate(GOALS.items())],
    "locations": [
        {"id": "30", "key": "l0", "trigger": {"type": "upon_run"}, "rules": None},
        {"id": "31", "key": "l1", "trigger": {"type": "manual"}},
        {"id": "32", "key": "l2", "trigger": {"type": "callback", "js": "function (done) { done() }"}},
        {"id": "33", "key": "l3", "trigger": {"type": "dom_element", "selector": "#a", "events": ["click", "in_view"]}},
    ],
    "audiences": [
        {
            "id": "40",
            "key": "a0",
            "name": "Dutch",
            "type": "transient",
            "rules": rules(
                {"rule_type": "country", "matching": matching("equals"), "value": "NL"},
                {"rule_type": "cookie", "matching": matching("exists"), "key": "plan"},
                {"rule_type": "generic_bool_key_value", "matching": matching("equals"), "key": "vip", "value": True},
                {"rule_type": "generic_numeric_key_value", "matching": matching("less"), "key": "age", "value": 30},
                {"rule_type": "local_time_hour_of_day", "matching": matching("lessEqual"), "value": 12},
                {"rule_type": "visitor_data_exists", "matching": matching("equals"), "value": True},
            ),
        },
        {"id": "41", "key": "a1", "name": "All", "type": "permanent", "rules": None},
    ],
    "segments": [
        {
            "id": "50",
            "key": "s0",
            "rules": rules(
                {"rule_type": "generic_key_value", "matching": matching("isIn"), "key": "c", "value": "NL,BE"}
            ),
        }
    ],
    "experiences": [
        {
            "id": "60",
            "key": "e0",
            "type": "a/b_fullstack",
            "status": "active",
            "version": 8,
            "locations": None,
            "site_area": None,
            "audiences": ["40"],
            "goals": ["0"],
            "environment": "live",
            "environments": ["live"],
            "multipage_pages": [{"id": "a1", "name": "First", "url": "https://shop.example/"}],
            "integrations": [
                {"provider": "google_analytics", "type": "ga4", "enabled": True, "measurementId": "G-1"},
                {"provider": "google_analytics", "type": "ga3", "property_UA": None, "custom_dimension": "6"},
                {"provider": "google_analytics", "enabled": False},
                *(
                    {"provider": each, "enabled": None, **EXTRA.get(each, {})}
                    for each in ("baidu", "microsoft_clarity")
                ),
            ],
            "settings": {
                "outliers": {"order_value": {"detection_type": "none"}},
                "matching_options": {"audiences": "any", "locations": "all"},
                "split_url_settings": {"split_regex_support": True},
            },
            "variations": [
                {
                    "id": "61",
                    "key": "v0",
                    "status": "running",
                    "traffic_allocation": 50.0,
                    "changes": [
                        {"id": n, "type": kind, "data": data}
                        for n, (kind, (_, _, data)) in enumerate(CHANGES.items(), 1)
                    ],
                }
            ],
        }
    ],
    "archived_experiences": ["70"],
    "features": [{"id": "31", "key": "f0", "variables": [{"key": "price", "type": "float"}]}],
    "_s_t": "2026-01-02 03:04:05Z",
    "is_debug": False,
}


def read(configuration: JSON, *, strict: bool = True) -> models.ConfigResponseData:
    """A configuration as a client decodes it."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=configuration))
    with httpx.Client(transport=transport) as http:
        return ConvertServing(sdk_key="key", http_client=http, strict=strict).config()


def changed(path: str, value: Any) -> JSON:
    """The configuration with another value at a path."""
    configuration = copy.deepcopy(CONFIGURATION)
    node: Any = configuration
    *above, last = [int(key) if key.isdigit() else key for key in path.split(".")]
    for key in above:
        node = node[key]
    node[last] = value
    return configuration


def test_a_configuration_with_every_variant_is_valid_and_encodes_to_the_same_json() -> None:
    assert read(CONFIGURATION).to_dict() == CONFIGURATION


def test_the_variants_listed_here_are_those_of_the_document() -> None:
    schemas = load("convert_serving")["components"]["schemas"]
    assert set(schemas["GoalTypes"]["enum"]) == set(GOALS) == set(schemas["ConfigGoal"]["discriminator"]["mapping"])
    assert set(schemas["ExperienceChangeServing"]["discriminator"]["mapping"]) == set(CHANGES)


@pytest.mark.parametrize("kind", GOALS)
def test_goals_of_each_type_have_their_own_class(kind: str) -> None:
    goal = next(each for each in read(CONFIGURATION).goals or [] if each.type == kind)
    assert type(goal) is GOAL_CLASSES[kind]
    assert not goal.additional_properties
    settings = getattr(goal, "settings", None)
    assert (settings and settings.to_dict()) == GOALS[kind].get("settings")


def test_a_goal_without_a_type_is_valid() -> None:
    """No kind of goal requires its type, and many published configurations leave it out."""
    goal = {"id": "9", "name": "g", "key": "g9", "rules": None}
    found = read(changed("goals", [goal])).goals
    assert isinstance(found, list)
    assert found[0].to_dict() == goal
    with pytest.raises(DecodeError, match=r"goals\[0\]\.name: expected a string"):
        read(changed("goals", [{**goal, "name": 5}]))
    with pytest.raises(DecodeError, match=r"goals\[0\]\.type: expected one of"):
        read(changed("goals", [{**goal, "type": "telepathy"}]))


@pytest.mark.parametrize("kind", CHANGES)
def test_the_data_of_each_type_of_change_has_its_own_class(kind: str) -> None:
    [variation] = (read(CONFIGURATION).experiences or [])[0].variations or []
    change = next(each for each in variation.changes or [] if each.type == kind)
    change_class, data_class, data = CHANGES[kind]
    assert (type(change), type(change.data)) == (change_class, data_class)
    assert {key: getattr(change.data, key) for key in data if key != "text"} == {
        key: value for key, value in data.items() if key != "text"
    }


@pytest.mark.parametrize("provider", load("convert_serving")["components"]["schemas"]["IntegrationProvider"]["enum"])
def test_integrations_of_each_provider_are_typed(provider: str) -> None:
    given = {"provider": provider, "enabled": True, **EXTRA.get(provider, {})}
    [integration] = (read(changed("experiences.0.integrations", [given])).experiences or [])[0].integrations or []
    assert not isinstance(integration, models.Unknown)
    assert not integration.additional_properties
    assert integration.provider == provider


def test_google_analytics_is_recognized_by_its_version_or_the_lack_of_one() -> None:
    configuration = read(CONFIGURATION)
    assert [type(each) for each in (configuration.experiences or [])[0].integrations[:3]] == [  # type: ignore[index]
        models.ExperienceIntegrationGA4Base,
        models.ExperienceIntegrationGA3,
        models.ExperienceIntegrationGA,
    ]
    for given, kind in (
        ({"enabled": False}, models.ProjectGASettingsBase),
        ({"type": "ga3", "enabled": True, "property_UA": None}, models.ProjectIntegrationGA3),
        ({"type": "ga4", "enabled": True, "measurementId": "G-1"}, models.ProjectIntegrationGA4),
    ):
        found = read(changed("project.settings.integrations.google_analytics", given)).project
        assert type(found.settings.integrations.google_analytics) is kind  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("project.utc_offset", 7200),
        ("project.utc_offset", "0"),
        ("project.domains.0.tld", False),
        ("project.custom_domain", {"domain": "ab.shop.example", "version": "1"}),
        ("project.settings.tracking_script", {"current_version": "1.2", "latest_version": None}),
        ("experiences.0.variations.0.changes.0.id", "100"),
        ("experiences.0.variations.0.changes.5.data.feature_id", "31"),
        ("audiences.0.type", "permanent"),
    ],
)
def test_what_live_replies_hold_passes_strict_mode(path: str, value: Any) -> None:
    configuration = changed(path, value)
    assert read(configuration).to_dict() == configuration


@pytest.mark.parametrize(
    ("path", "value", "refused"),
    [
        ("goals.0.type", "telepathy", "$.goals[0].type"),
        ("goals.3.settings.triggering_type", "magic", "$.goals[3].settings.triggering_type"),
        ("goals.4.settings", {}, "$.goals[4].settings.tracked_items"),
        ("project.utc_offset", "CET", "$.project.utc_offset"),
        ("project.utc_offset", 60_000, "$.project.utc_offset"),
        ("project.settings.do_not_track", "Mars", "$.project.settings.do_not_track"),
        ("project.settings.integrations.google_analytics.enabled", "no", "$.project.settings.integrations.google_analytics.enabled"),
        ("experiences.0.integrations.3.custom_dimension", 1, "$.experiences[0].integrations[3].custom_dimension"),
        ("experiences.0.integrations.4.provider", "carrier pigeon", "$.experiences[0].integrations[4].provider"),
        ("experiences.0.variations.0.changes.0.data.css", 1, "$.experiences[0].variations[0].changes[0].data.css"),
        ("experiences.0.variations.0.changes.0.data.page_id", "a", "$.experiences[0].variations[0].changes[0].data.page_id"),
        ("experiences.0.variations.0.status", "paused", "$.experiences[0].variations[0].status"),
        ("locations.3.trigger.events", ["sneeze"], "$.locations[3].trigger.events[0]"),
        ("audiences.0.rules.OR.0.AND.0.OR_WHEN.0.value", "NLD", "$.audiences[0].rules.OR[0].AND[0].OR_WHEN[0].value"),
        ("audiences.0.rules.OR.0.AND.0.OR_WHEN.4.value", 25, "$.audiences[0].rules.OR[0].AND[0].OR_WHEN[4].value"),
    ],
)  # fmt: skip
def test_what_convert_does_not_serve_is_refused_in_strict_mode_alone(path: str, value: Any, refused: str) -> None:
    configuration = changed(path, value)
    with pytest.raises(DecodeError, match=f"{re.escape(refused)}: expected"):
        read(configuration)
    assert read(configuration, strict=False).to_dict() == configuration


def test_a_visitor_has_an_id_and_events_and_nothing_else_is_required() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"code": 200, "message": "OK"}))
    event = {"eventType": "bucketing", "data": {"experienceId": "60", "variationId": "61"}}
    with httpx.Client(transport=transport) as http:
        client = ConvertServing(account_id=1, project_id=2, http_client=http, strict=True)
        client.tracking.send(visitors=[{"visitorId": "v", "events": [event]}], source="shop")  # type: ignore[list-item]
        for visitor in ({"visitorId": "v"}, {"events": [event]}):
            with pytest.raises(InvalidRequestError, match=r"\$\.visitors\[0\]\.(events|visitorId)"):
                client.tracking.send(visitors=[visitor])  # type: ignore[list-item]
