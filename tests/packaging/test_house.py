"""The house stays as it was drawn: what stands at the top, how thin the overlay is, and what is in no file."""

from __future__ import annotations

import ast
import io
import subprocess
import tokenize

import pytest

from support.checkout import ROOT

OVERLAY = sorted((ROOT / "overlay" / "abwire").glob("*.py"))
TOP = {
    *("pyproject.toml", "specs", "generated", "overlay", "scripts", "tests"),
    *("README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"),
}
# Put together here, so that this file does not hold them itself.
REGISTRIES = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"))]
REGISTRIES += ["regis" + "try.", "arti" + "factory", "index" + "-url"]


def tracked() -> list[str]:
    """The files of the repository, and those about to become so."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("this is no checkout")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def docstrings(tree: ast.Module) -> set[int]:
    """The lines of texts that stand as statements of their own: docstrings, of modules down to attributes."""
    found: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            found |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    return found


def code_lines(source: str) -> int:
    """How many lines of code there are: docstrings, comments and blank lines aside."""
    ignored = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in ignored:
            lines |= set(range(token.start[0], token.end[0] + 1))
    return len(lines - docstrings(ast.parse(source)))


def test_lines_of_code_are_counted_right() -> None:
    source = '"""Module.\n\nMore."""\n\n# A comment.\nNAME = (\n    1,\n\n)  # Another.\n"""About NAME."""\n\n\ndef f() -> str:\n'
    source += '    """F."""\n    return """a\n\n    text"""\n'
    assert code_lines(source) == 7


def test_the_overlay_is_thin() -> None:
    counts = {path.name: code_lines(path.read_text(encoding="utf-8")) for path in OVERLAY}
    assert sum(counts.values()) < 2500, counts
    assert max(counts.values()) <= 400, counts


def test_only_what_was_planned_stands_at_the_top() -> None:
    found = {name.split("/", 1)[0] for name in tracked()}
    assert {name for name in found if not name.startswith(".")} - TOP == set()
    assert TOP - {"SECURITY.md", "CHANGELOG.md"} <= found


def test_no_file_names_a_registry() -> None:
    found = [
        (name, word)
        for name in tracked()
        for word in REGISTRIES
        if word.encode() in (ROOT / name).read_bytes().lower() and not name.startswith("generated/")
    ]
    assert found == []


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    places = [b"/" + word + b"/" for word in (b"home", b"Users", b"root", b"work")]
    found = [(name, place) for name in tracked() for place in places if place in (ROOT / name).read_bytes()]
    assert found == []


def test_what_users_import_is_what_is_documented() -> None:
    for path in OVERLAY:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), path.name
