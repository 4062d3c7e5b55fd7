"""The document as it is written: loaded, patched with its overlay document, and checked."""
