"""Headless commands against a server: what they print, and how they end."""

import json
from collections.abc import Callable

import pytest
from json_schema import faults
from model import Model, owned, workload
from test_follow import session

from tui.headless.ends import EndError, Exit
from tui.headless.history import history
from tui.headless.look import Which
from tui.headless.out import Out
from tui.headless.schema import shipped
from tui.headless.status import status, status_of
from tui.headless.watch import watch
from tui.headless.watch_all import watch_all
from tui.link import source_of

WEB = Which("Deployment", "shop", "web")

Capture = pytest.CaptureFixture[bytes]
Said = Callable[[], list[str]]


@pytest.fixture
def said(capsysbinary: Capture) -> Said:
    return lambda: capsysbinary.readouterr().out.decode().splitlines()


def served_web(**status: int) -> Model:
    """A server with the Deployment "web"; its status may say otherwise than complete."""
    model, web = Model(), workload("web")
    web["status"] |= status
    model.put("deployments", web)
    replica_set = owned("Deployment", "web-1", web, spec={"replicas": 3, "template": web["spec"]["template"]})
    model.put("replicasets", replica_set)
    return model


async def test_a_rollout_that_is_complete_ends_a_watch_at_once(said: Said) -> None:
    async with session(served_web()) as opened:
        code = await watch(source_of(opened), Out({}), WEB, json=False, seconds=None, fail_fast=False)
    assert code is Exit.DONE
    assert said()[-1].endswith("Z deploy/web done: successfully rolled out")


async def test_every_line_of_a_watch_is_what_the_schema_says(said: Said) -> None:
    async with session(served_web(availableReplicas=1)) as opened:
        code = await watch(source_of(opened), Out({}), WEB, json=True, seconds=1.0, fail_fast=False)
    lines = [json.loads(line) for line in said()]
    assert code is Exit.TIMEOUT
    assert [line["type"] for line in lines] == ["update", "end"]
    assert [faults(line, shipped(), shipped()) for line in lines] == [[], []]


async def test_what_is_not_there_is_a_sentence() -> None:
    async with session(Model()) as opened:
        with pytest.raises(EndError) as raised:
            await status_of(opened, Out({}), "", WEB)
    assert (raised.value.code, raised.value.sentence[:9]) == (Exit.FAILED, "not found")


async def test_what_may_not_be_read_is_a_sentence() -> None:
    model = served_web()
    model.denied.add("deployments")
    async with session(model) as opened:
        with pytest.raises(EndError) as raised:
            await status_of(opened, Out({}), "", WEB)
    assert raised.value.sentence.startswith("no permission to read deployments")


async def test_revisions_that_may_not_be_read_are_no_empty_history() -> None:
    model = served_web()
    model.denied.add("replicasets")
    async with session(model) as opened:
        with pytest.raises(EndError) as raised:
            await history(opened, Out({}), "", WEB)
    assert raised.value.code is Exit.FAILED


async def test_pods_that_may_not_be_read_are_named_under_a_status(said: Said) -> None:
    model = served_web()
    model.denied.add("pods")
    async with session(model) as opened:
        await status_of(opened, Out({}), "", WEB)
    assert said()[-1] == "no permission: pods"


async def test_kinds_that_may_not_be_read_are_named_once_in_a_watch_of_all(said: Said) -> None:
    model = served_web(availableReplicas=1, readyReplicas=1)
    model.denied |= {"deployments", "daemonsets", "pods"}
    model.put("statefulsets", workload("db"))
    async with session(model) as opened:
        code = await watch_all(source_of(opened), Out({}), "shop", json=False, seconds=1.0)
    assert code is Exit.TIMEOUT
    lines = [line.split("Z ", 1)[1] for line in said()]
    assert lines == ["no permission: daemonsets, deployments", "1 rollout", "timed out: watched for 1s"]


async def test_what_may_not_be_read_of_one_rollout_is_named_once_in_its_watch(said: Said) -> None:
    model = served_web(availableReplicas=1, readyReplicas=1)
    model.denied |= {"pods", "events"}
    async with session(model) as opened:
        code = await watch(source_of(opened), Out({}), WEB, json=True, seconds=1.0, fail_fast=False)
    lines = [json.loads(line) for line in said()]
    assert code is Exit.TIMEOUT
    assert [faults(line, shipped(), shipped()) for line in lines] == [[]] * len(lines)
    assert [line.get("sentence") for line in lines if line["type"] == "heartbeat"] == [
        "no permission: events, pods"
    ]


async def test_a_list_in_a_locale_of_ascii_alone_is_ascii(said: Said) -> None:
    model = served_web()
    model.put("deployments", workload("caf\u00e9"))
    async with session(model) as opened:
        await status(opened, Out({"LC_ALL": "C"}), "")
    lines = said()
    assert all(line.isascii() for line in lines)
    assert len(lines) == 3


@pytest.mark.parametrize(("available", "code"), [(3, Exit.DONE), (0, Exit.FAILED)])
async def test_a_status_fails_where_a_rollout_does(said: Said, available: int, code: Exit) -> None:
    model = served_web(availableReplicas=available, readyReplicas=available)
    async with session(model) as opened:
        assert await status(opened, Out({}), "") is code
        assert await status_of(opened, Out({}), "", WEB) is code
    assert said()
