"""An undo of a StatefulSet or DaemonSet, in each phase, ends where kubectl's ends on a twin."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from controlplane import ControlPlane
from controlplane.workload import METHODS, Workload
from operators import Operator, check, operating
from policies import FROZEN, frozen
from test_undo_phases import SINCE, kubectl
from witness import MOVES_BY_ITSELF

from rollout.action import CheckState, Ending

BAD, WORSE = "3.0.0-not-found", "4.0.0-not-found"
STRANGE = 'a && b < c > d; caf\u00e9 \U0001f680 line\u2028separator \u0001control "quoted" \\'
KINDS = ("StatefulSet", "DaemonSet")
AT_ONCE = {"type": "RollingUpdate", "rollingUpdate": {"maxUnavailable": "100%"}}
OF_KIND: dict[str, dict[str, Any]] = {
    "StatefulSet": {"replicas": 2},
    "DaemonSet": {"updateStrategy": AT_ONCE},
}
"""What makes history quickly."""

GENERATION = "deprecated.daemonset.template.generation"
"""The server's own count of a DaemonSet's templates, which every change of one raises."""


def releases(work: Workload, *tags: str, **create: Any) -> None:
    """Bring `work` through `tags`, each complete."""
    work.create(tags[0], **OF_KIND[work.kind], **create)
    work.until_complete()
    for tag in tags[1:]:
        work.release(tag)
        work.until_complete()


def numbers(work: Workload) -> dict[int, Any]:
    """Return the ControllerRevisions by their number."""
    items = work.apps.list_namespaced_controller_revision(
        work.namespace, label_selector=f"app={work.name}"
    ).items
    return {each.revision: each for each in items}


def midway(work: Workload) -> int:
    releases(work, "1.0.0")
    work.release("2.0.0-slow")
    work.until(lambda: len(work.pods_of("2.0.0-slow")) >= 1)
    return 1


def stuck(work: Workload) -> int:
    releases(work, "1.0.0", "2.0.0")
    work.release(BAD)
    work.until_waiting(BAD, "ImagePullBackOff")
    return 2


def two_broken_in_a_row(work: Workload) -> int:
    releases(work, "1.0.0")
    for tag in (BAD, WORSE):
        work.release(tag)
        work.until(lambda tag=tag: len(numbers(work)) == (2 if tag == BAD else 3))
    return 1


def complete(work: Workload) -> int:
    releases(work, "1.0.0", "2.0.0")
    return 1


def after_an_earlier_undo(work: Workload) -> int:
    releases(work, "1.0.0", "2.0.0", "1.0.0")
    work.until(lambda: set(numbers(work)) == {2, 3})
    return 2


def history_of_one(work: Workload) -> int:
    releases(work, "1.0.0", "2.0.0", "2.1.0", revisionHistoryLimit=1)
    work.until(lambda: set(numbers(work)) == {2, 3})
    return 2


def restart_only(work: Workload) -> int:
    releases(work, "1.0.0")
    annotated = {"metadata": {"annotations": {"kubectl.kubernetes.io/restartedAt": "2026-01-01T00:00:00Z"}}}
    work.patch({"spec": {"template": annotated}})
    work.until_complete()
    return 1


def escapes(work: Workload) -> int:
    spec = work.pod_spec("1.0.0")
    spec["containers"][0]["env"] = [{"name": "WORDS", "value": STRANGE}]
    spec["containers"][0]["command"] = ["sh", "-c", STRANGE]
    releases(work, "1.0.0", template=spec)
    side = {"name": "side", "image": "ghcr.io/shop/side:1"}
    work.patch({"spec": {"template": {"spec": {"containers": [side, {"name": "app", "env": []}]}}}})
    work.until(lambda: len(numbers(work)) == 2)
    return 1


PHASES = (
    midway,
    stuck,
    two_broken_in_a_row,
    complete,
    history_of_one,
    after_an_earlier_undo,
    restart_only,
    escapes,
)


def found(work: Workload) -> dict[str, Any]:
    """Return the workload as the server sends it."""
    read = getattr(work.apps, f"read_namespaced_{METHODS[work.kind]}")
    raw = read(work.name, work.namespace, _preload_content=False)
    answer: dict[str, Any] = json.loads(raw.data)
    return answer


def kept(one: dict[str, Any]) -> dict[str, str]:
    """Return the annotations that an undo has to leave alone."""
    moves = {*MOVES_BY_ITSELF, GENERATION}
    return {key: value for key, value in one["metadata"].get("annotations", {}).items() if key not in moves}


@pytest.mark.parametrize("kind", KINDS)
async def test_an_undo_ends_in_the_same_template_as_kubectls_in_every_phase(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str
) -> None:
    twins = await asyncio.to_thread(plane.create_namespace, f"{namespace}-twin")
    async with operating(plane, namespace, tmp_path) as operator:
        await asyncio.gather(*(compared(operator, plane, twins, kind, phase) for phase in PHASES))


async def compared(
    operator: Operator, plane: ControlPlane, twins: str, kind: str, phase: Callable[[Workload], int]
) -> None:
    """Undo one by rolldeck and its twin by kubectl, both in this phase, and compare."""
    name = phase.__name__.replace("_", "-")
    namespace = operator.session.access.namespace
    ours, theirs = Workload(plane, namespace, name, kind), Workload(plane, twins, name, kind)
    target, same = await asyncio.gather(asyncio.to_thread(phase, ours), asyncio.to_thread(phase, theirs))
    assert target == same
    for work in (ours, theirs):
        work.patch(SINCE)
    before, becomes = found(ours), max(numbers(ours)) + 1
    uid = numbers(ours)[target].metadata.uid
    words = ("rollout", "undo", f"{kind.lower()}/{name}", f"--to-revision={target}")
    ran = await asyncio.to_thread(kubectl, plane, theirs, *words)
    assert ran.returncode == 0, (name, ran.stderr)
    outcome = await operator.does(ours, target)
    assert outcome.ending is Ending.APPLIED, (name, outcome)
    for work in (ours, theirs):
        await asyncio.to_thread(work.until, lambda work=work: becomes in numbers(work))
    after = found(ours)
    assert numbers(ours)[becomes].metadata.uid == uid, name
    template, twin = after["spec"]["template"], found(theirs)["spec"]["template"]
    assert template == twin, name
    assert {**after["spec"], "template": 0} == {**before["spec"], "template": 0}, name
    assert kept(after) == kept(before), name
    assert kept(after)["added"] == "since", name


@pytest.mark.parametrize("kind", KINDS)
async def test_a_policy_that_denies_is_told_in_its_own_words_and_nothing_is_sent(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str
) -> None:
    work = Workload(plane, namespace, "db", kind)
    releases(work, "1.0.0", "2.0.0")
    with frozen(plane, work):
        before = found(work)
        async with operating(plane, namespace, tmp_path) as operator:
            prepared = await operator.prepares(await operator.sees(work), 1)
            outcome = await operator.writer.send(prepared)
    assert FROZEN in prepared.plan.refused
    assert check(prepared, "dry-run").state is CheckState.BAD
    assert outcome.ending is Ending.NOT_APPLIED
    assert all("dryRun" in query for method, _, query, *_ in operator.wire.writes if method == "PATCH")
    assert (found(work)["spec"], kept(found(work))) == (before["spec"], kept(before))


@pytest.mark.parametrize("kind", KINDS)
async def test_without_a_history_there_is_nothing_to_undo_to_for_kubectl_nor_for_us(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str
) -> None:
    work = Workload(plane, namespace, "db", kind)
    releases(work, "1.0.0", "2.0.0", revisionHistoryLimit=0)
    work.until(lambda: set(numbers(work)) == {2})
    assert kubectl(plane, work, "rollout", "undo", f"{kind.lower()}/db").returncode != 0
    async with operating(plane, namespace, tmp_path) as operator:
        info = await operator.sees(work, lambda seen: len(seen.revisions or ()) == 1)
    assert [each.number for each in info.revisions or ()] == [2]
    assert info.target is None or info.target.uid is None
