"""rolldeck with one task more, which measures how late the event loop is.

    lagged.py FILE [rolldeck's arguments]

Without arguments it is the task alone, on a loop that does nothing else.
Each second FILE gets the 99th percentile of what was late until then, in milliseconds.
"""

import asyncio
import sys
from pathlib import Path

from tui import cli
from tui.app import RolldeckApp

EVERY = 0.005
"""Seconds between two looks."""


async def measure(file: Path) -> None:
    """Measure until cancelled."""
    clock = asyncio.get_running_loop().time
    late: list[float] = []
    told = 0.0
    while True:
        due = clock() + EVERY
        await asyncio.sleep(EVERY)
        late.append(clock() - due)
        if clock() >= told + 1:
            told = clock()
            file.write_text(str(sorted(late)[int(len(late) * 0.99)] * 1000))  # noqa: ASYNC240  some bytes


FILE = Path(sys.argv.pop(1))
"""Where the figure goes."""


class Measured(RolldeckApp):
    """The app, measured."""

    def on_load(self) -> None:
        """Begin."""
        self.measuring = asyncio.create_task(measure(FILE))


if __name__ == "__main__":
    sys.modules["tui.app"].RolldeckApp = Measured  # type: ignore[misc]
    if sys.argv[1:]:
        cli.main()
    else:
        asyncio.run(measure(FILE))
