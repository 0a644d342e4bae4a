"""Two rolldecks undo the same Deployment at once."""

import os
from collections.abc import Callable

import pytest
from controlplane.workload import Workload
from deck import Deck
from stuck import good_then_bad
from witness import CAUSE, assert_undone, deployment, replica_sets

ROUNDS = int(os.environ.get("ROLLDECK_RACE_ROUNDS", "2"))
"""How often the race is run: twice each time, 20 times in `make soak`."""

WON = r"undone in \d+s"
LOST = r"already undone.* via rolldeck|changed .*via rolldeck since you looked"
"""The loser says who won: the server records the manager of a template that sets fields."""


@pytest.mark.parametrize("_", range(ROUNDS))
def test_of_two_undos_at_once_exactly_one_wins_and_the_other_says_so(
    _: int, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    first, second = open_deck("deploy/web"), open_deck("deploy/web")
    first.open_undo("web", 3, 2)
    second.open_undo("web", 3, 2)

    first.press("y")
    second.press("y")
    ends = [deck.wait_match(f"{WON}|{LOST}").group() for deck in (first, second)]

    assert sum(end.startswith("undone in") for end in ends) == 1, ends
    after = deployment(web)
    assert_undone(before, after, sets[2], source=3)
    assert after["metadata"]["annotations"][CAUSE].count("rolldeck #") == 1
