"""`u` leads where the footer says, and never where it must not."""

from datetime import UTC, datetime
from typing import Any

import msgspec

from rollout.info import Count, Heading, Mark, Phase, Ref, Revision, RolloutInfo, Target
from tui.aim import aim, compared, worth_picking


def a_revision(number: int, mark: Mark) -> Revision:
    return Revision(
        uid=f"uid-{number}", number=number, name="", hash="", created=None, images=(), mark=mark,
        evidence="", change_cause="", pods=0, available=0, restart_of=None,
    )  # fmt: skip


REVISIONS = (a_revision(14, Mark.NOW), a_revision(13, Mark.RUNNING), a_revision(12, Mark.UNPROVEN))


def a_rollout(**changed: Any) -> RolloutInfo:
    none = Count(None, 0, 0, 0, 0)
    first = RolloutInfo(
        ref=Ref("Deployment", "shop", "checkout", "uid"), generation=1, observed=True, paused=False,
        phase=Phase.TROUBLE, heading=Heading.STUCK, blocked_by="", number=14, images=(),
        changed=datetime(2026, 1, 1, tzinfo=UTC), changed_by="", since=None, wanted=3, new=none, old=none,
        serving=3, surge=1, unavailable=0, deadline=None, deadline_passed=False, why="", conditions=(),
        owner=None, revisions=REVISIONS, target=Target("uid-13", "running"),
    )  # fmt: skip
    return msgspec.structs.replace(first, **changed)


def test_without_a_choice_it_leads_to_the_target() -> None:
    led = aim(a_rollout(), None)
    assert (led.uid, led.words) == ("uid-13", "undo to 13…")


def test_a_chosen_revision_goes_before_the_target() -> None:
    led = aim(a_rollout(), "uid-12")
    assert (led.uid, led.words) == ("uid-12", "undo to 12…")


def test_a_difference_is_titled_by_hashes_where_two_revisions_have_one_number() -> None:
    first, second, third = (msgspec.structs.replace(one, hash=f"h{one.number}") for one in REVISIONS)
    other = msgspec.structs.replace(second, number=14)
    info = a_rollout(revisions=(first, other, third))
    assert [compared(info, one) for one in (other, third, None)] == [
        "14 (h14) → 14 (h13)",
        "14 (h14) → 12",
        "14 (h14) → ?",
    ]


def test_the_revision_that_runs_is_no_choice() -> None:
    led = aim(a_rollout(), "uid-14")
    assert (led.uid, led.why) == (None, "revision 14 is what runs: pick another")


def test_a_template_that_was_not_rolled_out_is_no_choice() -> None:
    waits = msgspec.structs.replace(a_revision(0, Mark.NOW), uid="", number=None)
    led = aim(a_rollout(revisions=(waits, *REVISIONS[1:])), "")
    assert (led.uid, led.why) == (None, "the template that waits is what is wanted: pick another")


def test_a_choice_that_is_no_longer_kept_leads_nowhere() -> None:
    assert aim(a_rollout(), "uid-3").uid is None


def test_without_a_target_it_leads_nowhere_and_says_why() -> None:
    led = aim(a_rollout(target=Target(None, "no revision is known to have been good")), None)
    assert (led.uid, led.why) == (None, "no revision is known to have been good")


def test_it_waits_for_the_revisions() -> None:
    assert aim(a_rollout(revisions=None, target=None), None).why.startswith("not yet")
    assert aim(None, None).why.startswith("not yet")
    assert aim(None, None).words == "undo…"


def test_revisions_that_may_not_be_read_are_not_waited_for() -> None:
    led = aim(a_rollout(revisions=None, target=None), None, "no permission: replicasets")
    assert led.why == "not possible: the revisions cannot be read (no permission: replicasets)"
    assert (led.uid, led.words) == (None, "")


def test_a_target_that_is_not_among_the_revisions_leads_nowhere() -> None:
    assert aim(a_rollout(target=Target("uid-3", "")), None).uid is None


def test_where_there_is_nothing_to_undo_the_footer_says_so() -> None:
    led = aim(a_rollout(target=Target(None, "nothing to undo", settled=True)), None)
    assert (led.uid, led.settled, led.words) == (None, True, "undo: none")


def picked(*revisions: Revision) -> int | None:
    found = worth_picking(a_rollout(revisions=revisions))
    return None if found is None else found.number


NOW, LEFT, FAILED = a_revision(14, Mark.NOW), a_revision(13, Mark.LEFT), a_revision(12, Mark.FAILED)
UNPROVEN, LIKELY = a_revision(11, Mark.UNPROVEN), a_revision(10, Mark.LIKELY)


def test_a_good_revision_is_worth_picking_where_what_runs_was_left() -> None:
    assert picked(NOW, LEFT, FAILED, UNPROVEN, LIKELY) == 10


def test_the_newest_unproven_revision_is_worth_picking_where_none_is_good() -> None:
    assert picked(NOW, LEFT, FAILED, UNPROVEN) == 11


def test_the_release_that_runs_is_not_worth_picking_without_its_restart() -> None:
    restart = msgspec.structs.replace(NOW, restart_of="uid-10")
    assert picked(restart, UNPROVEN, LIKELY) == 11


def test_one_with_the_number_of_what_the_current_one_restarts_is_worth_picking() -> None:
    restart = msgspec.structs.replace(NOW, restart_of="uid-10")
    other = msgspec.structs.replace(UNPROVEN, number=10)
    assert picked(restart, other) == 10


def test_what_was_left_or_failed_is_never_picked() -> None:
    assert picked(NOW, LEFT, FAILED) == 14
    assert picked() is None
