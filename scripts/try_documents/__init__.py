"""What becomes of the OpenAPI documents of a folder: each is generated, imported and type-checked in a process of its own."""
