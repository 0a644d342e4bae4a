"""Why a server refused, and how long it asks us to wait. No I/O."""

from collections.abc import Mapping

from cluster.clock import http_date
from rollout.connection import BUSY, Trouble
from rollout.decode import Status
from rollout.safe import safe

WEB_PAGE = "a web page came, not Kubernetes: is a proxy on the way?"

WANTS_TLS = b"HTTP request to an HTTPS server"
"""What a port that wants TLS answers to plain HTTP, in the words of Go's net/http."""

LONGEST = 3600.0
"""Seconds of the longest Retry-After that is believed."""


def retry_after(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def told_to_wait(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), int(LONGEST)))


def too_busy(headers: Mapping[str, str], said: Status) -> str:
    """Return what a 429 means to somebody who asks once."""
    wait = max(retry_after(headers), told_to_wait(said))
    return BUSY + (f" in {wait:.0f}s" if wait else " later")


def reason(code: int, said: Status, body: bytes = b"") -> str:
    """Return in a few words why a server refused."""
    if code == 400 and WANTS_TLS in body:
        return "the server wants https (400)"
    if 300 <= code < 400:
        # No API server does; it is not followed, and our token does not go there.
        return f"{code} redirect by a proxy"
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if said.reason else words


def unfit(code: int, said: Status, *, selected: bool) -> str:
    """Return what to look at where the server does not take what is asked for, and its words; "" elsewhere.

    `selected`: whether what is asked for has labels that the user chose.
    """
    if code != 400 or not said.message:
        return ""
    return (
        f"check {'--selector' if selected else '--server and what is on the way'}: {safe(said.message, 300)}"
    )


def trouble(code: int) -> Trouble:
    """Return what is wrong with an answer, by its code."""
    return Trouble.ERROR if code >= 500 else Trouble.UNUSABLE


def is_web_page(headers: Mapping[str, str]) -> bool:
    """Return whether it was no API server that answered: a proxy that wants somebody to sign in, say."""
    return "html" in headers.get("Content-Type", "").lower()


def too_large(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" in said.message.lower()
