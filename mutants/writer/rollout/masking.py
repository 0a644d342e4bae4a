"""Literals that look like secrets, hidden before anything draws them."""

import re

HIDDEN = "(hidden)"
"""Stands for a literal that looks like a secret."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+")
"""The words of a name: "DB_PASSWORD", "apiToken", "tls.key"."""

_TELLING = ("passw", "passphrase", "secret", "token", "credential", "private")
_TELLING_ENDS = ("key", "pass", "pwd")

_WITHIN = re.compile(
    r"(?i)(?P<lead>"
    r"://[^/\s:@]{0,256}:(?=[^\s\"']{1,1024}@)"
    r"|(?:passw(?:or)?d|passphrase|pwd|secret|token|credential|api[_-]?key)"
    r"[\w.-]{0,64}\\?[\"']?\s{0,8}[=:]\s{0,8}\\?[\"']?"
    r"|(?<!\S)-[\w.-]{0,64}(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key)\s{1,8}[\"']?"
    r"|\bbearer\s{1,8}"
    r")(?P<secret>[^\s\"',;&@\\]+)"
)
"""A secret within a text: in a URL before the @, after a telling name or option, as a bearer token.

Every repetition is bounded, so that a megabyte of hostile text costs no more than its length.
"""


def secret_name(name: str) -> bool:
    """Return whether what is called `name` is likely a secret: DB_PASSWORD, apiToken, tls.key."""
    words = [word.lower() for word in _WORD.findall(name)]
    return any(word.endswith(_TELLING_ENDS) or any(part in word for part in _TELLING) for word in words)


def mask(text: str, name: str = "") -> str:
    """Return `text` with what looks like a secret hidden: all of it if its `name` says so."""
    if not text:
        return text
    if name and secret_name(name):
        return HIDDEN
    return _WITHIN.sub(lambda found: found["lead"] + HIDDEN, text)
