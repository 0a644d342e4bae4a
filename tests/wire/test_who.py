"""Who a write goes out as: asked again when the credential changes, and when a dialog opens."""

import asyncio
from contextlib import aclosing
from pathlib import Path

import pytest
from aiohttp import web
from model import Model, workload
from served import served
from write_server import WriteServer, known

from cluster import streams
from cluster.access import User
from cluster.audit import Audit, Line
from cluster.follow import follow_rollouts
from cluster.prepared import Prepared
from cluster.session import Options, Scope, Session
from cluster.writer import Writer
from rollout.action import Action, Ask, Ending


class Office(WriteServer):
    """Knows whose each token is, and says so."""

    def __init__(self) -> None:
        super().__init__()
        self.users = {"Bearer a": "alice", "Bearer b": "bob"}
        self.reviews = 0

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("selfsubjectreviews"):
            self.reviews += 1
            name = self.users.get(request.headers["Authorization"])
            if name is None:
                return web.json_response({"kind": "Status"}, status=404)
            return web.json_response({"status": {"userInfo": {"username": name}}}, status=201)
        return await super()._answer(request)


def signed_in(server: Office) -> Session:
    """Return a session of Alice's."""
    session = server.open()
    session.credentials.rotate(User(token="a"))
    return session


def rotate(session: Session, token: str = "b") -> None:
    """Let another person's credential come to stand under the same entry."""
    session.credentials.rotate(User(token=token))


def writer_of(session: Session, folder: Path) -> Writer:
    return Writer(session.client, Audit(folder / "audit.jsonl"), who=session.learn_user)


async def prepared_by(writer: Writer, session: Session) -> Prepared:
    link = session.connection_for("shop")
    return [one async for one in writer.prepare_undo(known(), "uid-1", connection=link)][-1]


async def test_a_name_is_asked_for_once_as_long_as_the_credential_stays() -> None:
    async with Office() as server:
        session = signed_in(server)
        assert [await session.learn_user() for _ in range(3)] == ["alice"] * 3
        assert (session.connection.user, server.reviews) == ("alice", 1)
        await session.close()


async def test_another_persons_credential_under_the_same_entry_changes_the_name() -> None:
    async with Office() as server:
        session = signed_in(server)
        await session.learn_user()
        rotate(session)
        await session.learn_user()
        assert session.connection.user == "bob"
        await session.close()


async def test_a_new_credential_that_nobody_can_name_takes_the_old_name_away() -> None:
    async with Office() as server:
        session = signed_in(server)
        await session.learn_user()
        rotate(session, "of nobody")
        await session.learn_user()
        assert session.connection.user == ""
        await session.close()


async def test_a_dialog_asks_who_it_would_write_as(tmp_path: Path) -> None:
    async with Office() as server:
        session = signed_in(server)
        writer = writer_of(session, tmp_path)
        prepared = await prepared_by(writer, session)
        assert (prepared.connection.user, server.reviews) == ("alice", 1)
        server.users["Bearer a"] = "alice.renamed"
        prepared = await prepared_by(writer, session)
        assert (prepared.connection.user, server.reviews) == ("alice.renamed", 2)
        assert (await writer.send(prepared)).ending is Ending.APPLIED
        await session.close()
    assert server.annotations is not None
    assert "by alice.renamed, rolldeck" in server.annotations["kubernetes.io/change-cause"]
    assert [line.user for line in Audit(tmp_path / "audit.jsonl").read()] == ["alice.renamed"] * 2
    assert server.reviews == 2


async def test_an_action_that_is_no_undo_asks_as_well(tmp_path: Path) -> None:
    async with Office() as server:
        session = signed_in(server)
        asked = writer_of(session, tmp_path).prepare_action(
            known(), Ask(Action.PAUSE), connection=session.connection_for("shop")
        )
        assert [one.connection.user async for one in asked][-1] == "alice"
        await session.close()


async def test_what_one_person_confirmed_does_not_go_out_as_another(tmp_path: Path) -> None:
    async with Office() as server:
        session = signed_in(server)
        writer = writer_of(session, tmp_path)
        prepared = await prepared_by(writer, session)
        rotate(session)
        outcome = await writer.send(prepared)
        assert not server.patches
        await session.close()
    assert outcome.ending is Ending.NOT_APPLIED
    assert outcome.sentence == "signed in as bob by now, and the dialog said alice: nothing was sent"


async def test_a_credential_that_changes_with_the_write_is_who_the_log_names(tmp_path: Path) -> None:
    """The plugin or the file may hand out another one between the look and the patch."""
    async with Office() as server:
        session = signed_in(server)

        class Rotating(Audit):
            def write(self, line: Line) -> None:
                super().write(line)
                if line.event == "intent":
                    rotate(session)

        writer = Writer(session.client, Rotating(tmp_path / "audit.jsonl"), who=session.learn_user)
        prepared = await prepared_by(writer, session)
        assert (await writer.send(prepared)).ending is Ending.APPLIED
        await session.close()
    assert [line.user for line in Audit(tmp_path / "audit.jsonl").read()] == ["alice", "alice or bob"]


async def test_a_name_that_was_asked_for_in_an_outage_is_asked_for_again_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(streams, "EVERY", 0.05)
    model, lost = Model(), [1, 2, 3]
    model.put("deployments", workload("web"))

    async def answer(request: web.Request) -> web.StreamResponse:
        if not request.path.endswith("selfsubjectreviews"):
            return await model(request)
        if lost and lost.pop() and request.transport is not None:
            request.transport.abort()
        return web.json_response({"status": {"userInfo": {"username": "alice"}}}, status=201)

    async with served(answer) as url:
        session = Session.open(Options(server=url), {"HOME": "/nowhere"})
        async with aclosing(follow_rollouts(session, Scope("shop"))) as pictures, asyncio.timeout(20.0):
            async for picture in pictures:
                if picture.connection.user == "alice":
                    break
        await session.close()
    assert not lost


async def test_a_credential_that_changes_before_the_first_look_changes_the_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a screen on which nothing else is sent meanwhile."""
    monkeypatch.setattr(streams, "EVERY", 0.5)
    async with Office() as server:
        session = signed_in(server)
        screen = streams.Streams(session)
        async with asyncio.timeout(20.0):
            while session.user != "alice":
                await screen.news(None)
            rotate(session)
            while session.user != "bob":
                await screen.news(None)
        await screen.close()
        await session.close()
