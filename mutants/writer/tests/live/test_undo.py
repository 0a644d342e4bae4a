"""A rollout goes wrong on Kubernetes' own control plane: rolldeck undoes it, and a second client agrees."""

import time
from collections.abc import Callable

from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from stuck import BAD, good_then_bad
from witness import StatusWatch, assert_undone, assert_untouched, deployment, replica_sets, template_of

SEEN_WITHIN = 2.0
"""Seconds from a pod's status to the screen."""


def test_an_image_pull_back_off_is_on_screen_within_two_seconds_of_the_pods_status(
    plane: ControlPlane, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    web.create("1.0.0")
    web.until_complete()
    deck = open_deck("deploy/web")
    deck.wait_live()
    deck.wait_match(r"COMPLETE")
    with StatusWatch(plane, web) as watch:
        web.release(BAD)
        deck.wait_match(r"(?m)^\W+2\s+\S+\s+0/1\s+ImagePullBackOff")
        shown = time.monotonic()
        deck.wait(lambda: "ImagePullBackOff" in watch.seen, "status seen by the official client")
    assert shown - watch.seen["ImagePullBackOff"] < SEEN_WITHIN


def test_undo_goes_to_the_last_good_revision_while_its_pods_still_serve(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    old_pods = {pod.metadata.uid for pod in web.pods_of("2.0.0")}
    assert len(old_pods) == 3
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)
    assert_untouched(before, deployment(web))

    deck.press("y")
    deck.wait_match(r"undone in \d+s")

    after, sets_after = deployment(web), replica_sets(web)
    assert_undone(before, after, sets[2], source=3)
    assert sets_after[4]["metadata"]["uid"] == sets[2]["metadata"]["uid"]
    assert sets_after[4]["status"]["availableReplicas"] == 3
    assert sets_after[3]["spec"]["replicas"] == 0
    assert {pod.metadata.uid for pod in web.pods()} == old_pods


def test_undo_goes_to_the_revision_before_the_last_good_one_while_old_pods_are_still_up(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "1.5.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    deck = open_deck("deploy/web")
    deck.choose_revision(2)
    deck.open_undo("web", 4, 2)
    assert len(web.pods_of("2.0.0")) == 3
    assert_untouched(before, deployment(web))

    deck.press("y")
    deck.wait_match(r"undone in \d+s")

    after, sets_after = deployment(web), replica_sets(web)
    assert_undone(before, after, sets[2], source=4)
    assert sets_after[5]["metadata"]["uid"] == sets[2]["metadata"]["uid"]
    assert sets_after[5]["status"]["availableReplicas"] == 3
    assert {pod.spec.containers[0].image for pod in web.pods()} == {"ghcr.io/shop/web:1.5.0"}


def test_undo_restores_a_template_that_the_server_escapes_byte_for_byte(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    strange = web.pod_spec("1.0.0")
    strange["containers"][0]["command"] = ["sh", "-c", "a && b < c > d"]
    strange["containers"][0]["env"] = [
        {"name": "WORDS", "value": 'caf\u00e9 \U0001f680 line\u2028separator \u0001control <&> "quoted" \\'},
    ]
    web.create("1.0.0", template=strange)
    web.until_complete()
    web.release("2.0.0")
    web.until_complete()
    web.release(BAD)
    web.until_waiting(BAD, "ImagePullBackOff")
    before, sets = deployment(web), replica_sets(web)
    assert (
        template_of(sets[2])["spec"]["containers"][0]["env"][0]["value"]
        == strange["containers"][0]["env"][0]["value"]
    )
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)

    deck.press("y")
    deck.wait_match(r"undone in \d+s")

    assert_undone(before, deployment(web), sets[2], source=3)


def test_undo_from_the_list_leads_to_the_same(web: Workload, open_deck: Callable[..., Deck]) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    deck = open_deck()
    deck.wait_match(r"(?m)^▸\S web\s+3\s")
    deck.press("u")
    deck.wait_armed("web", 3, 2)

    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    deck.press("escape")
    deck.wait_match(r"(?m)^▸✔ web\s+4\s")

    assert_undone(before, deployment(web), sets[2], source=3)


def test_undo_in_a_protected_context_wants_the_revisions_number_first(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    deck = open_deck("deploy/web", context="prod-eu")
    deck.open_protected_undo("web", 3, 2)
    deck.wait_match("PROTECTED CONTEXT prod-eu +type 2 then y")

    deck.press("enter")
    deck.wait_match("enter does nothing here")
    deck.press("y")
    deck.wait_match("type 2 first, then y")
    assert_untouched(before, deployment(web))
    deck.type_number(2)
    deck.press("y")
    deck.wait_match(r"undone in \d+s")

    assert_undone(before, deployment(web), sets[2], source=3)
