"""Change the code in small ways, and print the changes that no test notices.

The tests of a change are those that call the changed function. --measure finds out which these are: it runs all tests, or
the files of tests that follow, and records what each calls. Measure again when tests were added.
"""

from __future__ import annotations

import argparse
import json
import queue
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from mutation import equivalents
from mutation.mutants import Mutant, is_valid, mutants_of
from mutation.running import Copy, Result
from mutation.selection import Selection

ROOT = Path(__file__).parents[2]
MUTATED = ("overlay/abwire_runtime", "overlay/abwire", "scripts/codegen")
LEFT_OUT = "overlay/abwire/testing/"
"""What tests check with. Its own behaviour is checked by the vendors' SDKs, which run against it, and by jsonschema."""

MORE = 5
"""How many times as much time the tests of a mutant get once it has survived those that were chosen first."""


def main() -> int:
    """Run the command.

    Returns:
        0 if all mutants were killed, 1 if some were not, 130 after Ctrl-C.
    """
    options = _options()
    for number in (signal.SIGINT, signal.SIGTERM):  # in the background, a shell leaves the first one ignored
        signal.signal(number, signal.default_int_handler)
    selection = Selection(options.records)
    if options.measure is not None or not len(selection):
        status = selection.measure(ROOT, options.measure or [])
        print(f"{len(selection)} tests are measured.")
        if options.measure is not None:
            return status
    sources = sources_in(ROOT, options.only)
    known = equivalents.read()
    found = [mutant for path, source in sources.items() for mutant in mutants_of(path, source, are_nasty=options.nasty)]
    left = (
        mutant
        for mutant in random.Random(options.seed).sample(found, len(found))
        if is_valid(mutant.apply(sources[mutant.path])) and not equivalents.is_equivalent(mutant, sources, known)
    )
    chosen = list(islice(left, options.count))
    print(f"{len(found)} mutants of {len(sources)} modules; {len(chosen)} with the seed {options.seed}", flush=True)
    started, results, interrupted = time.monotonic(), [], False
    try:
        for result in run(chosen, selection, jobs=options.jobs, seconds=options.seconds):
            results.append(result)
            if result.outcome in ("survived", "untested"):
                print(describe(result, sources), flush=True)
    except KeyboardInterrupt:
        interrupted = True
    summary = _summary(results, len(chosen), time.monotonic() - started)
    print(summary)
    if options.json:
        options.json.write_text(json.dumps(_report(options.seed, results, sources), indent=2) + "\n", encoding="utf-8")
    if interrupted:
        return 130
    return int(any(result.outcome in ("survived", "untested") for result in results))


def sources_in(root: Path, only: str | None = None) -> dict[str, bytes]:
    """The modules that are mutated, by their paths from the root of the checkout.

    Args:
        root: The checkout.
        only: A module or a folder, as a path from the root; None for all.
    """
    paths = sorted(path for folder in MUTATED for path in (root / folder).rglob("*.py"))
    names = [path.relative_to(root).as_posix() for path in paths]
    names = [name for name in names if not name.startswith(LEFT_OUT)]
    wanted = [name for name in names if only is None or name == only or name.startswith(f"{only.rstrip('/')}/")]
    return {name: (root / name).read_bytes() for name in wanted}


