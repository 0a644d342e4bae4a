"""Pictures of rollouts follow a server; what goes wrong is part of them."""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from model import Model, owned, workload
from served import served

from cluster import early, reflector
from cluster.follow import follow_rollout, follow_rollouts
from cluster.session import Options, Scope, Session
from rollout.connection import StreamState
from rollout.picture import Gone, OpenedPicture, RolloutsPicture

Picture = TypeVar("Picture", RolloutsPicture, OpenedPicture)

SHOP = Scope("shop")


@asynccontextmanager
async def session(model: Model, options: Options | None = None) -> AsyncIterator[Session]:
    async with served(model) as url:
        chosen = options or Options(server=url, namespace="shop")
        opened = Session.open(chosen, {"HOME": "/nowhere"})
        try:
            yield opened
        finally:
            await opened.close()


async def until(pictures: AsyncGenerator[Picture, None], true: Callable[[Picture], bool]) -> Picture:
    async for picture in pictures:
        if true(picture):
            return picture
    raise AssertionError("the pictures ended")


def names(picture: RolloutsPicture) -> set[str]:
    return {info.ref.name for info in picture.rollouts}


async def test_the_list_shows_what_is_there_and_what_comes_and_goes() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    model.put("deployments", workload("elsewhere", namespace="other"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        first = await until(pictures, lambda p: p.listed)
        assert names(first) == {"web"}
        assert first.connection.state is StreamState.LIVE
        model.put("deployments", workload("api"))
        await until(pictures, lambda p: names(p) == {"web", "api"})
        model.delete("deployments", workload("web"))
        await until(pictures, lambda p: names(p) == {"api"})


async def test_a_list_that_is_read_and_not_yet_stored_is_not_shown_as_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stored, decoded = asyncio.Event(), reflector.decoded

    async def late(body: bytes, decode: Any, *arguments: Any) -> Any:
        found = await decoded(body, decode, *arguments)
        if decode.__self__.resource == "deployments":
            await stored.wait()
        return found

    monkeypatch.setattr(reflector, "decoded", late)
    model = Model()
    model.put("deployments", workload("web"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        read = await until(pictures, lambda p: all(s.state is StreamState.LIVE for s in p.streams))
        stored.set()
        assert (read.listed, names(read)) == (False, set())
        assert names(await until(pictures, lambda p: p.listed)) == {"web"}


async def test_a_rollout_that_did_not_change_is_the_same_object() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    model.put("deployments", workload("api"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        first = await until(pictures, lambda p: p.listed)
        model.put("deployments", workload("api", replicas=5))
        second = await until(pictures, lambda p: any(i.wanted == 5 for i in p.rollouts))
    before, after = (next(i for i in p.rollouts if i.ref.name == "web") for p in (first, second))
    assert before is after


async def test_a_kind_we_may_not_read_is_named_and_the_others_are_live() -> None:
    model = Model()
    model.denied.add("daemonsets")
    model.put("deployments", workload("web"))
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.listed and bool(p.rollouts))
    assert picture.connection.denied == ("daemonsets",)
    assert picture.connection.state is StreamState.LIVE


async def test_the_server_says_who_we_are() -> None:
    async with session(Model()) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.connection.user != "")
    assert picture.connection.user == "alice"


async def test_a_server_that_is_not_there_is_a_state_with_a_reason() -> None:
    opened = Session.open(Options(server="http://127.0.0.1:1"), {"HOME": "/nowhere"})
    async with aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.connection.state is StreamState.BACKOFF)
    await opened.close()
    assert picture.connection.reason == "cannot reach 127.0.0.1:1: connection refused"
    assert picture.connection.retry is not None
    assert not picture.listed


async def test_closing_the_pictures_closes_their_watches() -> None:
    model = Model()
    async with session(model) as opened:
        async with aclosing(follow_rollouts(opened, SHOP)) as pictures:
            await until(pictures, lambda _: model.watches == 3)
        await model.quiet()


async def test_an_opened_rollout_has_its_revisions_pods_and_events() -> None:
    model, web = Model(), workload("web")
    replica_set = owned("Deployment", "web-1", web, spec={"replicas": 3, "template": web["spec"]["template"]})
    pod = owned("ReplicaSet", "web-1-a", web)
    pod["metadata"]["ownerReferences"][0]["uid"] = "uid-web-1"
    model.put("deployments", web)
    model.put("replicasets", replica_set)
    model.put("replicasets", owned("Deployment", "other-1", workload("other")))
    model.put("pods", pod)
    for uid in ("uid-web", "uid-web-1-a", "uid-of-another"):
        about = {"uid": uid, "kind": "Pod", "name": "x"}
        metadata = {"name": f"e-{uid}", "uid": f"e-{uid}", "namespace": "shop"}
        model.put("events", {"metadata": metadata, "involvedObject": about, "reason": uid, "type": "Warning"})
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        picture = await until(
            pictures,
            lambda p: p.info is not None and None not in (p.info.pods, p.info.revisions, p.info.events),
        )
    info = picture.info
    assert info is not None
    assert [revision.name for revision in info.revisions or ()] == ["web-1"]
    assert [row.name for row in info.pods or ()] == ["web-1-a"]
    assert {event.reason for event in info.events or ()} == {"uid-web", "uid-web-1-a"}


async def test_without_permission_for_pods_they_are_unknown_and_named() -> None:
    model = Model()
    model.denied.add("pods")
    model.put("deployments", workload("web"))
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        picture = await until(
            pictures, lambda p: p.info is not None and p.info.events is not None and bool(p.connection.denied)
        )
    assert picture.info is not None
    assert picture.info.pods is None
    assert picture.connection.denied == ("pods",)
    assert picture.connection.state is StreamState.LIVE


async def test_what_is_not_there_is_not_found_until_it_comes() -> None:
    model = Model()
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        await until(pictures, lambda p: p.gone is Gone.NOT_FOUND)
        model.put("deployments", workload("web"))
        picture = await until(pictures, lambda p: p.info is not None)
    assert picture.gone is Gone.NO


async def test_what_is_deleted_is_gone_and_keeps_its_last_picture() -> None:
    model, web = Model(), workload("web")
    model.put("deployments", web)
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        await until(pictures, lambda p: p.info is not None)
        model.delete("deployments", web)
        picture = await until(pictures, lambda p: p.gone is Gone.DELETED)
    assert picture.info is not None
    assert picture.gone_at is not None


async def test_another_of_the_same_name_does_not_take_its_place() -> None:
    model, web = Model(), workload("web")
    model.put("deployments", web)
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        await until(pictures, lambda p: p.info is not None)
        model.delete("deployments", web)
        model.put("deployments", workload("web", uid="another", replicas=9))
        picture = await until(pictures, lambda p: p.gone is Gone.REPLACED)
    assert picture.info is not None
    assert (picture.info.ref.uid, picture.info.wanted) == ("uid-web", 3)


# Early


async def test_lists_that_are_begun_early_are_not_asked_for_again() -> None:
    model = Model()
    model.put("deployments", workload("web"))
    async with session(model) as opened:
        early.begin(opened)
        async with aclosing(follow_rollouts(opened, opened.scope)) as pictures:
            picture = await until(pictures, lambda p: p.listed and model.watches == 3)
    assert names(picture) == {"web"}
    lists = [plural for plural, query in model.asked if "watch" not in query]
    assert sorted(lists) == ["daemonsets", "deployments", "statefulsets"]


async def test_lists_begun_early_that_fail_are_left_to_the_ordinary_way() -> None:
    model = Model()
    model.denied |= {"deployments", "statefulsets"}
    model.put("deployments", workload("web"))
    async with session(model) as opened:
        early.begin(opened)
        async with aclosing(follow_rollouts(opened, opened.scope)) as pictures:
            picture = await until(pictures, lambda p: p.listed)
    assert picture.connection.denied == ("deployments", "statefulsets")


async def test_lists_begun_early_are_of_no_use_to_another_scope() -> None:
    model = Model()
    model.put("deployments", workload("elsewhere", namespace="other"))
    async with session(model) as opened:
        early.begin(opened)
        async with aclosing(follow_rollouts(opened, Scope("other"))) as pictures:
            assert names(await until(pictures, lambda p: p.listed)) == {"elsewhere"}


async def test_a_kubeconfig_with_one_current_context_in_each_of_two_files_leads_to_the_first(
    tmp_path: Path,
) -> None:
    first, second = Model(), Model()
    first.put("deployments", workload("first"))
    second.put("deployments", workload("second"))
    async with served(first) as one, served(second) as two:
        for name, url in (("a", one), ("b", two)):
            (tmp_path / name).write_text(
                f"current-context: {name}\n"
                f"clusters: [{{name: {name}, cluster: {{server: '{url}'}}}}]\n"
                f"contexts: [{{name: {name}, context: {{cluster: {name}, namespace: shop}}}}]\n",
                encoding="utf-8",
            )
        opened = Session.open(Options(), {"KUBECONFIG": f"{tmp_path / 'a'}:{tmp_path / 'b'}"})
        async with aclosing(follow_rollouts(opened, opened.scope)) as pictures:
            assert names(await until(pictures, lambda p: p.listed)) == {"first"}
        await opened.close()


async def test_an_empty_namespace_is_told_from_one_that_does_not_exist() -> None:
    model = Model()
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        there = await until(pictures, lambda p: p.exists is not None)
        assert there.exists is True
    model.namespaces.clear()
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        absent = await until(pictures, lambda p: p.exists is not None)
        assert absent.exists is False
        model.put("deployments", workload("web"))
        found = await until(pictures, lambda p: bool(p.rollouts))
        assert found.exists is None


async def test_who_may_not_look_at_namespaces_is_told_nothing_of_them() -> None:
    model = Model()
    model.denied.add("namespaces")
    async with session(model) as opened, aclosing(follow_rollouts(opened, SHOP)) as pictures:
        picture = await until(pictures, lambda p: p.listed)
    assert picture.exists is None


async def test_a_rollout_that_is_not_found_says_whether_its_namespace_is_there() -> None:
    model = Model()
    model.namespaces.clear()
    async with (
        session(model) as opened,
        aclosing(follow_rollout(opened, "Deployment", "shop", "web")) as pictures,
    ):
        picture = await until(pictures, lambda p: p.exists is not None)
    assert (picture.gone, picture.exists) == (Gone.NOT_FOUND, False)
