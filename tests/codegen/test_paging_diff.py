"""What the report says of ``iterate`` and ``count``: that they came or went, and what paging sets now."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

from codegen.intake.argument_diff import Change
from codegen.intake.paging_diff import paging_changes
from codegen.planning.package_plan import Argument, EndpointPlan, Field, Plan, Signature


def listing(*methods: Any, iterate: str = "iterate", count: str | None = "count") -> tuple[Plan, EndpointPlan]:
    """A package with one list, which has the arguments ``page``, ``size`` and ``only``, and these methods for its pages."""
    groups = {"things": SimpleNamespace(sync=SimpleNamespace(methods=list(methods)))}
    endpoint = SimpleNamespace(
        operation=SimpleNamespace(group="things"),
        paging=SimpleNamespace(iterate=iterate, count=count),
        positional=[field("page")],
        keywords=[field("size")],
        properties=[field("only")],
    )
    return cast("Plan", SimpleNamespace(groups=groups)), cast("EndpointPlan", endpoint)


def field(name: str) -> Field:
    return Field(name, name, "int", "UNSET", "")


def method(name: str, *forms: Signature) -> Any:
    return SimpleNamespace(name=name, signature=forms[0], overloads=list(forms[1:]))


def form(*keywords: str, positional: tuple[str, ...] = ()) -> Signature:
    return Signature(
        [Argument(each, "int") for each in positional], [Argument(each, "int") for each in keywords], False
    )


def changes(before: tuple[Plan, EndpointPlan], after: tuple[Plan, EndpointPlan]) -> list[Change]:
    return list(paging_changes(before[0], after[0], before[1], after[1]))


ALL = form("size", "only", positional=("page",))


def test_an_argument_that_paging_sets_now_is_removed_from_its_methods_alone() -> None:
    before = listing(method("iterate", ALL), method("count", form("only")), method("other", ALL))
    after = listing(method("iterate", form("only")), method("count", form("only")), method("other", form()))
    removed = [
        Change("parameter", "removed", f"things.iterate({name})", "paging sets it now", True)
        for name in ("page", "size")
    ]
    assert changes(before, after) == removed
    assert changes(after, before) == []
    assert changes(before, before) == []


def test_an_argument_that_the_list_has_lost_too_is_reported_there() -> None:
    before = listing(method("iterate", form("gone", "only")), method("count", form()))
    after = listing(method("iterate", form()), method("count", form()))
    assert [str(each) for each in changes(before, after)] == [
        "parameter things.iterate(only) removed: paging sets it now"
    ]


def test_the_arguments_of_a_method_are_those_of_all_its_overloads() -> None:
    before = listing(method("iterate", form(), form("page"), form("size", "only")), method("count", form()))
    after = listing(method("iterate", form("page"), form("only"), form("size")), method("count", form()))
    assert [each.name for each in changes(before, after)] == ["things.iterate(page)"]


def test_methods_come_and_go_with_their_paging() -> None:
    plan, endpoint = listing(method("iterate", form()), method("count", form()))
    single = cast("EndpointPlan", SimpleNamespace(**{**vars(endpoint), "paging": None}))
    gone = [Change("operation", "removed", f"things.{name}", "", True) for name in ("iterate", "count")]
    come = [Change("operation", "added", f"things.{name}", "", False) for name in ("iterate", "count")]
    assert changes((plan, endpoint), (plan, single)) == gone
    assert changes((plan, single), (plan, endpoint)) == come
    assert changes((plan, single), (plan, single)) == []
    uncounted = listing(method("iterate", form()), count=None)
    assert changes((plan, endpoint), uncounted) == gone[1:]
