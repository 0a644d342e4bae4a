"""After an undo: where `u` leads, what was left, and who takes it back, on Kubernetes' own control plane."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from operators import operating
from stuck import BAD, good_then_bad
from test_undo_phases import kubectl

from rollout.action import Ending
from rollout.info import Mark, RolloutInfo

FLUX = "kustomize-controller"


def marks(info: RolloutInfo) -> dict[int | None, Mark]:
    return {one.number: one.mark for one in info.revisions or ()}


def test_a_revert_before_the_controller_saw_the_undo_is_told_rung_and_logged(
    plane: ControlPlane, web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)
    plane.freeze_controllers()
    deck.press("y")
    deck.wait_match(r"✔ accepted( \d+s)? +◌ observed")
    rung = deck.received.count(b"\x07")
    web.release(BAD, manager=FLUX)
    deck.wait_match(rf"reverted by {FLUX} after \d+s")
    deck.wait_match(r"✔ accepted( \d+s)? +✖ reverted")
    deck.wait(lambda: deck.received.count(b"\x07") > rung, "the bell")
    deck.wait(lambda: '"reverted"' in deck.audit_log.read_text(), "the line in the log")
    lines = [json.loads(line) for line in deck.audit_log.read_text().splitlines()]
    assert [line["event"] for line in lines] == ["intent", "outcome", "reverted"]
    assert f"reverted by {FLUX} after" in lines[-1]["sentence"]
    deck.press("escape")
    deck.wait_match(r"(?m)^\W+web .*undone 3→2 reverted")


def test_after_an_undo_u_leads_nowhere_and_says_why(web: Workload, open_deck: Callable[..., Deck]) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)
    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    deck.wait_match("u undo: none")
    deck.press("u")
    deck.wait_match("nothing to undo from revision 4: it was returned to, and nothing fails")


def test_after_a_revert_the_good_revision_runs_and_what_came_back_is_no_target(
    web: Workload, open_deck: Callable[..., Deck]
) -> None:
    good_then_bad(web, "1.0.0", "2.0.0")
    deck = open_deck("deploy/web")
    deck.open_undo("web", 3, 2)
    deck.press("y")
    deck.wait_match(r"undone in \d+s")
    web.release(BAD, manager=FLUX)
    deck.wait_match(rf"deploy/web: reverted by {FLUX} after \d+s")
    deck.wait_match(r"(?m)^\W+5 now ")
    deck.wait_match(r"(?m)^\W+4 running ")
    deck.press("u")
    deck.wait_match("revision 5 was itself left before")
    deck.press("u")
    deck.wait_armed("web", 5, 4)


@pytest.mark.parametrize("with_kubectl", [False, True], ids=["ours", "kubectls"])
@pytest.mark.parametrize("kind", ["StatefulSet", "DaemonSet"])
async def test_the_broken_revision_of_an_undone_workload_was_left(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str, *, with_kubectl: bool
) -> None:
    agent = Workload(plane, namespace, "agent", kind)
    agent.create("1.0.0")
    agent.until_complete()
    agent.release("2.0.0")
    agent.until_complete()
    async with operating(plane, namespace, tmp_path) as admin:
        info = await admin.sees(agent, lambda info: info.number == 2 and len(info.revisions or ()) == 2)
        if with_kubectl:
            said = kubectl(plane, agent, "rollout", "undo", f"{kind.lower()}/agent")
            assert said.returncode == 0, said.stderr
        else:
            assert (await admin.writer.send(await admin.prepares(info, 1))).ending is Ending.APPLIED
        after = await admin.sees(agent, lambda info: info.number == 3)
    assert marks(after) == {3: Mark.NOW, 2: Mark.LEFT}
    assert after.target is not None
    assert after.target.uid is None
