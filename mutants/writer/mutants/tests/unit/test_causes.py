"""Causes: what is wrong, how many pods show it, and whether an undo helps."""

from typing import Any

import pytest
from made import ago, deployment_info, event, pod, progressing, revision, running, waiting, workload
from msgspec.structs import replace

import rollout.troubles
from rollout.exits import crash_loop
from rollout.info import Cause, Confidence, RolloutInfo, VerdictWord
from rollout.pulls import PULLS
from rollout.records import KeptEvent, KeptPod, Stated
from rollout.refusals import refusal
from rollout.said import Case
from rollout.statuses import FAILED, WAITING

UNDER_WAY = (progressing("ReplicaSetUpdated"),)
PULL = "Back-off pulling image"
REFUSED = "Readiness probe failed: dial tcp 10.0.0.1:80: connect: connection refused"


def told(*pods: KeptPod, events: tuple[KeptEvent, ...] = (), **fields: Any) -> RolloutInfo:
    """A rollout from revision 1 to 2 under way, whose pods are those given."""
    live = workload("2", **({"updated": 1, "pods": 4, "conditions": UNDER_WAY, "changed": ago(600)} | fields))
    old = [one for one in pods if one.owner_uid == "rs-1"]
    kept = (
        revision(2, 600, 600, wanted=1, pods=1),
        revision(1, 9000, 9000, wanted=len(old), pods=len(old), available=sum(one.row.ready for one in old)),
    )
    return deployment_info(live, kept, pods, events)


def causes(info: RolloutInfo) -> tuple[Cause, ...]:
    assert info.causes is not None
    return info.causes


OLD = tuple(
    pod(f"old-{n}", "rs-1", running(ready=True, since=8980), creationTimestamp=ago(9000)) for n in range(3)
)


def test_a_healthy_rollout_has_no_cause() -> None:
    assert causes(told(*OLD, pod("new", "rs-2", running(ready=True)))) == ()


@pytest.mark.parametrize(
    "status",
    [
        waiting("ContainerCreating"),
        running(ready=False, since=20, started=20),
        {
            "phase": "Pending",
            "conditions": [{"type": "PodScheduled", "status": "False", "reason": "SchedulingGated"}],
        },
        {"phase": "Pending"},
    ],
)
def test_a_slow_start_is_no_cause(status: dict[str, Any]) -> None:
    assert causes(told(*OLD, pod("new", "rs-2", status), events=(event("new", "Unhealthy", REFUSED),))) == ()


def test_a_slow_start_is_measured_by_what_the_old_pods_needed() -> None:
    slow = [
        pod(f"old-{n}", "rs-1", running(ready=True, since=8800), creationTimestamp=ago(9000))
        for n in range(3)
    ]
    new = pod("new", "rs-2", running(ready=False, since=300, started=300))
    failing = (event("new", "Unhealthy", REFUSED),)
    assert causes(told(*slow, new, events=failing)) == ()
    assert [cause.code for cause in causes(told(*OLD, new, events=failing))] == ["not-ready"]


def test_an_unready_pod_without_a_failing_probe_is_no_cause() -> None:
    assert causes(told(*OLD, pod("new", "rs-2", running(ready=False, since=300, started=300)))) == ()


def test_a_pod_that_lost_its_readiness_counts_at_once() -> None:
    new = pod("new", "rs-2", running(ready=False, since=5, started=30))
    found = causes(told(*OLD, new, events=(event("new", "Unhealthy", REFUSED),)))
    assert [(cause.code, cause.short) for cause in found] == [("not-ready", "not ready: refused")]


@pytest.mark.parametrize(
    ("message", "short", "headline"),
    [
        (
            "Readiness probe failed: HTTP probe failed with statuscode: 503",
            "not ready: HTTP 503",
            "not ready: readiness probe: HTTP 503",
        ),
        (
            'Liveness probe failed: Get "http://10.0.0.1/": context deadline exceeded',
            "not ready: timeout",
            "not ready: liveness probe: timeout",
        ),
        (
            "Startup probe failed: psql: no pg_hba.conf entry",
            "not ready: probe fails",
            "not ready: startup probe: psql: no pg_hba.conf entry",
        ),
    ],
)
def test_a_failing_probe_is_told_in_its_own_words(message: str, short: str, headline: str) -> None:
    new = pod("new", "rs-2", running(ready=False, since=300, started=300))
    found = causes(told(*OLD, new, events=(event("new", "Unhealthy", message),)))
    assert [(cause.short, cause.headline, cause.detail) for cause in found] == [
        (short[:21], headline, message)
    ]


