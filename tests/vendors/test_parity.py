"""The synchronous and the asynchronous client of each vendor have the same methods, with the same documentation."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest

import abwire
from abwire_runtime.client.base import ClientBase

CLIENTS = ["Convert", "ConvertServing", "VWO", "Webtrends", "Optimizely"]
EACH = pytest.mark.parametrize("name", CLIENTS)

ASYNC_NAMES = {"close": "aclose"}
WITHOUT_IO = {"with_options"}
WIDER = {("batch", "events")}
"""Parameters that are an ``Iterable`` in the synchronous client; the asynchronous one accepts an ``AsyncIterable``, too."""


def methods(cls: type) -> dict[str, Callable[..., Any]]:
    found = {name: inspect.getattr_static(cls, name) for name in dir(cls) if not name.startswith("_")}
    return {name: method for name, method in found.items() if inspect.isfunction(method)}


def pairs(name: str) -> list[tuple[str, Callable[..., Any], Callable[..., Any]]]:
    ours, theirs = methods(getattr(abwire, name)), methods(getattr(abwire, f"Async{name}"))
    assert {ASYNC_NAMES.get(each, each) for each in ours} == theirs.keys()
    return [(each, method, theirs[ASYNC_NAMES.get(each, each)]) for each, method in ours.items()]


@EACH
def test_both_clients_have_the_same_signatures(name: str) -> None:
    for method, ours, theirs in pairs(name):
        first, second = inspect.signature(ours), inspect.signature(theirs)
        assert list(first.parameters) == list(second.parameters), method
        for parameter, one in first.parameters.items():
            other = second.parameters[parameter]
            assert one.kind == other.kind, (method, parameter)
            assert one.default == other.default, (method, parameter)
            expected = one.annotation
            if (method, parameter) in WIDER:
                assert expected.startswith("Iterable["), (method, parameter)
                expected = f"{expected} | Async{expected}"
            assert other.annotation == expected, (method, parameter)
        # What a method returns to iterate over has an asynchronous form, too.
        assert second.return_annotation.replace("Async", "") == first.return_annotation, method


@EACH
def test_both_clients_have_the_same_documentation(name: str) -> None:
    """The asynchronous method may say more, after what both say: what holds for event loops."""
    for method, ours, theirs in pairs(name):
        documented = inspect.getdoc(ours)
        assert documented, method
        assert (inspect.getdoc(theirs) or "").startswith(documented), method


@EACH
def test_both_clients_have_the_same_resource_groups(name: str) -> None:
    def others(cls: type) -> set[str]:
        return {each for each in dir(cls) if not each.startswith("_")} - methods(cls).keys()

    assert others(getattr(abwire, name)) == others(getattr(abwire, f"Async{name}"))


@EACH
def test_every_method_of_the_asynchronous_client_is_asynchronous(name: str) -> None:
    for method, ours, theirs in pairs(name):
        assert not inspect.iscoroutinefunction(ours), method
        is_async = inspect.iscoroutinefunction(theirs) or inspect.isasyncgenfunction(theirs)
        assert is_async != (method in WITHOUT_IO), method


@EACH
def test_vendor_methods_document_their_arguments_results_and_errors(name: str) -> None:
    cls = getattr(abwire, name)
    for method in (each for each, value in vars(cls).items() if inspect.isfunction(value) and not each.startswith("_")):
        doc, signature = inspect.getdoc(getattr(cls, method)) or "", inspect.signature(getattr(cls, method))
        for parameter in list(signature.parameters)[1:]:
            assert f"\n    {parameter}: " in doc, (method, parameter)
        assert "\nRaises:\n" in doc, method
        assert ("\nReturns:\n" in doc) == (signature.return_annotation != "None"), method


@EACH
def test_constructors_document_their_arguments_and_name_the_common_options(name: str) -> None:
    for cls in (getattr(abwire, name), getattr(abwire, f"Async{name}")):
        doc = inspect.getdoc(cls.__init__) or ""
        *own, options = list(inspect.signature(cls.__init__).parameters.values())[1:]
        for parameter in own:
            assert f"\n    {parameter.name}: " in doc, parameter
        assert options.kind is inspect.Parameter.VAR_KEYWORD
        assert ":class:`abwire.CommonOptions`" in doc
        for option in abwire.CommonOptions.__annotations__:
            assert f"``{option}``" in doc, option


def test_the_common_options_are_those_of_the_base_class_and_each_is_documented() -> None:
    parameters = inspect.signature(ClientBase).parameters.values()
    accepted = [parameter.name for parameter in parameters if parameter.kind is inspect.Parameter.KEYWORD_ONLY]
    assert list(abwire.CommonOptions.__annotations__) == accepted
    doc = inspect.getdoc(abwire.CommonOptions) or ""
    for option in accepted:
        assert f"\n    {option}: " in doc, option
