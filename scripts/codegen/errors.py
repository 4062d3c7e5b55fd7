"""What the driver raises when a document, a patch or the generator is at fault."""

from __future__ import annotations


class SpecError(Exception):
    """A document can't be turned into a client.

    Args:
        document: The file's name, as a person would look for it (``specs/convert.yaml``).
        where: The place in it: a JSON pointer, a JSONPath, an operation or a schema.
        what: What is wrong there, and where possible what to do.
    """

    def __init__(self, document: str, where: str, what: str) -> None:
        self.document = document
        self.where = where
        self.what = what
        super().__init__(f"{document}: {where}: {what}")
