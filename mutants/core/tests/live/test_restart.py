"""kube-apiserver dies and comes back under an open screen."""

import re
from collections.abc import Callable

from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from witness import deployment


def rows(deck: Deck) -> dict[str, tuple[str, str]]:
    """Return what the list shows: for each name its revision and what serves."""
    found = re.findall(r"(?m)^[▸ ]\S (\S+)\s+(\d+|-)\s.*?\s(\d+/\d+)\s+(\d+/\d+)\s", deck.text)
    return {name: (revision, serving) for name, revision, _, serving in found}


def truth(workloads: list[Workload]) -> dict[str, tuple[str, str]]:
    """Return what the official client reads of them."""
    found = [deployment(workload) for workload in workloads]
    return {
        one["metadata"]["name"]: (
            one["metadata"]["annotations"]["deployment.kubernetes.io/revision"],
            f"{one['status'].get('availableReplicas', 0)}/{one['spec']['replicas']}",
        )
        for one in found
    }


def test_a_killed_api_server_shows_stale_and_then_the_screen_equals_a_fresh_list(
    plane: ControlPlane, namespace: str, open_deck: Callable[..., Deck]
) -> None:
    kept, changed, deleted, made = (
        Workload(plane, namespace, name) for name in ("kept", "changed", "deleted", "made")
    )
    for workload in (kept, changed, deleted):
        workload.create("1.0.0", replicas=2)
    for workload in (kept, changed, deleted):
        workload.until_complete()
    deck = open_deck()
    deck.wait_live()
    deck.wait(lambda: rows(deck) == truth([kept, changed, deleted]), "the three rows")

    plane.kill_apiserver()
    deck.wait(lambda: "STALE" in deck.line(0), "STALE in line 1")
    assert set(rows(deck)) == {"kept", "changed", "deleted"}
    plane.start_apiserver()
    deleted.delete()
    made.create("1.0.0", replicas=1)
    changed.release("2.0.0")
    changed.patch({"spec": {"replicas": 3}})

    deck.wait_live()
    for workload in (made, changed):
        workload.until_complete()
    deck.wait(lambda: rows(deck) == truth([kept, changed, made]), "equality with a fresh list")
    assert "STALE" not in deck.text
    assert rows(deck)["changed"] == ("2", "3/3")


def test_an_opened_rollout_is_live_again_after_a_restart(
    plane: ControlPlane, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    web.create("1.0.0")
    web.until_complete()
    deck = open_deck("deploy/web")
    deck.wait_match("COMPLETE")

    plane.terminate_apiserver()
    deck.wait(lambda: "STALE" in deck.line(0), "STALE in line 1")
    plane.start_apiserver()
    web.release("2.0.0-not-found")

    deck.wait_match(r"(?m)^\W+2\s+\S+\s+0/1\s+ImagePullBackOff")
    deck.wait_live()
