"""Files that a screen writes: new ones only, for their owner's eyes."""

import os
import re
from datetime import datetime
from pathlib import Path

LONGEST = 120
"""Characters of what a name says: file systems take 255 in all, and a workload's name may have 253."""

_REMOTE = re.compile(r"@font-face\s*\{[^}]*\}")
"""Fonts that a viewer would fetch from elsewhere."""


def file_name(words: str, now: datetime, ending: str) -> str:
    """Return a name for a new file: "deploy-checkout-20260314T031422Z.md"."""
    plain = re.sub(r"[^A-Za-z0-9.]+", "-", words)[:LONGEST].strip("-.")
    return f"{plain or 'rollout'}-{now:%Y%m%dT%H%M%SZ}.{ending}"


def picture(svg: str) -> str:
    """Return a screenshot that fetches nothing."""
    return _REMOTE.sub("", svg)


def write_new(path: Path, text: str) -> None:
    """Write `text` to a file that is not there yet. Raises OSError, also where it is."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def why_not(error: OSError, path: Path) -> str:
    """Return why a file could not be written."""
    if isinstance(error, FileExistsError):
        return f"{path} is there already: nothing was written"
    return f"{path} cannot be written: {error.strerror or error}"
