"""The report of what a new document changes for users: one change of Convert's document at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from codegen.intake.api_diff import compare
from codegen.intake.argument_diff import Change
from codegen.intake.report import Report
from codegen.planning import pipeline
from codegen.planning.package_plan import Plan
from codegen.source import documents
from support import document_styles as styles

Document = dict[str, Any]
Edit = Callable[[Document], None]

PROJECT = "/accounts/{account_id}/projects/{project_id}"
TAGS, TAG, ADD_TAG = f"{PROJECT}/tags", f"{PROJECT}/tags/{{tag_id}}", f"{PROJECT}/tags/add"
KEYS = "/accounts/{account_id}/api-keys"
ALWAYS = (TAGS, f"{PROJECT}/goals")
"""Paths that are part of each document, with the credentials and the arguments that most operations have."""


def parent(document: Document, steps: tuple[str | int, ...]) -> Any:
    """The mapping or list that contains the last step."""
    node: Any = document
    for step in steps[:-1]:
        node = node[step]
    return node


def put(*steps: str | int, value: Any) -> Edit:
    """Set a value; ``end`` as the last step appends to a list."""

    def edit(document: Document) -> None:
        node, last = parent(document, steps), steps[-1]
        if last == "end":
            node.append(deepcopy(value))
        else:
            node[last] = deepcopy(value)

    return edit


def drop(*steps: str | int) -> Edit:
    def edit(document: Document) -> None:
        del parent(document, steps)[steps[-1]]

    return edit


def move(source: tuple[str, ...], key: str) -> Edit:
    """Rename a key, keeping its position."""

    def edit(document: Document) -> None:
        node = parent(document, source)
        items = [(key if name == source[-1] else name, value) for name, value in node.items()]
        node.clear()
        node.update(items)

    return edit


def refer(old: str, new: str) -> Edit:
    """Redirect all references from one schema to another."""

    def edit(document: Document) -> None:
        def change(node: Document) -> Document:
            if node.get("$ref") == f"#/components/schemas/{old}":
                return {**node, "$ref": f"#/components/schemas/{new}"}
            return node

        changed = styles.changed(document, change)
        document.clear()
        document.update(changed)

    return edit


def schema(*steps: str | int) -> tuple[str | int, ...]:
    return ("components", "schemas", *steps)


def operation(path: str, method: str, *steps: str | int) -> tuple[str | int, ...]:
    return ("paths", path, method, *steps)


def property_of(name: str, wire: str, *steps: str | int) -> tuple[str | int, ...]:
    return schema(name, "properties", wire, *steps)


ACCOUNT = {"name": "account_id", "in": "path", "required": True, "schema": {"type": "integer"}}
QUERY = {"name": "depth", "in": "query", "schema": {"type": "integer"}}
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
GOAL = f"{PROJECT}/goals/{{goal_id}}"
INCLUDE = operation(GOAL, "get", "parameters", 3)
PADDLE = "StartPaymentSetupPaddleResponseData"
TRIGGER = "LocationTrigger"
TAG_REPLY = ("components", "responses", "TagResponse", "content", "application/json", "schema")


def reference(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def new_trigger(kind: str) -> list[Edit]:
    """One more variant of a union with a discriminator."""
    own = {"properties": {"type": {"type": "string", "enum": [kind]}, "delay": {"type": "integer"}}}
    return [
        put(*schema("LocationTriggerTypes", "enum", "end"), value=kind),
        put(*schema("LocationTriggerNew"), value={"allOf": [reference("LocationTriggerBase"), own]}),
        put(*schema(TRIGGER, "oneOf", "end"), value=reference("LocationTriggerNew")),
        put(*schema(TRIGGER, "discriminator", "mapping", kind), value="#/components/schemas/LocationTriggerNew"),
    ]


TAG_UNION = {
    "oneOf": [
        {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"enum": ["red"]}, "shade": {"type": "integer"}},
        },
        {"type": "object", "required": ["name"], "properties": {"name": {"enum": ["blue"]}}},
    ]
}
GOALS = ["Advanced", "ClicksElement", "ClicksLink", "DomInteraction", "Ga", "NoSettings"]
GOALS += ["Revenue", "ScrollPercentage", "SubmitsForm"]
GOAL_KINDS = schema("CreateGoal", "discriminator", "mapping")


def new_goal(kind: str) -> list[Edit]:
    """One more variant of a body that is a union, with an argument that it requires."""
    own = {"required": ["delay"], "properties": {"type": {"enum": [kind]}, "delay": {"type": "integer"}}}
    return [
        put(*schema("GoalTypes", "enum", "end"), value=kind),
        put(*schema("CreateNewGoal"), value={"allOf": [reference("GoalBase"), own], "required": ["name", "type"]}),
        put(*schema("CreateGoal", "oneOf", "end"), value=reference("CreateNewGoal")),
        put(*GOAL_KINDS, kind, value="#/components/schemas/CreateNewGoal"),
    ]


# The change; the rows of the report, with "!" before breaking ones; and the part of version 1.4.0 that increases.
CHANGES: dict[str, tuple[list[Edit], set[str], str]] = {
    # Operations
    "operation added": (
        [
            put(
                *("paths", "/accounts/{account_id}/weight"),
                value={
                    "get": {
                        "operationId": "weighAccount",
                        "tags": ["Accounts"],
                        "parameters": [ACCOUNT],
                        "responses": {"204": {"description": "ok"}},
                    }
                },
            )
        ],
        {"operation accounts.weigh_account added"},
        "minor",
    ),
    "operation removed": ([drop(*operation(TAG, "get"))], {"!operation tags.get removed"}, "major"),
    "method renamed": (
        [put(*operation(TAG, "get", "x-method"), value="read")],
        {"!operation tags.get changed: is now tags.read"},
        "major",
    ),
    "operationId renamed, method as before": (
        [put(*operation(TAG, "get", "operationId"), value="readTag")],
        {"operation tags.get changed: has the operationId readTag, not getTag"},
        "patch",
    ),
    "operationId renamed, and with it the method": (
        [drop(*operation(TAG, "get", "x-method")), put(*operation(TAG, "get", "operationId"), value="readTag")],
        {
            "!operation tags.get changed: is now tags.read_tag",
            "operation tags.get changed: has the operationId readTag, not getTag",
        },
        "major",
    ),
    "operation moved to another group": (
        [put(*operation(TAG, "get", "tags", 0), value="Labels")],
        {"!operation tags.get changed: is now labels.get"},
        "major",
    ),
    "another HTTP method": (
        [move(("paths", TAG, "get"), "put")],
        {f"operation tags.get changed: is now PUT {TAG}"},
        "patch",
    ),
    "another path": (
        [move(("paths", TAG), f"{PROJECT}/labels/{{tag_id}}")],
        {f"operation tags.get changed: is now GET {PROJECT}/labels/{{tag_id}}"},
        "patch",
    ),
    "path parameters in another order": (
        [
            move(("paths", f"{PROJECT}/files/{{file_key}}"), "/accounts/{account_id}/{project_id}/{file_key}/{part}"),
            put(
                *operation("/accounts/{account_id}/{project_id}/{file_key}/{part}", "get", "parameters", "end"),
                value={"name": "part", "in": "path", "required": True, "schema": {"type": "string"}},
            ),
        ],
        {
            "operation files.get changed: is now GET /accounts/{account_id}/{project_id}/{file_key}/{part}",
            "!parameter files.get(part) added: required",
        },
        "major",
    ),
    "operation deprecated": (
        [put(*operation(TAG, "get", "deprecated"), value=True)],
        {"operation tags.get changed: is deprecated"},
        "patch",
    ),
    "operation safe to repeat": (
        [put(*operation(ADD_TAG, "post", "x-safe-to-repeat"), value=True)],
        {"operation tags.create changed: is now repeated after failures"},
        "patch",
    ),
    "operation without credentials": (
        [put(*operation(TAG, "get", "security"), value=[])],
        {"operation tags.get changed: no longer needs credentials"},
        "patch",
    ),
    "operation elsewhere": (
        [put(*operation(TAG, "get", "servers"), value=[{"url": "https://tags.example.test"}])],
        {"operation tags.get changed: is sent to https://tags.example.test"},
        "patch",
    ),
    "a limit": (
        [put("x-pace", value={"requests": 10, "per": 60})],
        {"client convert changed: has the x-pace (10, 60), not None"},
        "patch",
    ),
    "all operations elsewhere": (
        [put("servers", value=[{"url": "https://api.example.test"}])],
        {
            "client convert changed: has the base URLs https://api.example.test, not "
            "https://api.convert.com/api/v2, https://apidev.convert.com/api/v2"
        },
        "patch",
    ),
    "body in another media type": (
        [
            move(
                ("components", "requestBodies", "CreateTagRequest", "content", "application/json"),
                "multipart/form-data",
            )
        ],
        {"operation tags.create changed: is sent as multipart/form-data, not application/json"},
        "patch",
    ),
    "reply of another type": (
        [put(*TAG_REPLY, value=reference("SuccessData"))],
        {
            f"!operation tags.{name} changed: returns models.SuccessData, not models.Tag"
            for name in ("create", "get", "update")
        },
        "major",
    ),
    "reply without a body": (
        [put(*operation(TAG, "get", "responses", "200"), value={"description": "ok"})],
        {"!operation tags.get changed: returns None, not models.Tag"},
        "major",
    ),
    "pages no more": (
        [drop(*operation(TAGS, "post", "x-pagination"))],
        {"!operation tags.list changed: no longer returns pages"},
        "major",
    ),
    "pages from now on": (
        [
            put(
                *operation(f"{PROJECT}/experiences/{{experience_id}}/sections/add", "post", "x-pagination"),
                value={"items": "data"},
            )
        ],
        {"!operation experience_sections.create changed: now returns pages"},
        "major",
    ),
    "file no more": (
        [drop(*operation(f"{PROJECT}/experiences/{{experience_id}}/export_report", "post", "x-download"))],
        {"!operation experiences_reports.export changed: is no longer available as a file"},
        "major",
    ),
    # Parameters
    "optional parameter added": (
        [put(*operation(TAG, "get", "parameters", "end"), value=QUERY)],
        {"parameter tags.get(depth) added"},
        "minor",
    ),
    "required parameter added": (
        [put(*operation(TAG, "get", "parameters", "end"), value={**QUERY, "required": True})],
        {"!parameter tags.get(depth) added: required"},
        "major",
    ),
    "parameter removed": ([drop(*INCLUDE)], {"!parameter goals.get(include) removed"}, "major"),
    "parameter renamed": (
        [put(*INCLUDE, "name", value="with"), drop(*INCLUDE, "x-python-name")],
        {"!parameter goals.get(include) removed", "parameter goals.get(with_) added"},
        "major",
    ),
    "parameter renamed on the wire alone": (
        [put(*INCLUDE, "name", value="with")],
        {"parameter goals.get(include) changed: is sent as 'with', not 'include[]'"},
        "patch",
    ),
    "parameter of another type": (
        [put(*operation(TAG, "get", "parameters", 2, "schema", "type"), value="string")],
        {"!parameter tags.get(tag_id) changed: is str, not int"},
        "major",
    ),
    "parameter of a wider type": (
        [put(*operation(TAG, "get", "parameters", 2, "schema", "type"), value="number")],
        {"parameter tags.get(tag_id) changed: is float, not int"},
        "patch",
    ),
    "parameter required": (
        [put(*INCLUDE, "required", value=True)],
        {"!parameter goals.get(include) changed: is now required"},
        "major",
    ),
    "parameter optional": (
        [
            drop("components", "schemas", "TagToCreate", "required"),
            put(*schema("TagToCreate", "minProperties"), value=1),
        ],
        {
            "parameter tags.create(name) changed: is now optional",
            "field TagToCreate.name changed: is now optional",
        },
        "patch",
    ),
    "parameter in another location": (
        [put(*INCLUDE, "in", value="header")],
        {"parameter goals.get(include) changed: is sent in the header, not the query"},
        "patch",
    ),
    "parameter that was set once for all": (
        [drop(*operation(TAG, "get", "parameters", 1, "x-client-parameter"))],
        {
            "!parameter tags.get(project_id) changed: is now required",
            "!operation tags.get changed: has other positional arguments: project_id, tag_id",
        },
        "major",
    ),
    "parameter with other limits": (
        [put(*schema("TagToCreate", "allOf", "end"), value={"properties": {"name": {"maxLength": 50}}})],
        {
            f"{what} changed: now at most 50 characters; before at most 100 characters"
            for what in ("parameter tags.create(name)", "field TagToCreate.name")
        },
        "patch",
    ),
    # Arguments of bodies that are unions
    "variant of a body added": (
        new_goal("hover"),
        {
            "parameter goals.create(type) changed: may be 'hover' or GoalTypes.HOVER",
            "parameter goals.create(delay) added",
            "model CreateGoal changed: may be CreateNewGoal",
            "model CreateNewGoal added",
            "enum value GoalTypes.HOVER added: 'hover'",
        },
        "minor",
    ),
    "variant of a body removed": (
        [drop(*schema("CreateGoal", "oneOf", 8)), drop(*GOAL_KINDS, "ga_import")],
        {
            "!parameter goals.create(type) changed: is never 'ga_import' or GoalTypes.GA_IMPORT",
            "!model CreateGoal changed: is never CreateGaGoal",
        },
        "major",
    ),
    "argument of one variant required": (
        [put(*schema("CreateGaGoal", "required", "end"), value="settings")],
        {
            "!parameter goals.create(settings) changed: is now required where type is 'ga_import'",
            "!field CreateGaGoal.settings changed: is now required",
        },
        "major",
    ),
    "argument of one variant optional": (
        [put(*schema("CreateAdvancedGoal", "required"), value=["name", "type"])],
        {
            "parameter goals.create(triggering_rule) changed: is now optional where type is 'advanced'",
            "field CreateAdvancedGoal.triggering_rule changed: is now optional",
        },
        "patch",
    ),
    "argument of one variant removed": (
        [drop(*schema("GaGoal", "allOf", 1, "properties", "settings")), drop(*schema("GaGoalSettings"))],
        {
            "!parameter goals.create(settings) removed: where type is 'ga_import'",
            "!parameter goals.update(settings) removed: where type is 'ga_import'",
            "!field CreateGaGoal.settings removed",
            "!field GaGoal.settings removed",
            "!model GaGoalSettings removed",
        },
        "major",
    ),
    "argument of one variant added": (
        [put(*schema("CreateGaGoal", "properties"), value={"delay": {"type": "integer"}})],
        {
            "parameter goals.create(delay) added: where type is 'ga_import'",
            "field CreateGaGoal.delay added",
        },
        "minor",
    ),
    "argument of one variant of another type": (
        [
            put(
                *schema("RevenueGoal", "allOf", 1, "properties", "settings"),
                value=reference("ScrollPercentageGoalSettings"),
            )
        ],
        {
            f"!{what} changed: is ScrollPercentageGoalSettings, not RevenueGoalSettings{where}"
            for what, where in (
                ("parameter goals.create(settings)", " where type is 'revenue'"),
                ("parameter goals.update(settings)", " where type is 'revenue'"),
                ("field CreateRevenueGoal.settings", ""),
                ("field RevenueGoal.settings", ""),
            )
        },
        "major",
    ),
    "argument of all variants with another limit": (
        [put(*schema("GoalBase", "properties", "name", "maxLength"), value=50)],
        {
            f"parameter goals.{name}(name) changed: now at most 50 characters; before at most 100 characters"
            for name in ("create", "update")
        }
        | {
            f"field {create}{kind}Goal.name changed: now at most 50 characters; before at most 100 characters"
            for create in ("", "Create")
            for kind in GOALS
        }
        | {"field GoalBase.name changed: now at most 50 characters; before at most 100 characters"},
        "patch",
    ),
    "value of a body's discriminator for another variant": (
        [put(*GOAL_KINDS, "revenue", value="#/components/schemas/CreateScrollPercentageGoal")],
        {
            "!parameter goals.create(settings) changed: is ScrollPercentageGoalSettings, not RevenueGoalSettings "
            "where type is 'revenue'",
            "model CreateGoal changed: is CreateScrollPercentageGoal, not CreateRevenueGoal, "
            "where the discriminator is 'revenue'",
        },
        "major",
    ),
    "body that is no union any more": (
        [put(*schema("CreateHypothesis"), value=reference("CreateHypothesisPIE"))],
        {
            "!parameter hypotheses.create(prioritization_score_attributes) changed: is PIEAttributes, not ICEAttributes "
            "where prioritization_score_type is 'ICE'",
            "parameter hypotheses.create(prioritization_score_type) changed: no longer selects what else is accepted",
            "parameter hypotheses.create(prioritization_score_type) changed: is now optional",
            "!parameter hypotheses.create(body) changed: is CreateHypothesisPIE, not CreateHypothesis | Unknown",
            "!model CreateHypothesis changed: is another name for CreateHypothesisPIE, not a union",
            "!model CreateHypothesisRequestData changed: is another name for CreateHypothesisPIE, "
            "not another name for CreateHypothesis",
        },
        "major",
    ),
    "body that is a union from now on": (
        [put(*schema("TagToCreate"), value=TAG_UNION)],
        {
            "!parameter tags.create(name) changed: is 'blue' or 'red', and selects what else is accepted",
            "parameter tags.create(name) changed: now no limits; before at most 100 characters",
            "!parameter tags.create(description) removed",
            "parameter tags.create(shade) added: where name is 'red'",
            "parameter tags.create(body) changed: is TagToCreate | Unknown, not TagToCreate",
            "!model TagToCreate changed: is a union, not a model",
            "model TagToCreateBlue added",
            "model TagToCreateRed added",
        },
        "major",
    ),
    # Models
    "model added": ([put(*schema("Weight"), value=OBJECT)], {"model Weight added"}, "minor"),
    "model removed": (
        [
            drop(*schema("SimpleAudienceSegmentExpandable")),
            refer("SimpleAudienceSegmentExpandable", "SimpleAudienceSegment"),
        ],
        {
            "!model SimpleAudienceSegmentExpandable removed",
            "!field LiveDataEvent.custom_segments changed: is list[SimpleAudienceSegment] | None, "
            "not list[SimpleAudienceSegmentExpandable] | None",
        },
        "major",
    ),
    "model renamed": (
        [move(("components", "schemas", "CdnImage"), "Picture"), refer("CdnImage", "Picture")],
        {
            "model Picture added",
            "!model CdnImage removed",
            "!operation cdn_images.upload changed: returns models.Picture, not models.CdnImage",
            "!operation cdn_images.list changed: returns models.Picture, not models.CdnImage",
            "!field CdnImagesListResponseData.data changed: is list[Picture], not list[CdnImage]",
        },
        "major",
    ),
    "model that is an enum": (
        [put(*schema("Base64Image"), value={"type": "string", "enum": ["a", "b"]})],
        {
            "!model Base64Image changed: is an enum, not a model",
            "!operation experience_variations.screenshot changed: returns models.Base64Image | str, not models.Base64Image",
            "!operation experience_variations.upload_screenshot changed: returns models.Base64Image | str, "
            "not models.Base64Image",
        },
        "major",
    ),
    "variant of an open union added": (
        new_trigger("new"),
        {
            "model LocationTrigger changed: may be LocationTriggerNew",
            "model LocationTriggerNew added",
            "enum value LocationTriggerTypes.NEW added: 'new'",
        },
        "minor",
    ),
    "variant of a closed union added": (
        [put(*schema("TagExpandable", "oneOf", "end"), value={"type": "string"})],
        {"!model TagExpandable changed: may be str"},
        "major",
    ),
    "variant of a union in an argument removed": (
        [drop(*schema(TRIGGER, "oneOf", 2)), drop(*schema(TRIGGER, "discriminator", "mapping", "manual"))],
        {"!model LocationTrigger changed: is never LocationTriggerManual"},
        "major",
    ),
    "variant of a union that is only got removed": (
        [drop(*schema("ExperienceVariation", "anyOf", 1))],
        {"model ExperienceVariation changed: is never CollapsedExperienceVariationData"},
        "patch",
    ),
    "another discriminator": (
        [put(*schema("StartPaymentSetupResponseData", "discriminator", "propertyName"), value="transaction_id")],
        {"!model StartPaymentSetupResponseData changed: has the discriminator transaction_id"},
        "major",
    ),
    "discriminator's value for another variant": (
        [
            put(
                *schema(TRIGGER, "discriminator", "mapping", "manual"),
                value="#/components/schemas/LocationTriggerUponRun",
            )
        ],
        {
            "!model LocationTrigger changed: is LocationTriggerUponRun, not LocationTriggerManual, "
            "where the discriminator is 'manual'"
        },
        "major",
    ),
    # Fields
    "field added to a reply": (
        [put(*property_of(PADDLE, "more"), value={"type": "string"})],
        {f"field {PADDLE}.more added"},
        "minor",
    ),
    "field added to a request": (
        [put(*property_of("StartPaymentSetupRequestData", "more"), value={"type": "string"})],
        {
            "field StartPaymentSetupRequestData.more added",
            "parameter accounts.start_payment_setup(more) added",
        },
        "minor",
    ),
    "required field added to a request": (
        [
            put(
                *schema("TagToCreate", "allOf", "end"),
                value={"required": ["w"], "properties": {"w": {"type": "number"}}},
            )
        ],
        {"!field TagToCreate.w added: required", "!parameter tags.create(w) added: required"},
        "major",
    ),
    "field removed": (
        [drop(*property_of(PADDLE, "transaction_id")), put(*schema(PADDLE, "required"), value=["provider"])],
        {f"!field {PADDLE}.transaction_id removed"},
        "major",
    ),
    "field renamed": (
        [
            move(("components", "schemas", PADDLE, "properties", "transaction_id"), "id"),
            put(*schema(PADDLE, "required"), value=["provider", "id"]),
        ],
        {f"!field {PADDLE}.transaction_id removed", f"field {PADDLE}.id added"},
        "major",
    ),
    "field of another type": (
        [put(*property_of(PADDLE, "transaction_id", "type"), value="integer")],
        {f"!field {PADDLE}.transaction_id changed: is int, not str"},
        "major",
    ),
    "field of another format": (
        [put(*property_of(PADDLE, "transaction_id", "format"), value="uuid")],
        {f"!field {PADDLE}.transaction_id changed: is str | uuid.UUID, not str"},
        "major",
    ),
    "field of a reply optional": (
        [drop(*schema(PADDLE, "required", 1))],
        {f"!field {PADDLE}.transaction_id changed: may now be missing"},
        "major",
    ),
    "field of a reply always there": (
        [put(*schema("SuccessData", "required"), value=["code"])],
        {
            f"field {name}.code changed: is now always present"
            for name in ("SuccessData", "BulkSuccessData", "ImportProjectDataSuccess")
        },
        "patch",
    ),
    "field of a reply nullable": (
        [put(*property_of(PADDLE, "transaction_id", "nullable"), value=True)],
        {f"!field {PADDLE}.transaction_id changed: is str | None, not str"},
        "major",
    ),
    "field of an argument not nullable": (
        [drop(*property_of("PlanUpdateBody", "plan_id", "nullable"))],
        {"!field PlanUpdateBody.plan_id changed: is float, not float | None"},
        "major",
    ),
    "field of an argument nullable": (
        [put(*property_of("UserSessionRevokeRequestData", "sid", "nullable"), value=True)],
        {
            f"{what} changed: is str | None, not str"
            for what in ("field UserSessionRevokeRequestData.sid", "parameter user.revoke_session(sid)")
        },
        "patch",
    ),
    "field of a request required": (
        [put(*schema("TagToCreate", "required"), value=["name", "description"])],
        {
            "!field TagToCreate.description changed: is now required",
            "!parameter tags.create(description) changed: is now required",
        },
        "major",
    ),
    "field with another fixed value": (
        [put(*property_of(PADDLE, "provider", "enum"), value=["paddle2"])],
        {f"!field {PADDLE}.provider changed: is always 'paddle2', not 'paddle'"},
        "major",
    ),
    "field with another default": (
        [put(*schema("CreateApiKeyRequestData", "allOf", 1, "properties", "auth_type", "default"), value="secretKey")],
        {
            f"{what} changed: now 'secretKey' unless given; before 'requestSigning' unless given"
            for what in ("parameter api_keys.create(auth_type)", "field CreateApiKeyRequestData.auth_type")
        },
        "patch",
    ),
    # Enum values
    "enum value added": (
        [put(*schema("ApiKeyAuthTypes", "enum", "end"), value="oauth")],
        {"enum value ApiKeyAuthTypes.OAUTH added: 'oauth'"},
        "minor",
    ),
    "enum value removed": (
        [drop(*schema("ApiKeyAuthTypes", "enum", 1))],
        {"!enum value ApiKeyAuthTypes.SECRET_KEY removed: 'secretKey'"},
        "major",
    ),
    "enum value renamed": (
        [put(*schema("ApiKeyAuthTypes", "enum", 1), value="bearer")],
        {
            "!enum value ApiKeyAuthTypes.SECRET_KEY removed: 'secretKey'",
            "enum value ApiKeyAuthTypes.BEARER added: 'bearer'",
        },
        "major",
    ),
    "enum member renamed": (
        [put(*schema("ApiKeyAuthTypes", "x-enum-varnames"), value=["SIGNED", "SECRET_KEY"])],
        {"!enum value ApiKeyAuthTypes.REQUEST_SIGNING changed: is now ApiKeyAuthTypes.SIGNED"},
        "major",
    ),
    "enum of numbers": (
        [
            put(*schema("ApiKeyAuthTypes"), value={"type": "integer", "enum": [1, 2]}),
            drop(*schema("CreateApiKeyRequestData", "allOf", 1, "properties", "auth_type")),
        ],
        {
            "!model ApiKeyAuthTypes changed: has values of another type: IntEnum, not StrEnum",
            "!field ApiKey.auth_type changed: is ApiKeyAuthTypes | int, not ApiKeyAuthTypes | str",
            "!field CreateApiKeyRequestData.auth_type changed: is ApiKeyAuthTypes | int, not ApiKeyAuthTypes | str",
            "field CreateApiKeyRequestData.auth_type changed: now no limits; before 'requestSigning' unless given",
            "!parameter api_keys.create(auth_type) changed: is ApiKeyAuthTypes | int, not ApiKeyAuthTypes | str",
            "parameter api_keys.create(auth_type) changed: now no limits; before 'requestSigning' unless given",
        },
        "major",
    ),
    "enum that is any text": (
        [drop(*schema("ApiKeyAuthTypes", "enum"))],
        {
            "!model ApiKeyAuthTypes removed",
            "!field ApiKey.auth_type changed: is str, not ApiKeyAuthTypes | str",
            "field CreateApiKeyRequestData.auth_type changed: is str, not ApiKeyAuthTypes | str",
            "parameter api_keys.create(auth_type) changed: is str, not ApiKeyAuthTypes | str",
        },
        "major",
    ),
    "text that is an enum": (
        [put(*property_of(PADDLE, "transaction_id", "enum"), value=["a", "b"])],
        {
            f"model {PADDLE}TransactionId added",
            f"field {PADDLE}.transaction_id changed: is {PADDLE}TransactionId | str, not str",
        },
        "minor",
    ),
    # Changes that users do not see
    "other words": (
        [
            put(*schema("Tag", "description"), value="Another."),
            put(*property_of("Tag", "name", "description"), value="Another."),
            put(*operation(TAG, "get", "summary"), value="Another."),
            put(*operation(TAG, "get", "parameters", 2, "description"), value="Another."),
        ],
        set(),
        "none",
    ),
    "another order": ([lambda document: document.update(styles.shuffled(document))], set(), "none"),
    "another style": ([lambda document: document.update(styles.with_type_lists(document))], set(), "none"),
}


@pytest.fixture(scope="module")
def convert() -> Document:
    return documents.patched("convert").document


def components_of(document: Document) -> Document:
    """The components by the references to them."""
    named = document["components"].items()
    return {f"#/components/{kind}/{name}": node for kind, nodes in named for name, node in nodes.items()}


def references(node: Any) -> Iterator[str]:
    """The references in a node, those of discriminators too."""
    if isinstance(node, dict):
        for each in node.values():
            yield from references(each)
    elif isinstance(node, list):
        for each in node:
            yield from references(each)
    elif isinstance(node, str) and node.startswith("#/components/"):
        yield node


def reached(nodes: Iterable[Any], links: dict[str, set[str]]) -> set[str]:
    """All components that nodes lead to, each of which leads to those in ``links``."""
    pending = [reference for node in nodes for reference in references(node)]
    found: set[str] = set()
    while pending:
        reference = pending.pop()
        if reference not in found:
            found.add(reference)
            pending += links.get(reference, ())
    return found


def parts(old: Document, new: Document) -> tuple[Document, Document]:
    """What the operations need whose requests or replies differ: lowering all of Convert's operations takes seconds."""
    before, after = components_of(old), components_of(new)
    changed = {name for name in {**before, **after} if before.get(name) != after.get(name)}
    links: dict[str, set[str]] = {}
    for name, node in [*before.items(), *after.items()]:
        links.setdefault(name, set()).update(references(node))
    paths = [
        path
        for path in {**old["paths"], **new["paths"]}
        if path in ALWAYS
        or old["paths"].get(path) != new["paths"].get(path)
        or not changed.isdisjoint(reached([old["paths"].get(path), new["paths"].get(path)], links))
    ]
    nodes = [document["paths"].get(path) for document in (old, new) for path in paths]
    kept = reached([*nodes, *changed], links)
    return part(old, paths, kept), part(new, paths, kept)


