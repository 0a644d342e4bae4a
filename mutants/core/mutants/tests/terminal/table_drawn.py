"""The whole screen of the app `table` at 80x24, to wait for: a part of it says nothing of the rest."""

ABOVE = " ⭘                             Table — at 80x24"
TITLES = " NAME         REV  ROLLOUT   NEW  WHY                  FOR"
FOOTER = " m More  q Quit  c Crash                                            ▏^p palette"
SCROLLBAR_END = (6, "▆▆")
"""The row beside which the scrollbar's thumb ends, and how."""


def table_drawn(done: int) -> str:
    """Return the text of the screen after `done` changes, 1 at most."""
    return "\n".join([ABOVE, f"round {done}", TITLES, *[row(n, done) for n in range(20)], FOOTER])


def row(n: int, done: int) -> str:
    """Return one line of the table."""
    why = f"changed {done}" if done and n % 3 == 0 else "not ready: HTTP 503"
    line = f" {f'workload-{n}':<11}  {n:<3}  ████▒▒░░  {n % 7}/7  {why:<19}  {n}m"
    return f"{line:<78}{SCROLLBAR_END[1]}" if n == SCROLLBAR_END[0] else line
