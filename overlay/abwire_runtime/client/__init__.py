"""Sending calls: the clients, their options, credentials, retries and errors."""
