"""Certificates for servers on loopback, made when they are needed, because a private key does not belong in a repository."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import pytest

HERE = "IP:127.0.0.1,DNS:localhost"
"""The names of a server on loopback."""

_SUBJECT = ("-subj", "/CN=Tests")
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_LAST_YEAR = ("-startdate", "20200101000000Z", "-enddate", "20210101000000Z")
_AUTHORITY = """\
[ca]
default_ca = tests
[tests]
database = {folder}/index.txt
new_certs_dir = {folder}
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
[extensions]
subjectAltName = {names}
keyUsage = critical,digitalSignature,keyCertSign
basicConstraints = critical,CA:TRUE
"""


def make_certificate(folder: Path, names: str = HERE) -> Path:
    """Make a self-signed certificate and its key, in one PEM file. Clients trust it as ``SSL_CERT_FILE``.

    Args:
        folder: The folder for the file.
        names: The names that the server may have, as openssl's ``subjectAltName``.
    """
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    names_and_use = ("-addext", f"subjectAltName={names}", "-addext", "keyUsage=critical,digitalSignature,keyCertSign")
    _openssl("req", "-x509", "-days", "2", *_KEY, *_SUBJECT, *names_and_use, "-keyout", key, "-out", certificate)
    return _joined(certificate, key)


def make_expired_certificate(folder: Path) -> Path:
    """Make such a certificate for a server on loopback that is not valid any more."""
    certificate, key, request = folder / "certificate.pem", folder / "key.pem", folder / "request.pem"
    authority = folder / "authority.cnf"
    authority.write_text(_AUTHORITY.format(folder=folder, names=HERE), encoding="utf-8")
    (folder / "index.txt").touch()
    _openssl("req", "-new", *_KEY, *_SUBJECT, "-keyout", key, "-out", request)
    signing = ("-selfsign", "-keyfile", key, "-extensions", "extensions", *_LAST_YEAR, "-batch", "-notext")
    _openssl("ca", "-config", authority, *signing, "-in", request, "-out", certificate)
    return _joined(certificate, key)


def server_side(certificate: Path) -> ssl.SSLContext:
    """The context of a server with a certificate from these functions."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def _openssl(*arguments: str | Path) -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is not on the path")
    subprocess.run([openssl, *map(str, arguments)], check=True, capture_output=True)


def _joined(certificate: Path, key: Path) -> Path:
    certificate.write_bytes(certificate.read_bytes() + key.read_bytes())
    return certificate
