"""What happens to a rollout under an open undo dialog."""

from datetime import timedelta
from typing import Any

import msgspec
from scripted import NOW, REVISIONS, opened, opened_picture, revision

from rollout.info import Mark, Ref, RolloutInfo
from rollout.picture import Gone
from tui.under import Turn, under


def test_scaling_under_the_dialog_does_not_count() -> None:
    scaled = opened(wanted=9, generation=20, serving=9)
    assert under(opened(), "uid-13", opened_picture(scaled), NOW).turn is Turn.STAY


def test_a_deleted_object_ends_it() -> None:
    told = under(opened(), "uid-13", opened_picture(opened(), Gone.DELETED), NOW)
    assert (told.turn, told.sentence) == (Turn.CLOSE, "deploy/checkout was deleted: nothing was written")


def test_an_object_of_another_uid_ends_it() -> None:
    other = opened(ref=Ref("Deployment", "shop", "checkout", "uid-other"))
    told = under(opened(), "uid-13", opened_picture(other), NOW)
    assert (told.turn, told.sentence) == (Turn.CLOSE, "deploy/checkout was replaced: nothing was written")


def test_a_rollout_that_runs_the_target_by_now_ends_it_and_says_via_whom() -> None:
    undone = opened(
        revisions=(revision(15, Mark.NOW, uid="uid-13"), *REVISIONS[2:]),
        changed=NOW - timedelta(seconds=8),
        changed_by="kubectl",
    )
    told = under(opened(), "uid-13", opened_picture(undone), NOW)
    assert (told.turn, told.sentence) == (Turn.CLOSE, "already undone 8s ago via kubectl")


def test_another_template_is_drawn_again() -> None:
    newer = opened(
        revisions=(revision(15, Mark.NOW), revision(14, Mark.FAILED), *REVISIONS[1:]),
        changed=NOW - timedelta(seconds=3),
        changed_by="kubectl-edit",
    )
    told = under(opened(), "uid-13", opened_picture(newer), NOW)
    assert (told.turn, told.sentence) == (
        Turn.REDRAW,
        "changed 3s ago via kubectl-edit: revision 15 is what runs",
    )


def waiting(seconds: float, **fields: Any) -> RolloutInfo:
    """Return a rollout that is paused, with a template that was written so long ago and waits."""
    at = NOW - timedelta(seconds=seconds)
    waits = msgspec.structs.replace(revision(14, Mark.NOW, uid=""), created=at, number=None)
    return opened(revisions=(waits, *REVISIONS[1:]), changed=at, changed_by="kubectl", paused=True, **fields)


def test_a_template_that_was_not_rolled_out_has_no_number() -> None:
    told = under(opened(paused=True), "uid-13", opened_picture(waiting(3)), NOW)
    assert (told.turn, told.sentence) == (
        Turn.REDRAW,
        "changed 3s ago via kubectl: the template is new, and not rolled out",
    )


def test_a_template_that_waits_and_is_changed_again_is_drawn_again() -> None:
    assert under(waiting(60), "uid-13", opened_picture(waiting(3)), NOW).turn is Turn.REDRAW
    assert under(waiting(60), "uid-13", opened_picture(waiting(60, wanted=9)), NOW).turn is Turn.STAY


def test_pausing_is_drawn_again() -> None:
    told = under(opened(), "uid-13", opened_picture(opened(paused=True)), NOW)
    assert (told.turn, told.sentence) == (Turn.REDRAW, "deploy/checkout was paused: look again")


def test_a_target_that_is_no_longer_kept_is_drawn_again() -> None:
    pruned = opened(revisions=(REVISIONS[0], *REVISIONS[2:]))
    told = under(opened(), "uid-13", opened_picture(pruned), NOW)
    assert (told.turn, told.sentence) == (Turn.REDRAW, "revision 13 is no longer kept")


def test_revisions_that_are_not_read_yet_do_not_count() -> None:
    assert under(opened(), "uid-13", opened_picture(opened(revisions=None)), NOW).turn is Turn.STAY
