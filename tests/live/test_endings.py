"""An undo that does not simply apply ends in the right sentence, and a second client sees that it is true."""

import json
from collections.abc import Callable

from controlplane.workload import Workload
from deck import Deck
from proxy import Proxy
from stuck import good_then_bad
from wire import Record
from witness import CAUSE, assert_undone, assert_untouched, deployment, replica_sets, template_of


def outcomes(deck: Deck) -> list[str]:
    """Return what the audit log says of each write: its outcome."""
    lines = [json.loads(line) for line in deck.audit_log.read_text().splitlines()]
    assert [line["event"] for line in lines] == ["intent", "outcome"] * (len(lines) // 2)
    return [line["outcome"] for line in lines if line["event"] == "outcome"]


def test_a_paused_deployment_is_resumed_and_undone_in_one(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    web.patch({"spec": {"paused": True}})
    before, sets = deployment(web), replica_sets(web)
    deck = open_deck("deploy/web")
    deck.wait_match("PAUSED")
    deck.open_undo("web", 3, 2)
    deck.wait_match(r"(?i)resume")

    deck.press("y")
    deck.wait_match(r"undone in \d+s")

    after = deployment(web)
    assert "paused" not in after["spec"]
    del before["spec"]["paused"]
    assert_undone(before, after, sets[2], source=3)
    assert outcomes(deck) == ["applied"]


def test_an_undo_that_someone_else_did_meanwhile_closes_the_dialog(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)

    web.release("2.0.0", manager="kubectl-rollout")
    deck.wait_match(r"already undone \d+s ago via kubectl-rollout")

    after = deployment(web)
    deck.press("y")
    deck.wait_match("COMPLETE")
    assert_untouched(after, deployment(web))
    assert not deck.audit_log.exists()


def test_a_template_that_changes_under_the_dialog_is_drawn_again_and_disarms(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)

    web.release("4.0.0-not-found", manager="kubectl-edit")
    deck.wait_match(r"Undo deploy/web\s+4 → 2\b")
    after = deployment(web)
    deck.press("y")  # at once: the new picture has not stood for half a second
    deck.wait_armed("web", 4, 2)  # still open: that key confirmed nothing
    assert_untouched(after, deployment(web))
    assert not deck.audit_log.exists()


def test_an_object_that_changed_unseen_is_not_overwritten(
    web: Workload, open_deck: Callable[..., Deck], proxy: Proxy
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web", proxy=proxy)
    deck.open_undo("web", 3, 2)
    proxy.hold()
    web.release("4.0.0-not-found", manager="kubectl-edit")
    after = deployment(web)

    deck.press("y")
    deck.wait(lambda: proxy.sent > 500, "the patch on its way")
    proxy.release()
    deck.wait_match(r"changed \d+s ago via kubectl-edit since you looked")

    assert_untouched(after, deployment(web))
    assert outcomes(deck) == ["changed by someone"]


def test_an_undo_whose_answer_is_lost_is_found_to_have_applied(
    web: Workload, open_deck: Callable[..., Deck], proxy: Proxy
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before, sets = deployment(web), replica_sets(web)
    deck = open_deck("deploy/web", proxy=proxy)
    deck.open_undo("web", 3, 2)
    proxy.hold()

    deck.press("y")
    deck.wait(lambda: deployment(web)["spec"]["template"] == template_of(sets[2]), "undo on the server")
    proxy.cut()
    deck.wait_match(r"undone in \d+s")

    assert_undone(before, deployment(web), sets[2], source=3)
    assert outcomes(deck) == ["applied"]


def test_an_undo_that_never_arrived_is_found_not_to_have_applied(
    web: Workload, open_deck: Callable[..., Deck], proxy: Proxy
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    before = deployment(web)
    deck = open_deck("deploy/web", proxy=proxy)
    deck.open_undo("web", 3, 2)
    proxy.swallow()

    deck.press("y")
    deck.wait(lambda: proxy.sent > 500, "the patch on its way")
    proxy.cut()
    deck.wait_match(r"not applied")

    after = deployment(web)
    assert_untouched(before, after)
    assert CAUSE not in after["metadata"]["annotations"]
    assert outcomes(deck) == ["not applied"]


def test_a_deployment_that_is_deleted_under_the_dialog_closes_it(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)

    web.delete()
    deck.wait_match("deleted")

    deck.press("y")
    deck.wait(lambda: "Undo deploy/web" not in deck.text, "end of the dialog")
    assert not deck.audit_log.exists()


def test_a_deployment_that_is_replaced_under_the_dialog_closes_it_and_nothing_is_sent(
    web: Workload, open_deck: Callable[..., Deck], proxy: Proxy, record: Record
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web", proxy=proxy)
    deck.open_undo("web", 3, 2)
    proxy.hold()
    web.delete()
    web.until(lambda: not web.apps.list_namespaced_deployment(web.namespace).items)
    web.create("2.0.0")
    web.until_complete()
    after = deployment(web)

    proxy.release()
    deck.wait_match(r"deploy/web was (deleted|replaced): nothing was written")
    deck.wait_match(r"(?m)^\W*deploy/web +REPLACED")
    deck.press("y", "u")
    deck.wait_match("not possible: deploy/web was replaced .*: esc, then enter opens the new one")

    assert "Undo deploy/web" not in deck.text
    assert_untouched(after, deployment(web))
    assert all(sent.dry for sent in record.writes())
    assert not deck.audit_log.exists()


def test_an_undo_that_a_quota_stops_ends_with_the_name_of_the_quota(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    web.patch({"spec": {"progressDeadlineSeconds": 5}})
    web.until(lambda: any(one.reason == "ProgressDeadlineExceeded" for one in web.read().status.conditions))
    quota = {"metadata": {"name": "team-quota"}, "spec": {"hard": {"pods": "3"}}}
    web.core.create_namespaced_resource_quota(web.namespace, quota)
    web.until(lambda: used(web) == "4")
    deck = open_deck("deploy/web")
    deck.choose_revision(1)
    deck.open_undo("web", 3, 1)
    deck.wait_match(r"! no room for surge: pods 4 of 3 used \(team-quota\)")

    deck.press("y")
    deck.wait_match("not undone in time: quota exceeded: team-quota")

    assert outcomes(deck) == ["applied"]
    assert {pod.spec.containers[0].image for pod in web.pods()} == {"ghcr.io/shop/web:2.0.0"}


def used(web: Workload) -> str:
    """Return how many pods the quota counts."""
    quota = web.core.read_namespaced_resource_quota("team-quota", web.namespace)
    return str((quota.status.used or {}).get("pods"))