def test_pods_that_say_the_same_are_one_cause_with_a_count() -> None:
    new = [pod(f"new-{n}", "rs-2", waiting("ErrImagePull", f"manifest unknown {n}")) for n in range(3)]
    found = causes(told(*OLD, *new))
    assert [(cause.code, cause.pods, cause.of) for cause in found] == [("image-not-found", 3, 3)]


def test_the_surer_and_wider_cause_comes_first() -> None:
    sure = [pod(f"a-{n}", "rs-2", waiting("ErrImagePull", "manifest unknown")) for n in range(2)]
    wide = [pod(f"b-{n}", "rs-2", waiting("Odd", "who knows")) for n in range(5)]
    found = causes(told(*OLD, *wide, *sure))
    assert [(cause.code, cause.confidence) for cause in found] == [
        ("image-not-found", Confidence.CERTAIN),
        ("waiting", Confidence.POSSIBLE),
    ]


def test_events_tell_why_a_pull_fails_where_the_pod_does_not() -> None:
    new = pod("new", "rs-2", waiting("ImagePullBackOff", PULL))
    failed = event("new", "Failed", 'Failed to pull image "shop/app:2": manifest unknown')
    found = causes(told(*OLD, new, events=(event("new", "BackOff", PULL), failed)))
    assert [(cause.code, cause.detail) for cause in found] == [("image-not-found", failed.message)]


def test_pods_on_their_way_out_are_no_cause() -> None:
    going = pod(
        "old", "rs-1", waiting("", "", state={"terminated": {"exitCode": 143}}), deletionTimestamp=ago(5)
    )
    assert causes(told(going, pod("new", "rs-2", running(ready=True)))) == ()


def test_evicted_pods_count_only_while_they_are_missed() -> None:
    evicted = pod("gone", "rs-1", {"phase": "Failed", "reason": "Evicted", "message": "low on disk"})
    assert causes(told(*OLD, evicted)) == ()
    assert [cause.code for cause in causes(told(*OLD, evicted, available=2))] == ["evicted"]


def test_a_cause_on_both_sides_is_not_the_release() -> None:
    both = [pod(name, name[:4], waiting("CrashLoopBackOff", "x")) for name in ("rs-1-a", "rs-2-b")]
    info = told(*both)
    assert [(cause.on_new, cause.on_old, cause.pods, cause.of) for cause in causes(info)] == [
        (True, True, 2, 2)
    ]
    assert info.verdict is not None
    assert info.verdict.word is VerdictWord.MAY_NOT_HELP
    assert info.verdict.sentence == "the old revision fails too: undo may not help"


def test_a_node_that_is_gone_is_not_a_release() -> None:
    info = told(*OLD, pod("new", "rs-2", {"phase": "Unknown"}))
    assert info.verdict is not None
    assert info.verdict.word is VerdictWord.NOT_A_RELEASE


def test_a_registry_that_does_not_answer_is_not_cured_by_an_undo() -> None:
    info = told(*OLD, pod("new", "rs-2", waiting("ErrImagePull", "dial tcp: i/o timeout")))
    assert info.verdict is not None
    assert info.verdict.word is VerdictWord.MAY_NOT_HELP


def test_a_first_release_has_nothing_to_return_to() -> None:
    new = pod("new", "rs-1", waiting("ErrImagePull", "manifest unknown"))
    info = deployment_info(
        workload("1", pods=1, available=0, conditions=UNDER_WAY),
        (revision(1, 60, 60, wanted=3, pods=1),),
        (new,),
    )
    assert info.verdict is not None
    assert info.verdict.sentence == "there is no earlier revision to return to: undo may not help"


def test_a_deadline_that_nothing_explains_is_a_cause_of_its_own() -> None:
    late = (progressing("ProgressDeadlineExceeded", status="False", message="ReplicaSet has timed out"),)
    info = told(*OLD, conditions=late, deadline_seconds=600)
    assert [(cause.code, cause.headline) for cause in causes(info)] == [
        ("deadline-passed", "no progress in 600s: the deadline passed")
    ]


