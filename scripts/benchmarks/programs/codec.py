"""Times bytes to models and models to bytes, in turn with ``json.loads`` and ``json.dumps``: codec.py PEER DATA SCHEMAS N."""

import gc
import importlib
import json
import sys
from collections.abc import Callable
from time import process_time
from typing import Any


def timed(function: Callable[[Any], Any], value: Any) -> tuple[float, Any]:
    """Return the processor time and the result of a function."""
    gc.collect()
    start = process_time()
    result = function(value)
    return process_time() - start, result


def dumps(value: Any) -> bytes:
    """JSON as compact as the peers write it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def main(peer: str, data: str, schemas: str, rounds: int) -> dict[str, list[float]]:
    """The samples."""
    with open(data, "rb") as file:
        content = file.read()
    with open(schemas, encoding="utf-8") as file:
        decode, encode = importlib.import_module(f"codec_{peer}").codec(json.load(file))
    plain = json.loads(content)
    back = json.loads(encode(decode(content)))
    samples: dict[str, list[float]] = {
        "decode": [],
        "loads": [],
        "encode": [],
        "dumps": [],
        "lossless": [back == plain],
    }
    model = decode(content)
    for number in range(-2, rounds):
        for name, function, value in (
            ("decode", decode, content),
            ("loads", json.loads, content),
            ("encode", encode, model),
            ("dumps", dumps, plain),
        ):
            seconds, result = timed(function, value)
            del result
            if number >= 0:
                samples[name].append(seconds)
    return samples


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))))
