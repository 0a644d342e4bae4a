"""How long to wait before trying again (rule R15). No I/O."""

import random

FIRST = 0.8
"""Seconds at most before the first retry: client-go's reflector."""

CAP = 30.0
"""Seconds at most before any retry."""

FLOOR = 0.5
"""Seconds at least: full jitter alone would at times ask at once."""

HEALTHY = 120.0
"""Seconds without a failure after which one starts from the beginning again."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁBackoffǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁBackoffǁwell__mutmut: MutantDict = {}  # type: ignore
mutants_xǁBackoffǁdelay__mutmut: MutantDict = {}  # type: ignore


class Backoff:
    """Full jitter below a limit that doubles."""

    @_mutmut_mutated(mutants_xǁBackoffǁ__init____mutmut)
    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = 0
        self._well_since: float | None = None

    def xǁBackoffǁ__init____mutmut_orig(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = 0
        self._well_since: float | None = None

    def xǁBackoffǁ__init____mutmut_1(self, draw: random.Random) -> None:
        self._draw = None
        self._failures = 0
        self._well_since: float | None = None

    def xǁBackoffǁ__init____mutmut_2(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = None
        self._well_since: float | None = None

    def xǁBackoffǁ__init____mutmut_3(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = 1
        self._well_since: float | None = None

    def xǁBackoffǁ__init____mutmut_4(self, draw: random.Random) -> None:
        self._draw = draw
        self._failures = 0
        self._well_since: float | None = ""

    @_mutmut_mutated(mutants_xǁBackoffǁwell__mutmut)
    def well(self, now: float) -> None:
        """Note that the server answers."""
        if self._well_since is None:
            self._well_since = now

    def xǁBackoffǁwell__mutmut_orig(self, now: float) -> None:
        """Note that the server answers."""
        if self._well_since is None:
            self._well_since = now

    def xǁBackoffǁwell__mutmut_1(self, now: float) -> None:
        """Note that the server answers."""
        if self._well_since is not None:
            self._well_since = now

    def xǁBackoffǁwell__mutmut_2(self, now: float) -> None:
        """Note that the server answers."""
        if self._well_since is None:
            self._well_since = None

    @_mutmut_mutated(mutants_xǁBackoffǁdelay__mutmut)
    def delay(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_orig(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_1(self, now: float, at_least: float = 1.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_2(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None or now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_3(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_4(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now + self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_5(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since > HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_6(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = None
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_7(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 1
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_8(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = ""
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_9(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = None
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_10(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(None, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_11(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, None)
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_12(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_13(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, )
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_14(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST / 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_15(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 * min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_16(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 3.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_17(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(None, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_18(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, None))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_19(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_20(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, ))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_21(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 11))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_22(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures = 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_23(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures -= 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_24(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 2
        return max(FLOOR, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_25(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(None, at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_26(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, None, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_27(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, None)

    def xǁBackoffǁdelay__mutmut_28(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(at_least, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_29(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, self._draw.uniform(0.0, limit))

    def xǁBackoffǁdelay__mutmut_30(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, )

    def xǁBackoffǁdelay__mutmut_31(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(None, limit))

    def xǁBackoffǁdelay__mutmut_32(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, None))

    def xǁBackoffǁdelay__mutmut_33(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(limit))

    def xǁBackoffǁdelay__mutmut_34(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(0.0, ))

    def xǁBackoffǁdelay__mutmut_35(self, now: float, at_least: float = 0.0) -> float:
        """Return the seconds to wait after one more failure: never less than the server's Retry-After."""
        if self._well_since is not None and now - self._well_since >= HEALTHY:
            self._failures = 0
        self._well_since = None
        limit = min(CAP, FIRST * 2.0 ** min(self._failures, 10))
        self._failures += 1
        return max(FLOOR, at_least, self._draw.uniform(1.0, limit))

