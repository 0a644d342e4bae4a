"""What is true of rollouts recorded from a real control plane."""

import pytest
from recorded import NAMES, info, objects, recording

from rollout.info import Change, Confidence, Count, Heading, Mark, Phase, VerdictWord
from rollout.kinds import KINDS
from rollout.safe import safe
from rollout.text import cells

STATES = {
    "complete": (Phase.COMPLETE, Heading.COMPLETE, "complete, 5.2.0", ()),
    "config-error": (Phase.TROUBLE, Heading.STUCK, "ConfigMap missing", ("config-error",)),
    "crash-loop": (Phase.TROUBLE, Heading.STUCK, "liveness: HTTP 500", ("liveness-probe",)),
    "daemonset": (Phase.COMPLETE, Heading.COMPLETE, "complete, 0.44.2", ()),
    "deadline-passed": (Phase.FAILED, Heading.STUCK, "not ready: HTTP 503", ("not-ready",)),
    "degraded": (Phase.FAILED, Heading.DEGRADED, "degraded: crash loop", ("crash-loop",)),
    "image-not-found": (Phase.TROUBLE, Heading.STUCK, "image not found", ("image-not-found",)),
    "init-crash": (Phase.TROUBLE, Heading.STUCK, "crash loop, exit 1", ("crash-loop",)),
    "not-ready": (Phase.TROUBLE, Heading.STUCK, "not ready: HTTP 503", ("not-ready",)),
    "out-of-memory": (Phase.TROUBLE, Heading.STUCK, "out of memory", ("out-of-memory",)),
    "paused": (Phase.PAUSED, Heading.PAUSED, "paused", ()),
    "paused-changed": (Phase.PAUSED, Heading.PAUSED, "paused", ()),
    "pull-denied": (Phase.TROUBLE, Heading.STUCK, "image pull denied", ("image-denied",)),
    "quota": (Phase.FAILED, Heading.STUCK, "quota exceeded", ("quota",)),
    "restarted": (Phase.COMPLETE, Heading.COMPLETE, "complete, 1", ()),
    "scaling": (Phase.PROGRESSING, Heading.ROLLING, "scaling, 2 of 8", ()),
    "slow": (Phase.PROGRESSING, Heading.ROLLING, "updating, ~50m left", ()),
    "statefulset-stuck": (Phase.TROUBLE, Heading.BLOCKED, "not ready: postgres-2", ("not-ready",)),
    "undone": (Phase.COMPLETE, Heading.COMPLETE, "undone 41→40 by bob", ()),
    "unschedulable": (Phase.TROUBLE, Heading.STUCK, "no node: cpu", ("unschedulable",)),
    "zero": (Phase.IDLE, Heading.IDLE, "scaled to zero", ()),
    "selector": (Phase.TROUBLE, Heading.STUCK, "no node: node labels", ("unschedulable",)),
    "cpu": (Phase.TROUBLE, Heading.STUCK, "no node: cpu", ("unschedulable",)),
    "affinity": (Phase.TROUBLE, Heading.STUCK, "no node: pod affinity", ("unschedulable",)),
    "spread": (Phase.TROUBLE, Heading.STUCK, "no node: spread", ("unschedulable",)),
    "claim": (Phase.TROUBLE, Heading.STUCK, "volume claim missing", ("volume-claim",)),
    "account": (Phase.FAILED, Heading.STUCK, "no service account", ("service-account",)),
    "webhook": (Phase.FAILED, Heading.STUCK, "denied by a policy", ("policy",)),
    "finalizer": (Phase.FAILED, Heading.STUCK, "held by a finalizer", ("stuck-ending",)),
    "minready": (Phase.PROGRESSING, Heading.ROLLING, "minReadySeconds", ()),
    "limits": (Phase.FAILED, Heading.STUCK, "outside limit range", ("limit-range",)),
    "podsec": (Phase.FAILED, Heading.STUCK, "pod security", ("pod-security",)),
    "parted": (Phase.COMPLETE, Heading.COMPLETE, "done to partition 2", ()),
}
LISTED = {
    "deadline-passed": (Phase.FAILED, "deadline passed"),
    "degraded": (Phase.FAILED, "degraded: 2 of 6"),
    "quota": (Phase.FAILED, "quota exceeded"),
    "image-not-found": (Phase.PROGRESSING, "updating"),
    "statefulset-stuck": (Phase.PROGRESSING, "updating"),
    "scaling": (Phase.PROGRESSING, "scaling, 2 of 8"),
    "complete": (Phase.COMPLETE, "complete, 5.2.0"),
}
VERDICTS = {
    "image-not-found": (VerdictWord.HELPS, "only rev 14 fails, 3 of 3 old pods serve: UNDO HELPS"),
    "quota": (VerdictWord.NOT_A_RELEASE, "any revision would meet this: quota exceeded: not a release"),
    "degraded": (
        VerdictWord.HELPS,
        "rev 19 began to fail 30m after its release: UNDO HELPS",
    ),
    "unschedulable": (VerdictWord.HELPS, "only rev 3 fails, 2 of 2 old pods serve: UNDO HELPS"),
    "slow": (VerdictWord.WAIT, "no fault visible: wait, ~50m at this pace"),
    "paused": (VerdictWord.NO_FAULT, "no fault visible; paused: resume it, or undo"),
    "scaling": (VerdictWord.NO_FAULT, "no fault visible"),
    "complete": (VerdictWord.NOTHING, ""),
    "zero": (VerdictWord.NOTHING, ""),
}


