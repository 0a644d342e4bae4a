"""What the terminal link costs, and what a slow one does."""

import os
import sys
from pathlib import Path

import pytest
from pty_screen import PtyScreen
from table_drawn import table_drawn

APPS = Path(__file__).with_name("apps.py")
WHOLE = ("round 0", "workload-0 ", "workload-19 ", "palette")
"""What shows that the table has been drawn down to its last line."""
START_BUDGET = 16_384
"""Bytes at the start of a table at 160x50 (performance.md)."""


def run(name: str, driver: str = "ours", *arguments: str, columns: int = 80, lines: int = 24) -> PtyScreen:
    return PtyScreen([sys.executable, str(APPS), name, driver, *arguments], columns=columns, lines=lines)


def bytes_until(terminal: PtyScreen, *texts: str) -> int:
    """Return how many bytes come until the screen shows `texts` and nothing more comes for a moment."""
    before = len(terminal.received)
    terminal.wait_for(*texts)
    terminal.settle()
    return len(terminal.received) - before


def test_a_table_at_160x50_starts_within_its_budget() -> None:
    with run("table", columns=160, lines=50) as ours, run("table", "stock", columns=160, lines=50) as stock:
        cost = bytes_until(ours, *WHOLE)
        assert cost <= START_BUDGET
        assert cost <= 0.2 * bytes_until(stock, *WHOLE)


def test_a_change_to_some_rows_costs_a_tenth_of_stock_textual() -> None:
    with run("table", columns=160, lines=50) as ours, run("table", "stock", columns=160, lines=50) as stock:
        costs = []
        for terminal in (ours, stock):
            bytes_until(terminal, *WHOLE)
            terminal.send("m")
            costs.append(bytes_until(terminal, "round 1", "changed 1"))
    assert costs[0] <= 0.1 * costs[1]


def test_a_terminal_that_reads_nothing_stops_neither_the_screens_nor_the_end(tmp_path: Path) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    with run("flood", "ours", str(told), columns=200, lines=60) as terminal:
        assert told.read_text() == "100"
        assert terminal.process.wait(30) == 0
        assert terminal.attributes == terminal.attributes_before


def test_frames_that_come_too_late_are_never_sent_and_the_newest_is(tmp_path: Path) -> None:
    told = tmp_path / "told"
    os.mkfifo(told)
    with run("flood", "ours", str(told), "stay", columns=200, lines=60) as terminal:
        assert told.read_text() == "100"
        terminal.wait_for("      100 ")
        one_screen = 200 * 60 * 4
        assert len(terminal.received) < 3 * one_screen


@pytest.mark.parametrize("size", [(1, 1), (0, 0), (20, 5), (500, 200), (2, 60), (300, 1)])
def test_no_size_of_terminal_is_too_much(size: tuple[int, int]) -> None:
    with run("table") as terminal:
        terminal.wait_for("round 0")
        terminal.resize(*size)
        terminal.send("m")
        terminal.settle()
        terminal.resize(80, 24)
        terminal.send("m")
        terminal.wait_for("round 2")
        terminal.send("q")
        assert terminal.wait_for_exit() == 0


def test_a_storm_of_sizes_ends_in_the_screen_of_the_last() -> None:
    with run("table") as terminal:
        terminal.wait_for(*WHOLE)
        for n in range(100):
            terminal.resize(20 + n * 7 % 150, 5 + n * 3 % 60)
            terminal.read()
        terminal.resize(80, 24)
        terminal.wait(lambda: terminal.text == table_drawn(0), "screen as before")
        terminal.send("q")
        assert terminal.wait_for_exit() == 0


def footers(terminal: PtyScreen) -> list[int]:
    """Return the lines that the footer is on."""
    return [y for y, line in enumerate(terminal.screen.display) if "palette" in line]


def test_a_size_that_textual_has_lost_is_told_again() -> None:
    with run("forgetful") as terminal:
        terminal.wait_for(*WHOLE)
        terminal.resize(100, 30)
        terminal.wait(lambda: footers(terminal) == [29], "footer on the last line")


def test_a_size_that_comes_while_another_is_read_is_the_last() -> None:
    with run("overtaken") as terminal:
        terminal.wait_for(*WHOLE)
        terminal.resize(90, 26)
        terminal.screen.resize(30, 100)
        terminal.wait(lambda: footers(terminal) == [29], "footer on the last line")


def test_an_old_size_that_is_taken_late_does_not_stay() -> None:
    with run("overwritten") as terminal:
        terminal.wait_for(*WHOLE)
        terminal.resize(100, 30)
        terminal.wait(lambda: footers(terminal) == [29], "footer on the last line")
        terminal.wait(lambda: 25 in footers(terminal), "footer where the old size has it")
        terminal.wait(lambda: footers(terminal) == [29], "footer on the last line alone")
