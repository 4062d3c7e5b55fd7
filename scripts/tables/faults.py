"""The page about faults: what a call makes of each, from the table that the tests are made from."""

from __future__ import annotations

from support.fault_table import FAULTS, GROUPS
from support.fault_types import Fault, Outcome

PAGE = "scripts/website/pages/guides/faults.md"
"""Where it is in the checkout."""

_INTRODUCTION = """\
# What a call makes of a fault

<!-- Written by scripts/tables from tests/support/fault_table.py, from which the tests are made as well. -->

Each of these {count} faults is tried over sockets, with all five clients, synchronous and asynchronous. After each, no
connection is left in use or open, and the next call succeeds.

The tables hold for the default settings: three attempts, a timeout of 10 s to connect and of 30 s for each read, and no
deadline. Before the second attempt the client waits 0.5 s at most, and 1 s before the third. `deadline=` limits a call as a
whole. A call that is safe to repeat is one that reads, or whose effect is the same when it is sent twice; with
`delivery="at_least_once"`, all calls count as that. "Did not happen" means that `may_have_happened` of the error is false:
the server has certainly not processed the request, in no attempt.
"""

_WAITS = {1: 0.0, 2: 0.5, 3: 1.5}


def page() -> str:
    """The whole page, in Markdown."""
    parts = [_INTRODUCTION.format(count=len(FAULTS))]
    for title, faults in GROUPS.items():
        rows = "\n".join(map(_row, faults))
        head = "| fault | a call that is safe to repeat | any other call | longest | |\n|---|---|---|---|---|"
        parts.append(f"## {title}\n\n{head}\n{rows}\n")
    return "\n".join(parts)


def _row(fault: Fault) -> str:
    cells = fault.what[0].upper() + fault.what[1:], _result(fault.outcome, True), _result(fault.outcome, False)
    return f"| {' | '.join((*cells, _longest(fault), _notes(fault)))} |"


def _result(outcome: Outcome, is_safe: bool) -> str:
    error = outcome.error if is_safe else outcome.error_unsafe or outcome.error
    attempts = outcome.attempts if is_safe else outcome.attempts_unsafe
    sent = f" after {attempts} attempts" if attempts > 1 else ""
    if error is None:
        return f"returns{sent}"
    return f"`{error.__name__}`{sent}{'' if outcome.may_have_happened else '; did not happen'}"


def _longest(fault: Fault) -> str:
    """The longest time of a call that is safe to repeat."""
    attempts = fault.outcome.attempts
    if fault.longest == "timeout":
        each = 10 if fault.outcome.may_have_happened is False else 30
        return f"{attempts * each + _WAITS[attempts]:g} s"
    if fault.longest == "asked":
        return "60 s, if the server asks for that"
    if fault.longest == "deadline":
        return "the deadline"
    if fault.longest == "no limit":
        return "as long as the server sends"
    return f"{_WAITS[attempts]:g} s" if attempts > 1 else "at once"


def _notes(fault: Fault) -> str:
    notes = [fault.note]
    if fault.with_effect is not None:
        notes.append(f"A call with an effect: {_result(fault.with_effect, False)}.")
    if fault.ignores_body is not None:
        notes.append(f"A call whose reply has no body to read: {_result(fault.ignores_body, False)}.")
    for vendor, outcome in fault.vendors.items():
        notes.append(f"{vendor.capitalize()}: {_result(outcome, False)}.")
    return " ".join(filter(None, notes))
