"""Times bytes to models and models to bytes, in turn with ``json.loads`` and ``json.dumps``: codec.py PEER DATA SCHEMAS N.

Bytes to models are timed three times: with nothing read of the models, with ``id`` and ``name`` of every experience read,
and with every field of every object read once. Models to bytes are timed twice: as they came, and with every field read.
"""

import gc
import importlib
import json
import sys
import tracemalloc
from collections.abc import Callable
from functools import cache
from time import process_time
from typing import Any

Function = Callable[[Any], Any]


def timed(function: Function, value: Any) -> tuple[float, Any]:
    """Return the processor time and the result of a function."""
    gc.collect()
    start = process_time()
    result = function(value)
    return process_time() - start, result


def peak(function: Function, value: Any) -> int:
    """Return the most memory that a function allocates, in bytes."""
    gc.collect()
    tracemalloc.start()
    result = function(value)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    del result
    return most


def dumps(value: Any) -> bytes:
    """JSON as compact as the peers write it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def read_names(model: Any) -> None:
    """Read the id and the name of every experience."""
    if isinstance(model, dict):
        for each in model["experiences"]:
            _ = each["id"], each["name"]
    else:
        for each in model.experiences:
            _ = each.id, each.name


def reader(fields: Callable[[Any], tuple[str, ...]]) -> Callable[[Any], None]:
    """Return a function that reads every field of every object once."""
    fields_of: Callable[[Any], tuple[str, ...]] = cache(fields)

    def read(value: Any) -> None:
        if type(value) is list:
            for each in value:
                read(each)
        elif type(value) is dict:
            for each in value.values():
                read(each)
        elif names := fields_of(type(value)):
            for name in names:
                read(getattr(value, name))

    return read


def main(peer: str, data: str, schemas: str, rounds: int) -> dict[str, list[float]]:
    """The samples."""
    with open(data, "rb") as file:
        content = file.read()
    program = importlib.import_module(f"codec_{peer}")
    with open(schemas, encoding="utf-8") as document:
        decode, encode = program.codec(json.load(document))
    read_all = reader(program.fields)

    def and_read(read: Callable[[Any], None]) -> Function:
        def decode_and_read(content: bytes) -> Any:
            model = decode(content)
            read(model)
            return model

        return decode_and_read

    plain = json.loads(content)
    back = json.loads(encode(decode(content)))
    untouched, touched = decode(content), and_read(read_all)(content)
    jobs: dict[str, tuple[Function, Any]] = {
        "decode": (decode, content),
        "names": (and_read(read_names), content),
        "fields": (and_read(read_all), content),
        "loads": (json.loads, content),
        "encode": (encode, untouched),
        "rewrite": (encode, touched),
        "dumps": (dumps, plain),
    }
    if hasattr(program, "untyped"):  # the same parser, asked for dicts
        jobs["untyped"] = program.untyped, content
    samples: dict[str, list[float]] = {name: [] for name in jobs}
    samples["lossless"] = [back == plain]
    samples["peak"] = [peak(decode, content) / peak(json.loads, content)]
    for number in range(-2, rounds):
        for name, (function, value) in jobs.items():
            seconds, result = timed(function, value)
            del result
            if number >= 0:
                samples[name].append(seconds)
    return samples


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))))
