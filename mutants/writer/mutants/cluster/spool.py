"""A log of any length in constant memory: bytes in files without a name, and where every so many lines begin.

Two files at most: when the newer one is full, the older one is let go of with the lines in it. The files
have no name, so that nothing of a log is left behind, however the program ends.
"""

import os
import re
import tempfile
from bisect import bisect_right
from collections.abc import Iterator

SEGMENT = 128 * 1024 * 1024
"""Bytes of one file: what is kept of a log is between one and two of them."""

STRIDE = 64 * 1024
"""Bytes between two lines whose place is remembered: 16 bytes of memory for each."""

LINE = 8 * 1024
"""Bytes of a line that are returned: longer ones are cut."""

STAMP = re.compile(rb"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d) ")
"""What the server puts before each line where it is asked for times (RFC 3339, nanoseconds)."""

BLOCK = 256 * 1024
"""Bytes read at once."""


class _Segment:
    """One file, and the numbers of its lines."""

    def __init__(self, first: int) -> None:
        self.file = tempfile.TemporaryFile(prefix="rolldeck-")  # noqa: SIM115  closed by Spool.close
        self.first = first
        self.ends = 0
        """Newlines in it."""
        self.size = 0
        self.numbers = [first]
        self.offsets = [0]

    def append(self, data: bytes) -> None:
        """Write at the end."""
        self.file.seek(self.size)
        self.file.write(data)
        self.file.flush()
        begin = 0
        while True:
            sought = self.offsets[-1] + STRIDE - self.size
            at = data.find(b"\n", max(begin, sought)) if sought < len(data) else -1
            if at < 0:
                break
            self.ends += data.count(b"\n", begin, at + 1)
            begin = at + 1
            self.numbers.append(self.first + self.ends)
            self.offsets.append(self.size + begin)
        self.ends += data.count(b"\n", begin)
        self.size += len(data)

    def lines(self, start: int) -> Iterator[bytes]:
        """Yield the lines from number `start` on, cut at LINE bytes."""
        place = bisect_right(self.numbers, start) - 1
        number, offset = self.numbers[place], self.offsets[place]
        kept = b""
        while block := os.pread(self.file.fileno(), BLOCK, offset):
            offset += len(block)
            head, *others = block.split(b"\n")
            kept = (kept + head)[:LINE]
            for other in others:
                if number >= start:
                    yield kept
                number += 1
                kept = other[:LINE]
        if kept and number >= start:
            yield kept


class Spool:
    """Takes bytes at its end, and gives lines by their number.

    Args:
        segment: Bytes of one file.
    """

    def __init__(self, segment: int = SEGMENT) -> None:
        self._most = segment
        self._segments = [_Segment(0)]
        self._open = False

    @property
    def first(self) -> int:
        """The number of the first line that is kept."""
        return self._segments[0].first

    @property
    def end(self) -> int:
        """One past the number of the last line, an unfinished one included."""
        last = self._segments[-1]
        return last.first + last.ends + self._open

    @property
    def unfinished(self) -> bool:
        """Whether the last line has no end yet."""
        return self._open

    @property
    def size(self) -> int:
        """Bytes that are kept."""
        return sum(segment.size for segment in self._segments)

    def append(self, data: bytes) -> None:
        """Take bytes; a line may come in parts."""
        if not data:
            return
        last = self._segments[-1]
        if last.size + len(data) > self._most and last.size:
            cut = data.find(b"\n") + 1 if self._open else 0
            if cut or not self._open:
                last.append(data[:cut])
                self._turn()
                data = data[cut:]
        self._segments[-1].append(data)
        if data:
            self._open = not data.endswith(b"\n")

    def lines(self, start: int, count: int) -> list[bytes]:
        """Return `count` lines from number `start` on, or as many as there are; each cut at LINE bytes."""
        found: list[bytes] = []
        start = max(start, self.first)
        for segment in self._segments:
            if start + len(found) >= segment.first + segment.ends + 1:
                continue
            for line in segment.lines(start + len(found)):
                if len(found) == count:
                    return found
                found.append(line)
        return found

    def find(self, text: str, start: int, *, back: bool) -> int | None:
        """Return the number of the next line with `text` from `start` on, or `back` from it.

        Capitals of ASCII are as small letters. The time before a line is no part of it.
        """
        sought = text.encode().lower()
        best: int | None = None
        for number, line in self.numbered(self.first if back else start):
            if back and number > start:
                break
            if sought in line.lower() and sought in STAMP.sub(b"", line, count=1).lower():
                best = number
                if not back:
                    break
        return best

    def numbered(self, start: int) -> Iterator[tuple[int, bytes]]:
        """Yield all lines from `start` on with their numbers."""
        number = max(start, self.first)
        for segment in list(self._segments):
            if number > segment.first + segment.ends:
                continue
            for line in segment.lines(number):
                yield number, line
                number += 1

    def blocks(self) -> Iterator[bytes]:
        """Yield all that is kept, byte for byte."""
        for segment in list(self._segments):
            offset, size = 0, segment.size
            while offset < size:
                block = os.pread(segment.file.fileno(), min(BLOCK, size - offset), offset)
                if not block:
                    break
                offset += len(block)
                yield block

    def close(self) -> None:
        """Let go of everything."""
        for segment in self._segments:
            segment.file.close()

    def _turn(self) -> None:
        """Begin the next file; of those before only the newest is kept."""
        end = self._segments[-1].first + self._segments[-1].ends
        for segment in self._segments[:-1]:
            segment.file.close()
        self._segments = [self._segments[-1], _Segment(end)]
        self._open = False
