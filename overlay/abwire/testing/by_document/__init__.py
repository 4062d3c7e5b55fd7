"""A vendor that is made from a document alone. It serves every API that has no entry of its own."""

from abwire.testing.by_document.vendor import ByDocument

__all__ = ["ByDocument"]