def test_every_recording_is_looked_at() -> None:
    assert sorted(STATES) == NAMES


@pytest.mark.parametrize("name", STATES)
def test_an_opened_rollout_says_its_state_and_cause(name: str) -> None:
    told = info(name)
    codes = tuple(cause.code for cause in told.causes or ())
    assert (told.phase, told.heading, told.why, codes) == STATES[name]


@pytest.mark.parametrize("name", LISTED)
def test_a_listed_rollout_says_what_its_own_status_says(name: str) -> None:
    told = info(name, opened=False)
    assert (told.phase, told.why) == LISTED[name]
    assert told.causes is None
    assert told.revisions is None
    assert told.pods is None


@pytest.mark.parametrize("name", VERDICTS)
def test_the_verdict_rests_on_facts(name: str) -> None:
    verdict = info(name).verdict
    assert verdict is not None
    assert (verdict.word, verdict.sentence) == VERDICTS[name]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_recorded_is_broken_or_wider_than_its_place(name: str) -> None:
    for told in (info(name), info(name, opened=False)):
        assert told.broken == ()
        assert cells(told.why) <= 21
        for cause in told.causes or ():
            assert cells(cause.short) <= 21
            assert cells(cause.headline) <= 63
            assert safe(cause.detail) == cause.detail


@pytest.mark.parametrize("name", NAMES)
def test_looking_twice_gives_equal_values(name: str) -> None:
    raw = recording(name)
    assert info(name) == KINDS[raw.kind].info(objects(name), raw.now)


def test_an_image_that_is_not_found_is_quoted_from_the_server() -> None:
    causes = info("image-not-found").causes
    assert causes is not None
    cause = causes[0]
    assert cause.headline == "image not found: ghcr.io/shop/checkout:2.4.1"
    assert "code = NotFound" in cause.detail
    assert cause.confidence is Confidence.CERTAIN
    assert (cause.pods, cause.of, cause.on_new, cause.on_old) == (1, 1, True, False)
    assert cause.in_template


def test_the_sides_of_a_stuck_rollout_are_counted_apart() -> None:
    told = info("image-not-found")
    assert told.new == Count(number=14, wanted=1, pods=1, available=0, started=1)
    assert told.old == Count(number=13, wanted=3, pods=3, available=3, started=0)
    assert (told.wanted, told.serving, told.surge, told.unavailable) == (3, 3, 1, 0)


def test_the_list_estimates_the_sides_from_the_status_alone() -> None:
    told = info("image-not-found", opened=False)
    assert (told.new.available, told.new.pods, told.old.available) == (0, 1, 3)


