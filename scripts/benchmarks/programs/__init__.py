"""Programs that run in the peers' environments, as scripts: they import the peer and the standard library alone."""
