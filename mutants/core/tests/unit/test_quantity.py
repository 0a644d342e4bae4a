"""Quantities compare by value."""

from fractions import Fraction

import pytest

from rollout.quantity import value


@pytest.mark.parametrize(
    ("written", "worth"),
    [
        ("200m", Fraction(1, 5)),
        ("0.2", Fraction(1, 5)),
        (".5", Fraction(1, 2)),
        ("5.", Fraction(5)),
        ("1Ki", Fraction(1024)),
        ("1.5Gi", Fraction(3 * 2**29)),
        ("1k", Fraction(1000)),
        ("1M", Fraction(10**6)),
        ("1E", Fraction(10**18)),
        ("1Ei", Fraction(2**60)),
        ("1e3", Fraction(1000)),
        ("12E-1", Fraction(6, 5)),
        ("-3n", Fraction(-3, 10**9)),
        (2, Fraction(2)),
    ],
)
def test_a_quantity_is_worth_its_number_times_its_suffix(written: object, worth: Fraction) -> None:
    assert value(written) == worth


@pytest.mark.parametrize("written", ["", "Gi", "1 Gi", "1K", "1mm", "cpu", None, True, [], "1e99999"])
def test_what_is_no_quantity_has_no_worth(written: object) -> None:
    assert value(written) is None
