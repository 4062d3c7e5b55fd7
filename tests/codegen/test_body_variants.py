"""Bodies that are unions: a method has an overload for each variant, which type checkers choose by the discriminator."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from codegen.planning import pipeline
from codegen.planning.package_plan import EndpointPlan, Plan
from codegen.source import documents
from codegen.writing import build
from support.checkout import ROOT

DOCUMENTS = Path(__file__).parent / "documents"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return pipeline.lower("variants", documents.patched("variants", DOCUMENTS).document).plan


def endpoint(plan: Plan, name: str) -> EndpointPlan:
    return next(each for each in plan.endpoints if each.operation.name == name)


def variants(plan: Plan, name: str) -> list[dict[str, str]]:
    """The arguments of each variant with their types, and with ``= UNSET`` if a call may omit them."""
    return [
        {field.name: f"{field.annotation}{f' = {field.default}' if field.default else ''}" for field in variant.fields}
        for variant in endpoint(plan, name).variants
    ]


def test_each_variant_has_its_own_arguments_and_all_values_that_select_it(plan: Plan) -> None:
    assert variants(plan, "mapped") == [
        {
            "kind": "Literal['cat', 'kitten']",
            "name": "str",
            "lives": "int",
            "owner": "str | Unset = UNSET",
        },
        {
            "kind": "Literal['dog']",
            "name": "str",
            "lives": "str | Unset = UNSET",
            "tricks": "Sequence[str] | Unset = UNSET",
        },
    ]


def discriminators(plan: Plan, name: str) -> list[str]:
    """The type of the discriminator in each variant."""
    found = []
    for variant in endpoint(plan, name).variants:
        [tag] = variant.tags
        found += [field.annotation for field in variant.fields if field.name == tag]
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("unmapped", ["Literal['circle']", "Literal['square', 'box'] | models.SquareType"]),
        ("implied", ["Literal['apple']", "Literal['pear']"]),
        ("contradicting", ["Literal['build', 'break'] | models.HammerUse", "Literal['build', 'cut'] | models.SawUse"]),
        ("nullable", ["Literal['lamp'] | None", "Literal['fire'] | None"]),
        ("parent", ["Literal['car']", "Literal['truck']"]),
        ("numbered", ["Literal[1]", "Literal[2]"]),
        ("undeclared", ["Literal['tea'] | Unset", "Literal['water']"]),
        (
            "listed",
            [
                "Literal['bird', models.AnimalKind.BIRD]",
                "Literal['fish', 'shark', models.AnimalKind.FISH, models.AnimalKind.SHARK] | models.FishKind",
            ],
        ),
        ("optional", ["Literal['text'] | Unset", "Literal['count'] | Unset"]),
    ],
)
def test_the_discriminator_is_literal(plan: Plan, name: str, expected: list[str]) -> None:
    assert discriminators(plan, name) == expected


def test_a_union_in_a_union_has_the_values_of_both_discriminators(plan: Plan) -> None:
    assert [variant.tags for variant in endpoint(plan, "nested").variants] == [
        {"kind": ["tea"]},
        {"kind": ["shape"], "type": ["circle"]},
        {"kind": ["shape"], "type": ["square", "box"]},
    ]
    assert variants(plan, "nested")[1] == {
        "kind": "Literal['shape']",
        "type": "Literal['circle']",
        "radius": "float",
    }


def test_variants_of_any_of_may_be_combined_and_those_of_one_of_may_not(plan: Plan) -> None:
    by_email = {"email": "str", "note": "str | Unset = UNSET"}
    by_phone = {"note": "str | None | Unset = UNSET", "phone": "str"}
    assert variants(plan, "one") == [by_email, by_phone]
    # The second variant allows no other properties than its own.
    for name in ("any", "any_or_null"):
        assert variants(plan, name) == [{**by_email, "phone": "str | Unset = UNSET"}, by_phone]


def test_a_variant_that_an_earlier_one_includes_has_no_overload(plan: Plan) -> None:
    assert variants(plan, "including") == []
    assert [field.name for field in endpoint(plan, "including").properties or ()] == ["size", "unit"]


def test_a_variant_without_arguments_leaves_the_whole_body(plan: Plan) -> None:
    assert endpoint(plan, "whole").properties is None
    assert variants(plan, "whole") == []


def overloads(plan: Plan, name: str) -> Iterator[list[list[str]]]:
    """The arguments of the overloads of each method with this name."""
    for group in plan.groups.values():
        for resource in (group.sync, group.asynchronous):
            for method in resource.methods:
                if method.name == name:
                    yield [[argument.name for argument in each.keywords] for each in method.overloads]


@pytest.mark.parametrize("name", ["mapped", "mapped_detailed"])
def test_every_form_of_a_method_has_the_overloads_and_last_the_one_for_a_whole_body(plan: Plan, name: str) -> None:
    expected = [["kind", "name", "lives", "owner"], ["kind", "name", "lives", "tricks"], ["body"]]
    assert list(overloads(plan, name)) == [expected, expected]


def entries(plan: Plan, name: str) -> dict[str, str]:
    [group] = plan.groups.values()
    method = next(each for each in group.sync.methods if each.name == name)
    return dict(line.split(": ", 1) for line in dict(method.doc.sections)["Args"])


def test_docstrings_say_with_which_variants_an_argument_is_accepted(plan: Plan) -> None:
    assert entries(plan, "mapped") == {
        "kind": "Required. Kind.",
        "name": "Required. Name.",
        "lives": 'Required where `kind` is "cat" or "kitten". Lives.',
        "owner": 'Only accepted where `kind` is "cat" or "kitten". Owner.',
        "tricks": 'Only accepted where `kind` is "dog". Tricks.',
        "body": "The whole body, in place of the arguments that are its fields; a `models.Unknown` for any other `kind`.",
    }
    assert entries(plan, "unmapped")["radius"] == 'Required where `type` is "circle"; not accepted otherwise. Radius.'
    assert entries(plan, "numbered")["floor"] == "Only accepted where `level` is 1. Floor."
    assert entries(plan, "optional")["value"] == 'Required where `type` is "count". Value.'
    assert entries(plan, "any")["phone"] == "Required for `models.ByPhone`. Phone."
    assert entries(plan, "one")["phone"] == "Required for `models.ByPhone`; not accepted otherwise. Phone."
    assert entries(plan, "undeclared")["kind"] == "Kind."


CALLS = """
from abwire_api.variants import models
from abwire_api.variants.resources.calls import AsyncCalls, Calls


