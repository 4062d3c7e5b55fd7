"""SECURITY.md: every section is complete, every test that it names exists, and no test of security is left out."""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest

from abwire_runtime.calls import content_coding, downloads, sse
from support.checkout import ROOT

TEXT = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (.+)\n((?:(?!## ).*\n)*)", TEXT, re.M))
THREATS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in SECTIONS["What abwire protects against"].splitlines()
    if line.startswith("| ") and not line.startswith("| threat |")
]
NAMED = re.findall(r"`([\w/]+\.py)::(test_\w+)`", TEXT)


@cache
def named_tests(file: str) -> set[str]:
    tree = ast.parse((ROOT / "tests" / file).read_text(encoding="utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


@pytest.mark.parametrize(
    ("section", "must_say"),
    [
        ("Reporting a vulnerability", ("in private", "Do not open a public issue", "A fix comes with a test")),
        ("Supported versions", ("| the latest release | yes |",)),
        ("What abwire protects against", ("| threat | what abwire does | tests |",)),
        ("Limits", ("64 MiB", "200 times", "deadline=", "100 KiB")),
        (
            "Proxies and the environment",
            ("`HTTP_PROXY`", "`SSL_CERT_FILE`", "`SSLKEYLOGFILE`", "`~/.netrc`", "trust_env"),
        ),
        ("What abwire does not protect against", ("http",)),
    ],
)
def test_each_section_says_what_it_has_to(section: str, must_say: tuple[str, ...]) -> None:
    for words in must_say:
        assert words in SECTIONS[section]


def test_there_are_no_other_sections() -> None:
    assert len(SECTIONS) == TEXT.count("\n## ") == 6


def test_each_threat_has_what_is_done_and_tests() -> None:
    assert len(THREATS) > 15
    for cells in THREATS:
        assert len(cells) == 3, cells
        threat, measure, tests = cells
        assert len(threat) > 20
        assert len(measure) > 20
        assert re.fullmatch(r"`[\w/]+\.py::test_\w+`(, `[\w/]+\.py::test_\w+`)*", tests), threat


def test_each_test_that_is_named_exists() -> None:
    assert len(NAMED) > 60
    assert [f"{file}::{name}" for file, name in NAMED if name not in named_tests(file)] == []


def test_no_test_of_security_is_left_out() -> None:
    files = [path.relative_to(ROOT / "tests").as_posix() for path in (ROOT / "tests").rglob("test_security_*.py")]
    assert len(files) >= 5
    helpers = {"test_nearly_all_operations_have_such_parameters", "test_every_client_class_is_covered_here"}
    every = {(file, name) for file in files for name in named_tests(file)}
    assert sorted(pair for pair in every - set(NAMED) if pair[1] not in helpers) == []


def test_the_limits_are_those_of_the_code() -> None:
    assert content_coding.UNPACKED_FREELY == sse.LARGEST_EVENT == 64 << 20
    assert content_coding.MOST_GROWTH == 200
    assert downloads._MAX_DEPTH == 1000
    assert content_coding._MAX_CODINGS == 5