@pytest.mark.parametrize(
    ("message", "code", "in_template"),
    [
        ('pods "x" is forbidden: exceeded quota: q, requested: pods=1', "quota", False),
        ('pods "x" is forbidden: violates PodSecurity "restricted:latest"', "pod-security", True),
        ('admission webhook "v.example" denied the request: no serviceaccount', "webhook", True),
        ('failed calling webhook "v": connection refused', "webhook-fails", False),
        (
            'pods "x" is forbidden: error looking up service account a/b: serviceaccount "b" not found',
            "service-account",
            True,
        ),
        ('pods "x" is forbidden: maximum cpu usage per Container is 1, but limit is 2', "limit-range", True),
        (
            'pods "x" is forbidden: cpu max limit to request ratio per Container is 2, but it is 4',
            "limit-range",
            True,
        ),
        (
            'pods "x-" is forbidden: unable to validate against any security context constraint',
            "security-context",
            True,
        ),
        (
            'pods is forbidden: User "system:serviceaccount:kube-system:x" cannot create resource "pods"',
            "pods-refused",
            False,
        ),
        ('pods "x" is forbidden: no PriorityClass with name high was found', "priority-class", True),
        ('pods "x" is forbidden: pod rejected: RuntimeClass "gvisor" not found', "runtime-class", True),
        (
            'Pod "x" is invalid: spec.containers[0].resources.requests: Invalid value: "2": too much',
            "pod-invalid",
            True,
        ),
        ("of a later version", "pods-refused", False),
    ],
)
def test_a_refusal_is_told_by_the_servers_words(message: str, code: str, in_template: bool) -> None:
    said = refusal(message)
    assert (said.code, said.in_template, len(said.short) <= 21) == (code, in_template, True)


@pytest.mark.parametrize(
    ("status", "short", "headline"),
    [
        (
            waiting("CrashLoopBackOff", "b", lastState={"terminated": {"exitCode": 139}}),
            "crash loop, exit 139",
            "crash loop: app exits with 139 (segmentation fault)",
        ),
        (
            waiting(
                "CrashLoopBackOff",
                "b",
                lastState={"terminated": {"exitCode": 1, "message": "exec format error"}},
            ),
            "wrong architecture",
            "app is built for another processor",
        ),
        (
            waiting("RunContainerError", 'exec: "serve": executable file not found in $PATH'),
            "command not found",
            "command not found: serve",
        ),
        (
            waiting("CreateContainerConfigError", 'secret "db" not found'),
            "Secret missing",
            "Secret db not found",
        ),
    ],
)
def test_a_trouble_is_told_in_words(status: dict[str, Any], short: str, headline: str) -> None:
    found = causes(told(*OLD, pod("new", "rs-2", status)))
    assert [(cause.short, cause.headline) for cause in found] == [(short, headline)]


def test_every_trouble_has_words() -> None:
    assert {*WAITING.values(), *FAILED.values(), *PULLS, "failed", "unschedulable"} <= {
        *rollout.troubles.TROUBLES
    }


def test_events_of_other_objects_explain_nothing() -> None:
    new = pod("new", "rs-2", running(ready=False, since=300, started=300))
    assert causes(told(*OLD, new, events=(event("another", "Unhealthy", REFUSED),))) == ()


def test_an_out_of_memory_kill_says_its_exit_code() -> None:
    killed = {"terminated": {"exitCode": 137, "reason": "OOMKilled"}}
    found = causes(told(*OLD, pod("new", "rs-2", waiting("CrashLoopBackOff", "b", lastState=killed))))
    assert [cause.headline for cause in found] == ["out of memory: app is killed (OOMKilled, exit 137)"]


def test_of_two_alike_the_one_on_the_new_pods_comes_first() -> None:
    new = pod("new", "rs-2", waiting("CreateContainerConfigError", "no secret"))
    old = pod("old", "rs-1", waiting("ErrImagePull", "manifest unknown"))
    assert [cause.on_new for cause in causes(told(old, new))] == [True, False]


def test_asking_for_more_than_a_node_has_is_the_templates_fault() -> None:
    pending = {"type": "PodScheduled", "status": "False", "reason": "Unschedulable"}
    pending |= {"message": "0/6 nodes are available: 6 Insufficient cpu."}
    new = pod("new", "rs-2", {"phase": "Pending", "conditions": [pending]})
    found = causes(told(*OLD, new))
    assert [(cause.headline, cause.in_template) for cause in found] == [("no node has enough cpu", False)]


@pytest.mark.parametrize(
    ("restarts", "started", "code", "found"),
    [
        (3, 20, 1, ["crash-loop"]),
        (3, 61, 1, []),
        (1, 20, 1, []),
        (3, 20, 0, []),
    ],
)
def test_a_container_that_runs_for_a_moment_between_two_ends_is_in_a_crash_loop(
    restarts: int, started: float, code: int, found: list[str]
) -> None:
    ended = {"terminated": {"exitCode": code, "reason": "Error", "finishedAt": ago(started + 10)}}
    status = running(ready=False, since=300, started=started, restartCount=restarts, lastState=ended)
    assert [cause.code for cause in causes(told(*OLD, pod("new", "rs-2", status)))] == found


