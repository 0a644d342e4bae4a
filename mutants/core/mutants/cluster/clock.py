"""The server's clock (fault 22)."""

import time
from calendar import timegm
from collections.abc import Callable
from datetime import UTC, datetime

from rollout.text import span

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_http_date__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_http_date__mutmut)
def http_date(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_orig(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_1(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = None
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_2(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = None
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_3(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(None)
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_4(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split("XX:XX")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_5(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone == "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_6(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "XXGMTXX":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_7(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "gmt":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_8(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = None
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_9(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(None), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_10(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) - 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_11(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(None) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_12(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.rindex(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_13(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 2, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_14(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(None), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_15(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(None), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_16(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(None), int(second))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_17(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(None))
        return float(timegm((*moment, 0, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_18(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(None)
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_19(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm(None))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_20(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 1, 0, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_21(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 1, 0)))
    except (ValueError, OverflowError):
        return None


def x_http_date__mutmut_22(text: str) -> float | None:
    """Return the seconds since 1970 that an HTTP date says, None for anything else.

    Not `time.strptime`, which reads the names of days in the user's language.
    """
    try:
        _, day, month, year, hours, zone = text.split()
        hour, minute, second = hours.split(":")
        if zone != "GMT":
            return None
        moment = (int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), int(second))
        return float(timegm((*moment, 0, 0, 1)))
    except (ValueError, OverflowError):
        return None

mutants_x_http_date__mutmut['_mutmut_orig'] = x_http_date__mutmut_orig # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_1'] = x_http_date__mutmut_1 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_2'] = x_http_date__mutmut_2 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_3'] = x_http_date__mutmut_3 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_4'] = x_http_date__mutmut_4 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_5'] = x_http_date__mutmut_5 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_6'] = x_http_date__mutmut_6 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_7'] = x_http_date__mutmut_7 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_8'] = x_http_date__mutmut_8 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_9'] = x_http_date__mutmut_9 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_10'] = x_http_date__mutmut_10 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_11'] = x_http_date__mutmut_11 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_12'] = x_http_date__mutmut_12 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_13'] = x_http_date__mutmut_13 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_14'] = x_http_date__mutmut_14 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_15'] = x_http_date__mutmut_15 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_16'] = x_http_date__mutmut_16 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_17'] = x_http_date__mutmut_17 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_18'] = x_http_date__mutmut_18 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_19'] = x_http_date__mutmut_19 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_20'] = x_http_date__mutmut_20 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_21'] = x_http_date__mutmut_21 # type: ignore # mutmut generated
mutants_x_http_date__mutmut['x_http_date__mutmut_22'] = x_http_date__mutmut_22 # type: ignore # mutmut generated


SKEWED = 60.0
"""Seconds between the server's clock and ours that are worth a word: certificates and logs mislead."""
mutants_x_skew_notice__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_skew_notice__mutmut)
def skew_notice(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_orig(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_1(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(None) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_2(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) <= SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_3(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return "XXXX"
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_4(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(None)} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_5(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(None))} {'slow' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_6(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if (skew > 0) and False else 'fast'}"


def x_skew_notice__mutmut_7(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if (skew > 0) or True else 'fast'}"


def x_skew_notice__mutmut_8(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'XXslowXX' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_9(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'SLOW' if skew > 0 else 'fast'}"


def x_skew_notice__mutmut_10(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew >= 0 else 'fast'}"


def x_skew_notice__mutmut_11(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 1 else 'fast'}"


def x_skew_notice__mutmut_12(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'XXfastXX'}"


def x_skew_notice__mutmut_13(skew: float) -> str:
    """Return "this machine's clock is 3m slow" where the server is `skew` seconds ahead; "" for little."""
    if abs(skew) < SKEWED:
        return ""
    return f"this machine's clock is {span(abs(skew))} {'slow' if skew > 0 else 'FAST'}"

mutants_x_skew_notice__mutmut['_mutmut_orig'] = x_skew_notice__mutmut_orig # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_1'] = x_skew_notice__mutmut_1 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_2'] = x_skew_notice__mutmut_2 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_3'] = x_skew_notice__mutmut_3 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_4'] = x_skew_notice__mutmut_4 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_5'] = x_skew_notice__mutmut_5 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_6'] = x_skew_notice__mutmut_6 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_7'] = x_skew_notice__mutmut_7 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_8'] = x_skew_notice__mutmut_8 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_9'] = x_skew_notice__mutmut_9 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_10'] = x_skew_notice__mutmut_10 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_11'] = x_skew_notice__mutmut_11 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_12'] = x_skew_notice__mutmut_12 # type: ignore # mutmut generated
mutants_x_skew_notice__mutmut['x_skew_notice__mutmut_13'] = x_skew_notice__mutmut_13 # type: ignore # mutmut generated
mutants_xǁServerClockǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁServerClockǁnow__mutmut: MutantDict = {}  # type: ignore
mutants_xǁServerClockǁheard__mutmut: MutantDict = {}  # type: ignore


class ServerClock:
    """The server's time, from the Date header of its answers.

    A Date is cut to the second, so that each answer bounds how far the server is ahead; the bounds of several
    answers together are narrower than a second. An answer that contradicts them means that a clock was set.
    """

    @_mutmut_mutated(mutants_xǁServerClockǁ__init____mutmut)
    def __init__(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._bounds: tuple[float, float] | None = None

    def xǁServerClockǁ__init____mutmut_orig(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._bounds: tuple[float, float] | None = None

    def xǁServerClockǁ__init____mutmut_1(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = None
        self._bounds: tuple[float, float] | None = None

    def xǁServerClockǁ__init____mutmut_2(self, wall: Callable[[], float] = time.time) -> None:
        self._wall = wall
        self._bounds: tuple[float, float] | None = ""

    @property
    def skew(self) -> float:
        """Seconds the server is ahead of us; 0.0 while unknown, and while the two may well agree."""
        if self._bounds is None or self._bounds[0] <= 0.0 <= self._bounds[1]:
            return 0.0
        return sum(self._bounds) / 2

    @_mutmut_mutated(mutants_xǁServerClockǁnow__mutmut)
    def now(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() + self.skew, UTC)

    def xǁServerClockǁnow__mutmut_orig(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() + self.skew, UTC)

    def xǁServerClockǁnow__mutmut_1(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(None, UTC)

    def xǁServerClockǁnow__mutmut_2(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() + self.skew, None)

    def xǁServerClockǁnow__mutmut_3(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(UTC)

    def xǁServerClockǁnow__mutmut_4(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() + self.skew, )

    def xǁServerClockǁnow__mutmut_5(self) -> datetime:
        """Return the server's time."""
        return datetime.fromtimestamp(self._wall() - self.skew, UTC)

    def wall(self) -> float:
        """Return our own time in seconds since 1970."""
        return self._wall()

    @_mutmut_mutated(mutants_xǁServerClockǁheard__mutmut)
    def heard(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_orig(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_1(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = None
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_2(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(None)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_3(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None and received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_4(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is not None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_5(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received <= sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_6(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = None
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_7(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said + received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_8(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 + sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_9(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said - 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_10(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 2.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_11(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = None
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_12(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] and most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_13(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None and least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_14(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is not None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_15(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least >= known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_16(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[2] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_17(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most <= known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_18(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[1]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_19(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = None
        else:
            self._bounds = max(least, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_20(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = None

    def xǁServerClockǁheard__mutmut_21(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(None, known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_22(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, None), min(most, known[1])

    def xǁServerClockǁheard__mutmut_23(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(known[0]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_24(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, ), min(most, known[1])

    def xǁServerClockǁheard__mutmut_25(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[1]), min(most, known[1])

    def xǁServerClockǁheard__mutmut_26(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(None, known[1])

    def xǁServerClockǁheard__mutmut_27(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, None)

    def xǁServerClockǁheard__mutmut_28(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(known[1])

    def xǁServerClockǁheard__mutmut_29(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, )

    def xǁServerClockǁheard__mutmut_30(self, date: str, sent: float, received: float) -> None:
        """Take the Date header of an answer, asked for at `sent` and come at `received` by our time."""
        said = http_date(date)
        if said is None or received < sent:
            return
        least, most = said - received, said + 1.0 - sent
        known = self._bounds
        if known is None or least > known[1] or most < known[0]:
            self._bounds = least, most
        else:
            self._bounds = max(least, known[0]), min(most, known[2])

mutants_xǁServerClockǁ__init____mutmut['_mutmut_orig'] = ServerClock.xǁServerClockǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁServerClockǁ__init____mutmut['xǁServerClockǁ__init____mutmut_1'] = ServerClock.xǁServerClockǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁServerClockǁ__init____mutmut['xǁServerClockǁ__init____mutmut_2'] = ServerClock.xǁServerClockǁ__init____mutmut_2 # type: ignore # mutmut generated

mutants_xǁServerClockǁnow__mutmut['_mutmut_orig'] = ServerClock.xǁServerClockǁnow__mutmut_orig # type: ignore # mutmut generated
mutants_xǁServerClockǁnow__mutmut['xǁServerClockǁnow__mutmut_1'] = ServerClock.xǁServerClockǁnow__mutmut_1 # type: ignore # mutmut generated
mutants_xǁServerClockǁnow__mutmut['xǁServerClockǁnow__mutmut_2'] = ServerClock.xǁServerClockǁnow__mutmut_2 # type: ignore # mutmut generated
mutants_xǁServerClockǁnow__mutmut['xǁServerClockǁnow__mutmut_3'] = ServerClock.xǁServerClockǁnow__mutmut_3 # type: ignore # mutmut generated
mutants_xǁServerClockǁnow__mutmut['xǁServerClockǁnow__mutmut_4'] = ServerClock.xǁServerClockǁnow__mutmut_4 # type: ignore # mutmut generated
mutants_xǁServerClockǁnow__mutmut['xǁServerClockǁnow__mutmut_5'] = ServerClock.xǁServerClockǁnow__mutmut_5 # type: ignore # mutmut generated

mutants_xǁServerClockǁheard__mutmut['_mutmut_orig'] = ServerClock.xǁServerClockǁheard__mutmut_orig # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_1'] = ServerClock.xǁServerClockǁheard__mutmut_1 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_2'] = ServerClock.xǁServerClockǁheard__mutmut_2 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_3'] = ServerClock.xǁServerClockǁheard__mutmut_3 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_4'] = ServerClock.xǁServerClockǁheard__mutmut_4 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_5'] = ServerClock.xǁServerClockǁheard__mutmut_5 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_6'] = ServerClock.xǁServerClockǁheard__mutmut_6 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_7'] = ServerClock.xǁServerClockǁheard__mutmut_7 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_8'] = ServerClock.xǁServerClockǁheard__mutmut_8 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_9'] = ServerClock.xǁServerClockǁheard__mutmut_9 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_10'] = ServerClock.xǁServerClockǁheard__mutmut_10 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_11'] = ServerClock.xǁServerClockǁheard__mutmut_11 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_12'] = ServerClock.xǁServerClockǁheard__mutmut_12 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_13'] = ServerClock.xǁServerClockǁheard__mutmut_13 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_14'] = ServerClock.xǁServerClockǁheard__mutmut_14 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_15'] = ServerClock.xǁServerClockǁheard__mutmut_15 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_16'] = ServerClock.xǁServerClockǁheard__mutmut_16 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_17'] = ServerClock.xǁServerClockǁheard__mutmut_17 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_18'] = ServerClock.xǁServerClockǁheard__mutmut_18 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_19'] = ServerClock.xǁServerClockǁheard__mutmut_19 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_20'] = ServerClock.xǁServerClockǁheard__mutmut_20 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_21'] = ServerClock.xǁServerClockǁheard__mutmut_21 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_22'] = ServerClock.xǁServerClockǁheard__mutmut_22 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_23'] = ServerClock.xǁServerClockǁheard__mutmut_23 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_24'] = ServerClock.xǁServerClockǁheard__mutmut_24 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_25'] = ServerClock.xǁServerClockǁheard__mutmut_25 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_26'] = ServerClock.xǁServerClockǁheard__mutmut_26 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_27'] = ServerClock.xǁServerClockǁheard__mutmut_27 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_28'] = ServerClock.xǁServerClockǁheard__mutmut_28 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_29'] = ServerClock.xǁServerClockǁheard__mutmut_29 # type: ignore # mutmut generated
mutants_xǁServerClockǁheard__mutmut['xǁServerClockǁheard__mutmut_30'] = ServerClock.xǁServerClockǁheard__mutmut_30 # type: ignore # mutmut generated
