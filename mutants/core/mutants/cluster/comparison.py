"""What is known against what a list says, once the watch has passed that list (rule R22). No I/O."""

from collections.abc import Mapping
from typing import Any

from cluster import limits
from cluster.known import Known, older


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁComparisonǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁComparisonǁlisted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁComparisonǁtake__mutmut: MutantDict = {}  # type: ignore
mutants_xǁComparisonǁdrop__mutmut: MutantDict = {}  # type: ignore
mutants_xǁComparisonǁdiffering__mutmut: MutantDict = {}  # type: ignore


class Comparison:
    """Times are seconds of one monotonic clock."""

    @_mutmut_mutated(mutants_xǁComparisonǁ__init____mutmut)
    def __init__(self) -> None:
        self.due: float | None = None
        """When to list for it; None: never."""
        self.done: float | None = None
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = None

    def xǁComparisonǁ__init____mutmut_orig(self) -> None:
        self.due: float | None = None
        """When to list for it; None: never."""
        self.done: float | None = None
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = None

    def xǁComparisonǁ__init____mutmut_1(self) -> None:
        self.due: float | None = ""
        """When to list for it; None: never."""
        self.done: float | None = None
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = None

    def xǁComparisonǁ__init____mutmut_2(self) -> None:
        self.due: float | None = None
        """When to list for it; None: never."""
        self.done: float | None = ""
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = None

    def xǁComparisonǁ__init____mutmut_3(self) -> None:
        self.due: float | None = None
        """When to list for it; None: never."""
        self.done: float | None = None
        """When it was last made."""
        self._listed: tuple[Mapping[str, str], str] | None = ""

    @_mutmut_mutated(mutants_xǁComparisonǁlisted__mutmut)
    def listed(self, now: float) -> None:
        """Take it that everything was read afresh."""
        self._listed, self.due = None, now + limits.AUDIT

    def xǁComparisonǁlisted__mutmut_orig(self, now: float) -> None:
        """Take it that everything was read afresh."""
        self._listed, self.due = None, now + limits.AUDIT

    def xǁComparisonǁlisted__mutmut_1(self, now: float) -> None:
        """Take it that everything was read afresh."""
        self._listed, self.due = None

    def xǁComparisonǁlisted__mutmut_2(self, now: float) -> None:
        """Take it that everything was read afresh."""
        self._listed, self.due = None, now - limits.AUDIT

    @_mutmut_mutated(mutants_xǁComparisonǁtake__mutmut)
    def take(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list of that version has them."""
        self._listed, self.due = (listed, version), now + limits.AUDIT

    def xǁComparisonǁtake__mutmut_orig(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list of that version has them."""
        self._listed, self.due = (listed, version), now + limits.AUDIT

    def xǁComparisonǁtake__mutmut_1(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list of that version has them."""
        self._listed, self.due = None

    def xǁComparisonǁtake__mutmut_2(self, listed: Mapping[str, str], version: str, now: float) -> None:
        """Take uids and versions as a list of that version has them."""
        self._listed, self.due = (listed, version), now - limits.AUDIT

    @_mutmut_mutated(mutants_xǁComparisonǁdrop__mutmut)
    def drop(self) -> None:
        """Forget the list: what is watched is in doubt itself."""
        self._listed = None

    def xǁComparisonǁdrop__mutmut_orig(self) -> None:
        """Forget the list: what is watched is in doubt itself."""
        self._listed = None

    def xǁComparisonǁdrop__mutmut_1(self) -> None:
        """Forget the list: what is watched is in doubt itself."""
        self._listed = ""

    @_mutmut_mutated(mutants_xǁComparisonǁdiffering__mutmut)
    def differing(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_orig(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_1(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed and older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_2(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None and not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_3(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is not None or not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_4(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_5(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(None, self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_6(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, None):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_7(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(self._listed[1]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_8(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, ):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_9(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[2]):
            return 0
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_10(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[1]):
            return 1
        listed, self._listed, self.done = self._listed, None, now
        return len(known.differing(*listed))

    def xǁComparisonǁdiffering__mutmut_11(self, known: Known[Any], passed: str, now: float) -> int:
        """Return how many objects differ; 0 as long as the watch, at `passed`, has not passed the list."""
        if self._listed is None or not passed or older(passed, self._listed[1]):
            return 0
        listed, self._listed, self.done = None
        return len(known.differing(*listed))

mutants_xǁComparisonǁ__init____mutmut['_mutmut_orig'] = Comparison.xǁComparisonǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁComparisonǁ__init____mutmut['xǁComparisonǁ__init____mutmut_1'] = Comparison.xǁComparisonǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁComparisonǁ__init____mutmut['xǁComparisonǁ__init____mutmut_2'] = Comparison.xǁComparisonǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁComparisonǁ__init____mutmut['xǁComparisonǁ__init____mutmut_3'] = Comparison.xǁComparisonǁ__init____mutmut_3 # type: ignore # mutmut generated

mutants_xǁComparisonǁlisted__mutmut['_mutmut_orig'] = Comparison.xǁComparisonǁlisted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁComparisonǁlisted__mutmut['xǁComparisonǁlisted__mutmut_1'] = Comparison.xǁComparisonǁlisted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁComparisonǁlisted__mutmut['xǁComparisonǁlisted__mutmut_2'] = Comparison.xǁComparisonǁlisted__mutmut_2 # type: ignore # mutmut generated

mutants_xǁComparisonǁtake__mutmut['_mutmut_orig'] = Comparison.xǁComparisonǁtake__mutmut_orig # type: ignore # mutmut generated
mutants_xǁComparisonǁtake__mutmut['xǁComparisonǁtake__mutmut_1'] = Comparison.xǁComparisonǁtake__mutmut_1 # type: ignore # mutmut generated
mutants_xǁComparisonǁtake__mutmut['xǁComparisonǁtake__mutmut_2'] = Comparison.xǁComparisonǁtake__mutmut_2 # type: ignore # mutmut generated

mutants_xǁComparisonǁdrop__mutmut['_mutmut_orig'] = Comparison.xǁComparisonǁdrop__mutmut_orig # type: ignore # mutmut generated
mutants_xǁComparisonǁdrop__mutmut['xǁComparisonǁdrop__mutmut_1'] = Comparison.xǁComparisonǁdrop__mutmut_1 # type: ignore # mutmut generated

mutants_xǁComparisonǁdiffering__mutmut['_mutmut_orig'] = Comparison.xǁComparisonǁdiffering__mutmut_orig # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_1'] = Comparison.xǁComparisonǁdiffering__mutmut_1 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_2'] = Comparison.xǁComparisonǁdiffering__mutmut_2 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_3'] = Comparison.xǁComparisonǁdiffering__mutmut_3 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_4'] = Comparison.xǁComparisonǁdiffering__mutmut_4 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_5'] = Comparison.xǁComparisonǁdiffering__mutmut_5 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_6'] = Comparison.xǁComparisonǁdiffering__mutmut_6 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_7'] = Comparison.xǁComparisonǁdiffering__mutmut_7 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_8'] = Comparison.xǁComparisonǁdiffering__mutmut_8 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_9'] = Comparison.xǁComparisonǁdiffering__mutmut_9 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_10'] = Comparison.xǁComparisonǁdiffering__mutmut_10 # type: ignore # mutmut generated
mutants_xǁComparisonǁdiffering__mutmut['xǁComparisonǁdiffering__mutmut_11'] = Comparison.xǁComparisonǁdiffering__mutmut_11 # type: ignore # mutmut generated
