"""Where the files of a checkout are, and the version in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.checkout import Checkout
from support.checkout import ROOT
from support.locales import without_utf8


def test_this_checkout_has_all_of_its_parts() -> None:
    checkout = Checkout()
    assert checkout.root == ROOT
    assert (checkout.scripts / "codegen" / "checkout.py").is_file()
    assert (checkout.specs / "convert.yaml").is_file()
    assert (checkout.generated / "convert" / "client.py").is_file()
    assert (checkout.overlay / "abwire" / "py.typed").is_file()
    assert checkout.changelog.read_text(encoding="utf-8").startswith("# Changelog\n")


@pytest.mark.parametrize(
    ("text", "version"),
    [
        (None, "0.0.0"),
        ("", "0.0.0"),
        ('"""Caf\u00e9."""\n\n__version__ = "1.2.3"\n', "1.2.3"),
        ('# __version__ = "1.2.3"\nlast__version__ = "1.2.3"\n', "0.0.0"),
    ],
)
def test_the_version_is_that_of_the_source(tmp_path: Path, text: str | None, version: str) -> None:
    if text is not None:
        source = tmp_path / "overlay" / "abwire_runtime" / "__init__.py"
        source.parent.mkdir(parents=True)
        source.write_text(text, encoding="utf-8")
    with without_utf8():
        assert Checkout(tmp_path).version == version
