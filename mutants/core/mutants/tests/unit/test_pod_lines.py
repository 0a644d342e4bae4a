"""Pods grouped under their revisions, and folded."""

from rollout.info import Mark, PodLine, PodRow, Revision
from rollout.pod_lines import bad_pods, pod_lines


def revision(number: int) -> Revision:
    return Revision(
        uid=f"rs-{number}",
        number=number,
        name=f"web-hash{number}",
        hash=f"hash{number}",
        created=None,
        images=("web:1",),
        mark=Mark.NOW,
        evidence="",
        change_cause="",
        pods=0,
        available=0,
        restart_of=None,
    )


def pod(
    name: str,
    number: int = 2,
    *,
    trouble: str = "",
    state: str = "Running",
    node: str = "node-1",
    ready: bool = True,
    terminating: bool = False,
    restarts: int = 0,
) -> PodRow:
    ready = ready and not trouble
    return PodRow(
        uid=f"uid-{name}",
        name=name,
        revision_uid=f"rs-{number}",
        ready_containers=int(ready),
        containers=1,
        ready=ready,
        available=ready,
        started=True,
        terminating=terminating,
        state=state,
        trouble=trouble,
        message="",
        container="",
        restarts=restarts,
        created=None,
        since=None,
        node=node,
    )


REVISIONS = (revision(2), revision(1))


def labels(lines: tuple[PodLine, ...]) -> list[tuple[int | None, str, str]]:
    return [(line.number, line.label, line.state) for line in lines]


def test_healthy_pods_have_a_line_each_while_there_is_room() -> None:
    lines = pod_lines((pod("web-hash2-bbbbb"), pod("web-hash2-ccccc")), REVISIONS, 2)
    assert labels(lines) == [(2, "bbbbb", "Running"), (2, "ccccc", "Running")]


def test_healthy_pods_fold_to_one_line_a_revision_without_room() -> None:
    pods = (pod("web-hash2-bbbbb"), pod("web-hash2-ccccc"), pod("web-hash1-ddddd", 1))
    assert labels(pod_lines(pods, REVISIONS, 2)) == [(2, "2 pods", "Running"), (1, "ddddd", "Running")]


def test_the_newest_revision_comes_first_and_unknown_ones_last() -> None:
    pods = (pod("x-bbbbb", 7), pod("web-hash1-ddddd", 1), pod("web-hash2-bbbbb", 2))
    assert [line.number for line in pod_lines(pods, REVISIONS, 9)] == [2, 1, None]


def test_bad_pods_come_first_in_their_revision() -> None:
    pods = (
        pod("web-hash2-bbbbb"),
        pod("web-hash2-ccccc", state="Pending", ready=False),
        pod("web-hash2-ddddd", trouble="crash-loop", state="CrashLoopBackOff"),
    )
    assert [line.label for line in pod_lines(pods, REVISIONS, 9)] == ["ddddd", "ccccc", "bbbbb"]


def test_pods_that_a_cause_counts_are_bad_and_share_the_line_of_their_like() -> None:
    pods = (
        pod("web-hash2-bbbbb", trouble="crash-loop", state="CrashLoopBackOff app"),
        pod("web-hash2-ccccc", ready=False),
        pod("web-hash2-ddddd", ready=False),
        pod("web-hash2-fffff", ready=False),
    )
    failing = (("uid-web-hash2-ccccc", "crash-loop", ""), ("uid-web-hash2-ddddd", "not-ready", ""))
    lines = pod_lines(pods, REVISIONS, 9, failing)
    assert [(line.label, line.state, line.bad) for line in lines] == [
        ("2 pods", "CrashLoopBackOff app", True),
        ("ddddd", "Running", True),
        ("fffff", "Running", False),
    ]
    assert bad_pods(pods, failing) == 3


def test_pods_in_the_same_trouble_share_a_line_even_where_there_is_room() -> None:
    pods = tuple(pod(f"web-hash2-{n}", trouble="evicted", state="Evicted", node="node-3") for n in range(40))
    (line,) = pod_lines(pods, REVISIONS, 100)
    assert (line.label, line.pods, line.node, line.bad) == ("40 pods", 40, "node-3", True)


def test_a_shared_trouble_on_several_nodes_says_how_many() -> None:
    pods = tuple(pod(f"web-{n}", trouble="crash-loop", node=f"node-{n % 3}") for n in range(6))
    assert pod_lines(pods, REVISIONS, 9)[0].node == "3 nodes"


def test_different_troubles_stay_apart() -> None:
    pods = (pod("web-1", trouble="oom", state="OOMKilled"), pod("web-2", trouble="crash-loop", state="Error"))
    assert len(pod_lines(pods, REVISIONS, 1)) == 2


def test_the_same_trouble_in_two_revisions_stays_apart() -> None:
    pods = (pod("web-1", 1, trouble="oom"), pod("web-2", 2, trouble="oom"))
    assert [line.number for line in pod_lines(pods, REVISIONS, 1)] == [2, 1]


def test_terminating_pods_are_not_taken_for_healthy_ones() -> None:
    pods = (pod("web-hash2-bbbbb"), pod("web-hash2-ccccc", terminating=True, state="Terminating"))
    assert [(line.state, line.terminating) for line in pod_lines(pods, REVISIONS, 1)] == [
        ("Terminating", True),
        ("Running", False),
    ]


def test_a_folded_line_sums_containers_and_restarts() -> None:
    pods = tuple(pod(f"web-hash2-{n}", restarts=n) for n in range(3))
    (line,) = pod_lines(pods, REVISIONS, 1)
    assert (line.ready_containers, line.containers, line.restarts) == (3, 3, 3)


def test_the_key_of_a_folded_line_survives_a_pod_that_comes() -> None:
    pods = tuple(pod(f"web-hash2-{n}") for n in range(5))
    assert pod_lines(pods[:4], REVISIONS, 1)[0].key == pod_lines(pods, REVISIONS, 1)[0].key


def test_an_ordinal_keeps_the_name_of_its_set() -> None:
    assert pod_lines((pod("postgres-2", 9),), REVISIONS, 9)[0].label == "postgres-2"


def test_ten_thousand_pods_of_twenty_revisions_fold_to_a_screen() -> None:
    revisions = tuple(revision(n) for n in range(20, 0, -1))
    pods = tuple(pod(f"web-hash{n % 20 + 1}-{n}", n % 20 + 1) for n in range(10_000))
    lines = pod_lines(pods, revisions, 30)
    assert (len(lines), sum(line.pods for line in lines)) == (20, 10_000)


def test_no_pods_are_no_lines() -> None:
    assert pod_lines((), REVISIONS, 9) == ()
