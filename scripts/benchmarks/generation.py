"""The time of ``scripts/regenerate``, and how it grows with the size of a document."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import peers
from benchmarks.environments import ROOT
from benchmarks.figures import Row, row
from benchmarks.measure import Pair, alternate

_KINDS = ("schemas", "requestBodies", "responses", "parameters")
_REFERENCE = re.compile(rf'"#/components/({"|".join(_KINDS)})/([^"/]+)"')


def generations(quick: bool) -> Iterator[Row]:
    """All five APIs compared with the stock generator on Convert's document, and that document doubled compared with itself."""
    rounds = 1 if quick else 3
    logs: list[str] = []
    samples = alternate({"ours": _regenerate, "theirs": partial(_stock, logs)}, rounds, warm_up=0)
    warnings = sum(line.startswith(("WARNING", "Unable to")) for line in logs[-1].splitlines())
    note = f"stock prints {warnings} warnings of what it leaves out"
    yield row("generation.stock", Pair(samples["ours"], samples["theirs"]), "s", note=note)
    document = json.loads(peers.document("convert").read_text(encoding="utf-8"))
    double = doubled(document)
    samples = alternate({"double": partial(_build, double), "single": partial(_build, document)}, rounds, warm_up=0)
    schemas = [len(each["components"]["schemas"]) for each in (double, document)]
    times = Pair(samples["double"], samples["single"])
    a_schema = Pair([mine / schemas[0] for mine in times.ours], [other / schemas[1] for other in times.theirs])
    note = f"{schemas[0]:,} schemas take {times.ratio:.2f} times as long as {schemas[1]:,}"
    yield row("generation.growth", a_schema, "ms a schema", 1e3, note)


def doubled(document: dict[str, Any]) -> dict[str, Any]:
    """A document with all its paths and components twice, the second time under other names."""
    twin = json.loads(_REFERENCE.sub(r'"#/components/\1/\2Twin"', json.dumps(document)))
    for item in twin["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                operation["operationId"] += "Twin"
                operation["tags"] = [f"{tag} twin" for tag in operation["tags"]]
    tags = [{**tag, "name": f"{tag['name']} twin"} for tag in twin.get("tags", [])]
    components = dict(document["components"])
    for kind in _KINDS:
        every = twin["components"].get(kind, {})
        components[kind] = components.get(kind, {}) | {f"{name}Twin": value for name, value in every.items()}
    return {
        **document,
        "tags": [*document.get("tags", []), *tags],
        "paths": document["paths"] | {f"/twin{path}": item for path, item in twin["paths"].items()},
        "components": components,
    }


def _regenerate() -> float:
    start = time.perf_counter()
    done = subprocess.run([ROOT / "scripts" / "regenerate", "--check"], capture_output=True, text=True, check=False)
    if done.returncode and "differs" not in done.stderr:
        raise RuntimeError((done.stderr.strip().splitlines() or ["scripts/regenerate failed"])[-1])
    return time.perf_counter() - start


def _stock(logs: list[str]) -> float:
    found, source = peers.stock(), peers.document("convert")
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        logs.append(peers.generate_stock(found, source, Path(folder) / "made", peers.STOCK_PACKAGES[0]))
        return time.perf_counter() - start


_BUILD = """
import sys, pathlib
from codegen.writing import build
specs, target = map(pathlib.Path, sys.argv[1:])
build.build(["convert"], target, lambda _: None, specs)
"""


def _build(document: dict[str, Any]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        specs = Path(folder) / "specs"
        specs.mkdir()
        (specs / "convert.yaml").write_text(json.dumps(document), encoding="utf-8")
        environ = {**os.environ, "PYTHONPATH": str(ROOT / "scripts")}
        command = [sys.executable, "-c", _BUILD, str(specs), str(Path(folder) / "abwire_api")]
        start = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, env=environ, check=False)
        if done.returncode:
            raise RuntimeError((done.stderr.strip().splitlines() or ["the generator failed"])[-1])
        return time.perf_counter() - start
