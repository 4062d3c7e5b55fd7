"""Documents as the generator writes them to ``document.json``, for the sandbox."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.planning import pipeline
from codegen.source import documents
from codegen.writing.build import available
from codegen.writing.document_file import document_file


def documents_of(folder: Path) -> dict[str, dict[str, Any]]:
    """The documents of a folder by the names of their APIs, patched."""
    found = {}
    for name in available(folder):
        patched = documents.patched(name, folder).document
        found[name] = json.loads(document_file(patched, pipeline.lower(name, patched)))
    return found
