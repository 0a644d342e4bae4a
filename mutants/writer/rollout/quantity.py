"""Kubernetes' quantities: "200m", "1.5Gi", "1e3", by value.

Source: k8s.io/apimachinery/pkg/api/resource/suffix.go and quantity.go (ParseQuantity).
"""

import re
from fractions import Fraction

_FORM = re.compile(
    r"(?P<sign>[+-]?)(?P<number>[0-9]+\.?[0-9]*|\.[0-9]+)"
    r"(?:[eE](?P<exponent>[+-]?[0-9]{1,4})|(?P<suffix>[KMGTPE]i|[numkMGTPE]))?"
)

_FACTORS = {
    "n": Fraction(1, 10**9),
    "u": Fraction(1, 10**6),
    "m": Fraction(1, 1000),
    "k": Fraction(1000),
    **{letter: Fraction(1000 ** (power + 2)) for power, letter in enumerate("MGTPE")},
    **{f"{letter}i": Fraction(1024 ** (power + 1)) for power, letter in enumerate("KMGTPE")},
}


def value(quantity: object) -> Fraction | None:
    """Return what `quantity` is worth, or None where Kubernetes would not take it for one."""
    if isinstance(quantity, bool) or not isinstance(quantity, str | int | float):
        return None
    form = _FORM.fullmatch(str(quantity))
    if form is None:
        return None
    worth = Fraction(form["sign"] + form["number"].rstrip("."))
    if form["exponent"]:
        return worth * Fraction(10) ** int(form["exponent"])
    return worth * _FACTORS.get(form["suffix"] or "", Fraction(1))
