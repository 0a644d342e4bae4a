"""Which pod of a StatefulSet may be deleted so that its controller goes on."""

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from rollout.blocking import Member, blocking
from rollout.patch import UndoError

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)
LONG_AGO = NOW - timedelta(seconds=60)


def member(ordinal: int, **changed: Any) -> Member:
    first = Member(
        name=f"db-{ordinal}",
        uid=f"u-{ordinal}",
        revision="old",
        ready=False,
        terminating=False,
        since=LONG_AGO,
    )
    return msgspec.structs.replace(first, **changed)


def found(*members: Member, **changed: Any) -> Member:
    given: dict[str, Any] = {"partition": 0, "update_revision": "new", "changed": LONG_AGO, "now": NOW}
    return blocking(members, **(given | changed))


def why_not(*members: Member, **changed: Any) -> str:
    with pytest.raises(UndoError) as caught:
        found(*members, **changed)
    return str(caught.value)


def test_it_is_the_lowest_ordinal_that_is_not_ready() -> None:
    assert found(member(10), member(2), member(0, ready=True)).name == "db-2"


def test_nothing_blocks_where_all_are_ready() -> None:
    assert why_not(member(0, ready=True)) == "every pod is ready: none blocks the controller"


def test_a_pod_that_is_going_already_is_left_alone() -> None:
    assert why_not(member(1, terminating=True), member(2)) == "db-1 is being deleted already"


def test_a_pod_of_the_wanted_revision_would_come_back_the_same() -> None:
    assert "come back the same, so undo first" in why_not(member(1, revision="new"))


def test_a_pod_below_the_partition_would_come_back_as_it_is() -> None:
    assert "below the partition 2" in why_not(member(1), partition=2)


def test_a_controller_that_has_not_seen_the_change_names_no_revision_to_go_by() -> None:
    assert "has not seen the newest change" in why_not(member(1), update_revision="")


@pytest.mark.parametrize("late", ["since", "started", "changed"])
def test_it_has_to_be_stuck_for_thirty_seconds(late: str) -> None:
    just = NOW - timedelta(seconds=12)
    pods = (member(1),) if late == "changed" else (member(1, **{late: just}),)
    changed = {"changed": just} if late == "changed" else {}
    assert why_not(*pods, **changed) == "stuck for 12s so far, it may free itself: looks again after 30s"
