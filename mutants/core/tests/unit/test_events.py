"""Events: compact, merged, and conditions in the same form."""

import msgspec
import pytest
from made import NOW, ago, available, deployment_info, event, progressing, revision, workload
from msgspec.structs import replace

from rollout.events import MOST_LINES, merged
from rollout.kinds import EVENT
from rollout.records import KeptEvent


def read(**fields: object) -> KeptEvent:
    record = EVENT.one(msgspec.json.encode({"metadata": {"name": "e", "uid": "e"}} | fields))
    assert record is not None
    return record


@pytest.mark.parametrize(
    ("fields", "last", "count"),
    [
        ({"lastTimestamp": ago(5), "firstTimestamp": ago(50), "count": 7}, ago(5), 7),
        ({"eventTime": ago(9)}, ago(9), 1),
        ({"eventTime": ago(9), "series": {"count": 4, "lastObservedTime": ago(2)}}, ago(2), 4),
        ({"metadata": {"name": "e", "creationTimestamp": ago(8)}}, ago(8), 1),
        ({"lastTimestamp": None, "count": None}, None, 1),
    ],
)
def test_each_recorders_times_and_counts_are_understood(
    fields: dict[str, object], last: object, count: int
) -> None:
    record = read(**fields)
    assert (record.last, record.count) == (last, count)


def test_what_says_the_same_of_one_object_is_one_line() -> None:
    first = event("app-1-abcde", "Failed", "no", last=ago(30), count=2)
    again = msgspec.structs.replace(first, uid="b", last=ago(5), count=3)
    other = event("app-1-fghij", "Failed", "no", last=ago(60))
    told = deployment_info(workload("1"), (), (), (first, again, other))
    assert [(line.name, line.count, line.last) for line in told.events or ()] == [
        ("abcde", 5, ago(5)),
        ("fghij", 1, ago(60)),
    ]


def test_of_very_many_the_newest_are_told_with_all_that_say_the_same() -> None:
    many = tuple(
        event(
            f"app-1-{n % 3000:05d}",
            "Unhealthy",
            f"no {n // 3000}",
            uid=f"e{n}",
            last=ago(n % 4000 + n / 9000),
            count=n % 5 + 1,
        )
        for n in range(9000)
    )
    many += tuple(replace(one, uid=f"again-{one.uid}", last=ago(9000)) for one in many[:3000])
    named: list[str] = []

    def name(one: KeptEvent) -> str:
        named.append(one.uid)
        return one.about_name

    same: dict[tuple[str, str], list[KeptEvent]] = {}
    for each in many:
        same.setdefault((each.about_uid, each.message), []).append(each)
    counted = [(max(e.last for e in group if e.last), sum(e.count for e in group)) for group in same.values()]
    newest = sorted(counted, key=lambda line: line[0], reverse=True)[:MOST_LINES]
    assert [(line.last, line.count) for line in merged(many, name)] == newest
    assert len(named) < 2000
    alike = [replace(each, about_uid="app", message="no") for each in many]
    assert [line.count for line in merged(alike, name)] == [sum(each.count for each in many)]


def test_the_newest_of_combined_events_is_told_without_the_recorders_prefix() -> None:
    record = read(message="(combined from similar events): Error creating: no")
    assert record.message == "Error creating: no"


def test_a_replica_set_is_named_by_its_hash() -> None:
    said = event(
        "rs-1", "SuccessfulCreate", "Created pod", about_kind="ReplicaSet", about_name="app-1", warning=False
    )
    told = deployment_info(workload("1"), (revision(1, 60, 60, hash="5f8c75b5b8"),), (), (said,))
    assert [(line.kind, line.name, line.warning) for line in told.events or ()] == [
        ("RS", "5f8c75b5b8", False)
    ]


def test_conditions_are_told_newest_first_with_what_is_wrong_marked() -> None:
    live = workload(
        "1",
        conditions=(
            progressing("NewReplicaSetAvailable", updated=90, message="done"),
            available("False", 10),
        ),
    )
    told = deployment_info(live)
    assert [(line.reason, line.message, line.warning, line.last) for line in told.conditions] == [
        ("Available=False", "", True, ago(10)),
        ("Progressing=True", "NewReplicaSetAvailable: done", False, ago(90)),
    ]
    assert told.events is None


@pytest.mark.parametrize("reason", ["DeploymentPaused", "DeploymentResumed"])
def test_a_pause_and_its_end_are_no_warning(reason: str) -> None:
    live = workload("1", conditions=(msgspec.structs.replace(progressing(reason), status="Unknown"),))
    assert [line.warning for line in deployment_info(live).conditions] == [False]


def test_what_a_controller_says_of_one_object_after_another_is_one_line_with_the_newest() -> None:
    def said(pod: str, seconds: int) -> KeptEvent:
        one = event(
            "rs-1", "SuccessfulDelete", f"Deleted pod: app-1-{pod}", last=ago(seconds),
            about_kind="ReplicaSet", about_name="app-1", warning=False,
        )  # fmt: skip
        return msgspec.structs.replace(one, uid=pod)

    told = deployment_info(workload("1"), (), (), (said("abcde", 30), said("fghij", 5)))
    assert [(line.count, line.message, line.last) for line in told.events or ()] == [
        (2, "Deleted pod: app-1-fghij", ago(5))
    ]


def test_the_steps_of_one_scaling_are_one_line_with_the_newest() -> None:
    def said(direction: str, was: int, to: int, seconds: int) -> KeptEvent:
        words = f"Scaled {direction} replica set app-1 from {was} to {to}"
        one = event(
            "dep", "ScalingReplicaSet", words, last=ago(seconds), about_kind="Deployment", about_name="app",
            warning=False,
        )  # fmt: skip
        return msgspec.structs.replace(one, uid=f"{direction}{to}")

    events = (said("down", 3, 2, 9), said("down", 2, 1, 7), said("up", 1, 2, 5))
    told = deployment_info(workload("1"), (), (), events)
    assert [(line.count, line.message) for line in told.events or ()] == [
        (1, "Scaled up replica set app-1 from 1 to 2"),
        (2, "Scaled down replica set app-1 from 2 to 1"),
    ]


def test_events_without_a_time_come_last() -> None:
    told = deployment_info(
        workload("1"), (), (), (event("a", "X", "1", last=None), event("b", "Y", "2", last=NOW))
    )
    assert [line.reason for line in told.events or ()] == ["Y", "X"]
