"""Which public methods of a vendor package run a line of its code."""

from __future__ import annotations

import pytest

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


MORE = {
    "client.py": """
import abwire_api.small as api, json.decoder  # import
from .events import (
    first,
    second,  # second
)
if TYPE_CHECKING:
    from .events import early  # early
else:
    from .events import late  # late
A, B = 1, 2  # pair
C: int = 3  # annotated
D += 4  # more

class Root:
    def deepest(self): return A  # deepest
    def shared(self): pass  # shared

class Middle(Root): ...

@public()
class Small(Middle):  # class
    things: resource_group["groups.Things"]  # things
    others: list[groups.Others] = []
    plain: resource_group
    @first  # decorator
    @second
    def one(self):
        return api.call(), C, self.second
    def two(self):
        from .events import helper as local
        return local(self), self.helper, early(), late()
    def three(self): return self.deepest(), json.loads
    def four(self): return self.things.rows(), self.other.shared(), self.other.one(), B, D
    def five(self): return Encoder(), helped(self)
    def six(self): return self.run()  # six
    def run(self): pass
    def helper(self): pass
    @classmethod
    def seven(cls): return cls.eight()
    @classmethod
    def eight(cls): pass  # eight
    def nine(self): pass  # nine
    def eleven(self): return events.tool()

class Other:
    def run(self): pass  # run
    def ten(self): return self.run()

@public
class Small2(Small):
    def __init__(self): super().__init__()
""",
    "events.py": """
def helper(client): pass  # helper
def helped(client): client.nine()
def tool(): pass  # tool
class Encoder:
    def __init__(self): self.size = 1  # encoder
""",
    "groups.py": """
class Things(things.Things):
    def __init__(self): pass  # group
    def rows(self): pass  # row
class Others:
    def rest(self): pass  # rest
""",
}
FOUND: dict[str, set[str]] = {
    "import": {"small.one", "small.three"},
    "second": {"small.one"},
    "early": {"small.two"},
    "late": {"small.two"},
    "pair": {"small.deepest", "small.three", "small.four"},
    "annotated": {"small.one"},
    "more": {"small.four"},
    "deepest": {"small.deepest", "small.three"},
    "shared": {"small.shared"},
    "class": {"small.Small()", "small.Small2()"},
    "things": {"small.things", "small.four"},
    "decorator": {"small.one"},
    "six": {"small.six"},
    "eight": {"small.seven", "small.eight"},
    "nine": {"small.nine"},
    "run": {"small (client.py:{line})"},
    "helper": {"small.two"},
    "encoder": {"small (events.py:{line})"},
    "group": {"small.Things()"},
    "row": {"small.things.rows", "small.four"},
    "tool": {"small.eleven"},
    "rest": {"small (groups.py:{line})"},
}


@pytest.mark.parametrize("mark", FOUND)
def test_each_form_of_use_is_known(mark: str) -> None:
    [(file, line)] = [
        (file, number)
        for file, text in MORE.items()
        for number, words in enumerate(text.splitlines(), 1)
        if words.endswith(f"# {mark}")
    ]
    assert VendorCode("small", MORE).methods_at(file, line) == {each.format(line=line) for each in FOUND[mark]}
