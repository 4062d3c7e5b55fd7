"""A second parser of event streams, for comparison: the algorithm of the HTML standard, sentence by sentence.

See https://html.spec.whatwg.org/multipage/server-sent-events.html, sections 9.2.5 and 9.2.6. It reads whole streams only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

LONGEST_TIME = 18
"""The digits of the longest reconnection time. The standard has no limit; more than that many milliseconds are no time."""


class Event(NamedTuple):
    """An event as the standard dispatches it, and the reconnection time that was set since the one before."""

    data: str
    type: str
    last_event_id: str
    reconnection_time: int | None


def lines_of(text: str) -> Iterator[str]:
    """The lines that end. A line ends with CRLF, with LF that no CR precedes, or with CR that no LF follows."""
    line = ""
    at = 0
    while at < len(text):
        if text[at] == "\r":
            at += 2 if text[at + 1 : at + 2] == "\n" else 1
            yield line
            line = ""
        elif text[at] == "\n":
            at += 1
            yield line
            line = ""
        else:
            line += text[at]
            at += 1


def events_of(stream: bytes) -> list[Event]:
    """The events of a whole stream."""
    # "Streams must be decoded using the UTF-8 decode algorithm", which strips one leading byte order mark.
    text = (stream[3:] if stream[:3] == b"\xef\xbb\xbf" else stream).decode("utf-8", "replace")
    found: list[Event] = []
    data_buffer = event_type_buffer = last_event_id_buffer = ""
    reconnection_time: int | None = None
    for line in lines_of(text):
        if line == "":  # dispatch the event
            if data_buffer == "":
                event_type_buffer, reconnection_time = "", None
                continue
            if data_buffer[-1] == "\n":
                data_buffer = data_buffer[:-1]
            found.append(Event(data_buffer, event_type_buffer or "message", last_event_id_buffer, reconnection_time))
            data_buffer = event_type_buffer = ""
            reconnection_time = None
            continue
        if line[0] == ":":
            continue
        if ":" in line:
            colon = line.index(":")
            field, value = line[:colon], line[colon + 1 :]
            if value[:1] == " ":
                value = value[1:]
        else:
            field, value = line, ""
        match field:
            case "event":
                event_type_buffer = value
            case "data":
                data_buffer += value + "\n"
            case "id":
                if "\0" not in value:
                    last_event_id_buffer = value
            case "retry":
                if value and all(each in "0123456789" for each in value) and len(value) <= LONGEST_TIME:
                    reconnection_time = int(value)
    return found
