"""A certificate for servers on loopback, made when it is needed, because a private key does not belong in a repository."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

_LOOPBACK = "IP:127.0.0.1,DNS:localhost"
_USE = ("-addext", "keyUsage=critical,digitalSignature,keyCertSign")
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def make_certificate(folder: Path, names: str = _LOOPBACK) -> Path:
    """Make a certificate for 127.0.0.1 and its key, in one PEM file. Clients trust it as ``SSL_CERT_FILE``.

    Args:
        folder: Where to write it.
        names: The names of the host, as openssl's ``subjectAltName`` has them.
    """
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not on the path")
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    output = ("-keyout", str(key), "-out", str(certificate))
    command = [
        openssl,
        "req",
        "-x509",
        "-days",
        "2",
        *_KEY,
        "-subj",
        "/CN=Tests",
        "-addext",
        f"subjectAltName={names}",
        *_USE,
        *output,
    ]
    subprocess.run(command, check=True, capture_output=True)
    certificate.write_bytes(certificate.read_bytes() + key.read_bytes())
    return certificate


def server_side(certificate: Path) -> ssl.SSLContext:
    """The context of a server with a certificate from :func:`make_certificate`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context
