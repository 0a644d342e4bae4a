"""OnDelete: an undo names the pods that somebody has to delete, and ends when they have been."""

from pathlib import Path

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from operators import operating

from rollout.action import CheckState, Ending
from rollout.progress import progress


@pytest.mark.parametrize("kind", ["StatefulSet", "DaemonSet"])
async def test_on_delete_names_the_pods_that_have_to_go_and_waits_for_them(
    plane: ControlPlane, namespace: str, tmp_path: Path, kind: str
) -> None:
    agent = Workload(plane, namespace, "agent", kind)
    agent.create("1.0.0", updateStrategy={"type": "OnDelete"})
    agent.until(lambda: len(ready(agent)) >= 3)
    everything = len(agent.pods())
    agent.release("2.0.0")
    delete(agent, agent.pods()[0].metadata.name)
    agent.until(lambda: len(agent.pods_of("2.0.0")) == 1 and len(ready(agent)) == everything)
    (changed,) = (pod.metadata.name for pod in agent.pods_of("2.0.0"))
    async with operating(plane, namespace, tmp_path) as admin:
        info = await admin.sees(agent, lambda info: info.number == 2 and info.new.pods == 1)
        prepared = await admin.prepares(info, 1)
        by_hand = dict(prepared.plan.warnings)["by hand"]
        assert by_hand == f"OnDelete: pods change only when you delete them: {changed}"
        outcome = await admin.writer.send(prepared)
        assert outcome.ending is Ending.APPLIED
        waits = await admin.sees(agent, lambda info: info.number == 3 and info.old.pods == 1)
        now = admin.session.clock.now()
        shown = progress(outcome, prepared.plan, waits, now, now)
        assert shown.steps[-1].words.endswith(": delete its pods by hand")
        assert shown.steps[-1].state is CheckState.PENDING
        assert {pod.metadata.name for pod in agent.pods_of("2.0.0")} == {changed}
        delete(agent, changed)
        done = await admin.sees(agent, lambda info: info.number == 3 and info.new.available == everything)
        assert progress(outcome, prepared.plan, done, now, now).good
    assert not agent.pods_of("2.0.0")


def ready(agent: Workload) -> list[str]:
    """Return the names of its pods that are ready."""
    return [
        pod.metadata.name
        for pod in agent.pods()
        if any(one.type == "Ready" and one.status == "True" for one in pod.status.conditions or ())
    ]


def delete(agent: Workload, pod: str) -> None:
    """Delete a pod, as somebody does by hand."""
    agent.core.delete_namespaced_pod(pod, agent.namespace)
