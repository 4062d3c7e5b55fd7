"""The APIs in process: an httpx transport that answers without a socket."""