def part(document: Document, paths: list[str], components: set[str]) -> Document:
    named = document["components"].items()
    return {
        **document,
        "paths": {path: node for path, node in document["paths"].items() if path in paths},
        "components": {
            kind: {
                name: node
                for name, node in nodes.items()
                if kind == "securitySchemes" or f"#/components/{kind}/{name}" in components
            }
            for kind, nodes in named
        },
    }


def report_of(convert: Document, edits: list[Edit]) -> Report:
    document = deepcopy(convert)
    for edit in edits:
        edit(document)
    before, after = (pipeline.lower("convert", each).plan for each in parts(convert, document))
    return Report("convert", compare(before, after), (before.version, after.version), "1.4.0")


def row(change: Change) -> str:
    return f"{'!' if change.breaking else ''}{change}"


@pytest.mark.parametrize("name", CHANGES)
def test_the_report_describes_every_change(convert: Document, name: str) -> None:
    edits, expected, bump = CHANGES[name]
    report = report_of(convert, edits)
    assert {row(change) for change in report.changes} == expected
    assert len(report.changes) == len(expected)
    assert report.breaking == any(text.startswith("!") for text in expected)
    assert report.bump == bump


def test_every_type_of_change_has_a_case() -> None:
    assert len(CHANGES) >= 30
    rows = {text.lstrip("!") for _, expected, _ in CHANGES.values() for text in expected}
    for level in ("operation", "parameter", "model", "field", "enum value"):
        about = [text for text in rows if text.startswith(f"{level} ")]
        for what in ("added", "removed", "changed"):
            assert any(f" {what}" in text for text in about), (level, what)


