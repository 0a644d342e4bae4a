"""Lines out of chunks, as they come (rules R8 and R19). No I/O."""

LIMIT = 16 * 1024 * 1024
"""Bytes of the longest line: client-go's own limit. Objects in etcd are at most 1.5 MiB, before escaping."""


class LineTooLongError(ValueError):
    """A line has no end within the limit."""


class Lines:
    """Splits a stream of bytes at its newlines."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._kept: list[bytes] = []
        self._length = 0

    @property
    def rest(self) -> int:
        """How many bytes of an unfinished line are kept."""
        return self._length

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

    def _keep(self, part: bytes) -> None:
        """Keep a part of a line until its end comes."""
        if part:
            self._length += len(part)
            if self._length > self._limit:
                raise LineTooLongError
            self._kept.append(part)
