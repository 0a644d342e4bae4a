"""Lists come packed from a real API server, and an undo tests the bytes that it had before it packed them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from followed import opened
from operators import operating
from proxy import Proxy
from witness import assert_undone, deployment, replica_sets

from cluster.fresh import path_of
from cluster.packing import PACKED, PLAIN
from rollout.action import Ending
from rollout.kinds import DEPLOYMENTS, KINDS

MANY = 60

PACKED_FROM = 128 * 1024
"""Bytes of a body from which on an API server packs it: its defaultGzipThresholdBytes."""

HARD = 'sh -c "a && b" < > é 🚀 \u2028 \x01 \\u0041'
"""What encoders write in more than one way."""


def settings(number: int) -> list[dict[str, str]]:
    """Return an environment of about so many times 64 bytes."""
    return [{"name": f"SETTING_{n}", "value": f"{HARD} {n}"} for n in range(number)]


def create(work: Workload, number: int) -> None:
    spec = work.pod_spec("1.0.0")
    spec["containers"][0]["env"] = settings(number)
    work.create("1.0.0", replicas=0, template=spec)


def many(plane: ControlPlane, namespace: str) -> Workload:
    """Create many Deployments, wait until each has been seen by its controller, and return one."""
    for number in range(MANY):
        work = Workload(plane, namespace, f"web-{number}")
        create(work, 50)
    listed = work.apps.list_namespaced_deployment
    work.until(lambda: all(one.status.observed_generation for one in listed(namespace).items))
    return work


async def test_a_list_is_the_same_and_a_tenth_of_the_bytes(plane: ControlPlane, namespace: str) -> None:
    many(plane, namespace)
    path, carried, lists = DEPLOYMENTS.path(namespace), {}, {}
    for form in (PLAIN, PACKED):
        with Proxy(plane.api_port) as proxy:
            async with opened(plane, namespace, server=proxy.url) as session:
                session.packing.accepted = form
                await session.client.ask("GET", "/version")
                before = proxy.received
                answer = await session.client.ask("GET", path)
                carried[form] = proxy.received - before
        page = KINDS["Deployment"].sparse.page(answer.body)
        assert page is not None
        lists[form] = page.records
        assert len(answer.body) > PACKED_FROM
        assert bool(answer.packed) == (form == PACKED)
    assert lists[PACKED] == lists[PLAIN]
    assert len(lists[PACKED]) == MANY
    assert carried[PACKED] < carried[PLAIN] / 10


def test_the_rows_of_the_screen_cost_the_link_a_fraction(
    plane: ControlPlane, namespace: str, open_deck: Callable[..., Deck], proxy: Proxy
) -> None:
    work = many(plane, namespace)
    whole = len(work.apps.list_namespaced_deployment(namespace, _preload_content=False).data)
    deck = open_deck(proxy=proxy)
    deck.wait_match(rf"{MANY} rollouts")
    deck.wait_live()
    assert proxy.received < whole / 3


@pytest.mark.parametrize("rate", [None, 1_000_000], ids=["quick", "slow"])
async def test_an_undo_over_a_packed_link_tests_the_servers_own_bytes(
    plane: ControlPlane, namespace: str, tmp_path: Path, rate: float | None
) -> None:
    work = Workload(plane, namespace, "web")
    create(work, 3_000)
    work.until(lambda: len(replica_sets(work)) == 1)
    work.release("2.0.0")
    work.until(lambda: len(replica_sets(work)) == 2)
    with Proxy(plane.api_port, rate=rate, trip=0.01) as proxy:
        async with operating(plane, namespace, tmp_path, server=proxy.url) as operator:
            info = await operator.sees(work)
            assert (await operator.session.client.ask("GET", path_of(info.ref))).packed
            before, target = deployment(work), replica_sets(work)[1]
            outcome = await operator.does(work, 1)
    assert outcome.ending is Ending.APPLIED, outcome
    assert_undone(before, deployment(work), target, source=2)
