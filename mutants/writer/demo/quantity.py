"""Kubernetes' resource quantities: "100m", "1.5Gi", "2e3"."""

from fractions import Fraction
from functools import lru_cache

BINARY = {"Ki": 1, "Mi": 2, "Gi": 3, "Ti": 4, "Pi": 5, "Ei": 6}
DECIMAL = {"n": -3, "u": -2, "m": -1, "": 0, "k": 1, "M": 2, "G": 3, "T": 4, "P": 5, "E": 6}


def _split(text: str) -> tuple[str, str]:
    for length in (2, 1):
        suffix = text[-length:]
        if suffix in (BINARY if length == 2 else DECIMAL):
            return text[:-length], suffix
    return text, ""


@lru_cache(1024)
def parse(text: str | float) -> Fraction:
    """Return a quantity as an exact number. Raises ValueError when it is none."""
    number, suffix = _split(str(text))
    if suffix in BINARY:
        return Fraction(number) * Fraction(1024 ** BINARY[suffix])
    power = DECIMAL[suffix]
    return Fraction(number) * (Fraction(1000**power) if power >= 0 else Fraction(1, 1000**-power))


def canonical(text: str | float) -> str:
    """Return a quantity as the server stores it: the largest suffix that leaves a whole number."""
    value = parse(text)
    suffix = _split(str(text))[1]
    if suffix in BINARY and abs(value) >= 1024:
        return _whole(value, 1024, {power: name for name, power in BINARY.items()} | {0: ""})
    if "e" in str(text).lower() and suffix == "":
        exponent = 0
        while value and value % 1000 == 0:
            value, exponent = value / 1000, exponent + 3
        return f"{value}e{exponent}" if exponent else str(value)
    return _whole(value, 1000, {power: name for name, power in DECIMAL.items()})


def _whole(value: Fraction, base: int, names: dict[int, str]) -> str:
    if value == 0:
        return "0"
    for power in sorted(names, reverse=True):
        scaled = value / (Fraction(base**power) if power >= 0 else Fraction(1, base**-power))
        if scaled.denominator == 1:
            return f"{scaled.numerator}{names[power]}"
    return str(-(-value // Fraction(1, 10**9))) + "n"
