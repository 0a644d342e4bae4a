"""Certificates that openssl makes for tests: with any days of validity."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

from served import NEW_KEY, openssl

CONFIG = """
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""


def signed(folder: Path, name: str, alternative: str, begins: timedelta, ends: timedelta) -> None:
    """Make a certificate of the folder's authority (`served.authority`), from and until times off now."""
    if not (folder / "index.txt").exists():
        (folder / "index.txt").touch()
        (folder / "own.cnf").write_text(CONFIG, encoding="utf-8")
    openssl(folder, "req", *NEW_KEY, "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
            "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternative}")  # fmt: skip
    now = datetime.now(tz=UTC)
    openssl(folder, "ca", "-batch", "-config", "own.cnf", "-cert", "ca.crt", "-keyfile", "ca.key", "-in",
            f"{name}.csr", "-out", f"{name}.crt", "-notext", "-startdate", f"{now + begins:%Y%m%d%H%M%SZ}",
            "-enddate", f"{now + ends:%Y%m%d%H%M%SZ}")  # fmt: skip


def server_side(folder: Path, name: str, *, asks: bool = False) -> ssl.SSLContext:
    """Return a server's context that shows the certificate `name`; it `asks` for the client's."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.crt", folder / f"{name}.key")
    if asks:
        context.load_verify_locations(folder / "ca.crt")
        context.verify_mode = ssl.CERT_REQUIRED
    return context
