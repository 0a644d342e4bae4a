"""What a controller will not do by itself after an undo is said before it."""

from typing import Any

import pytest
from scripted import opened, pod

from cluster.fresh import workload_of
from cluster.prepare import behind, by_hand, owned_by, stays
from rollout.info import Owner

PODS = (pod("db-0", 13), *(pod(f"db-{number}", 14) for number in range(1, 6)))


def fresh(spec: str, status: str = '{"observedGeneration":1}') -> Any:
    head = '{"metadata":{"uid":"u","generation":1},"spec":{"template":{},'
    body = f'{head}{spec}}},"status":{status}}}'
    return workload_of(body.encode())


ON_DELETE = fresh('"updateStrategy":{"type":"OnDelete"}')
ROLLING = fresh('"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"partition":2}}')


def test_on_delete_names_the_pods_that_somebody_has_to_delete() -> None:
    words = "OnDelete: pods change only when you delete them: db-1, db-2, db-3, db-4 and 1 more"
    assert by_hand(opened(pods=PODS), ON_DELETE, "uid-13") == (("by hand", words),)


def test_recreate_says_that_nothing_serves_meanwhile() -> None:
    (said,) = by_hand(opened(), fresh('"strategy":{"type":"Recreate"}'), "uid-13")
    assert said == ("downtime", "Recreate: all pods stop before the first new one starts")


def test_a_pod_that_blocks_now_may_block_the_undo_as_well() -> None:
    (said,) = by_hand(opened(blocked_by="db-2"), ROLLING, "uid-13")
    assert said == ("then", "if db-2 still blocks after 30s, a offers to delete it")
    assert by_hand(opened(), ROLLING, "uid-13") == ()


@pytest.mark.parametrize(
    ("status", "update_revision", "told"),
    [
        ('{"observedGeneration":1,"updateRevision":"db-9"}', "db-9", False),
        ('{"observedGeneration":0,"updateRevision":"db-8"}', "", True),
    ],
)
def test_a_status_of_an_older_generation_names_no_revision(
    status: str, update_revision: str, told: bool
) -> None:
    read = fresh('"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"partition":2}}', status)
    assert (read.partition, read.update_revision, bool(behind(read))) == (2, update_revision, told)


@pytest.mark.parametrize(("replicas", "words"), [('"replicas":3', "replicas 3, "), ('"replicas":null', "")])
def test_what_a_write_leaves_alone_is_listed(replicas: str, words: str) -> None:
    assert stays(fresh(replicas)) == f"{words}strategy, annotations, selector"


def test_the_command_that_would_hold_the_owner_is_named() -> None:
    flux = Owner("Flux", "apps/shop", "Flux re-applies Git", True, "flux suspend kustomization shop -n apps")
    assert owned_by(opened(owner=flux)) == (
        ("reverts", "Flux re-applies Git"),
        ("hold it", "flux suspend kustomization shop -n apps"),
    )
