"""What reaches the API server of each action, by its own record: exactly what the action needs (G9)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from deck import Deck
from operators import Operator, operating
from wire import Record

from rollout.action import Action, Ask, Ending

CAUSE = "/metadata/annotations/kubernetes.io~1change-cause"
RESTARTED = "/spec/template/metadata/annotations/kubectl.kubernetes.io~1restartedAt"
IMAGE = "replace /spec/template/spec/containers/0/image"
KINDS = ("Deployment", "StatefulSet", "DaemonSet")


@dataclass(frozen=True)
class Case:
    """An action on a workload of a kind, and what its patch changes."""

    kind: str
    what: int | Ask
    changes: tuple[str, ...]
    paused: bool = False


CASES = [
    Case("Deployment", 1, ("replace /spec/template", f"add {CAUSE}")),
    Case("StatefulSet", 1, ("replace /spec/template", "add /metadata/annotations", f"add {CAUSE}")),
    Case("DaemonSet", 1, ("replace /spec/template", f"add {CAUSE}")),
    *(
        Case(kind, Ask(Action.RESTART), ("add /spec/template/metadata/annotations", f"add {RESTARTED}"))
        for kind in KINDS
    ),
    *(Case(kind, Ask(Action.SET_IMAGE, "app", "ghcr.io/shop/web:9.0.0"), (IMAGE,)) for kind in KINDS),
    Case("Deployment", 1, ("replace /spec/template", "remove /spec/paused", f"add {CAUSE}"), paused=True),
    Case("Deployment", Ask(Action.PAUSE), ("add /spec/paused",)),
    Case("Deployment", Ask(Action.RESUME), ("remove /spec/paused",), paused=True),
]


def named(case: Case) -> str:
    action = case.what.action if isinstance(case.what, Ask) else Action.UNDO
    return f"{case.kind} {action.value}{', paused' if case.paused else ''}"


def two_revisions(work: Workload) -> None:
    """Two revisions, whose pods nobody waits for."""
    work.create("1.0.0", replicas=0)
    work.until(lambda: revisions(work) == 1)
    work.release("2.0.0")
    work.until(lambda: revisions(work) == 2)


def revisions(work: Workload) -> int:
    if work.kind == "Deployment":
        return len(work.replica_sets())
    return len(work.apps.list_namespaced_controller_revision(work.namespace).items)


async def asked(operator: Operator, work: Workload, what: int | Ask) -> None:
    outcome = await operator.does(work, what)
    assert outcome.ending is Ending.APPLIED, outcome
    await operator.writer.drain()


@pytest.mark.parametrize("case", CASES, ids=named)
async def test_each_action_sends_its_own_patch_once_and_an_event(
    plane: ControlPlane, namespace: str, tmp_path: Path, record: Record, case: Case
) -> None:
    work = Workload(plane, namespace, "web", case.kind)
    two_revisions(work)
    if case.paused:
        work.patch({"spec": {"paused": True}})
    async with operating(plane, namespace, tmp_path) as operator:
        await asked(operator, work, case.what)
    work.until(lambda: [sent for sent in record.writes() if sent.method == "POST"] != [])
    tried, done, told = record.writes()
    assert (tried.method, tried.dry) == ("PATCH", True)
    assert (done.method, done.dry, told.method) == ("PATCH", False, "POST")
    assert done.body == tried.body
    assert done.path == f"/apis/apps/v1/namespaces/{namespace}/{case.kind.lower()}s/web"
    assert sorted(done.changes) == sorted(case.changes)
    assert told.path == f"/api/v1/namespaces/{namespace}/events"


def test_every_action_is_held_against_the_record() -> None:
    """Deleting the blocking pod is in test_actions.py: it takes half a minute until that is offered."""
    covered = {case.what.action if isinstance(case.what, Ask) else Action.UNDO for case in CASES}
    assert covered == set(Action) - {Action.DELETE_POD}


@pytest.mark.parametrize("how", ["option", "environment", "config"])
def test_a_read_only_rolldeck_sends_no_write_whatever_is_pressed(
    web: Workload, open_deck: Callable[..., Deck], record: Record, how: str
) -> None:
    two_revisions(web)
    words = ["--read-only"] if how == "option" else []
    env = {"ROLLDECK_READ_ONLY": "1"} if how == "environment" else {}
    deck = open_deck("deploy/web", *words, env=env, config="read_only = true\n" if how == "config" else "")
    deck.wait_match(r"2 now")
    deck.press("u")
    deck.wait_match("read-only: ")
    deck.press("tab")
    deck.wait(lambda: "read-only: " not in deck.text, "end of the answer")
    deck.press("a")
    deck.wait_match("read-only: ")
    deck.press(*"tyuyay", "escape", *"dyuyay", "escape", "escape")
    deck.wait_match(r"(?m)^▸\S web ")
    deck.press("u", "y", "a", "y", "enter")
    deck.wait_match(r"2 now")
    deck.press("q", "q")
    assert deck.wait_for_exit() == 0
    assert record.writes() == []
    assert record.sent() != []  # who one is was asked: what is sent is recorded
