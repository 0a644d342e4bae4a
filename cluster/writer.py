"""The one place that writes to a cluster. In read-only mode it is not made.

A write is one PATCH, sent once: an audit line before, an audit line after, and never a second try. It runs
as a task of its own, so that neither a closed dialog nor the end of the app leaves it half-way.
Source: reliability.md 4.3, 4.5, 4.7.
"""

import asyncio
import os
import secrets
from collections.abc import AsyncGenerator, Coroutine, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256

import msgspec

from cluster import outcome, prepare, prepare_action
from cluster.announce import announce
from cluster.audit import Audit, AuditError, Line, whoami
from cluster.client import Answer, Client
from cluster.drive import Who
from cluster.errors import ClusterError, LinkError
from cluster.prepared import Prepared
from cluster.requests import Request
from rollout.action import REVERTED, Action, Ask, Ending, ImageChoice, Outcome
from rollout.connection import Connection
from rollout.info import RolloutInfo
from rollout.patch import UndoError
from rollout.safe import safe

PATCH_TIMEOUT = 30.0
"""Seconds until the answer to a write counts as lost."""


class Writer:
    """Prepares undos and the other actions, sends them, and says what became of them."""

    def __init__(
        self,
        client: Client,
        audit: Audit,
        *,
        audit_required: bool = True,
        environment: Mapping[str, str] = os.environ,
        waits: Sequence[float] = outcome.WAITS,
        who: Who | None = None,
    ) -> None:
        """Take what is needed to write.

        Args:
            client: The link to the API server.
            audit: The log.
            audit_required: Whether nothing may be written that the log cannot hold.
            environment: Where the ssh client is read from.
            waits: Seconds between the reads after a lost answer.
            who: Asks who we are; None: it is as the connection says.
        """
        self._client = client
        self._audit = audit
        self._audit_required = audit_required
        self._environment = environment
        self._waits = waits
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def prepare_undo(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            self._client,
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def prepare_action(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            who=self._who,
        )

    async def read_images(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(self._client, info)

    async def send(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def note_reverted(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def drain(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def _send(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence="we ended before the answer", generation=None),
                None,
            )
            raise
        try:
            signed = await self._user(prepared)
        except asyncio.CancelledError:
            self._log(line, ended, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def _user(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), 200)

    def _begin(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(telling)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _ask(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=request.body,
                content_type=request.content_type,
                timeout=PATCH_TIMEOUT,
            )
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    def _line(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=prepared.connection.context,
            server=self._client.server,
            namespace=plan.ref.namespace,
            kind=plan.ref.kind,
            name=plan.ref.name,
            uid=plan.ref.uid,
            action="resume and undo" if plan.resumes else prepared.ask.action.value,
            what=_what(prepared),
            from_uid=source.uid if source else "",
            from_hash=_hash(source.name) if source else "",
            from_revision=source.number if source else None,
            to_uid=target.uid if target else "",
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def _log(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=outcome.version_of(answer),
            generation_after=ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""


def _either(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after or before == after:
        return before or after
    return f"{before} or {after}"


def _what(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def _hash(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition("-")[2]
