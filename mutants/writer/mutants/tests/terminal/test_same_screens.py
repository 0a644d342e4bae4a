"""Our driver leaves on the terminal what Textual's own leaves there, cell by cell, colours and all."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from looks_same import differences
from pty_screen import PtyScreen

APPS = Path(__file__).with_name("apps.py")


class Pair:
    """One app twice: on Textual's driver and on ours, with the same keys."""

    def __init__(self, name: str, columns: int, lines: int, env: dict[str, str]) -> None:
        with ExitStack() as stack:
            self.stock, self.ours = (
                stack.enter_context(
                    PtyScreen(
                        [sys.executable, str(APPS), name, driver], columns=columns, lines=lines, env=env
                    )
                )
                for driver in ("stock", "ours")
            )
            self.leave = stack.pop_all()
        self.both = (self.stock, self.ours)

    def agree(self, marker: str) -> None:
        """Wait until both show `marker`, and then for the same screens."""
        for terminal in self.both:
            terminal.wait_for(marker)
        self.ours.wait(lambda: not self.stock.read() and not self.different(), "equal screen; " + marker)

    def different(self) -> list[str]:
        return differences(self.stock.screen, self.ours.screen)

    def send(self, keys: str) -> None:
        for terminal in self.both:
            terminal.send(keys)

    def resize(self, columns: int, lines: int) -> None:
        for terminal in self.both:
            terminal.resize(columns, lines)


Start = Callable[..., Pair]


@pytest.fixture
def start() -> Iterator[Start]:
    with ExitStack() as stack:

        def begin(name: str, columns: int = 80, lines: int = 24, **env: str) -> Pair:
            pair = Pair(name, columns, lines, env)
            stack.enter_context(pair.leave)
            return pair

        yield begin


@pytest.mark.parametrize("name", ["table", "wide", "styles"])
def test_changes_end_in_the_same_cells(start: Start, name: str) -> None:
    pair = start(name)
    pair.agree("round 0")
    for done in range(1, 6):
        pair.send("m")
        pair.agree(f"round {done}")


def test_a_dialog_opens_and_closes_over_the_same_cells(start: Start) -> None:
    pair = start("modal")
    pair.agree("round 0")
    pair.send("m")
    pair.agree("Undo deploy/checkout")
    pair.send("\x1b[A")
    pair.agree("Undo deploy/checkout")


def test_scrolling_ends_in_the_same_cells(start: Start) -> None:
    pair = start("table")
    pair.agree("round 0")
    for key, row in (("\x1b[6~", "workload-30"), ("\x1b[1;5F", "workload-59"), ("\x1b[1;5H", "workload-0 ")):
        pair.send(key)
        pair.agree(row)


def test_a_resized_terminal_shows_the_same_cells(start: Start) -> None:
    pair = start("table")
    pair.agree("round 0")
    for columns, lines in ((120, 40), (60, 15), (33, 9), (80, 24)):
        pair.resize(columns, lines)
        pair.agree(f"at {columns}x{lines}")
    pair.send("m")
    pair.agree("round 1")


@pytest.mark.parametrize("env", [{"COLORTERM": ""}, {"TERM": "linux", "COLORTERM": ""}, {"NO_COLOR": "1"}])
def test_terminals_with_fewer_colours_get_the_same_cells(start: Start, env: dict[str, str]) -> None:
    pair = start("styles", **env)
    pair.agree("round 0")
    pair.send("m")
    pair.agree("round 1")
