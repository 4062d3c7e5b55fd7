"""Public names: each can be imported by its original path, and reports that module as its own."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
from importlib import import_module
from typing import Any, ClassVar, Final, get_type_hints

import pytest

import abwire
from abwire import convert, convert_serving, optimizely, vwo, webtrends
from abwire_runtime._public import annotated_names, public_in
from support.checkout import ROOT
from support.programs import run

NAMES = {
    "abwire": """
        __version__ UNSET Unset Unknown Model Response Page AsyncPage File FileInput FileTarget Progress
        EventStream AsyncEventStream ServerSentEvent Retries Budget Pace CommonOptions ClientConfig
        to_dicts to_rows BatchResult BatchFailure BatchProgress Checkpoint
        Convert AsyncConvert ConvertServing AsyncConvertServing VWO AsyncVWO Webtrends AsyncWebtrends
        Optimizely AsyncOptimizely
        AbwireError ConfigurationError InvalidRequestError APIConnectionError APITimeoutError APIStatusError
        DeadlineExceededError
        BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError PayloadTooLargeError
        UnprocessableEntityError RateLimitError InternalServerError DecodeError WebtrendsError EventsDiscardedError
    """,
    "abwire.auth": """
        Credential OriginAuth NoCredentials ConvertHMAC convert_signature BearerKey BearerToken SessionCookie
        HeaderToken Chain
    """,
    "abwire.errors": """
        AbwireError ConfigurationError InvalidRequestError APIConnectionError APITimeoutError APIStatusError
        DeadlineExceededError
        BadRequestError AuthenticationError PermissionDeniedError NotFoundError ConflictError PayloadTooLargeError
        UnprocessableEntityError RateLimitError InternalServerError DecodeError WebtrendsError EventsDiscardedError
        connection_error status_error http_date retry_after redact redact_url
    """,
    "abwire.retries": "Retries Budget CallRetry send asend",
    "abwire.convert": "Convert AsyncConvert ReportRow report_rows ExportResult ExportFailure ExportProgress models",
    "abwire.convert_serving": "ConvertServing AsyncConvertServing Bucketing Conversion models",
    "abwire.vwo": "VWO AsyncVWO TrackUser TrackGoal Push BatchResult BatchFailure visitor_uuid models",
    "abwire.webtrends": """
        Webtrends AsyncWebtrends Decision Decisions Conversions Reason Visitor VisitorCookie WebtrendsFailure models
        CookieResponse
    """,
    "abwire.telemetry": "OpenTelemetry Telemetry CallWatch",
    "abwire.testing": """
        Credentials FakeApi Faults NotFakedError RecordedRequest ReplyMismatchError Sandbox ShopData UnknownOperationError
        WebtrendsProject
    """,
    "abwire.optimizely": "Optimizely AsyncOptimizely Conversion Impression event impression visitor models",
}
"""The public names, by module. A name stays importable, so none is removed from this list."""

SCRIPT = "".join(f"from {module} import {', '.join(names.split())}\n" for module, names in NAMES.items())


def public(module: str) -> dict[str, Any]:
    """The classes and functions that users import from a module."""
    found = {name: getattr(import_module(module), name) for name in NAMES[module].split()}
    return {name: value for name, value in found.items() if inspect.isclass(value) or inspect.isfunction(value)}


def test_every_name_can_be_imported_by_its_original_path() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False, env=None
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("module", NAMES)
def test_classes_and_functions_name_the_module_that_users_import_them_from(module: str) -> None:
    found = public(module)
    assert len(found) > 1
    wanted = {name: "abwire" if name in NAMES["abwire"].split() else module for name in found}
    assert {name: value.__module__ for name, value in found.items()} == wanted


@pytest.mark.parametrize("module", NAMES)
def test_classes_and_functions_can_be_pickled(module: str) -> None:
    for value in public(module).values():
        assert pickle.loads(pickle.dumps(value)) is value


# The others use names that they import for type checkers alone, so that importing them loads no models.
@pytest.mark.parametrize(
    "module", [module for module in NAMES if module not in ("abwire.convert_serving", "abwire.vwo")]
)
def test_the_type_hints_of_classes_and_functions_can_be_resolved(module: str) -> None:
    for value in public(module).values():
        get_type_hints(value)


@pytest.mark.parametrize("module", ["abwire.auth", "abwire.retries"])
def test_the_type_hints_of_constructors_can_be_resolved(module: str) -> None:
    for value in public(module).values():
        if inspect.isclass(value):
            get_type_hints(value.__init__)


def test_each_name_of_abwire_is_loaded_by_its_first_use(monkeypatch: pytest.MonkeyPatch) -> None:
    names = NAMES["abwire"].split()
    for name in names:
        if name != "__version__":
            monkeypatch.delitem(vars(abwire), name, raising=False)
            found = getattr(abwire, name)
            assert vars(abwire)[name] is found
    assert dir(abwire) == getattr(abwire, "__all__") == sorted(names)  # noqa: B009
    for name in ("auth", "convert", "convert_serving", "errors", "optimizely", "retries", "vwo", "webtrends"):
        monkeypatch.delitem(vars(abwire), name, raising=False)
        assert getattr(abwire, name) is import_module(f"abwire.{name}")
    with pytest.raises(AttributeError, match=r"^module 'abwire' has no attribute 'convrt'; did you mean 'Convert'\?$"):
        getattr(abwire, "convrt")  # noqa: B009


class Annotated:
    """A class whose annotations name what is in this module."""

    own: inspect.Signature | None
    of_the_class: ClassVar[inspect.Signature]
    last: Final[int] = 1


def test_annotations_of_a_public_class_name_what_its_own_module_has() -> None:
    marked = public_in("abwire.retries")(Annotated)
    assert marked is Annotated
    assert marked.__module__ == "abwire.retries"
    assert get_type_hints(marked) == {
        "own": inspect.Signature | None,
        "of_the_class": ClassVar[inspect.Signature],
        "last": Final[int],
    }
    assert annotated_names(Annotated) == ("own", "of_the_class", "last")
    assert annotated_names(type("Plain", (Annotated,), {})) == ()

    def function() -> None:
        """A function."""

    assert public_in("abwire")(function).__module__ == "abwire"


def test_the_classes_of_abwire_name_abwire() -> None:
    classes = [each for name in dir(abwire) if inspect.isclass(each := getattr(abwire, name))]
    assert abwire.Convert in classes
    assert [each for each in classes if each.__module__ != "abwire"] == []


@pytest.mark.parametrize(
    "value",
    [
        vwo.TrackUser(1, 2, "u"),
        vwo.TrackGoal(1, 2, 3, "u", revenue=9.5),
        vwo.Push({"plan": "pro"}, "u"),
        vwo.BatchResult(1, [vwo.BatchFailure(0, (vwo.TrackUser(1, 2, "u"),), "refused", status=400)], 2),
        webtrends.Visitor({"_wt.user-1": webtrends.VisitorCookie("v", 1.0, "session")}, "https://shop.example/"),
        webtrends.Conversions(("a",), {"b": webtrends.Reason(318, "paused")}, webtrends.Visitor(), ""),
        webtrends.Decision("a", ("x",), None, 1, 2, 3, webtrends.models.DecisionReply(op_status="success")),
        convert.ExportResult(1, 6, [convert.ExportFailure(7, "Headline", "refused", 403)]),
        convert.ExportProgress(2, 1, 0, 6, 7, None, 0.5),
        convert.ReportRow(report="aggregated", goal_id=1, risk=(0.1, 0.2), extra={"new": [1]}),
        convert_serving.Bucketing("v", 1, 2),
        convert_serving.Conversion("v", 3, dimensions={1: "blue"}),
        optimizely.event("purchase", revenue=5, uuid="1"),
        optimizely.Impression("u", 1, 2, 3, attributes={"plan": "pro"}),
        optimizely.Conversion("u", "purchase", revenue=5, tags={"sku": "a"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_values_survive_pickling_and_copying(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == value
    assert copy.deepcopy(value) == value


def test_decisions_survive_pickling() -> None:
    reason = webtrends.Reason(webtrends.models.ErrorCode.RESPONSE_TEST_PAUSED, "paused")
    decision = webtrends.Decision("a", ("x",), None, 1, 2, 3, webtrends.models.DecisionReply(op_status="success"))
    decisions = webtrends.Decisions([decision], {"b": reason}, webtrends.Visitor(), "log")
    loaded = pickle.loads(pickle.dumps(decisions))
    assert (list(loaded), loaded.why_not, loaded.visitor, loaded.log) == (
        [decision],
        {"b": reason},
        loaded.visitor,
        "log",
    )


@pytest.mark.parametrize("name", abwire._SUBMODULES)
def test_a_submodule_is_found_before_anything_has_imported_it(name: str) -> None:
    done = run(sys.executable, "-c", f"import abwire; print(abwire.{name}.__name__)", cwd=ROOT)
    assert done.stdout.strip() == f"abwire.{name}", done.stderr
