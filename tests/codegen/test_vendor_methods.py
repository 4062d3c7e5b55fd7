"""A change of a document that a hand-written method of a vendor no longer fits: it is found, and named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from codegen.checkout import Checkout
from codegen.errors import SpecError
from codegen.intake import vendor_methods
from codegen.intake.vendor_methods import Findings
from codegen.source import loader
from codegen.writing import build
from support.checkout import ROOT


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """VWO's package from a document in which single events need an IP address, and tags in a batch a time zone."""
    folder = tmp_path_factory.mktemp("vendor")
    shutil.copytree(ROOT / "specs", folder / "specs")
    shutil.copytree(
        ROOT / "generated" / "abwire_api", folder / "abwire_api", ignore=shutil.ignore_patterns("__pycache__", "vwo")
    )
    path = folder / "specs" / "vwo.yaml"
    document = loader.read(path)
    document["components"]["parameters"]["VisitorIp"]["required"] = True
    push = document["components"]["schemas"]["PushEvent"]
    push["properties"]["zone"] = {"type": "string"}
    push["required"].append("zone")
    path.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    build.build(["vwo"], folder / "new", lambda step: None, folder / "specs")
    shutil.copytree(folder / "new" / "vwo", folder / "abwire_api" / "vwo")
    return vendor_methods.check("vwo", Checkout(), folder / "specs", folder / "abwire_api")


def test_what_a_type_checker_refuses_is_found(findings: Findings) -> None:
    changes = {change.name: change for change in findings.changes()}
    for name in ("track_user", "track_goal", "push"):
        change = changes[f"vwo.{name}"]
        assert (change.level, change.breaking) == ("vendor method", True)
        assert change.detail.startswith(
            f'no longer fits: Argument "visitor_ip" to "{name}" of "Tracking" has incompatible'
        )
        assert "overlay/abwire/vwo/client.py:" in change.detail
        assert "overlay/abwire/vwo/async_client.py:" in change.detail


def test_what_only_a_call_shows_is_found(findings: Findings) -> None:
    changes = {change.name: change for change in findings.changes()}
    assert set(changes) == {"vwo.batch", "vwo.track_user", "vwo.track_goal", "vwo.push"}
    assert "zone" in changes["vwo.batch"].detail
    assert findings.notes == ()


def test_a_misfit_is_refused_with_the_methods(findings: Findings) -> None:
    with pytest.raises(SpecError, match="hand-written methods no longer fit the document") as caught:
        findings.raise_misfits("specs/vwo.yaml")
    assert all(name in str(caught.value) for name in ("vwo.batch ", "vwo.track_user ", "vwo.push "))


def test_every_vendor_package_is_found_by_the_api_that_it_uses() -> None:
    for api in build.available():
        files = vendor_methods.vendor_files(api, Checkout())
        assert Path("overlay", "abwire", api, "client.py") in files
        assert {file.parent.name for file in files} == {api}


def test_an_api_without_a_vendor_package_needs_no_check(tmp_path: Path) -> None:
    assert vendor_methods.check("small", Checkout(tmp_path), tmp_path, tmp_path) == Findings()
