"""rolldeck with exactly the rights of the README's first Role, and with each verb taken away."""

from collections.abc import Callable

from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from stuck import good_then_bad
from witness import assert_undone, assert_untouched, deployment, replica_sets

ROLE = {
    "apps": {"deployments": ["get", "list", "watch", "patch"], "replicasets": ["list", "watch"]},
    "": {"pods": ["list", "watch"]},
}
"""Everything that an undo of a Deployment needs, and no more (reliability.md 4.4)."""


def without(resource: str, verb: str) -> dict[str, dict[str, list[str]]]:
    return {
        group: {
            name: [one for one in verbs if (name, one) != (resource, verb)] for name, verbs in each.items()
        }
        for group, each in ROLE.items()
    }


def test_the_role_is_enough_to_see_a_rollout_fail_and_to_undo_it(
    plane: ControlPlane, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    user = plane.new_user()
    plane.allow(user, web.namespace, ROLE)
    deck = open_deck("deploy/web", user=user)
    deck.wait_match(r"ImagePullBackOff")
    deck.open_undo("web", 3, 2)
    deck.wait_match(r"\? quota \(not permitted\)")
    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    assert_undone(before, deployment(web), sets[2], source=3)


TAKEN = {
    ("deployments", "get"): r"✖ deploy/web cannot be read",
    ("deployments", "list"): r"may not read deployments",
    ("deployments", "watch"): r"no permission: .*deployments|deployments polled|u undo to 2",
    ("deployments", "patch"): r"cannot patch resource|not allowed",
    ("replicasets", "list"): r"no permission: .*replicasets",
    ("replicasets", "watch"): r"no permission: .*replicasets|u undo to 2",
    ("pods", "list"): r"no permission: .*pods",
    ("pods", "watch"): r"no permission: .*pods|u undo to 2",
}
"""What the screen says without that verb, on the rollout or in its dialog."""


def test_without_any_one_verb_it_says_what_is_missing_and_writes_nothing(
    plane: ControlPlane, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before = deployment(web)
    for (resource, verb), words in TAKEN.items():
        user = plane.new_user()
        plane.allow(user, web.namespace, without(resource, verb))
        deck = open_deck("deploy/web", user=user)
        if verb in ("get", "patch"):
            deck.wait_match(r"u undo to 2\b")
            deck.press("u")
        deck.wait_match(words, timeout=10.0)
        deck.press("y")
        assert deck.process.poll() is None
        assert b"Traceback" not in deck.received, (resource, verb)
    assert_untouched(before, deployment(web))
