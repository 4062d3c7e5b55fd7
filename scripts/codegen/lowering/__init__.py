"""The document in one canonical form, whatever OpenAPI style it came in, with the names that everything has in Python."""
