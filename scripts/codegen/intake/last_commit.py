"""The documents and the hand-written code of the last commit, which those of now are compared with."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from codegen.checkout import Checkout

_FOLDERS = ("specs", "overlay", "generated")
_SECONDS = 60


@dataclass(frozen=True)
class LastCommit:
    """What the last commit has in ``specs/`` and ``overlay/``, and the generated clients.

    Attributes:
        id: The short id of the commit; empty if there is none to compare with.
        missing: Why there is none.
        files: The content of each file, by its path in the checkout: ``specs/vwo.yaml``.
    """

    id: str
    missing: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def apis(self) -> list[str]:
        """The APIs that have a document in it."""
        names = [path.removeprefix("specs/") for path in self.files if path.startswith("specs/")]
        return sorted(
            name.removesuffix(".yaml")
            for name in names
            if name.endswith(".yaml") and not name.endswith(".overlay.yaml") and "/" not in name
        )

    def has_same_documents(self, api: str, specs: Path) -> bool:
        """Whether the documents of an API are the same in a folder."""
        return all(
            self.files.get(f"specs/{name}") == (specs / name).read_bytes()
            if (specs / name).exists()
            else f"specs/{name}" not in self.files
            for name in (f"{api}.yaml", f"{api}.overlay.yaml")
        )

    @contextmanager
    def specs(self) -> Iterator[Path]:
        """A temporary folder with the documents."""
        with tempfile.TemporaryDirectory(prefix="abwire-") as folder:
            specs = Path(folder) / "specs"
            specs.mkdir()
            for path, content in self.files.items():
                if path.startswith("specs/") and "/" not in path.removeprefix("specs/"):
                    (Path(folder) / path).write_bytes(content)
            yield specs


def last_commit(checkout: Checkout) -> LastCommit:
    """Read the last commit of the repository that a checkout is in. Nothing that fails here is an error."""
    try:
        found = _git(checkout, "rev-parse", "--short", "HEAD")
        if found.returncode:
            return LastCommit("", _reason(found.stderr.decode(errors="replace")))
        listed = _git(checkout, "ls-tree", "-r", "-z", "HEAD", "--", *_FOLDERS)
        entries = [entry.split("\t", 1) for entry in listed.stdout.decode(errors="replace").split("\0") if entry]
        ids = {path: words.split()[2] for words, path in entries if words.split()[1] == "blob" and _is_read(path)}
        if not any(path.startswith("specs/") for path in ids):
            return LastCommit("", "the last commit has no specs/")
        contents = _contents(_git(checkout, "cat-file", "--batch", given=ids.values()).stdout)
        return LastCommit(found.stdout.decode().strip(), "", dict(zip(ids, contents, strict=True)))
    except FileNotFoundError:
        return LastCommit("", "git is not installed")
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return LastCommit("", f"git can't be used: {error}")


def _is_read(path: str) -> bool:
    return not path.startswith("generated/") or path.endswith(("/client.py", "/async_client.py"))


def _git(checkout: Checkout, *arguments: str, given: Iterable[str] = ()) -> subprocess.CompletedProcess[bytes]:
    # A hook of git sets variables that name a repository, and not the one that the checkout is in.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return subprocess.run(
        ["git", *arguments],
        cwd=checkout.root,
        env={**environment, "LC_ALL": "C"},
        input="\n".join(given).encode(),
        capture_output=True,
        timeout=_SECONDS,
        check=False,
    )


def _reason(message: str) -> str:
    if "not a git repository" in message:
        return "this is not a git repository"
    if "HEAD" in message or "single revision" in message:
        return "the repository has no commit yet"
    lines = message.strip().splitlines() or ["unknown reason"]
    return f"git: {lines[0]}"


def _contents(output: bytes) -> Iterator[bytes]:
    """The contents that ``git cat-file --batch`` prints: a line that ends with the size, the content, and a newline."""
    at = 0
    while at < len(output):
        end = output.index(b"\n", at)
        size = int(output[at:end].split()[-1])
        yield output[end + 1 : end + 1 + size]
        at = end + 1 + size + 1