def run(
    mutants: list[Mutant], selection: Selection, *, jobs: int, seconds: float, root: Path = ROOT
) -> Iterator[Result]:
    """Run the tests of mutants, several at once.

    Args:
        mutants: The mutants.
        selection: The tests of each.
        jobs: How many to run at once, each in a copy of the checkout of its own.
        seconds: How long the tests of a mutant may take, as they were measured. One that survives is tried on `MORE`
            times as many, because there are few of them, and a slow test may notice what others do not.
        root: The checkout.

    Yields:
        The results, as they arrive.
    """
    tests_of = {mutant: selection.tests_for(mutant, seconds) for mutant in mutants}
    # Only their files are collected: importing all tests takes longer than running those of a few mutants.
    files = {test.file for tests in tests_of.values() for test in tests if (root / test.file).is_file()}
    with _copies(root, sorted(files), jobs) as copies:
        free: queue.Queue[Copy] = queue.Queue()
        for each in copies:
            free.put(each)

        def run_one(mutant: Mutant) -> Result | None:
            tests = tests_of[mutant]
            if not tests:
                return Result(mutant, "untested", 0, "")
            copy = free.get()
            try:
                result = copy.run(mutant, tests)
                if result is None or result.outcome != "survived":
                    return result
                last = copy.run(
                    mutant, [each for each in selection.tests_for(mutant, seconds * MORE) if each not in tests]
                )
                if last is None or last.outcome == "untested":  # no other test calls it
                    return last and result
                return last._replace(tests=result.tests + last.tests)
            finally:
                free.put(copy)

        pool = ThreadPoolExecutor(jobs)
        try:
            for future in as_completed([pool.submit(run_one, mutant) for mutant in mutants]):
                if (result := future.result()) is not None:
                    yield result
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            for each in copies:
                each.stop()
            pool.shutdown()
            for each in copies:
                each.close()


@contextmanager
def _copies(root: Path, files: list[str], count: int) -> Iterator[list[Copy]]:
    sound: dict[tuple[str, bool], bool] = {}
    with tempfile.TemporaryDirectory(prefix="mutation-", ignore_cleanup_errors=True) as folder:
        yield [Copy(root, Path(folder, str(index)), files, sound) for index in range(count)]


def describe(result: Result, sources: dict[str, bytes]) -> str:
    """A mutant that no test noticed, as a short diff.

    Args:
        result: Its result.
        sources: The modules by path.
    """
    mutant = result.mutant
    before, after = equivalents.lines_of(mutant, sources[mutant.path])
    about = "no measured test calls it" if result.outcome == "untested" else f"{result.tests} tests pass"
    lines = [f"\n{mutant.path}:{mutant.line}: {mutant.operator} ({about})"]
    lines += [f"- {line}" for line in before.splitlines()] + [f"+ {line}" for line in after.splitlines()]
    return "\n".join(lines)


def _summary(results: list[Result], chosen: int, seconds: float) -> str:
    counts = Counter(result.outcome for result in results)
    killed = counts["killed"] + counts["timeout"]
    share = f"{killed / len(results):.0%}" if results else "none"
    missing = f", {chosen - len(results)} not run" if chosen > len(results) else ""
    return (
        f"\n{killed} of {len(results)} mutants killed ({share}), {counts['timeout']} of them by the time limit;"
        f" {counts['survived']} survived, {counts['untested']} without a test{missing}; {seconds:.0f} s"
    )


def _report(seed: int, results: list[Result], sources: dict[str, bytes]) -> dict[str, object]:
    listed = []
    for result in results:
        before, after = equivalents.lines_of(result.mutant, sources[result.mutant.path])
        listed.append(
            {
                "path": result.mutant.path,
                "line": result.mutant.line,
                "operator": result.mutant.operator,
                "before": before,
                "after": after,
                "outcome": result.outcome,
                "tests": result.tests,
                "killer": result.killer,
            }
        )
    return {"seed": seed, "mutants": listed}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("scripts/mutate", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=1, help="chooses the mutants (default: 1)")
    parser.add_argument("--count", type=int, default=30, help="how many mutants (default: 30)")
    parser.add_argument("--nasty", action="store_true", help="make changes that are harder to notice")
    parser.add_argument("--only", metavar="PATH", help="a module or a folder, as a path from the root")
    parser.add_argument("--jobs", type=int, default=2, help="how many to run at once (default: 2)")
    parser.add_argument(
        "--seconds",
        type=float,
        default=30,
        help=f"measured time of the tests of a mutant, and {MORE} times as much if it survives (default: 30)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all results to a file")
    parser.add_argument("--measure", nargs="*", metavar="TESTS", help="record what tests call, and do nothing else")
    parser.add_argument("--records", type=Path, default=ROOT / ".mutation/tests.json", help="where that is kept")
    options = parser.parse_args()
    if options.count < 0 or options.jobs < 1:
        parser.error("--count must be at least 0, and --jobs at least 1")
    return options


if __name__ == "__main__":
    sys.exit(main())
