"""The generator's driver: OpenAPI documents in, the packages of ``generated/abwire_api`` out."""
