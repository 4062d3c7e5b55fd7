"""Runs a script and prints the most memory that the process has had, in bytes."""

import resource
import runpy
import sys


def peak() -> int:
    """The high-water mark of this process. On Linux it is read where a parent's does not count."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024


if __name__ == "__main__":
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
    print(peak())
