"""Running the contract tests of one API on a new package, before it replaces the old one."""

from __future__ import annotations

from pathlib import Path

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake.trial import Trial, trial
from codegen.writing.build import available

_TESTS = Path("tests", "clients", "test_operations.py")
NO_TESTS = 5
"""The exit status of pytest if no test was selected."""


def run(api: str, checkout: Checkout, specs: Path, package: Path) -> str:
    """Call every operation of an API against the sandbox, in a copy of the checkout.

    Args:
        api: The API.
        checkout: The checkout; it is not modified.
        specs: The documents to test with.
        package: The generated package to test.

    Returns:
        The result in words.

    Raises:
        SpecError: A test failed.
    """
    if not (checkout.root / _TESTS).exists():
        return "there are none"
    with trial(checkout, specs, package) as copy:
        return _pytest(api, available(specs), copy)


def tests_of(api: str, apis: list[str]) -> str:
    """The expression that selects the tests of one API by name.

    Args:
        api: The API.
        apis: All APIs; the name of one may be part of another.
    """
    return " and ".join([api, *(f"not {name}" for name in apis if api in name and name != api)])


def _pytest(api: str, apis: list[str], copy: Trial) -> str:
    process = copy.run("pytest", str(_TESTS), "-q", "-k", tests_of(api, apis), "-p", "no:cacheprovider")
    if process.returncode == NO_TESTS:
        return f"there are none for {api} yet"
    lines = process.stdout.strip().splitlines() or process.stderr.strip().splitlines() or ["no output"]
    if process.returncode:
        failed = [line for line in lines if line.startswith(("FAILED", "ERROR"))]
        raise SpecError(f"specs/{api}.yaml", "contract tests", "; ".join([*failed[:3], lines[-1].strip("= ")]))
    return lines[-1].strip("= ")
