"""Whether the terminal can show more than ASCII."""

from collections.abc import Mapping

PLAIN = ("C", "POSIX")
"""Locales without more than ASCII."""

COERCED = "C.UTF-8"
"""What Python puts into LC_CTYPE where it finds a plain locale (PEP 538): not the user's word."""


def ascii_only(environment: Mapping[str, str]) -> bool:
    """Say whether only ASCII may be drawn: a C locale, another charset than UTF-8, or the Linux console.

    Without any locale UTF-8 is taken for granted: SSH often drops it, and terminals rarely lack it.
    """
    if environment.get("TERM") == "linux":
        return True
    every, kind, language = (environment.get(name, "") for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    if kind == COERCED and language in PLAIN:
        kind = ""
    locale = every or kind or language
    return bool(locale) and "UTF8" not in locale.upper().replace("-", "")
