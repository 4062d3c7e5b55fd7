"""The turn of an attempt: what other calls wait for."""

from __future__ import annotations

from .pacing import Places
from .pauses import Pauses


class Turn:
    """The turn of one attempt, from when it may be sent until it has ended.

    Attributes:
        places: The places of the pace, if the attempt has one of them.
    """

    def __init__(self) -> None:
        self.places: Places | None = None
        self._pauses: Pauses | None = None
        self._round = 0

    def follow(self, pauses: Pauses) -> None:
        """Record that the attempt may be sent after a pause."""
        self._pauses, self._round = pauses, pauses.round

    def end(self, *, sent: bool = True, answered: bool = False, refused: bool = False) -> None:
        """Let other calls have their turns. Call it once.

        Args:
            sent: Whether the server may have received the attempt.
            answered: Whether the server has answered.
            refused: Whether it answered that it receives too many requests.
        """
        if self.places is not None:
            self.places.end(sent)
        if self._pauses is not None and not refused:
            self._pauses.end(answered, self._round)
