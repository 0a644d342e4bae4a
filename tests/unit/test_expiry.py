"""When a client certificate ends is read from its bytes, and said in time."""

import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cluster.expiry import expiry_notice, not_after
from rollout.connection import Notice

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def made(folder: Path, days: int) -> tuple[bytes, str]:
    """Return a certificate, and when openssl says that it ends."""
    subject = ["-subj", "/CN=alice", "-days", str(days)]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key"]
    subprocess.run(["openssl", "req", "-x509", *key, "-out", "crt", *subject], cwd=folder, check=True, capture_output=True)  # fmt: skip  # noqa: E501  one command
    said = subprocess.run(["openssl", "x509", "-enddate", "-noout", "-in", "crt", "-dateopt", "iso_8601"], cwd=folder, check=True, capture_output=True, text=True)  # fmt: skip  # noqa: E501  one command
    return (folder / "crt").read_bytes(), said.stdout.partition("=")[2].strip()


@pytest.mark.parametrize("days", [1, 365, 365 * 40])
def test_the_end_is_the_one_that_openssl_reads(tmp_path: Path, days: int) -> None:
    pem, said = made(tmp_path, days)
    assert f"{not_after(pem):%Y-%m-%d %H:%M:%SZ}" == said


def test_the_first_of_a_chain_counts(tmp_path: Path) -> None:
    first, _ = made(tmp_path, 1)
    second, _ = made(tmp_path, 900)
    assert not_after(b"a key before it\n" + first + second) == not_after(first)


def test_what_is_no_certificate_has_no_end_and_raises_nothing(tmp_path: Path) -> None:
    begin, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    body = made(tmp_path, 1)[0].partition(begin)[2].partition(end)[0].replace(b"\n", b"")
    assert not_after(body) is None
    for cut in range(0, len(body), 4):
        assert not_after(begin + body[:cut] + end) is None


@pytest.mark.parametrize(
    ("left", "words", "short"),
    [
        (timedelta(hours=25), "", ""),
        (timedelta(hours=23, minutes=30), "client certificate expires in 23h", "cert expires 23h"),
        (timedelta(minutes=20), "client certificate expires in 20m", "cert expires 20m"),
        (
            timedelta(0),
            "client certificate expired 2026-11-23 12:00Z: have it renewed",
            "certificate expired",
        ),
    ],
)
def test_it_is_said_a_day_before(left: timedelta, words: str, short: str) -> None:
    assert expiry_notice(NOW + left, NOW) == Notice(words, short)


def test_no_certificate_is_nothing_to_say() -> None:
    assert not expiry_notice(None, NOW)
