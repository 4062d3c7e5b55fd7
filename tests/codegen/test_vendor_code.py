"""Which public methods of a vendor package run a line of its code."""

from __future__ import annotations

from codegen.intake.vendor_code import VendorCode

SOURCES = {
    "client.py": """
from . import groups
from .events import arguments, plan as make_plan

class Base:
    def __init__(self): pass
    def _account(self): return 1  # account
    def _size(self): return LIMIT

@public
class Small(Base, Groups):
    things: resource_group[groups.Things] = resource_group(groups, "Things")
    def track(self):
        return self.tracking.track(**arguments(self._account()))  # track
    def track_or_log(self):
        return self.track()
    def batch(self):
        return run(make_plan(), self._send)
    def _send(self):
        self.tracking.batch(self._size())  # send
    def push(self):
        self.tracking.push()

LIMIT = 5  # limit
UNUSED = 6  # unused
""",
    "events.py": """
from abwire_api.small import models  # models

def arguments(account):
    return {"account": account}  # arguments

def plan():
    return Encoder().encode

class Encoder:
    def encode(self, event): return models.Event()  # encode
""",
    "groups.py": """
class Things(things.Things):
    def rows(self):
        return self.list()  # rows
""",
}


def methods(mark: str) -> set[str]:
    code = VendorCode("small", SOURCES)
    [(file, line)] = [
        (file, number)
        for file, text in SOURCES.items()
        for number, words in enumerate(text.splitlines(), 1)
        if words.endswith(f"# {mark}")
    ]
    return code.methods_at(file, line)


def test_a_line_belongs_to_its_method_and_those_that_call_it() -> None:
    assert methods("track") == {"small.track", "small.track_or_log"}
    assert methods("rows") == {"small.things.rows"}


def test_a_line_of_a_private_method_belongs_to_the_methods_that_call_it() -> None:
    assert methods("send") == {"small.batch"}
    assert methods("account") == {"small.track", "small.track_or_log"}


def test_a_line_of_a_function_belongs_to_the_methods_that_call_it_through_others() -> None:
    assert methods("arguments") == {"small.track", "small.track_or_log"}
    assert methods("encode") == {"small.batch"}


def test_an_import_and_a_constant_belong_to_what_uses_them() -> None:
    assert methods("models") == {"small.batch"}
    assert methods("limit") == {"small.batch"}


def test_a_line_that_no_method_runs_is_named_itself() -> None:
    code = VendorCode("small", SOURCES)
    [line] = [n for n, words in enumerate(SOURCES["client.py"].splitlines(), 1) if words.endswith("# unused")]
    assert code.methods_at("client.py", line) == {f"small (client.py:{line})"}


def test_a_constructor_is_that_of_the_clients_that_inherit_it() -> None:
    code = VendorCode("small", SOURCES)
    [line] = [n for n, words in enumerate(SOURCES["client.py"].splitlines(), 1) if "def __init__" in words]
    assert code.methods_at("client.py", line) == {"small.Small()"}
