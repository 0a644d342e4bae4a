"""Rights that a real API server gives and takes (faults 12 and 13)."""

import asyncio
from contextlib import aclosing

import pytest
from controlplane import ControlPlane
from controlplane.workload import Workload
from followed import equal, followed, live, opened, reports, until, until_opened

from cluster import limits, polling, standing
from cluster.follow import follow_rollout
from rollout.connection import StreamState

KINDS = ("deployments", "statefulsets", "daemonsets")
READ = {"apps": dict.fromkeys(KINDS, ("list", "watch"))}


def rights(*verbs: str) -> dict[str, dict[str, tuple[str, ...]]]:
    return {"apps": dict.fromkeys(KINDS, verbs)}


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again soon: what takes a minute on call takes seconds here."""
    monkeypatch.setattr(standing, "DENIED_WAIT", 2.0)
    monkeypatch.setattr(polling, "DENIED_WAIT", limits.LIST_GAP + 3.0)  # a list is read meanwhile
    monkeypatch.setattr(limits, "POLL", 2.0)
    monkeypatch.setattr(limits, "WATCH", (4, 6))


@pytest.fixture
async def web(plane: ControlPlane, namespace: str) -> Workload:
    made = Workload(plane, namespace, "web")
    await asyncio.to_thread(made.create, "1.0.0", replicas=0)
    return made


@pytest.mark.usefixtures("web")
async def test_rights_that_are_given_are_noticed_and_until_then_the_kind_is_named(
    plane: ControlPlane, namespace: str
) -> None:
    user = plane.new_user()
    async with followed(plane, namespace, user) as (_, pictures):
        denied = await until(pictures, lambda p: len(p.connection.denied) == len(KINDS))
        assert denied.connection.state is StreamState.DENIED
        assert denied.connection.retry is not None
        await asyncio.to_thread(plane.allow, user, namespace, READ)
        picture = await until(pictures, lambda p: live(p) and not p.connection.denied)
    assert [info.ref.name for info in picture.rollouts] == ["web"]


@pytest.mark.usefixtures("web")
async def test_rights_withdrawn_under_an_open_watch_keep_the_rows_and_are_live_again_when_they_return(
    plane: ControlPlane, namespace: str
) -> None:
    user = plane.new_user()
    await asyncio.to_thread(plane.allow, user, namespace, READ)
    async with followed(plane, namespace, user) as (_, pictures):
        await until(pictures, live)
        await asyncio.to_thread(plane.forbid, user, namespace)
        denied = await until(pictures, lambda p: p.connection.state is StreamState.DENIED)
        assert [info.ref.name for info in denied.rollouts] == ["web"]
        assert denied.connection.since is not None
        assert denied.connection.heard is not None
        await asyncio.to_thread(Workload(plane, namespace, "more").create, "1.0.0", replicas=0)
        await asyncio.to_thread(plane.allow, user, namespace, READ)
        await equal(plane, namespace, pictures)


async def test_who_may_list_and_not_watch_sees_a_list_that_is_read_again_and_says_so(
    plane: ControlPlane, namespace: str, web: Workload
) -> None:
    user = plane.new_user()
    await asyncio.to_thread(plane.allow, user, namespace, rights("list"))
    async with followed(plane, namespace, user) as (_, pictures):
        picture = await until(pictures, lambda p: live(p) and bool(p.connection.notice))
        assert picture.connection.notice.words.endswith("s: no permission to watch")
        await asyncio.to_thread(web.patch, {"spec": {"replicas": 2}})
        await until(pictures, lambda p: [info.wanted for info in p.rollouts] == [2])
        await asyncio.to_thread(plane.allow, user, namespace, rights("watch"))
        await until(pictures, lambda p: live(p) and not p.connection.notice)


@pytest.mark.usefixtures("web")
async def test_who_may_watch_and_not_list_is_told_that_the_permission_is_missing(
    plane: ControlPlane, namespace: str
) -> None:
    user = plane.new_user()
    await asyncio.to_thread(plane.allow, user, namespace, rights("watch"))
    async with followed(plane, namespace, user) as (session, pictures):
        picture = await until(pictures, lambda p: len(p.connection.denied) == len(KINDS))
        assert picture.connection.state is StreamState.DENIED
        assert not any(report.watches for report in reports(session))


async def test_without_pods_the_rollout_is_live_and_the_pods_are_named(
    plane: ControlPlane, namespace: str, web: Workload
) -> None:
    user = plane.new_user()
    more = {"apps": {**READ["apps"], "replicasets": ("list", "watch")}, "": {"events": ("list", "watch")}}
    await asyncio.to_thread(plane.allow, user, namespace, more)
    async with (
        opened(plane, namespace, user) as session,
        aclosing(follow_rollout(session, "Deployment", namespace, web.name)) as pictures,
    ):
        picture = await until_opened(pictures, lambda p: p.connection.denied == ("pods",))
        assert picture.info is not None
        await until_opened(pictures, lambda p: p.connection.state is StreamState.LIVE)
        await asyncio.to_thread(plane.allow, user, namespace, {"": {"pods": ("list", "watch")}})
        picture = await until_opened(pictures, lambda p: not p.connection.denied)
        assert picture.info is not None
        assert picture.info.pods == ()
