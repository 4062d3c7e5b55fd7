"""Pulling a vendor's document from the URL that its overlay document names, and taking it in if it has changed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import httpx

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import contract_tests
from codegen.intake.download import LIMITS, Limits, Validators, checked_url, download, shown
from codegen.intake.report import Report
from codegen.intake.update import PULLED, Say, Test, UpdateRequest, update
from codegen.source import documents, loader
from codegen.source.loader import JSON
from codegen.source.near import did_you_mean


def with_url(specs: Path) -> list[str]:
    """The names of the APIs whose overlay documents name a URL.

    Raises:
        SpecError: An overlay document can't be loaded.
    """
    overlays = {path: loader.read(path, _name(path)) for path in sorted(specs.glob("*.overlay.yaml"))}
    return [
        path.name.removesuffix(".overlay.yaml")
        for path, overlay in overlays.items()
        if "://" in str(overlay.get("extends"))  # a relative reference names a file
    ]


def recorded_url(api: str, specs: Path) -> httpx.URL:
    """The URL of a vendor's document.

    Args:
        api: The API.
        specs: Where the overlay documents are.

    Raises:
        SpecError: There is no overlay document, or it names no URL to download from.
    """
    documents.check_name(api, "scripts/regenerate")
    path = specs / f"{api}.overlay.yaml"
    line = "the line 'extends: https://...' with the URL of the vendor's document"
    if not path.exists() and not (specs / f"{api}.yaml").exists():
        known = {each.name.partition(".")[0] for each in specs.glob("*.yaml")}
        here = f"is not an API here{did_you_mean(api, known) or '.'}"
        raise SpecError("specs", repr(api), f"{here} For a new API, create {_name(path)} with {line}")
    if not path.exists():
        raise SpecError(_name(path), "the file", f"does not exist; to pull {api}, create it with {line}")
    overlay = loader.read(path, _name(path))
    if "extends" not in overlay:
        raise SpecError(_name(path), "extends", f"is missing; to pull {api}, add {line}")
    url = overlay["extends"]
    if not isinstance(url, str):
        raise SpecError(_name(path), "extends", "must be the URL of the vendor's document")
    return checked_url(url, _name(path), "extends")


def pull(
    request: UpdateRequest,
    say: Say,
    checkout: Checkout,
    test: Test = contract_tests.run,
    limits: Limits = LIMITS,
) -> Report | None:
    """Download a vendor's document and take it in, unless it is the one that was pulled last.

    Args:
        request: What to do. The document is downloaded to its file.
        say: Called with each step, in words.
        checkout: The checkout.
        test: Runs the contract tests.
        limits: The bounds of the download.

    Returns:
        The report on what changes for users; None if the document has not changed.

    Raises:
        SpecError: A step failed. No file was changed.
    """
    api, url = request.api, recorded_url(request.api, checkout.specs)
    last = _last_pulled(api, url, checkout.specs)
    say(f"{api}: downloading {shown(url)}")
    found = download(url, Validators.of(last.get("etag"), last.get("last-modified")), limits)
    if found is None:
        return None
    digest = hashlib.sha256(found.content).hexdigest()
    if digest == last.get("sha256"):
        return None
    pairs = {"etag": found.validators.etag, "last-modified": found.validators.last_modified, "sha256": digest}
    pulled = {"url": str(url), **{name: value for name, value in pairs.items() if value}}
    request.file.write_bytes(found.content)
    return update(replace(request, origin=found.url, pulled=pulled), say, checkout, test)


def _last_pulled(api: str, url: httpx.URL, specs: Path) -> dict[str, JSON]:
    """What the document records of its download; empty if it was not downloaded from this URL."""
    path = specs / f"{api}.yaml"
    record = loader.read(path, _name(path)).get(PULLED) if path.exists() else None
    return record if isinstance(record, dict) and record.get("url") == str(url) else {}


def _name(path: Path) -> str:
    return f"specs/{path.name}"
