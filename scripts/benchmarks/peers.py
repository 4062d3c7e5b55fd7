"""The peers that must be built: abwire's own wheel, and the output of generators for our documents."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.environments import ROOT, VENVS, Environment, UnavailableError, environment
from benchmarks.measure import clean_environ
from codegen.planning import pipeline
from codegen.source import documents

_SOURCES = ("pyproject.toml", "README.md", "LICENSE", "overlay", "generated")
STOCK_PACKAGES = ("stock_convert", "stock_convert_serving")


@cache
def lowered(api: str) -> Path:
    """A file with the lowered schemas of an API, which have no allOf: for what is made from schemas here."""
    path = VENVS / "bench-documents" / f"{api}-lowered.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    schemas = pipeline.lower(api, documents.patched(api).document).schemas.components
    path.write_text(json.dumps({"components": {"schemas": schemas}}), encoding="utf-8")
    return path


@cache
def document(api: str) -> Path:
    """An API's patched document as a JSON file."""
    folder = VENVS / "bench-documents"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{api}.json"
    path.write_text(json.dumps(documents.load(api)), encoding="utf-8")
    return path


@cache
def wheel() -> Path:
    """The wheel of the working tree, built from a copy of it, so that no files are left behind and no old ones are included."""
    target = VENVS / "bench-wheel"
    shutil.rmtree(target, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info", ".new-*")
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in _SOURCES:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, copy / name, ignore=ignored)
            elif source.exists():
                shutil.copy(source, copy / name)
        (copy / "README.md").touch()
        environment("abwire").pip("wheel", "--no-deps", "--wheel-dir", str(target), str(copy))
    return next(target.glob("*.whl"))


@cache
def abwire(name: str = "abwire") -> Environment:
    """The environment that the wheel is installed in; ``abwire-fast`` has msgspec too."""
    found = environment(name)
    found.pip("install", "--force-reinstall", "--no-deps", str(wheel()))
    return found


@cache
def stock() -> Environment:
    """The environment of openapi-python-client, with its output for the documents of both Convert APIs."""
    found = environment("stock")
    for api, package in zip(("convert", "convert_serving"), STOCK_PACKAGES, strict=True):

        def make(api: str = api, package: str = package) -> None:
            with tempfile.TemporaryDirectory() as folder:
                source = Path(folder) / "document.json"
                source.write_text(
                    json.dumps(widened(json.loads(document(api).read_text(encoding="utf-8")))), encoding="utf-8"
                )
                generate_stock(found, source, Path(folder) / "made", package)
                target = found.site_packages / package
                shutil.rmtree(target, ignore_errors=True)
                shutil.copytree(Path(folder) / "made" / package, target)
            _stubs(target)
            _compile(found, target)

        found.once(package, document(api).read_bytes() + _STUB.encode(), make)
    return found


STOCK_NEEDS = (
    "to run, stock needs every variant in its closed enums, and stubs for models it imports but does not write"
)
_STUB = '''
class {name}:
    """Keeps the object that it is created from."""

    def __init__(self, data):
        self.additional_properties = data

    @classmethod
    def from_dict(cls, data):
        return cls(dict(data))

    def to_dict(self):
        return self.additional_properties
'''


def widened(document: dict[str, Any]) -> dict[str, Any]:
    """A document whose enums contain all values of the discriminators, because the stock output raises for others."""
    schemas = document["components"]["schemas"]
    for union in [schema for schema in schemas.values() if "mapping" in schema.get("discriminator", ())]:
        tag, mapping = union["discriminator"]["propertyName"], union["discriminator"]["mapping"]
        for value, target in mapping.items():
            found = schemas[target.rsplit("/", 1)[1]].get("properties", {}).get(tag, {})
            enum = schemas[found["$ref"].rsplit("/", 1)[1]].get("enum", []) if "$ref" in found else [value]
            if value not in enum:
                enum.append(value)
    return document


def _stubs(package: Path) -> None:
    """Write the models that the stock output imports without having written them."""
    models = package / "models"
    for path in list(package.rglob("*.py")):
        for module, name in re.findall(r"from \.+models\.(\w+) import (\w+)", path.read_text(encoding="utf-8")):
            if not (models / f"{module}.py").exists():
                (models / f"{module}.py").write_text(_STUB.format(name=name), encoding="utf-8")


def generate_stock(found: Environment, source: Path, target: Path, package: str) -> str:
    """Run openapi-python-client as it comes, with its hooks (ruff).

    Args:
        found: The environment that it is installed in.
        source: The document.
        target: The folder to write.
        package: The name of the package in it, which would otherwise follow the document's title.

    Returns:
        What it printed.

    Raises:
        UnavailableError: It failed.
    """
    program = str(found.python.with_name("openapi-python-client"))
    settings = source.with_name("settings.json")
    settings.write_text(json.dumps({"package_name_override": package}), encoding="utf-8")
    path = clean_environ() | {"PATH": f"{found.python.parent}:{clean_environ().get('PATH', '')}"}
    done = subprocess.run(
        [program, "generate", "--path", str(source), "--output-path", str(target), "--config", str(settings)],
        capture_output=True, text=True, env=path, check=False,
    )  # fmt: skip
    if not target.exists():
        raise UnavailableError(f"openapi-python-client wrote nothing for {source.name}")
    return done.stdout + done.stderr


@cache
def pydantic() -> Environment:
    """The environment of pydantic, with the models that datamodel-code-generator makes of the serving API's schemas."""
    found = environment("pydantic")
    source, target = document("convert_serving"), found.site_packages / "convert_serving_pydantic.py"

    def make() -> None:
        command = [
            *(
                str(found.python),
                "-m",
                "datamodel_code_generator",
                "--input",
                str(source),
                "--input-file-type",
                "openapi",
            ),
            *("--output-model-type", "pydantic_v2.BaseModel", "--output", str(target)),
        ]
        done = subprocess.run(command, capture_output=True, text=True, env=clean_environ(), check=False)
        if done.returncode:
            raise UnavailableError(f"datamodel-code-generator: {(done.stderr.strip().splitlines() or [''])[-1]}")
        _compile(found, target)

    found.once("models", source.read_bytes(), make)
    return found


def _compile(found: Environment, target: Path) -> None:
    """Compile what was put into an environment, as pip does for what it installs."""
    subprocess.run([str(found.python), "-m", "compileall", "-q", str(target)], env=clean_environ(), check=False)
