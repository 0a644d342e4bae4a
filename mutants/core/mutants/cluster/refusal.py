"""Why a server refused, and how long it asks us to wait. No I/O."""

from collections.abc import Mapping

from cluster.clock import http_date
from rollout.decode import Status

LONGEST = 3600.0
"""Seconds of the longest Retry-After that is believed."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_retry_after__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_retry_after__mutmut)
def retry_after(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_orig(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_1(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = None
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_2(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get(None, "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_3(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", None).strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_4(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_5(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", ).strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_6(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("XXRetry-AfterXX", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_7(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_8(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("RETRY-AFTER", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_9(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "XXXX").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_10(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() or value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_11(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(None, LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_12(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), None)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_13(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_14(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), )
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_15(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(None), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_16(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = None
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_17(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(None), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_18(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(None)
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_19(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get(None, ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_20(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", None))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_21(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get(""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_22(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_23(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("XXDateXX", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_24(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_25(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("DATE", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_26(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", "XXXX"))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_27(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None and said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_28(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is not None or said is None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_29(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is not None:
        return 0.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_30(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 1.0
    return min(max(until - said, 0.0), LONGEST)


def x_retry_after__mutmut_31(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(None, LONGEST)


def x_retry_after__mutmut_32(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), None)


def x_retry_after__mutmut_33(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(LONGEST)


def x_retry_after__mutmut_34(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 0.0), )


def x_retry_after__mutmut_35(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(None, 0.0), LONGEST)


def x_retry_after__mutmut_36(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, None), LONGEST)


def x_retry_after__mutmut_37(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(0.0), LONGEST)


def x_retry_after__mutmut_38(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, ), LONGEST)


def x_retry_after__mutmut_39(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until + said, 0.0), LONGEST)


def x_retry_after__mutmut_40(headers: Mapping[str, str]) -> float:
    """Return the seconds the server asks us to wait; 0.0 for none, or where it cannot be read."""
    value = headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value), LONGEST)
    until, said = http_date(value), http_date(headers.get("Date", ""))
    if until is None or said is None:
        return 0.0
    return min(max(until - said, 1.0), LONGEST)

mutants_x_retry_after__mutmut['_mutmut_orig'] = x_retry_after__mutmut_orig # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_1'] = x_retry_after__mutmut_1 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_2'] = x_retry_after__mutmut_2 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_3'] = x_retry_after__mutmut_3 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_4'] = x_retry_after__mutmut_4 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_5'] = x_retry_after__mutmut_5 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_6'] = x_retry_after__mutmut_6 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_7'] = x_retry_after__mutmut_7 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_8'] = x_retry_after__mutmut_8 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_9'] = x_retry_after__mutmut_9 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_10'] = x_retry_after__mutmut_10 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_11'] = x_retry_after__mutmut_11 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_12'] = x_retry_after__mutmut_12 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_13'] = x_retry_after__mutmut_13 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_14'] = x_retry_after__mutmut_14 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_15'] = x_retry_after__mutmut_15 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_16'] = x_retry_after__mutmut_16 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_17'] = x_retry_after__mutmut_17 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_18'] = x_retry_after__mutmut_18 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_19'] = x_retry_after__mutmut_19 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_20'] = x_retry_after__mutmut_20 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_21'] = x_retry_after__mutmut_21 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_22'] = x_retry_after__mutmut_22 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_23'] = x_retry_after__mutmut_23 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_24'] = x_retry_after__mutmut_24 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_25'] = x_retry_after__mutmut_25 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_26'] = x_retry_after__mutmut_26 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_27'] = x_retry_after__mutmut_27 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_28'] = x_retry_after__mutmut_28 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_29'] = x_retry_after__mutmut_29 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_30'] = x_retry_after__mutmut_30 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_31'] = x_retry_after__mutmut_31 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_32'] = x_retry_after__mutmut_32 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_33'] = x_retry_after__mutmut_33 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_34'] = x_retry_after__mutmut_34 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_35'] = x_retry_after__mutmut_35 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_36'] = x_retry_after__mutmut_36 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_37'] = x_retry_after__mutmut_37 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_38'] = x_retry_after__mutmut_38 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_39'] = x_retry_after__mutmut_39 # type: ignore # mutmut generated
mutants_x_retry_after__mutmut['x_retry_after__mutmut_40'] = x_retry_after__mutmut_40 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_told_to_wait__mutmut)
def told_to_wait(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), int(LONGEST)))


def x_told_to_wait__mutmut_orig(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), int(LONGEST)))


def x_told_to_wait__mutmut_1(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(None)


def x_told_to_wait__mutmut_2(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(None, int(LONGEST)))


def x_told_to_wait__mutmut_3(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), None))


def x_told_to_wait__mutmut_4(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(int(LONGEST)))


def x_told_to_wait__mutmut_5(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), ))


def x_told_to_wait__mutmut_6(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(None, 0), int(LONGEST)))


def x_told_to_wait__mutmut_7(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, None), int(LONGEST)))


def x_told_to_wait__mutmut_8(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(0), int(LONGEST)))


def x_told_to_wait__mutmut_9(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, ), int(LONGEST)))


def x_told_to_wait__mutmut_10(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 1), int(LONGEST)))


def x_told_to_wait__mutmut_11(said: Status) -> float:
    """Return the seconds that a Status asks us to wait."""
    return float(min(max(said.retry_after, 0), int(None)))

mutants_x_told_to_wait__mutmut['_mutmut_orig'] = x_told_to_wait__mutmut_orig # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_1'] = x_told_to_wait__mutmut_1 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_2'] = x_told_to_wait__mutmut_2 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_3'] = x_told_to_wait__mutmut_3 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_4'] = x_told_to_wait__mutmut_4 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_5'] = x_told_to_wait__mutmut_5 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_6'] = x_told_to_wait__mutmut_6 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_7'] = x_told_to_wait__mutmut_7 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_8'] = x_told_to_wait__mutmut_8 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_9'] = x_told_to_wait__mutmut_9 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_10'] = x_told_to_wait__mutmut_10 # type: ignore # mutmut generated
mutants_x_told_to_wait__mutmut['x_told_to_wait__mutmut_11'] = x_told_to_wait__mutmut_11 # type: ignore # mutmut generated
mutants_x_reason__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_reason__mutmut)
def reason(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_orig(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_1(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = None
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_2(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if (code) and False else "server error"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_3(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if (code) or True else "server error"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_4(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "XXserver errorXX"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_5(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "SERVER ERROR"
    return f"{words} {said.reason}" if said.reason else words


def x_reason__mutmut_6(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if (said.reason) and False else words


def x_reason__mutmut_7(code: int, said: Status) -> str:
    """Return in a few words why a server refused."""
    words = f"{code}" if code else "server error"
    return f"{words} {said.reason}" if (said.reason) or True else words

mutants_x_reason__mutmut['_mutmut_orig'] = x_reason__mutmut_orig # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_1'] = x_reason__mutmut_1 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_2'] = x_reason__mutmut_2 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_3'] = x_reason__mutmut_3 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_4'] = x_reason__mutmut_4 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_5'] = x_reason__mutmut_5 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_6'] = x_reason__mutmut_6 # type: ignore # mutmut generated
mutants_x_reason__mutmut['x_reason__mutmut_7'] = x_reason__mutmut_7 # type: ignore # mutmut generated
mutants_x_too_large__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_too_large__mutmut)
def too_large(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" in said.message.lower()


def x_too_large__mutmut_orig(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" in said.message.lower()


def x_too_large__mutmut_1(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 or "too large resource version" in said.message.lower()


def x_too_large__mutmut_2(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code != 504 and "too large resource version" in said.message.lower()


def x_too_large__mutmut_3(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 505 and "too large resource version" in said.message.lower()


def x_too_large__mutmut_4(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "XXtoo large resource versionXX" in said.message.lower()


def x_too_large__mutmut_5(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "TOO LARGE RESOURCE VERSION" in said.message.lower()


def x_too_large__mutmut_6(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" not in said.message.lower()


def x_too_large__mutmut_7(said: Status) -> bool:
    """Return whether the server says that it has not come to our version yet (R18)."""
    return said.code == 504 and "too large resource version" in said.message.upper()

mutants_x_too_large__mutmut['_mutmut_orig'] = x_too_large__mutmut_orig # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_1'] = x_too_large__mutmut_1 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_2'] = x_too_large__mutmut_2 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_3'] = x_too_large__mutmut_3 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_4'] = x_too_large__mutmut_4 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_5'] = x_too_large__mutmut_5 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_6'] = x_too_large__mutmut_6 # type: ignore # mutmut generated
mutants_x_too_large__mutmut['x_too_large__mutmut_7'] = x_too_large__mutmut_7 # type: ignore # mutmut generated
