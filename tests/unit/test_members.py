"""The pods of a workload as they are read, and how long a pod takes to get ready, as far as they tell."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest

from cluster.answers import ReadError
from cluster.client import Answer
from cluster.members import read_members, start_seconds
from rollout.blocking import Member
from rollout.info import Ref

NOW = datetime(2026, 3, 14, 3, 14, 22, tzinfo=UTC)


def member(created: float, took: float | None) -> Member:
    started = NOW - timedelta(seconds=created)
    since = None if took is None else started + timedelta(seconds=took)
    return Member(
        name="web",
        uid="u",
        revision="",
        ready=took is not None,
        terminating=False,
        since=since,
        started=started,
        took=took,
    )


def test_it_is_the_median_of_the_pods_that_are_ready() -> None:
    assert start_seconds((member(900, 5), member(900, 20), member(900, 300), member(10, None))) == 20


def test_no_ready_pod_tells_nothing() -> None:
    assert start_seconds((member(10, None),)) is None


def test_the_last_pace_counts_where_it_is_known() -> None:
    pods = (member(9000, 60), member(100, 5))
    assert start_seconds(pods, NOW - timedelta(seconds=200)) == 5
    assert start_seconds(pods, NOW) == 60


def test_a_pod_that_was_made_at_that_very_time_is_of_the_last_pace() -> None:
    pods = (member(9000, 60), member(100, 5))
    assert start_seconds(pods, NOW - timedelta(seconds=100)) == 5


def test_a_pod_that_is_not_ready_tells_nothing_though_it_was() -> None:
    unready = msgspec.structs.replace(member(900, 5), ready=False)
    assert start_seconds((unready, member(900, 20))) == 20
    assert start_seconds((unready,)) is None


SET = Ref("StatefulSet", "shop", "db", "uid-db")


class Server:
    """Answers each list of pods with these."""

    server = "https://k8s.example"

    def __init__(self, *pods: Any, status: int = 200) -> None:
        self.answer = Answer(status, {}, json.dumps({"items": pods}).encode())
        self.asked: list[tuple[str, str, dict[str, str]]] = []

    async def ask(self, method: str, path: str, query: Mapping[str, str] | None = None, **how: Any) -> Answer:
        del how
        self.asked.append((method, path, dict(query or {})))
        return self.answer

    def open(self, path: str, query: Mapping[str, str], *, silence: float | None) -> Any:
        raise NotImplementedError


def controlled(**metadata: Any) -> dict[str, Any]:
    return {"metadata": {"ownerReferences": [{"uid": SET.uid, "controller": True}], **metadata}}


async def read(*pods: Any, selector: str = "") -> tuple[Member, ...]:
    return await read_members(Server(*pods), SET, selector, frozenset({SET.uid}))


async def test_a_pod_is_read_with_all_that_tells_whether_it_blocks() -> None:
    made, ready = "2026-03-14T03:00:00Z", "2026-03-14T03:00:20Z"
    pod = controlled(
        name="db-0",
        uid="u-0",
        creationTimestamp=made,
        deletionTimestamp=made,
        labels={"controller-revision-hash": "db-new"},
    )
    pod["status"] = {
        "conditions": [
            {"type": "Initialized", "status": "False", "lastTransitionTime": made},
            {"type": "Ready", "status": "True", "lastTransitionTime": ready},
        ]
    }
    assert await read(pod) == (
        Member(
            name="db-0",
            uid="u-0",
            revision="db-new",
            ready=True,
            terminating=True,
            since=datetime.fromisoformat(ready),
            started=datetime.fromisoformat(made),
            took=20,
        ),
    )


@pytest.mark.parametrize("pod", [controlled(), controlled(labels={}) | {"status": {}}], ids=["bare", "empty"])
async def test_a_pod_that_says_nothing_of_itself_is_not_ready_and_of_no_revision(pod: dict[str, Any]) -> None:
    nothing = Member(name="", uid="", revision="", ready=False, terminating=False, since=None)
    assert await read(pod) == (nothing,)


async def test_a_pods_name_is_safe_to_draw_and_not_endless() -> None:
    (read_pod,) = await read(controlled(name="a\x1b" + "b" * 400))
    assert (len(read_pod.name), read_pod.name[:3]) == (253, "a␛b")


async def test_a_pod_that_another_controls_or_only_owns_is_none_of_them() -> None:
    others = [
        {"metadata": {"ownerReferences": [{"uid": SET.uid}]}},
        {"metadata": {"ownerReferences": [{"uid": "another", "controller": True}]}},
        {"metadata": {}},
    ]
    assert await read(*others) == ()


@pytest.mark.parametrize(
    ("selector", "query"),
    [("", {"limit": "500"}), ("app=db", {"limit": "500", "labelSelector": "app=db"})],
)
async def test_the_pods_of_one_namespace_are_asked_for_by_their_labels(
    selector: str, query: dict[str, str]
) -> None:
    server = Server()
    await read_members(server, SET, selector, frozenset())
    assert server.asked == [("GET", "/api/v1/namespaces/shop/pods", query)]


async def test_where_a_pod_is_looked_for_all_are_read() -> None:
    """Of 1000 pods the first 500 by name lack db-6: what is not among them need not be gone."""
    server = Server()
    await read_members(server, SET, "app=db", frozenset(), whole=True)
    assert [query for *_, query in server.asked] == [{"labelSelector": "app=db"}]


async def test_pods_that_may_not_be_read_are_no_pods_that_are_gone() -> None:
    with pytest.raises(ReadError, match=r"^the pods cannot be read: no permission \(403\)$"):
        await read_members(Server(status=403), SET, "", frozenset())


PROBE = {"httpGet": {"port": 8080}}
PLAIN: dict[str, Any] = {"containers": [{"name": "app"}]}
PROBED: dict[str, Any] = {"containers": [{"name": "app"}, {"name": "mesh", "readinessProbe": PROBE}]}
STARTED: dict[str, Any] = {"containers": [{"name": "app", "startupProbe": PROBE}]}
SIDECAR = {"initContainers": [{"name": "mesh", "restartPolicy": "Always", "readinessProbe": PROBE}]}
GATED = {"readinessGates": [{"conditionType": "lb/ready"}]}
MADE = NOW - timedelta(hours=3)
BLIP = 6240.0
"""Seconds after the pod was made when its node was there again."""


def at(seconds: float) -> str:
    return f"{MADE + timedelta(seconds=seconds):%Y-%m-%dT%H:%M:%SZ}"


def lived(spec: dict[str, Any], *ran: float, restarts: int = 0, **conditions: float | None) -> dict[str, Any]:
    """Return a pod whose containers `ran` from then on, and what has been so since when; None: not yet."""
    pod = controlled(name="db-0", uid="u", creationTimestamp=at(0))
    running = [{"restartCount": restarts, "state": {"running": {"startedAt": at(began)}}} for began in ran]
    said = [
        {"type": kind.replace("_", "/"), "status": "True", "lastTransitionTime": at(since)}
        if since is not None
        else {"type": kind, "status": "False", "lastTransitionTime": at(0)}
        for kind, since in conditions.items()
    ]
    return pod | {"spec": spec, "status": {"conditions": said, "containerStatuses": running}}


@pytest.mark.parametrize(
    ("pod", "seconds"),
    [
        (lived(PROBED, 4, 5, Ready=20, ContainersReady=20), 20),
        (lived(PROBED, 4, 5, Ready=20), 20),
        (lived(PLAIN, 5, Ready=5, ContainersReady=5), 5),
        (lived(PROBED, 4, 5, Ready=240, ContainersReady=240), 240),
        (lived(PROBED, 900, 890, Ready=960, ContainersReady=960), 960),
        (lived(PROBED, 60, 5, restarts=1, Ready=70, ContainersReady=70), 70),
        (lived(PLAIN | GATED, 5, Ready=40, ContainersReady=5, lb_ready=40), 40),
        (lived(PROBED, 4, 5, Ready=605, ContainersReady=605), 605),
    ],
    ids=["probed", "short", "plain", "slow", "pulled long", "restarted at first", "gated", "at the deadline"],
)
async def test_a_pod_tells_how_long_it_took_to_get_ready(pod: dict[str, Any], seconds: float) -> None:
    assert start_seconds(await read(pod)) == seconds


@pytest.mark.parametrize("state", [None, {}, {"running": None}, {"running": {}}])
async def test_a_container_that_does_not_say_since_when_it_runs_tells_nothing(state: Any) -> None:
    pod = lived(PLAIN, 5, Ready=BLIP, ContainersReady=BLIP)
    pod["status"]["containerStatuses"].append({"state": state})
    assert start_seconds(await read(pod)) is None


@pytest.mark.parametrize(
    ("pod", "seconds"),
    [
        (lived(PROBED, 4, 5, Ready=BLIP, ContainersReady=20), 20),
        (lived(PROBED | GATED, 4, 5, Ready=BLIP, ContainersReady=20, lb_ready=40), 40),
        (lived(PLAIN, 4, 5, Ready=BLIP, ContainersReady=BLIP), 5),
        (lived(PLAIN | GATED, 5, Ready=BLIP, ContainersReady=BLIP, lb_ready=40), 40),
        (lived(PLAIN | {"initContainers": [{"readinessProbe": PROBE}]}, 5, Ready=BLIP), 5),
    ],
    ids=["taken", "taken, gated", "no probe", "no probe, gated", "an initial one is not asked"],
)
async def test_a_pod_that_is_ready_again_tells_when_it_was_so_first(
    pod: dict[str, Any], seconds: float
) -> None:
    """The node was away: the server takes Ready from its pods, and only that (MarkPodsNotReady)."""
    assert start_seconds(await read(pod)) == seconds


@pytest.mark.parametrize(
    "pod",
    [
        lived(PROBED, 4, 5, Ready=BLIP, ContainersReady=BLIP),
        lived(PROBED, 4, 5, Ready=606, ContainersReady=606),
        lived(PROBED, Ready=BLIP, ContainersReady=BLIP),
        lived(STARTED, 5, Ready=BLIP, ContainersReady=BLIP),
        lived(PLAIN | SIDECAR, 5, Ready=BLIP, ContainersReady=BLIP),
        lived(PLAIN, BLIP, restarts=1, Ready=BLIP, ContainersReady=BLIP),
        lived(PLAIN | GATED, 5, Ready=BLIP, ContainersReady=5, lb_ready=BLIP),
        lived(PLAIN | GATED, 5, Ready=BLIP, ContainersReady=5),
        lived(PLAIN, 5, Ready=None, ContainersReady=5),
    ],
    ids=[
        "probed again",
        "over the deadline",
        "no containers",
        "a startup probe",
        "a sidecar",
        "restarted since",
        "the gate came back",
        "the gate says nothing",
        "not ready",
    ],
)
async def test_a_pod_that_may_have_been_ready_before_tells_nothing(pod: dict[str, Any]) -> None:
    """A kubelet that starts anew probes again, and all of the pod's times of readiness are of then."""
    assert start_seconds(await read(pod)) is None
    assert start_seconds(await read(pod, lived(PROBED, 4, 5, Ready=20, ContainersReady=20))) == 20