def test_revisions_come_newest_first_with_their_evidence() -> None:
    revisions = info("image-not-found").revisions
    assert revisions is not None
    assert [(one.number, one.mark, one.evidence) for one in revisions] == [
        (14, Mark.NOW, "0 available so far"),
        (13, Mark.RUNNING, "3 running now"),
        (12, Mark.LIKELY, "was current 6s"),
        (11, Mark.FAILED, "hand-over never finished"),
        (10, Mark.LIKELY, "was current 3s"),
        (9, Mark.UNPROVEN, "nothing tells"),
    ]


def test_undo_leads_to_the_newest_running_revision() -> None:
    told = info("image-not-found")
    assert told.target is not None
    assert told.revisions is not None
    assert told.target.uid == told.revisions[1].uid


def test_the_change_is_told_from_the_revision_before() -> None:
    told = info("image-not-found")
    assert told.previous is not None
    assert told.previous.number == 13
    assert [change.words for change in told.changes or ()] == ["image 2.4.0→2.4.1", "env +FEATURE_X"]
    assert isinstance((told.changes or ())[0], Change)


def test_pods_are_joined_to_their_revision_by_uid() -> None:
    told = info("image-not-found")
    assert told.revisions is not None
    assert told.pods is not None
    first, second = told.revisions[0].uid, told.revisions[1].uid
    assert [pod.revision_uid for pod in told.pods] == [first, second, second, second]
    assert told.pods[0].state == "ImagePullBackOff app"


def test_events_are_merged_and_newest_first() -> None:
    events = info("image-not-found").events
    assert events is not None
    assert [event.last for event in events] == sorted((event.last for event in events), reverse=True)
    failed = next(event for event in events if event.message == "Error: ImagePullBackOff")
    assert (failed.kind, failed.warning, failed.count > 5) == ("Pod", True, True)
    assert len(failed.name) == 5


def test_refused_pods_are_one_line_whatever_they_would_have_been_called() -> None:
    events = info("quota").events
    assert events is not None
    refused = [event for event in events if event.reason == "FailedCreate"]
    assert len(refused) == 1
    assert refused[0].count > 10


def test_a_paused_change_has_a_row_of_its_own() -> None:
    told = info("paused-changed")
    assert told.number is None
    assert told.revisions is not None
    assert [(one.uid == "", one.number, one.mark) for one in told.revisions] == [
        (True, None, Mark.NOW),
        (False, 1, Mark.RUNNING),
    ]
    assert told.revisions[0].evidence == "not rolled out"
    assert [change.words for change in told.changes or ()] == ["image 1→2"]


def test_a_restart_is_no_other_release() -> None:
    told = info("restarted")
    assert told.revisions is not None
    assert told.revisions[0].restart_of == told.revisions[1].uid
    assert told.revisions[1].number == 1
    assert told.target is not None
    assert (told.target.uid, told.target.why) == (None, "there is no earlier release to return to")
    assert told.target.settled


def test_a_change_cause_of_ours_is_shown_on_the_revision_it_names_alone() -> None:
    told = info("undone")
    assert told.revisions is not None
    assert [(one.number, bool(one.change_cause), one.mark) for one in told.revisions] == [
        (42, True, Mark.NOW),
        (41, False, Mark.LEFT),
        (39, False, Mark.UNPROVEN),
    ]


def test_a_statefulsets_revisions_count_their_pods() -> None:
    told = info("statefulset-stuck")
    assert told.revisions is not None
    assert [(one.number, one.mark, one.pods, one.available) for one in told.revisions[:2]] == [
        (4, Mark.NOW, 1, 0),
        (3, Mark.RUNNING, 2, 2),
    ]
    assert told.blocked_by == "postgres-2"
    assert told.pods is not None
    assert {pod.revision_uid for pod in told.pods} == {one.uid for one in told.revisions[:2]}


def test_a_daemonsets_number_is_unknown_until_its_revisions_are_read() -> None:
    assert info("daemonset", opened=False).number is None
    assert info("daemonset").number == 2


def test_who_changed_the_template_is_the_manager_that_owns_it() -> None:
    told = info("image-not-found", opened=False)
    assert told.changed_by == "kustomize-controller"
    assert told.changed is not None


def test_the_owner_is_told_from_labels() -> None:
    owner = info("image-not-found").owner
    assert owner is not None
    assert (owner.tool, owner.reverts, owner.suspend) == (
        "Flux",
        True,
        "flux suspend kustomization apps -n shop",
    )
