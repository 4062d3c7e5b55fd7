"""JSON values and models: decoding, encoding and validation."""
