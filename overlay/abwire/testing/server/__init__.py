"""The sandbox: a server on loopback. It needs the extra ``abwire[testing]``."""
