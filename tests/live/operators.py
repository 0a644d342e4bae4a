"""Operators with a session each, and a record of everything that they send (reliability.md G9)."""

import json
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing, asynccontextmanager
from pathlib import Path
from typing import Any

from controlplane import ControlPlane
from controlplane.workload import Workload
from wire import Sent, assert_allowed

from cluster import fresh as reading
from cluster.audit import Audit
from cluster.client import Answer, Client
from cluster.follow import follow_rollout
from cluster.prepared import Prepared
from cluster.session import Options, Session
from cluster.writer import Writer
from rollout.action import Ask, Check, Outcome
from rollout.info import Mark, Ref, RolloutInfo
from rollout.picture import OpenedPicture


class Recorded:
    """A client that keeps what goes out."""

    def __init__(self, client: Client) -> None:
        self.client, self.server = client, client.server
        self.asked: list[tuple[str, str, dict[str, str], bytes, str]] = []

    async def ask(
        self, method: str, path: str, query: Mapping[str, str] | None = None, **options: Any
    ) -> Answer:
        accept = options.get("accept", "application/json")
        self.asked.append((method, path, dict(query or {}), options.get("body") or b"", accept))
        return await self.client.ask(method, path, query, **options)

    def open(self, *arguments: Any, **options: Any) -> Any:
        return self.client.open(*arguments, **options)

    @property
    def writes(self) -> list[tuple[str, str, dict[str, str], bytes, str]]:
        return [asked for asked in self.asked if asked[0] != "GET"]

    def assert_only_what_is_allowed(self) -> None:
        """Every write is one of those that rolldeck may do, and no Secret was asked for with its values."""
        for method, path, query, body, accept in self.asked:
            if method == "GET":
                assert "/secrets" not in path or "PartialObjectMetadata" in accept, path
            else:
                assert_allowed(Sent(method, path, json.loads(body), query))


class Operator:
    """One person: a session with the cluster, a writer, a log, and a record of it all."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.wire = Recorded(session.client)
        self.audit = Audit(folder / "audit.jsonl")
        self.writer = Writer(self.wire, self.audit)

    async def sees(self, workload: Workload, holds: Any = None) -> RolloutInfo:
        """Return the first whole picture of `workload` for which `holds`."""
        pictures = follow_rollout(self.session, workload.kind, workload.namespace, workload.name)
        async with aclosing(pictures) as stream:
            async for picture in stream:
                if whole(picture) and (holds is None or holds(picture.info)):
                    assert picture.info is not None
                    return picture.info
        raise AssertionError("the stream ended")

    async def prepares(self, info: RolloutInfo, what: int | Ask, earlier: Prepared | None = None) -> Prepared:
        """Return an undo to a revision, or another action, with all checks answered."""
        link = self.session.connection_for(info.ref.namespace)
        if isinstance(what, Ask):
            plans = self.writer.prepare_action(info, what, connection=link)
        else:
            target = next(kept.uid for kept in info.revisions or () if kept.number == what)
            plans = self.writer.prepare_undo(info, target, connection=link, earlier=earlier)
        async with aclosing(plans) as yielded:
            return [prepared async for prepared in yielded][-1]

    async def does(self, workload: Workload, what: int | Ask, reason: str = "") -> Outcome:
        """Look, prepare, send."""
        return await self.writer.send(await self.prepares(await self.sees(workload), what), reason)

    async def ref(self, workload: Workload) -> Ref:
        """Return the workload's reference."""
        return Ref(workload.kind, workload.namespace, workload.name, workload.read().metadata.uid)

    async def lives(self, workload: Workload) -> reading.Fresh:
        """Return the workload as a quorum read gives it."""
        return await reading.read_workload(self.session.client, await self.ref(workload))


def whole(picture: OpenedPicture) -> bool:
    """Whether pods and revisions are known, the current one among them or none."""
    info = picture.info
    if info is None or info.revisions is None or info.pods is None or not info.observed:
        return False
    return info.paused or any(kept.mark is Mark.NOW for kept in info.revisions)


def check(prepared: Prepared, key: str) -> Check:
    """Return one check of a plan."""
    return next(check for check in prepared.plan.checks if check.key == key)


@asynccontextmanager
async def operating(
    plane: ControlPlane,
    namespace: str,
    folder: Path,
    *,
    user: str = "admin",
    context: str = "",
    server: str = "",
) -> AsyncGenerator[Operator, None]:
    """Open an operator's session, and hold everything that was sent against what may be sent."""
    kubeconfig = plane.kubeconfig_of(user, namespace=namespace, context=context, server=server)
    session = Session.open(Options(kubeconfig=str(kubeconfig)), {"HOME": str(folder)})
    await session.learn_user()
    operator = Operator(session, folder / user)
    try:
        yield operator
        await operator.writer.drain()
        operator.wire.assert_only_what_is_allowed()
    finally:
        await session.close()
