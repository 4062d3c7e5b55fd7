from __future__ import annotations

from enum import StrEnum


class OperationCode(StrEnum):
    """What was done - `process` for a decision, `conversion` for a track call"""

    PROCESS = "process"
    CONVERSION = "conversion"