async def calls(calls: Calls, acalls: AsyncCalls, text: str) -> None:
    calls.mapped(kind="kitten", name="x", lives=9)
    calls.mapped(kind="dog", name="x", lives="many", tricks=["sit"])
    calls.mapped(body=models.Unknown.from_dict({"kind": text}))
    calls.mapped(kind="dog", name="x", owner="y")  # error
    calls.mapped(kind="cat", name="x")  # error
    calls.mapped(kind="cat", name="x", lives="many")  # error
    calls.mapped(kind=text, name="x")  # error
    calls.unmapped(type=models.SquareType.BOX, side=1)
    calls.unmapped(type="circle", side=1)  # error
    calls.unmapped_detailed(type="square", radius=1)  # error
    calls.contradicting(use="build", weight=1)
    calls.contradicting(use="build", teeth=1)
    calls.contradicting(use="cut", weight=1)  # error
    calls.nullable(source=None, wood=True)
    calls.nullable(source="lamp", wood=True)  # error
    calls.parent(kind="truck", wheels=6)  # error
    calls.numbered(level=2, floor="x")  # error
    calls.listed(kind=models.AnimalKind.SHARK, fins=2)
    calls.listed(kind=models.AnimalKind.SHARK, wings=2)  # error
    calls.nested(kind="shape", type="circle", radius=2)
    calls.nested(kind="tea", type="circle", radius=2)  # error
    calls.any(email="x", phone="y")
    calls.any(note="x")  # error
    calls.one(email="x", phone="y")  # error
    calls.optional(value="x")
    calls.optional(type="count", value="x")  # error
    await acalls.mapped(kind="dog", name="x", tricks=[])
    await acalls.mapped(kind="cat", name="x", tricks=[])  # error
    await acalls.unmapped_detailed(type="square", radius=1)  # error
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the generated package, and with calls that are right or marked."""
    folder = tmp_path_factory.mktemp("variants")
    build.build(["variants"], folder / "abwire_api", lambda _: None, DOCUMENTS)
    (folder / "program.py").write_text(CALLS, encoding="utf-8")
    settings = {"include": ["."], "extraPaths": [str(ROOT / "overlay")], "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def output_of(folder: Path, *command: str) -> str:
    variables = {**os.environ, "MYPYPATH": str(ROOT / "overlay"), "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    command = (sys.executable, "-m", *command)
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return done.stdout


WRONG = {("program.py", number) for number, line in enumerate(CALLS.splitlines(), 1) if line.endswith("# error")}


def test_mypy_chooses_the_variant_and_refuses_arguments_of_others(package: Path) -> None:
    options = ["--strict", "--config-file=", "--cache-dir", str(package / "cache"), "--output", "json"]
    lines = map(json.loads, output_of(package, "mypy", *options, "program.py", "abwire_api").splitlines())
    errors = {(Path(each["file"]).name, each["line"]) for each in lines if each["severity"] == "error"}
    assert errors == WRONG


def test_pyright_chooses_the_variant_and_refuses_arguments_of_others(package: Path) -> None:
    report = json.loads(output_of(package, "pyright", "--outputjson"))["generalDiagnostics"]
    errors = {
        (Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in report if each["severity"] == "error"
    }
    assert errors == WRONG
