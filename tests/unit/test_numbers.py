"""Two revisions of one number: which is the newer, which was there before, and what each is called."""

from datetime import timedelta
from typing import Any

import msgspec
from made import NOW, ago, pod, running, template
from recorded import objects

from rollout.acts import left_of
from rollout.info import Earlier, Mark, Revision, RolloutInfo
from rollout.kinds import KINDS
from rollout.numbers import before, called, called_among, newest_first, place
from rollout.records import KeptPod, KeptRevision, Objects, Workload
from rollout.returns import returns
from rollout.step import step

SET, DAEMON = objects("statefulset-stuck"), objects("daemonset")


def kept(tag: str, number: int | None, created: float, **fields: Any) -> KeptRevision:
    """A ControllerRevision "db-tag" of the recorded StatefulSet, made so many seconds ago."""
    own = fields.pop("template", template(tag))
    stored = {
        "metadata": {
            "name": f"db-{tag}",
            "uid": tag,
            "ownerReferences": [{"uid": SET.workload.uid, "controller": True}],
            "creationTimestamp": ago(created),
        },
        "data": {"spec": {"template": msgspec.Raw(own)}},
        "revision": number,
    }
    read = KINDS["StatefulSet"].revision.one(msgspec.json.encode(stored))
    assert read is not None
    return msgspec.structs.replace(read, **fields)


def stateful(current: KeptRevision, **fields: Any) -> Workload:
    """The recorded StatefulSet, whose status says that `current` is wanted."""
    return msgspec.structs.replace(
        SET.workload,
        template=current.template,
        digest=current.digest,
        update_revision=current.name,
        **fields,
    )


def info(
    current: KeptRevision, *others: KeptRevision, pods: tuple[KeptPod, ...] | None = None, **fields: Any
) -> RolloutInfo:
    live = stateful(current, **fields)
    return KINDS["StatefulSet"].info(Objects(workload=live, revisions=(*others, current), pods=pods), NOW)


def revisions(told: RolloutInfo) -> tuple[Revision, ...]:
    assert told.revisions is not None
    return told.revisions


OLD, GOOD, BAD = kept("old", 1, 900), kept("good", 2, 600), kept("bad", 2, 300)


def test_one_number_is_ordered_by_creation_and_then_by_name() -> None:
    same, undated = kept("also", 2, 300), msgspec.structs.replace(kept("undated", 2, 0), created=None)
    assert newest_first((GOOD, undated, same, OLD, BAD)) == [BAD, same, GOOD, undated, OLD]
    assert place(kept("none", None, 0)) < place(OLD)


def test_what_was_before_may_have_the_number_of_what_runs_and_be_younger() -> None:
    assert before((OLD, GOOD, BAD), BAD) == [GOOD, OLD]
    assert before((OLD, GOOD, BAD), GOOD) == [BAD, OLD]


def test_a_hash_is_told_where_the_number_does_not_tell() -> None:
    assert [called_among(one, (OLD, GOOD, BAD)) for one in (OLD, GOOD, None)] == ["1", "2 (good)", "?"]
    assert (called(None), called(3), called(3, "x")) == ("?", "3", "3 (x)")


def test_hashes_that_begin_alike_are_told_whole() -> None:
    one, other, third = kept("abcdefg", 1, 3), kept("abcdehi", 1, 2), kept("zyxwvut", 1, 1)
    assert called_among(one, (one, third)) == "1 (abcde)"
    assert called_among(one, (one, other, third)) == "1 (abcdefg)"


def test_the_change_is_told_from_the_revision_of_the_same_number() -> None:
    told = info(BAD, OLD, GOOD)
    assert told.previous == Earlier("good", 2, "good")
    assert [change.words for change in told.changes or ()] == ["image good→bad"]
    assert step(told) == "2 (good)→2 (bad)"
    assert step(msgspec.structs.replace(told, revisions=None)) == "2 (good)→2"


def test_a_number_of_its_own_needs_no_hash() -> None:
    assert step(info(GOOD, OLD)) == "1→2"


