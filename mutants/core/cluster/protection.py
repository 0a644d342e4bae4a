"""Which contexts, namespaces and servers are protected, and with which word they say so."""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from urllib.parse import urlsplit

WORDS = ("prod", "production", "live")

DEFAULT = tuple(glob for word in WORDS for glob in (word, f"{word}-*", f"*-{word}", f"*-{word}-*"))
"""Globs of what is protected when nobody says otherwise."""

SHOWN = {"prod": "PROD", "production": "PROD", "live": "LIVE"}


def protected(context: str, namespace: str | None, server: str, globs: Iterable[str] = DEFAULT) -> str:
    """Return the word to show, "" if nothing is protected.

    Globs are compared without regard to case with the context, the namespace, the server's host and its own
    parts: "prod.example.com" is as much production as "prod".
    """
    host = urlsplit(server).hostname or ""
    names = [name.lower() for name in (context, namespace or "", host, *host.split(".")) if name]
    for glob in globs:
        if any(fnmatchcase(name, glob.lower()) for name in names):
            word = next((word for word in glob.lower().split("-") if word in SHOWN), "")
            return SHOWN.get(word, "PROTECTED")
    return ""
