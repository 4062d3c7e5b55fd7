"""The search finds operations by their names, by their paths and by their fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from codegen.planning import pipeline
from codegen.planning.package_plan import EndpointPlan, Plan
from codegen.source import documents
from codegen.writing.build import available
from website import reference
from website.browser.searching import find_nothing, found, open_search
from website.browser.webdriver import Browser

EACH = 6
"""How many operations of each API are searched for."""


def sample(plan: Plan) -> list[EndpointPlan]:
    """Operations from all over a document."""
    step = max(1, len(plan.endpoints) // EACH)
    return plan.endpoints[::step][:EACH]


def place(plan: Plan, endpoint: EndpointPlan) -> str:
    """Where the reference of an operation is."""
    group = endpoint.operation.group
    return f"reference/{plan.api}/{group}.html#{group}.{endpoint.operation.name}"


def fields(endpoint: EndpointPlan) -> Iterator[str]:
    """The arguments of an operation."""
    for field in (*endpoint.positional, *endpoint.keywords, *(endpoint.properties or ())):
        yield field.name


@pytest.fixture(scope="module")
def plans() -> dict[str, Plan]:
    """All APIs, by their names."""
    return {api: pipeline.lower(api, documents.patched(api).document).plan for api in available()}


@pytest.fixture(params=available())
def plan(request: pytest.FixtureRequest, plans: dict[str, Plan]) -> Plan:
    """An API."""
    return plans[request.param]


@pytest.fixture(scope="module")
def having(plans: dict[str, Plan]) -> Counter[str]:
    """How many operations have each argument."""
    return Counter(name for plan in plans.values() for endpoint in plan.endpoints for name in fields(endpoint))


@pytest.fixture
def search(desktop: Browser) -> Browser:
    """The browser with the search open."""
    open_search(desktop)
    return desktop


def test_an_operation_is_among_the_first_results_for_its_name(search: Browser, plan: Plan) -> None:
    for endpoint in sample(plan):
        name = f"{endpoint.operation.group}.{endpoint.operation.name}"
        anchors = [result.partition("#")[2] for result in found(search, name)]
        assert name in anchors[:3]


def test_an_operation_is_found_by_its_path(search: Browser, plan: Plan) -> None:
    for endpoint in sample(plan):
        assert place(plan, endpoint) in found(search, endpoint.operation.path), endpoint.operation.path


def test_an_operation_is_found_by_an_argument(search: Browser, plan: Plan, having: Counter[str]) -> None:
    """By one that few operations have and that is no word of English: the first results can't list all that use one."""
    tried = 0
    for endpoint in sample(plan):
        names = [name for name in fields(endpoint) if "_" in name and having[name] <= EACH]
        if names:
            rarest = min(names, key=lambda name: (having[name], name))
            assert place(plan, endpoint) in found(search, rarest), rarest
            tried += 1
    assert tried


def test_a_model_is_found_by_a_field_and_names_the_operations_that_use_it(
    search: Browser, plan: Plan, plans: dict[str, Plan], having: Counter[str]
) -> None:
    """By one that only this model has, such as those deep in the settings of an experience."""
    pages = reference.pages(plan)
    shown = {page: text for page, text in pages.items() if "models" in page}
    owners = Counter(field.name for each in plans.values() for model in each.models for field in model.fields)
    tried = 0
    for model in plan.models[:: max(1, len(plan.models) // 40)]:
        names = [
            field.name
            for field in model.fields
            if "_" in field.name and owners[field.name] == 1 and field.name not in having
        ]
        of_model = [
            text.split(f"{{ #{model.name} }}\n")[1].split("\n## ")[0]
            for text in shown.values()
            if f"#{model.name} }}" in text
        ]
        if names and of_model:
            assert model.name in [result.partition("#")[2] for result in found(search, names[0])], names[0]
            assert "\nUsed by [" in of_model[0]
            tried += 1
    assert tried or len(plan.models) < 20


def test_what_no_page_has_is_not_found(search: Browser) -> None:
    assert found(search, "goals.create")
    find_nothing(search)
