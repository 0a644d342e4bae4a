"""Lines out of chunks, as they come (rules R8 and R19). No I/O."""

LIMIT = 16 * 1024 * 1024
"""Bytes of the longest line: client-go's own limit. Objects in etcd are at most 1.5 MiB, before escaping."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class LineTooLongError(ValueError):
    """A line has no end within the limit."""
mutants_xǁLinesǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁfeed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁLinesǁ_keep__mutmut: MutantDict = {}  # type: ignore


class Lines:
    """Splits a stream of bytes at its newlines."""

    @_mutmut_mutated(mutants_xǁLinesǁ__init____mutmut)
    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = []
        self._length = 0

    def xǁLinesǁ__init____mutmut_orig(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = []
        self._length = 0

    def xǁLinesǁ__init____mutmut_1(self, limit: int = LIMIT) -> None:
        self._limit = None
        self._kept: list[bytes] = []
        self._length = 0

    def xǁLinesǁ__init____mutmut_2(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = None
        self._length = 0

    def xǁLinesǁ__init____mutmut_3(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = []
        self._length = None

    def xǁLinesǁ__init____mutmut_4(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = []
        self._length = 1

    @property
    def rest(self) -> int:
        """How many bytes of an unfinished line are kept."""
        return self._length

    @_mutmut_mutated(mutants_xǁLinesǁfeed__mutmut)
    def feed(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_orig(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_1(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = None
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_2(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(None)
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_3(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"XX\nXX")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_4(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(None)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_5(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_6(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = None
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_7(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(None)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_8(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"XXXX".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_9(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = None
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_10(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines = whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_11(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines -= whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_12(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = None
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_13(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 1
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_14(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(None)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_15(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(None):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_16(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) >= self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_17(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(None) for line in lines]

    def xǁLinesǁfeed__mutmut_18(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.lstrip(b"\r") for line in lines]

    def xǁLinesǁfeed__mutmut_19(self, chunk: bytes) -> list[bytes]:
        """Return the lines that `chunk` completes, without their ends. Raises LineTooLongError."""
        first, *others = chunk.split(b"\n")
        self._keep(first)
        if not others:
            return []
        lines = [b"".join(self._kept)]
        *whole, last = others
        lines += whole
        self._kept.clear()
        self._length = 0
        self._keep(last)
        if any(len(line) > self._limit for line in whole):
            raise LineTooLongError
        return [line.rstrip(b"XX\rXX") for line in lines]

    @_mutmut_mutated(mutants_xǁLinesǁ_keep__mutmut)
    def _keep(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length += len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(part)

    def xǁLinesǁ_keep__mutmut_orig(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length += len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(part)

    def xǁLinesǁ_keep__mutmut_1(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length = len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(part)

    def xǁLinesǁ_keep__mutmut_2(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length -= len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(part)

    def xǁLinesǁ_keep__mutmut_3(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length += len(part)
            if self._length >= self._limit:
                raise LineTooLongError
            self._kept.append(part)

    def xǁLinesǁ_keep__mutmut_4(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length += len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(None)

mutants_xǁLinesǁ__init____mutmut['_mutmut_orig'] = Lines.xǁLinesǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_1'] = Lines.xǁLinesǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_2'] = Lines.xǁLinesǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_3'] = Lines.xǁLinesǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ__init____mutmut['xǁLinesǁ__init____mutmut_4'] = Lines.xǁLinesǁ__init____mutmut_4 # type: ignore # mutmut generated

mutants_xǁLinesǁfeed__mutmut['_mutmut_orig'] = Lines.xǁLinesǁfeed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_1'] = Lines.xǁLinesǁfeed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_2'] = Lines.xǁLinesǁfeed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_3'] = Lines.xǁLinesǁfeed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_4'] = Lines.xǁLinesǁfeed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_5'] = Lines.xǁLinesǁfeed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_6'] = Lines.xǁLinesǁfeed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_7'] = Lines.xǁLinesǁfeed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_8'] = Lines.xǁLinesǁfeed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_9'] = Lines.xǁLinesǁfeed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_10'] = Lines.xǁLinesǁfeed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_11'] = Lines.xǁLinesǁfeed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_12'] = Lines.xǁLinesǁfeed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_13'] = Lines.xǁLinesǁfeed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_14'] = Lines.xǁLinesǁfeed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_15'] = Lines.xǁLinesǁfeed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_16'] = Lines.xǁLinesǁfeed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_17'] = Lines.xǁLinesǁfeed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_18'] = Lines.xǁLinesǁfeed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁLinesǁfeed__mutmut['xǁLinesǁfeed__mutmut_19'] = Lines.xǁLinesǁfeed__mutmut_19 # type: ignore # mutmut generated

mutants_xǁLinesǁ_keep__mutmut['_mutmut_orig'] = Lines.xǁLinesǁ_keep__mutmut_orig # type: ignore # mutmut generated
mutants_xǁLinesǁ_keep__mutmut['xǁLinesǁ_keep__mutmut_1'] = Lines.xǁLinesǁ_keep__mutmut_1 # type: ignore # mutmut generated
mutants_xǁLinesǁ_keep__mutmut['xǁLinesǁ_keep__mutmut_2'] = Lines.xǁLinesǁ_keep__mutmut_2 # type: ignore # mutmut generated
mutants_xǁLinesǁ_keep__mutmut['xǁLinesǁ_keep__mutmut_3'] = Lines.xǁLinesǁ_keep__mutmut_3 # type: ignore # mutmut generated
mutants_xǁLinesǁ_keep__mutmut['xǁLinesǁ_keep__mutmut_4'] = Lines.xǁLinesǁ_keep__mutmut_4 # type: ignore # mutmut generated