mutants_xǁBackoffǁ__init____mutmut['_mutmut_orig'] = Backoff.xǁBackoffǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁBackoffǁ__init____mutmut['xǁBackoffǁ__init____mutmut_1'] = Backoff.xǁBackoffǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁBackoffǁ__init____mutmut['xǁBackoffǁ__init____mutmut_2'] = Backoff.xǁBackoffǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁBackoffǁ__init____mutmut['xǁBackoffǁ__init____mutmut_3'] = Backoff.xǁBackoffǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁBackoffǁ__init____mutmut['xǁBackoffǁ__init____mutmut_4'] = Backoff.xǁBackoffǁ__init____mutmut_4 # type: ignore # mutmut generated

mutants_xǁBackoffǁwell__mutmut['_mutmut_orig'] = Backoff.xǁBackoffǁwell__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBackoffǁwell__mutmut['xǁBackoffǁwell__mutmut_1'] = Backoff.xǁBackoffǁwell__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBackoffǁwell__mutmut['xǁBackoffǁwell__mutmut_2'] = Backoff.xǁBackoffǁwell__mutmut_2 # type: ignore # mutmut generated

mutants_xǁBackoffǁdelay__mutmut['_mutmut_orig'] = Backoff.xǁBackoffǁdelay__mutmut_orig # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_1'] = Backoff.xǁBackoffǁdelay__mutmut_1 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_2'] = Backoff.xǁBackoffǁdelay__mutmut_2 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_3'] = Backoff.xǁBackoffǁdelay__mutmut_3 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_4'] = Backoff.xǁBackoffǁdelay__mutmut_4 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_5'] = Backoff.xǁBackoffǁdelay__mutmut_5 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_6'] = Backoff.xǁBackoffǁdelay__mutmut_6 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_7'] = Backoff.xǁBackoffǁdelay__mutmut_7 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_8'] = Backoff.xǁBackoffǁdelay__mutmut_8 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_9'] = Backoff.xǁBackoffǁdelay__mutmut_9 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_10'] = Backoff.xǁBackoffǁdelay__mutmut_10 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_11'] = Backoff.xǁBackoffǁdelay__mutmut_11 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_12'] = Backoff.xǁBackoffǁdelay__mutmut_12 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_13'] = Backoff.xǁBackoffǁdelay__mutmut_13 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_14'] = Backoff.xǁBackoffǁdelay__mutmut_14 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_15'] = Backoff.xǁBackoffǁdelay__mutmut_15 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_16'] = Backoff.xǁBackoffǁdelay__mutmut_16 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_17'] = Backoff.xǁBackoffǁdelay__mutmut_17 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_18'] = Backoff.xǁBackoffǁdelay__mutmut_18 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_19'] = Backoff.xǁBackoffǁdelay__mutmut_19 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_20'] = Backoff.xǁBackoffǁdelay__mutmut_20 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_21'] = Backoff.xǁBackoffǁdelay__mutmut_21 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_22'] = Backoff.xǁBackoffǁdelay__mutmut_22 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_23'] = Backoff.xǁBackoffǁdelay__mutmut_23 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_24'] = Backoff.xǁBackoffǁdelay__mutmut_24 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_25'] = Backoff.xǁBackoffǁdelay__mutmut_25 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_26'] = Backoff.xǁBackoffǁdelay__mutmut_26 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_27'] = Backoff.xǁBackoffǁdelay__mutmut_27 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_28'] = Backoff.xǁBackoffǁdelay__mutmut_28 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_29'] = Backoff.xǁBackoffǁdelay__mutmut_29 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_30'] = Backoff.xǁBackoffǁdelay__mutmut_30 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_31'] = Backoff.xǁBackoffǁdelay__mutmut_31 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_32'] = Backoff.xǁBackoffǁdelay__mutmut_32 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_33'] = Backoff.xǁBackoffǁdelay__mutmut_33 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_34'] = Backoff.xǁBackoffǁdelay__mutmut_34 # type: ignore # mutmut generated
mutants_xǁBackoffǁdelay__mutmut['xǁBackoffǁdelay__mutmut_35'] = Backoff.xǁBackoffǁdelay__mutmut_35 # type: ignore # mutmut generated
