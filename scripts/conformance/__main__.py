"""The command line of ``scripts/prism``."""

from __future__ import annotations

import argparse
import sys

from codegen.source import documents
from conformance import calls, prism

LISTED: dict[str, str] = {
    "exportProject": "Prism cannot write the media type of the reply, download/json, and answers 500",
}
"""The operations whose valid requests Prism refuses, each with the reason."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command.

    Returns:
        The exit status: 1 where Prism refuses a request that is not listed, or accepts one that is.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/prism", description="Let Prism check what the client sends for every operation of Convert's API."
    )
    parser.parse_args(arguments)
    try:
        with prism.serving(prism.for_requests(documents.load("convert"))) as url:
            if not calls.refuses(url):
                raise prism.PrismError("it accepts a request that is not valid")
            found = list(calls.outcomes(url))
    except prism.PrismError as error:
        print(f"error: Prism: {error}", file=sys.stderr)
        return 1
    return _report(found)


def _report(found: list[calls.Outcome]) -> int:
    refused = {each.operation_id: each.complaints for each in found if each.complaints}
    for name, complaints in refused.items():
        for text in (f"listed: {LISTED[name]}",) if name in LISTED else complaints:
            print(f"{name}: {text}")
    stale = LISTED.keys() - refused.keys()
    for name in sorted(stale):
        print(f"{name}: is listed, and Prism accepts it")
    print(
        f"Prism accepts {len(found) - len(refused)} of {len(found)} requests; {len(LISTED)} are listed as exceptions."
    )
    return 1 if refused.keys() - LISTED.keys() or stale else 0


if __name__ == "__main__":
    sys.exit(main())
