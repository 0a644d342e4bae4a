"""Lengths of time as people write them: "9d", "2m11s"."""

import re

_UNITS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0}
_PART = re.compile(r"(\d+(?:\.\d+)?)([dhms])")


def seconds(text: str) -> float:
    """Return the seconds of a length of time. Raises ValueError when it is none."""
    if not re.fullmatch(f"(?:{_PART.pattern})+", text):
        raise ValueError(f"{text!r} is no length of time: write it like 2m11s or 9d")
    return sum(float(number) * _UNITS[unit] for number, unit in _PART.findall(text))
