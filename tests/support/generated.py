"""Packages that tests generate from small documents of their own, beside those of the repository."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import abwire_api
from codegen.writing import build
from support.regenerate import checks_here


def generate(documents: Mapping[str, Any], folder: Path) -> Path:
    """Generate packages, which can then be imported as ``abwire_api.NAME``.

    Args:
        documents: The documents by name. The names must be ones that no other test uses.
        folder: An empty folder.

    Returns:
        The folder with the packages, which has to be on the path of type checkers.
    """
    specs = folder / "specs"
    specs.mkdir(parents=True)
    for name, document in documents.items():
        (specs / f"{name}.yaml").write_text(json.dumps(document), encoding="utf-8")
    target = folder / "generated" / "abwire_api"
    with checks_here():
        build.build(list(documents), target, lambda _: None, specs)
    abwire_api.__path__.append(str(target))
    return target.parent
