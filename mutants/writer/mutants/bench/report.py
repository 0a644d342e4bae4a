"""Pairs of measurements, their medians, ratios and budgets, as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median


@dataclass
class Row:
    """One measured ratio, against its budget."""

    what: str
    ours: float
    unit: str
    peer: str
    theirs: float
    budget: float | None
    """The ratio's upper limit; None where there is none."""

    @property
    def ratio(self) -> float:
        """Return ours divided by theirs."""
        return self.ours / self.theirs if self.theirs else float("inf")

    @property
    def kept(self) -> bool:
        """Return whether the budget holds."""
        return self.budget is None or self.ratio <= self.budget


def pair(ours: Callable[[], float], theirs: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Measure the two in turn, A B A B, so that a drifting machine hits both; return the medians."""
    results = [(ours(), theirs()) for _ in range(rounds)]
    return median(a for a, _ in results), median(b for _, b in results)


def show(rows: list[Row]) -> bool:
    """Print the table; return whether every budget holds."""
    print(f"{'what':<52} {'ours':>12} {'against':>30} {'ratio':>8} {'budget':>8}")
    for row in rows:
        limit = "" if row.budget is None else f"{row.budget:.2f}"
        mark = "" if row.kept else "  OVER"
        against = f"{row.peer} {row.theirs:.3g} {row.unit}"
        print(
            f"{row.what:<52} {row.ours:>8.3g} {row.unit:<3} {against:>30} {row.ratio:>8.2f} {limit:>8}{mark}"
        )
    return all(row.kept for row in rows)
