"""What will be written, as plain data."""
