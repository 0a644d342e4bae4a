"""Where lines go: text that the terminal can show, records as JSON, and nothing after the reader has left."""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from rollout.safe import safe
from tui.charset import ascii_only
from tui.headless.records import Record

PLAIN = {"→": "->", "·": "|", "…": "...", "−": "-", "’": "'", "≥": ">="}  # noqa: RUF001  as they are written
"""What stands for our own signs where only ASCII can be shown; all else becomes "?"."""

MOST = 2_000
"""Characters of one line: a webhook's message may be a page long."""


class OutputError(OSError):
    """Standard output cannot be written: a full disk, a terminal that is gone."""


class Out:
    """Standard output, a line at a time."""

    def __init__(self, environ: Mapping[str, str] = os.environ) -> None:
        self._plain = ascii_only(environ)

    def line(self, text: str) -> None:
        """Write one line, and let it be seen at once: whoever reads a pipe waits for it."""
        self._write(f"{self.shown(safe(text, MOST))}\n".encode())

    def record(self, record: Record) -> None:
        """Write a record as one line of JSON, in UTF-8 whatever the locale (RFC 8259)."""
        self._write(msgspec.json.encode(record) + b"\n")

    def whole(self, record: Record, form: str) -> None:
        """Write a record to be read by people too: indented JSON, or YAML."""
        if form == "yaml":
            # Late: only this form needs it.
            import yaml

            built: Any = msgspec.to_builtins(record)
            text = yaml.safe_dump(built, sort_keys=False, allow_unicode=True, width=100_000)
            self._write(text.encode())
        else:
            self._write(msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n")

    def table(self, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
        """Write columns as kubectl does: each as wide as it has to be, the last as long as it likes."""
        lines = [heads, *([safe(cell, MOST) for cell in row] for row in rows)]
        widths = [max(len(line[at]) for line in lines) for at in range(len(heads))]
        for line in lines:
            padded = (cell.ljust(width) for cell, width in zip(line, widths, strict=True))
            self.line("   ".join(padded).rstrip())

    def shown(self, text: str) -> str:
        """Return `text` as far as the locale can show it."""
        if not self._plain or text.isascii():
            return text
        for sign, words in PLAIN.items():
            text = text.replace(sign, words)
        return text.encode("ascii", "replace").decode()

    def _write(self, data: bytes) -> None:
        if sys.stdout is None:
            raise OutputError(errno.EBADF, "it is closed")
        try:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputError(error.errno, error.strerror) from error