@pytest.mark.parametrize(
    ("package", "breaking", "added", "expected"),
    [
        ("1.4.2", True, True, ("major", "2.0.0")),
        ("1.4.2", False, True, ("minor", "1.5.0")),
        ("1.4.2", False, False, ("patch", "1.4.3")),
        ("0.1.0", True, False, ("minor", "0.2.0")),
        ("0.1.0", False, True, ("patch", "0.1.1")),
        ("0.1.0", False, False, ("patch", "0.1.1")),
    ],
)
def test_the_version_follows(package: str, breaking: bool, added: bool, expected: tuple[str, str]) -> None:
    changes = [Change("operation", "changed", "a.b", "", breaking)]
    changes += [Change("operation", "added", "a.c", "", False)] if added else []
    report = Report("small", changes, ("1", "1"), package)
    assert (report.bump, report.next_version) == expected


@pytest.mark.parametrize(("versions", "expected"), [(("1", "1"), ("none", "1.4.2")), (("1", "2"), ("patch", "1.4.3"))])
def test_without_changes_the_version_follows_the_documents(
    versions: tuple[str, str], expected: tuple[str, str]
) -> None:
    report = Report("small", [], versions, "1.4.2")
    assert (report.bump, report.next_version) == expected


def test_a_new_api_is_all_additions() -> None:
    document = documents.patched("optimizely").document
    plan = pipeline.lower("optimizely", document).plan
    changes = compare(Plan("optimizely", "", "nothing", []), plan)
    assert {change.what for change in changes} == {"added"}
    assert not any(change.breaking for change in changes)
    operations = {change.name for change in changes if change.level == "operation"}
    assert operations == {f"{g}.{e.operation.name}" for g, group in plan.groups.items() for e in group.endpoints}
    assert {change.name for change in changes if change.level == "model"} == {*plan.modules, *plan.aliases}