def test_between_two_ends_it_is_the_same_cause_as_while_it_waits() -> None:
    ended = {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": ago(30)}}
    runs = running(ready=False, since=300, started=20, restartCount=3, lastState=ended)
    waits = waiting("CrashLoopBackOff", "back-off 40s restarting", restartCount=3, lastState=ended)
    found = causes(told(*OLD, pod("a", "rs-2", runs), pod("b", "rs-2", waits)))
    assert [(cause.code, cause.pods) for cause in found] == [("crash-loop", 2)]


def test_an_exhausted_quota_says_what_is_used_and_how_many_pods_it_keeps_away() -> None:
    message = 'pods "x" is forbidden: exceeded quota: team, requested: pods=1, used: pods=6, limited: pods=6'
    refused = (Stated("ReplicaFailure", "True", "FailedCreate", message, ago(9), ago(9)),)
    live = workload("2", updated=0, pods=3, available=3, conditions=(*UNDER_WAY, *refused), changed=ago(60))
    kept = (revision(2, 60, 60, wanted=2), revision(1, 9000, 9000, wanted=3, pods=3, available=3))
    found = causes(deployment_info(live, kept, OLD, ()))
    assert [(cause.headline, cause.pods) for cause in found] == [
        ("quota exceeded: team, used: pods=6, limited: pods=6", 2)
    ]


def test_what_a_webhook_says_is_told_and_not_that_it_is_one() -> None:
    said = refusal('admission webhook "limits.policy.example" denied the request: app: a limit is required')
    assert (said.short, said.headline) == ("denied by a webhook", "webhook: app: a limit is required")


@pytest.mark.parametrize(
    ("image", "word"),
    [("ghcr.oi/shop/app:2", VerdictWord.HELPS), ("shop/app:2", VerdictWord.MAY_NOT_HELP)],
)
def test_a_registry_that_only_the_new_revision_names_is_the_templates_fault(
    image: str, word: VerdictWord
) -> None:
    message = "dial tcp: lookup registry: no such host"
    new = pod("new", "rs-2", waiting("ErrImagePull", message, image=image))
    verdict = told(*OLD, new, images=(image,)).verdict
    assert verdict is not None
    assert verdict.word is word


def test_what_a_log_says_of_permission_is_only_presumed_of_the_template() -> None:
    denied = crash_loop(Case("crash-loop", "app", exit_code=1, log="permission denied for table orders"), "")
    assert (denied.code, denied.confidence, denied.presumed) == (
        "permission-denied",
        Confidence.LIKELY,
        True,
    )
    said = crash_loop(Case("crash-loop", "app", exit_code=1), "exec /app: permission denied")
    assert (said.confidence, said.presumed) == (Confidence.CERTAIN, False)


def test_a_probe_that_failed_once_does_not_explain_a_pod_whose_containers_are_all_ready() -> None:
    lost = running(ready=False, since=60, started=3000)
    lost["containerStatuses"][0]["ready"] = True
    new = pod("new", "rs-2", lost, creationTimestamp=ago(3000))
    found = causes(told(*OLD, new, events=(event("new", "Unhealthy", REFUSED, last=ago(2900)),)))
    assert [cause.code for cause in found] == ["node-not-ready"]


def test_a_start_hook_that_failed_before_the_container_ran_on_explains_nothing() -> None:
    new = pod("new", "rs-2", running(ready=False, since=300, started=300), creationTimestamp=ago(900))
    failed = event("new", "FailedPostStartHook", "exit 1", last=ago(310), first=ago(600))
    assert causes(told(*OLD, new, events=(failed,))) == ()
    tried = replace(failed, last=ago(5))
    assert [cause.code for cause in causes(told(*OLD, new, events=(tried,)))] == ["hook-error"]


def test_pods_that_show_a_cause_and_name_no_trouble_are_told_of() -> None:
    ended = {"terminated": {"exitCode": 1, "reason": "Error", "finishedAt": ago(30)}}
    runs = running(ready=False, since=300, started=20, restartCount=3, lastState=ended)
    probed = pod("probed", "rs-2", running(ready=False, since=300, started=300))
    waits = pod("waits", "rs-2", waiting("CrashLoopBackOff", lastState=ended))
    heard = (event("probed", "Unhealthy", REFUSED),)
    info = told(*OLD, pod("runs", "rs-2", runs), probed, waits, events=heard)
    assert info.failing == (("probed", "not-ready", ""), ("runs", "crash-loop", "app"))
    assert told(*OLD, probed).failing == ()


def test_a_sidecar_that_is_not_ready_is_no_node_that_is_silent() -> None:
    status = running(ready=False, since=300, started=300)
    status["containerStatuses"][0]["ready"] = True
    status["conditions"][0] |= {"reason": "ContainersNotReady", "message": "unready status: [mesh]"}
    new = pod("new", "rs-2", status)
    assert causes(told(*OLD, new)) == ()
    found = causes(told(*OLD, new, events=(event("new", "Unhealthy", REFUSED),)))
    assert [cause.code for cause in found] == ["not-ready"]
