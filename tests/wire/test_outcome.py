"""What is said, and logged, of a write that did not go as it was meant to."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from test_actions import PAUSE, RESTART
from test_actions import prepared_by as action_by
from test_pod_deletion import SetServer
from test_pod_deletion import prepared_by as deletion_by
from test_write_troubles import prepared_by, writer_of
from test_writer import someone
from test_writer_truth import sign_in_page
from write_server import CAUSE, WriteServer, applied_and_lost, template

from cluster import outcome
from cluster.client import Answer
from cluster.writer import Writer
from rollout.action import Ask, Ending, Outcome

NAMES = ("NAME_10", "NAME_11", "NAME_12", "NAME_3", "NAME_4", "ABC", *(f"X{number}" for number in range(14)))
"""Of variables that a webhook adds; with the sixth a line has 91 cells."""

LISTED = "env +NAME_10 · env +NAME_11 · env +NAME_12 · env +NAME_3 · env +NAME_4 · 15 more"


async def undone(server: WriteServer, folder: Path, reason: str = "") -> tuple[Outcome, Writer]:
    writer = writer_of(server, folder)
    return await writer.send(await prepared_by(writer, server), reason), writer


@pytest.mark.parametrize("ask", [PAUSE, RESTART], ids=lambda ask: str(ask.action.value))
async def test_a_pause_meanwhile_is_said(tmp_path: Path, ask: Ask) -> None:
    async with WriteServer() as server:
        server.on_patch = someone(lambda server: setattr(server, "paused", True))
        writer = writer_of(server, tmp_path)
        ended = await writer.send(await action_by(writer, server, ask))
    assert (ended.ending, ended.sentence) == (
        Ending.SUPERSEDED,
        "deploy/web was paused since you looked: nothing was written",
    )


@pytest.mark.parametrize("cause", ["rolled back to revision 2, rolldeck #00000000", "kubectl set image"])
@pytest.mark.parametrize("before", [True, False], ids=["old", "new"])
async def test_only_a_new_change_cause_of_rolldecks_names_rolldeck(
    tmp_path: Path, cause: str, before: bool
) -> None:
    def theirs(server: WriteServer) -> None:
        server.live = template("3")
        server.annotations = {CAUSE: cause}

    async with WriteServer() as server:
        server.annotations = {CAUSE: cause} if before else {"team": "shop"}
        server.on_patch = someone(theirs)
        ended, _ = await undone(server, tmp_path)
    ours = "rolldeck" in cause and not before
    who = "via rolldeck" if ours else "by someone the server did not record"
    assert ended.sentence == f"changed {who} since you looked (image 2→3): nothing was written"


async def test_a_change_of_many_parts_is_told_in_a_line(tmp_path: Path) -> None:
    def theirs(server: WriteServer) -> None:
        server.live = template("3", **{f"NAME_{number}": "" for number in range(20)})

    async with WriteServer() as server:
        server.on_patch = someone(theirs)
        ended, _ = await undone(server, tmp_path)
    what = ended.sentence.partition("(")[2].partition(")")[0]
    assert what == "image 2→3 · env +NAME_0 · env +NAME_1 · 18 more"


async def test_what_a_webhook_did_in_many_parts_is_told_in_a_line(tmp_path: Path) -> None:
    async def mutated(server: WriteServer, *_: Any) -> web.Response:
        server.live = template("1", **dict.fromkeys(NAMES, ""))
        return server.respond()

    async with WriteServer() as server:
        server.on_patch = mutated
        ended, _ = await undone(server, tmp_path)
    assert ended.warnings == (f"a webhook changed the template further: {LISTED}",)


async def test_a_deletion_hands_the_servers_warnings_on(tmp_path: Path) -> None:
    class Warns(SetServer):
        async def delete(self, request: web.Request) -> web.Response:
            answer = await super().delete(request)
            answer.headers["Warning"] = '299 - "pods are people too"'
            return answer

    async with Warns() as server:
        writer = writer_of(server, tmp_path)
        ended = await writer.send(await deletion_by(writer, server))
    assert (ended.ending, ended.warnings) == (Ending.APPLIED, ("pods are people too",))


async def test_a_page_is_said_to_be_none_of_the_servers_answers(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.on_patch = sign_in_page
        ended, _ = await undone(server, tmp_path)
    why = "the server's answer is not the object that was asked for"
    assert ended.sentence == f"not applied ({why}): deploy/web is as it was"


@pytest.mark.parametrize("status", [200, 408, 500])
async def test_a_lost_answer_is_looked_for_once_more_than_there_are_waits(
    tmp_path: Path, status: int
) -> None:
    async with WriteServer() as server:
        prepared = await prepared_by(writer_of(server, tmp_path), server)
        for waits in ((), (0.0,)):
            server.asked.clear()
            ended = await outcome.judge(server.session.client, prepared, Answer(status, {}, b""), waits)
            assert ended.ending is Ending.NOT_APPLIED
            assert len(server.asked) == len(waits) + 1


async def test_the_log_says_when_and_in_which_words_it_ended(tmp_path: Path) -> None:
    async with WriteServer() as server:
        server.on_patch = applied_and_lost
        ended, writer = await undone(server, tmp_path)
    intent, line = writer._audit.read()
    assert (intent.sentence, line.sentence, line.reason) == ("", ended.sentence, "")
    assert (line.version_after, line.generation_after, line.status, line.audit_id) == ("", 8, None, "")
    assert intent.ts < line.ts
    assert {intent.ts.utcoffset(), line.ts.utcoffset()} == {timedelta(0)}


async def test_the_log_names_revisions_by_the_hash_that_their_pods_have(tmp_path: Path) -> None:
    async with WriteServer() as server:
        whole = server.replica_sets
        server.replica_sets = lambda: whole().replace("web-hash", "shop-web-hash")  # type: ignore[method-assign]
        _, writer = await undone(server, tmp_path)
    assert {(line.from_hash, line.to_hash) for line in writer._audit.read()} == {("hash2", "hash1")}


async def test_each_write_has_an_id_of_eight_digits_of_its_own(tmp_path: Path) -> None:
    async with WriteServer() as server:
        writer = writer_of(server, tmp_path)
        idents = [
            (await prepared_by(writer, server)).ident,
            (await action_by(writer, server, PAUSE)).ident,
            (await action_by(writer, server, PAUSE)).ident,
        ]
    assert len({*idents}) == 3
    assert all(len(ident) == 8 and int(ident, 16) >= 0 for ident in idents)