def test_the_status_says_which_of_one_number_runs() -> None:
    assert [one.uid for one in revisions(info(GOOD, OLD, BAD))] == ["good", "bad", "old"]
    assert [one.uid for one in revisions(info(BAD, OLD, GOOD))] == ["bad", "good", "old"]


def of(name: str, revision: KeptRevision) -> KeptPod:
    """A pod of that revision of the recorded StatefulSet, which serves."""
    labels = {"controller-revision-hash": revision.name}
    return pod(name, SET.workload.uid, running(ready=True), labels=labels)


def test_pods_of_two_revisions_of_one_number_are_not_of_one() -> None:
    current = kept("current", 3, 60)
    both = (of("db-0", GOOD), of("db-1", BAD))
    assert info(current, GOOD, BAD, pods=both).old.number is None
    assert info(current, GOOD, BAD, pods=both[:1]).old.number == 2


def test_the_older_of_one_number_drops_next() -> None:
    current = kept("current", 3, 60)
    assert info(current, BAD, GOOD, history_limit=2).dropped_next == "good"


def test_a_restart_names_by_uid_what_it_restarts() -> None:
    at = {"kubectl.kubernetes.io/restartedAt": "2026-11-23T11:00:00Z"}
    restart = kept("restart", 2, 60, template=template("good", **at))
    (first, *_) = revisions(info(restart, OLD, GOOD))
    assert first.restart_of == "good"


def test_the_newest_that_was_left_is_the_younger_of_one_number() -> None:
    told = info(kept("current", 3, 60), GOOD, BAD)
    left = tuple(msgspec.structs.replace(one, mark=Mark.LEFT) for one in reversed(revisions(told)[1:]))
    found = left_of(msgspec.structs.replace(told, revisions=left))
    assert found is not None
    assert found.uid == "bad"


def test_a_return_is_from_the_younger_of_one_number() -> None:
    back = kept("old", 3, 900)
    assert returns((back, BAD, GOOD), back, "").left == {"bad"}


def test_a_return_that_took_a_number_that_was_taken_is_from_the_one_that_had_it() -> None:
    back = kept("old", 2, 900)
    assert returns((GOOD, back), back, "").left == {"good"}
    assert returns((GOOD, back), GOOD, "").left == set()


def test_one_that_took_the_number_of_an_earlier_return_was_not_left_by_it() -> None:
    back, taken, current = kept("old", 3, 900), kept("taken", 3, 100), kept("current", 4, 60)
    assert returns((GOOD, back, taken, current), current, "").left == {"good"}


def test_a_daemonset_without_a_known_template_runs_the_younger_of_its_highest_number() -> None:
    read = DAEMON.revisions or ()
    newest = max(read, key=place)
    assert newest.created is not None
    created = newest.created + timedelta(seconds=1)
    later = msgspec.structs.replace(newest, uid="later", name="agent-later", hash="later", created=created)
    live = msgspec.structs.replace(DAEMON.workload, digest=b"", template=b"")
    for told in ((*read, later), (later, *read)):
        shown = KINDS["DaemonSet"].info(Objects(workload=live, revisions=told), NOW)
        assert [one.uid for one in shown.revisions or () if one.mark is Mark.NOW] == ["later"]


def test_an_undo_between_two_of_one_number_does_not_say_from_where_to_where() -> None:
    back = kept("good", 3, 600)
    cause = "rolled back from revision 2 (CR db-bad) to revision 2 (CR db-good) by alice, rolldeck #9f3c21aa"
    done = {"ready": 3, "available": 3, "updated": 3, "current_revision": back.name}
    told = info(back, BAD, change_cause=cause, rescaled=False, created=ago(9000), sized=ago(9000), **done)
    assert told.why == "undone by alice"


def test_why_a_person_has_to_pick_names_both_of_one_number() -> None:
    cause = "rolled back from revision 2 (CR db-bad) to revision 2 (CR db-good) by alice, rolldeck #9f3c21aa"
    told = info(BAD, GOOD, pods=(of("db-0", GOOD),), change_cause=cause)
    assert told.target is not None
    assert told.target.why == "revision 2 (bad) was itself left before: pick a revision, 2 (good) serves"
