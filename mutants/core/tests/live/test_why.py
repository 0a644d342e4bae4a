"""What a real server tells of a crash besides its streams: the last words, and what was edited since."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from controlplane import ControlPlane
from controlplane.workload import Workload

from cluster.follow import follow_rollout
from cluster.session import Options, Session
from rollout.info import RolloutInfo

VIEWER = {
    "apps": {"deployments": ("get", "list", "watch"), "replicasets": ("list", "watch")},
    "": {"pods": ("get", "list", "watch"), "events": ("list", "watch")},
}


async def seen(
    plane: ControlPlane, namespace: str, user: str, true: Callable[[RolloutInfo], bool]
) -> RolloutInfo:
    """Open deploy/web until something is true of it."""
    kubeconfig = plane.kubeconfig_of(user, namespace=namespace)
    session = Session.open(Options(kubeconfig=str(kubeconfig)), {"HOME": "/nowhere"})
    try:
        async with (
            asyncio.timeout(60),
            aclosing(follow_rollout(session, "Deployment", namespace, "web")) as pictures,
        ):
            async for picture in pictures:
                if picture.info is not None and true(picture.info):
                    return picture.info
    finally:
        await session.close()
    raise AssertionError("the pictures ended")


def crash(plane: ControlPlane, web: Workload) -> None:
    """Release a version that crashes, and reads a ConfigMap that was edited long after it was written."""
    config = {"metadata": {"name": "web-config"}, "data": {"region": "eu"}}
    plane.core.create_namespaced_config_map(web.namespace, config, field_manager="kubectl-create")
    good = web.pod_spec("1.0.0")
    good["containers"][0]["envFrom"] = [{"configMapRef": {"name": "web-config"}}]
    web.create("1.0.0", template=good)
    web.until_complete()
    web.release("1.1.0-crash")
    web.until_waiting("1.1.0-crash", "CrashLoopBackOff")
    plane.core.patch_namespaced_config_map(
        "web-config", web.namespace, {"data": {"region": "us"}}, field_manager="kubectl-edit"
    )


async def test_the_last_words_and_the_edit_are_told(
    plane: ControlPlane, namespace: str, web: Workload
) -> None:
    await asyncio.to_thread(crash, plane, web)
    info = await seen(plane, namespace, "admin", lambda told: bool(told.last_words and told.edits))
    assert info.last_words is not None
    assert info.last_words.line == "KeyError: 'FEATURE_REGION'"
    assert [(edit.kind, edit.name) for edit in info.edits] == [("ConfigMap", "web-config")]
    assert [cause.code for cause in info.causes or ()] == ["crash-loop"]


async def test_what_a_viewer_may_not_read_is_named(
    plane: ControlPlane, namespace: str, web: Workload
) -> None:
    await asyncio.to_thread(crash, plane, web)
    user = plane.new_user()
    await asyncio.to_thread(plane.allow, user, namespace, VIEWER)
    info = await seen(plane, namespace, user, lambda told: len(told.unread) == 2)
    assert info.unread == ("configmaps", "pods/log")
    assert info.last_words is None
    assert [cause.code for cause in info.causes or ()] == ["crash-loop"]
