"""Unions are decoded by discriminator, or by their fields if there is none; enums are open."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from abwire import UNSET, Model, Unknown
from abwire.testing.engine.specs import api as spec_of
from abwire_runtime.data.unions import Union
from codegen.lowering.identifiers import pascal
from codegen.source import documents, loader
from codegen.source.documents import walk
from support.clients import APIS
from support.strategies import schemas

_PREFIX = "#/components/schemas/"


def discriminated(api: str) -> list[tuple[str, str, str, str]]:
    """(union, property, value, target) of each mapping entry of the patched document, by the names of the classes."""
    found = []
    for name, schema in spec_of(api).document["components"]["schemas"].items():
        discriminator = schema.get("discriminator")
        for value, target in (discriminator or {}).get("mapping", {}).items():
            found.append((pascal(name), discriminator["propertyName"], value, pascal(target.removeprefix(_PREFIX))))
    for name, schema in lowered(api).items():  # inline schemas got a name from their location
        if name not in {union for union, *_ in found}:
            discriminator = schema["discriminator"]
            for value, target in discriminator["mapping"].items():
                found.append((name, discriminator["propertyName"], value, target.removeprefix(_PREFIX)))
    return found


def lowered(api: str) -> dict[str, Any]:
    return {name: schema for name, schema in schemas(api).items() if "discriminator" in schema}


@pytest.mark.parametrize("api", APIS)
def test_every_mapping_entry_decodes_to_the_class_that_it_names(api: str, record_property: Any) -> None:
    models = import_module(f"abwire_api.{api}.models")
    entries = discriminated(api)
    for union, name, value, target in entries:
        expected = getattr(models, target)
        tag: Any = int(value) if value.isdigit() else value
        decoded = getattr(models, union).from_dict({name: tag, "an unknown field": 1})
        if isinstance(expected, type):
            assert type(decoded) is expected, (union, value)
        else:
            assert isinstance(decoded, (expected, Unknown)), (union, value)
        assert decoded.to_dict() == {name: tag, "an unknown field": 1}
    record_property("entries", len(entries))
    print(f"{api}: {len(entries)} mapping entries, all right")


def models_of(target: Any, wire_name: str, value: str, models: Any) -> Iterator[type[Model]]:
    """The models that a target of a mapping is decoded to: itself, or the variants of a nested union."""
    if not isinstance(target, Union):
        yield target
    elif target.discriminator == wire_name:
        yield from models_of(getattr(models, target.mapping[value]), wire_name, value, models)
    else:
        for variant in target:
            yield from models_of(variant, wire_name, value, models)


@pytest.mark.parametrize("api", [api for api in APIS if discriminated(api)])
def test_the_type_of_a_discriminator_lists_the_values_that_lead_to_its_model(api: str) -> None:
    models = import_module(f"abwire_api.{api}.models")
    listed: dict[tuple[type[Model], str], set[str]] = {}
    wanted: dict[tuple[type[Model], str], set[str]] = {}
    for _, wire_name, value, target in discriminated(api):
        for model in models_of(getattr(models, target), wire_name, value, models):
            names = {wire: name for name, wire in model._wire.items()}
            hint = typing.get_type_hints(model)[names.get(wire_name, wire_name)]
            literals = [each for each in (hint, *typing.get_args(hint)) if typing.get_origin(each) is typing.Literal]
            values = {str(value) for each in literals for value in typing.get_args(each) if value is not UNSET}
            listed[model, wire_name] = values
            wanted.setdefault((model, wire_name), set()).add(value)
    assert listed == wanted
    assert len(wanted) > 2


def test_convert_has_35_discriminators_and_two_of_ours() -> None:
    vendors = loader.read(documents.SPECS / "convert.yaml")
    assert len([node for _, node in walk(vendors) if isinstance(node, dict) and "mapping" in node]) == 35
    given = [node for _, node in walk(spec_of("convert").document) if isinstance(node, dict) and "mapping" in node]
    assert len(given) == 37
    kept = [
        (schema["discriminator"]["propertyName"], set(schema["discriminator"]["mapping"]))
        for schema in lowered("convert").values()
    ]
    assert all((node["propertyName"], set(node["mapping"])) in kept for node in given)


@pytest.mark.parametrize("api", APIS)
def test_an_unlisted_value_decodes_to_an_object_that_keeps_everything(api: str) -> None:
    models = import_module(f"abwire_api.{api}.models")
    for union, schema in lowered(api).items():
        name = schema["discriminator"]["propertyName"]
        odd: list[dict[str, Any]] = [{name: "not listed yet", "more": [1]}, {"more": None}, {name: None}, {name: []}]
        for sent in [*odd, {name: True}]:
            decoded = getattr(models, union).from_dict(sent)
            assert isinstance(decoded, Unknown), (union, sent)
            assert decoded.discriminator == name
            assert decoded.discriminator_value == sent.get(name)
            assert decoded.to_dict() == sent
            assert decoded.additional_properties == sent


def test_fields_of_an_unknown_object_are_attributes_as_with_any_other() -> None:
    models = import_module("abwire_api.convert.models")
    rule: Any = models.RuleElement.from_dict(
        {"rule_type": "moon_phase", "value": "full", "matching": {"negated": True}}
    )
    assert (rule.rule_type, rule.value, rule.matching) == ("moon_phase", "full", {"negated": True})
    assert (rule.discriminator, rule.discriminator_value) == ("rule_type", "moon_phase")
    assert rule.name is UNSET
    rule.value = "new"
    rule.matching = UNSET
    rule.more = 1
    assert rule.to_dict() == {"rule_type": "moon_phase", "value": "new", "more": 1}
    with pytest.raises(AttributeError):
        _ = rule.__html__


def integration(provider: str, more: str) -> dict[str, Any]:
    return {"provider": provider, "enabled": True, **({more: "1"} if more else {})}


@pytest.mark.parametrize(
    ("provider", "more", "kind"),
    [
        ("baidu", "custom_dimension", "Baidu"),
        ("piwik", "custom_dimension", "Piwik"),
        ("cnzz", "custom_dimension", "Cnzz"),
        ("ysance", "custom_dimension", "Ysance"),
        ("ysance", "", "Ysance"),
        ("sitecatalyst", "evar", "Sitecatalyst"),
        ("hotjar", "", "Base"),
        ("microsoft_clarity", "", "Base"),
    ],
)
def test_an_integration_is_that_of_its_provider(provider: str, more: str, kind: str) -> None:
    models = import_module("abwire_api.convert.models")
    sent = {"integrations": [integration(provider, more)]}
    experience = models.Experience.from_dict(sent)
    assert type(experience.integrations[0]).__name__ == f"ExperienceIntegration{kind}"
    assert experience.to_dict() == sent


def test_an_integration_with_google_analytics_is_that_of_its_version() -> None:
    models = import_module("abwire_api.convert.models")
    sent = [{**integration("google_analytics", "custom_dimension"), "type": each} for each in ("ga3", "ga4", "ga9")]
    found = models.Experience.from_dict({"integrations": [*sent, integration("new", "custom_dimension")]}).integrations
    assert [type(each) for each in found] == [
        models.ExperienceIntegrationGA3,
        models.ExperienceIntegrationGA4,
        Unknown,
        Unknown,
    ]
    assert [each.discriminator for each in found[2:]] == ["type", "provider"]


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"sessionToken": "s", "username": "u"}, "LoginMoreData"),
        ({"username": "u", "profileData": {}}, "UserData"),
        ({}, "UserData"),
    ],
)
def test_a_variant_is_found_by_its_required_and_known_fields(sent: dict[str, Any], kind: str) -> None:
    models = import_module("abwire_api.convert.models")
    assert type(models.AuthResponse.from_dict({"data": sent}).data).__name__ == kind


def test_the_variant_with_the_most_known_fields_is_chosen() -> None:
    models = import_module("abwire_api.convert.models")
    sent: list[Any] = [1, {"id": 1, "changes": [2]}, {"id": 1, "name": "A", "key": "a"}, {"name": "no id"}]
    found = models.Experience.from_dict({"variations": sent}).variations
    assert found[0] == 1
    assert [type(each).__name__ for each in found[1:]] == [
        "CollapsedExperienceVariationData",
        "ExpandedExperienceVariationData",
        "ExpandedExperienceVariationData",
    ]


def test_an_object_of_objects_has_models_for_values() -> None:
    models = import_module("abwire_api.vwo.models")
    sent = {"groups": {"1": {"name": "G", "p": [5]}, "2": None, "3": [1]}}
    settings = models.SettingsFile.from_dict(sent)
    assert isinstance(settings.groups["1"], models.CampaignGroup)
    assert settings.groups["1"].priorities == [5]
    assert settings.to_dict() == sent


def test_an_id_or_the_expanded_object() -> None:
    from abwire.convert import models

    history = models.ChangeHistory.from_dict({"project": 5})
    assert history.to_dict() == {"project": 5}
    expanded = models.ChangeHistory.from_dict({"project": {"id": 5, "name": "Shop"}})
    assert isinstance(expanded.project, Model)
    assert expanded.to_dict() == {"project": {"id": 5, "name": "Shop"}}


def test_an_object_or_an_array() -> None:
    from abwire_api.webtrends.models import DecisionReply

    models = import_module("abwire_api.webtrends.models")
    one = {"opcode": "process", "opstatus": "success"}
    assert isinstance(models.DecisionReplies.decode(one), DecisionReply)
    several = models.DecisionReplies.decode([one, one])
    assert [type(each) for each in several] == [DecisionReply, DecisionReply]


def test_enums_are_open() -> None:
    from abwire.convert import models

    known = models.NoSettingsGoal.from_dict({"status": "active"})
    status: Any = known.status
    assert status is models.GoalStatuses.ACTIVE
    assert str(status) == "active"
    odd = models.NoSettingsGoal.from_dict({"status": "hibernating"})
    assert odd.status == "hibernating"
    assert type(odd.status) is str
    strange: Any
    for strange in (1, True, None, [], {}):
        assert models.NoSettingsGoal.from_dict({"status": strange}).to_dict() == {"status": strange}


def test_integer_enums_reject_booleans() -> None:
    from abwire_api.webtrends import models

    message = models.Message.from_dict({"errorCode": 417})
    assert message.to_dict() == {"errorCode": 417}
    assert isinstance(message.error_code, models.ErrorCode)
    assert message.error_code.is_answer
    assert models.Message.from_dict({"errorCode": True}).to_dict() == {"errorCode": True}
    assert models.Message.from_dict({"errorCode": 99999}).error_code == 99999
