"""What speaks for and against the open watch of a stream (rules R11, R14, R16). No I/O."""

SHORT = 1.0
"""Seconds that a watch without a line lasts at least, unless something is wrong."""

SHORT_TIMES, SILENT_TIMES = 3, 2
"""How often in a row a watch may end at once, or fall silent, until the list is read again."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁSignsǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁopened__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁheard__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁlisted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁbookmarked__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁprobed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁsilent__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁwell_ended__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁtoo_short__mutmut: MutantDict = {}  # type: ignore
mutants_xǁSignsǁfailed__mutmut: MutantDict = {}  # type: ignore


class Signs:
    """Counts them; what then to do is the stream's."""

    @_mutmut_mutated(mutants_xǁSignsǁ__init____mutmut)
    def __init__(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_orig(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_1(self) -> None:
        self.opened_at: float | None = ""
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_2(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = None
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_3(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = True
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_4(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = None
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_5(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = True
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_6(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = None
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_7(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 1
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_8(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = None
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_9(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = True
        self._bookmarked = False
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_10(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = None
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_11(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = True
        self._short = 0
        self._failed = False

    def xǁSignsǁ__init____mutmut_12(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = None
        self._failed = False

    def xǁSignsǁ__init____mutmut_13(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 1
        self._failed = False

    def xǁSignsǁ__init____mutmut_14(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = None

    def xǁSignsǁ__init____mutmut_15(self) -> None:
        self.opened_at: float | None = None
        """When the server answered with 200; None while it has not."""
        self.suspect = False
        """Whether our version may be one that the server has never come to: it would stay silent."""
        self.probing = False
        """Whether the server seems to send no bookmarks, so that it is asked beside the watch."""
        self.silences = 0
        """How often in a row nothing was heard."""
        self._heard = False
        self._bookmarked = False
        self._short = 0
        self._failed = True

    @_mutmut_mutated(mutants_xǁSignsǁopened__mutmut)
    def opened(self, now: float) -> None:
        """Take it that the watch has begun."""
        self.opened_at, self._heard = now, False

    def xǁSignsǁopened__mutmut_orig(self, now: float) -> None:
        """Take it that the watch has begun."""
        self.opened_at, self._heard = now, False

    def xǁSignsǁopened__mutmut_1(self, now: float) -> None:
        """Take it that the watch has begun."""
        self.opened_at, self._heard = None

    def xǁSignsǁopened__mutmut_2(self, now: float) -> None:
        """Take it that the watch has begun."""
        self.opened_at, self._heard = now, True

    @_mutmut_mutated(mutants_xǁSignsǁheard__mutmut)
    def heard(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = 0, False

    def xǁSignsǁheard__mutmut_orig(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = 0, False

    def xǁSignsǁheard__mutmut_1(self) -> None:
        """Take a line."""
        self._heard, self.suspect = None
        self.silences, self._failed = 0, False

    def xǁSignsǁheard__mutmut_2(self) -> None:
        """Take a line."""
        self._heard, self.suspect = False, False
        self.silences, self._failed = 0, False

    def xǁSignsǁheard__mutmut_3(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, True
        self.silences, self._failed = 0, False

    def xǁSignsǁheard__mutmut_4(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = None

    def xǁSignsǁheard__mutmut_5(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = 1, False

    def xǁSignsǁheard__mutmut_6(self) -> None:
        """Take a line."""
        self._heard, self.suspect = True, False
        self.silences, self._failed = 0, True

    @_mutmut_mutated(mutants_xǁSignsǁlisted__mutmut)
    def listed(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = 0, False

    def xǁSignsǁlisted__mutmut_orig(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = 0, False

    def xǁSignsǁlisted__mutmut_1(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = None
        self.silences, self._failed = 0, False

    def xǁSignsǁlisted__mutmut_2(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = True
        self.silences, self._failed = 0, False

    def xǁSignsǁlisted__mutmut_3(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = None

    def xǁSignsǁlisted__mutmut_4(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = 1, False

    def xǁSignsǁlisted__mutmut_5(self) -> None:
        """Take a whole list, from which all begins anew."""
        self.suspect = False
        self.silences, self._failed = 0, True

    @_mutmut_mutated(mutants_xǁSignsǁbookmarked__mutmut)
    def bookmarked(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = True, False

    def xǁSignsǁbookmarked__mutmut_orig(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = True, False

    def xǁSignsǁbookmarked__mutmut_1(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = None

    def xǁSignsǁbookmarked__mutmut_2(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = False, False

    def xǁSignsǁbookmarked__mutmut_3(self) -> None:
        """Take a bookmark: the server sends them."""
        self._bookmarked, self.probing = True, True

    @_mutmut_mutated(mutants_xǁSignsǁprobed__mutmut)
    def probed(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = True, False

    def xǁSignsǁprobed__mutmut_orig(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = True, False

    def xǁSignsǁprobed__mutmut_1(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = None
        self._heard, self.suspect = True, False

    def xǁSignsǁprobed__mutmut_2(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 1
        self._heard, self.suspect = True, False

    def xǁSignsǁprobed__mutmut_3(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = None

    def xǁSignsǁprobed__mutmut_4(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = False, False

    def xǁSignsǁprobed__mutmut_5(self) -> None:
        """Take the answer to a probe: the server is there, and has come to our version."""
        if self.probing:
            self.silences = 0
        self._heard, self.suspect = True, True

    @_mutmut_mutated(mutants_xǁSignsǁsilent__mutmut)
    def silent(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_orig(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_1(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences = 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_2(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences -= 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_3(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 2
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_4(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = None
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_5(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = False
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_6(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences <= SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_7(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return True
        self.probing = not self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_8(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = None
        return True

    def xǁSignsǁsilent__mutmut_9(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = self._bookmarked
        return True

    def xǁSignsǁsilent__mutmut_10(self) -> bool:
        """Take it that nothing was heard; return whether it is time to list."""
        self.silences += 1
        self.suspect = True
        if self.silences < SILENT_TIMES:
            return False
        self.probing = not self._bookmarked
        return False

    @_mutmut_mutated(mutants_xǁSignsǁwell_ended__mutmut)
    def well_ended(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_orig(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_1(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = None
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_2(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None and now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_3(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard and self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_4(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is not None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_5(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now + self.opened_at >= SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_6(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at > SHORT
        self._short = 0 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_7(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = None
        return well

    def xǁSignsǁwell_ended__mutmut_8(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if (well) and False else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_9(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if (well) or True else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_10(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 1 if well else self._short + 1
        return well

    def xǁSignsǁwell_ended__mutmut_11(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short - 1
        return well

    def xǁSignsǁwell_ended__mutmut_12(self, now: float) -> bool:
        """Return whether an end is an ordinary one: something came, or time went by."""
        well = self._heard or self.opened_at is None or now - self.opened_at >= SHORT
        self._short = 0 if well else self._short + 2
        return well

    @_mutmut_mutated(mutants_xǁSignsǁtoo_short__mutmut)
    def too_short(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 0 if due else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_orig(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 0 if due else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_1(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = None
        self._short = 0 if due else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_2(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short > SHORT_TIMES
        self._short = 0 if due else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_3(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = None
        return due

    def xǁSignsǁtoo_short__mutmut_4(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 0 if (due) and False else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_5(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 0 if (due) or True else self._short
        return due

    def xǁSignsǁtoo_short__mutmut_6(self) -> bool:
        """Return, after an end that was none, whether it is time to list."""
        due = self._short >= SHORT_TIMES
        self._short = 1 if due else self._short
        return due

    @_mutmut_mutated(mutants_xǁSignsǁfailed__mutmut)
    def failed(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = not self._failed
        return not self._failed

    def xǁSignsǁfailed__mutmut_orig(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = not self._failed
        return not self._failed

    def xǁSignsǁfailed__mutmut_1(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = None
        return not self._failed

    def xǁSignsǁfailed__mutmut_2(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = self._failed
        return not self._failed

    def xǁSignsǁfailed__mutmut_3(self) -> bool:
        """Take a server's error; return whether it is the second in a row: then it is time to list."""
        self._failed = not self._failed
        return self._failed

mutants_xǁSignsǁ__init____mutmut['_mutmut_orig'] = Signs.xǁSignsǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_1'] = Signs.xǁSignsǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_2'] = Signs.xǁSignsǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_3'] = Signs.xǁSignsǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_4'] = Signs.xǁSignsǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_5'] = Signs.xǁSignsǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_6'] = Signs.xǁSignsǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_7'] = Signs.xǁSignsǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_8'] = Signs.xǁSignsǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_9'] = Signs.xǁSignsǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_10'] = Signs.xǁSignsǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_11'] = Signs.xǁSignsǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_12'] = Signs.xǁSignsǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_13'] = Signs.xǁSignsǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_14'] = Signs.xǁSignsǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁSignsǁ__init____mutmut['xǁSignsǁ__init____mutmut_15'] = Signs.xǁSignsǁ__init____mutmut_15 # type: ignore # mutmut generated

mutants_xǁSignsǁopened__mutmut['_mutmut_orig'] = Signs.xǁSignsǁopened__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁopened__mutmut['xǁSignsǁopened__mutmut_1'] = Signs.xǁSignsǁopened__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁopened__mutmut['xǁSignsǁopened__mutmut_2'] = Signs.xǁSignsǁopened__mutmut_2 # type: ignore # mutmut generated

mutants_xǁSignsǁheard__mutmut['_mutmut_orig'] = Signs.xǁSignsǁheard__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_1'] = Signs.xǁSignsǁheard__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_2'] = Signs.xǁSignsǁheard__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_3'] = Signs.xǁSignsǁheard__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_4'] = Signs.xǁSignsǁheard__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_5'] = Signs.xǁSignsǁheard__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignsǁheard__mutmut['xǁSignsǁheard__mutmut_6'] = Signs.xǁSignsǁheard__mutmut_6 # type: ignore # mutmut generated

mutants_xǁSignsǁlisted__mutmut['_mutmut_orig'] = Signs.xǁSignsǁlisted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁlisted__mutmut['xǁSignsǁlisted__mutmut_1'] = Signs.xǁSignsǁlisted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁlisted__mutmut['xǁSignsǁlisted__mutmut_2'] = Signs.xǁSignsǁlisted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁlisted__mutmut['xǁSignsǁlisted__mutmut_3'] = Signs.xǁSignsǁlisted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁlisted__mutmut['xǁSignsǁlisted__mutmut_4'] = Signs.xǁSignsǁlisted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁlisted__mutmut['xǁSignsǁlisted__mutmut_5'] = Signs.xǁSignsǁlisted__mutmut_5 # type: ignore # mutmut generated

mutants_xǁSignsǁbookmarked__mutmut['_mutmut_orig'] = Signs.xǁSignsǁbookmarked__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁbookmarked__mutmut['xǁSignsǁbookmarked__mutmut_1'] = Signs.xǁSignsǁbookmarked__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁbookmarked__mutmut['xǁSignsǁbookmarked__mutmut_2'] = Signs.xǁSignsǁbookmarked__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁbookmarked__mutmut['xǁSignsǁbookmarked__mutmut_3'] = Signs.xǁSignsǁbookmarked__mutmut_3 # type: ignore # mutmut generated

mutants_xǁSignsǁprobed__mutmut['_mutmut_orig'] = Signs.xǁSignsǁprobed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁprobed__mutmut['xǁSignsǁprobed__mutmut_1'] = Signs.xǁSignsǁprobed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁprobed__mutmut['xǁSignsǁprobed__mutmut_2'] = Signs.xǁSignsǁprobed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁprobed__mutmut['xǁSignsǁprobed__mutmut_3'] = Signs.xǁSignsǁprobed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁprobed__mutmut['xǁSignsǁprobed__mutmut_4'] = Signs.xǁSignsǁprobed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁprobed__mutmut['xǁSignsǁprobed__mutmut_5'] = Signs.xǁSignsǁprobed__mutmut_5 # type: ignore # mutmut generated

mutants_xǁSignsǁsilent__mutmut['_mutmut_orig'] = Signs.xǁSignsǁsilent__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_1'] = Signs.xǁSignsǁsilent__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_2'] = Signs.xǁSignsǁsilent__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_3'] = Signs.xǁSignsǁsilent__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_4'] = Signs.xǁSignsǁsilent__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_5'] = Signs.xǁSignsǁsilent__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_6'] = Signs.xǁSignsǁsilent__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_7'] = Signs.xǁSignsǁsilent__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_8'] = Signs.xǁSignsǁsilent__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_9'] = Signs.xǁSignsǁsilent__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignsǁsilent__mutmut['xǁSignsǁsilent__mutmut_10'] = Signs.xǁSignsǁsilent__mutmut_10 # type: ignore # mutmut generated

mutants_xǁSignsǁwell_ended__mutmut['_mutmut_orig'] = Signs.xǁSignsǁwell_ended__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_1'] = Signs.xǁSignsǁwell_ended__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_2'] = Signs.xǁSignsǁwell_ended__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_3'] = Signs.xǁSignsǁwell_ended__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_4'] = Signs.xǁSignsǁwell_ended__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_5'] = Signs.xǁSignsǁwell_ended__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_6'] = Signs.xǁSignsǁwell_ended__mutmut_6 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_7'] = Signs.xǁSignsǁwell_ended__mutmut_7 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_8'] = Signs.xǁSignsǁwell_ended__mutmut_8 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_9'] = Signs.xǁSignsǁwell_ended__mutmut_9 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_10'] = Signs.xǁSignsǁwell_ended__mutmut_10 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_11'] = Signs.xǁSignsǁwell_ended__mutmut_11 # type: ignore # mutmut generated
mutants_xǁSignsǁwell_ended__mutmut['xǁSignsǁwell_ended__mutmut_12'] = Signs.xǁSignsǁwell_ended__mutmut_12 # type: ignore # mutmut generated

mutants_xǁSignsǁtoo_short__mutmut['_mutmut_orig'] = Signs.xǁSignsǁtoo_short__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_1'] = Signs.xǁSignsǁtoo_short__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_2'] = Signs.xǁSignsǁtoo_short__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_3'] = Signs.xǁSignsǁtoo_short__mutmut_3 # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_4'] = Signs.xǁSignsǁtoo_short__mutmut_4 # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_5'] = Signs.xǁSignsǁtoo_short__mutmut_5 # type: ignore # mutmut generated
mutants_xǁSignsǁtoo_short__mutmut['xǁSignsǁtoo_short__mutmut_6'] = Signs.xǁSignsǁtoo_short__mutmut_6 # type: ignore # mutmut generated

mutants_xǁSignsǁfailed__mutmut['_mutmut_orig'] = Signs.xǁSignsǁfailed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁSignsǁfailed__mutmut['xǁSignsǁfailed__mutmut_1'] = Signs.xǁSignsǁfailed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁSignsǁfailed__mutmut['xǁSignsǁfailed__mutmut_2'] = Signs.xǁSignsǁfailed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁSignsǁfailed__mutmut['xǁSignsǁfailed__mutmut_3'] = Signs.xǁSignsǁfailed__mutmut_3 # type: ignore # mutmut generated
