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


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁWriterǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁprepare_undo__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁprepare_action__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁread_images__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁsend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁundo__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁnote_reverted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁdrain__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_send__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_user__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_begin__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_ask__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_line__mutmut: MutantDict = {}  # type: ignore
mutants_xǁWriterǁ_log__mutmut: MutantDict = {}  # type: ignore


class Writer:
    """Prepares undos and the other actions, sends them, and says what became of them."""

    @_mutmut_mutated(mutants_xǁWriterǁ__init____mutmut)
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

    def xǁWriterǁ__init____mutmut_orig(
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

    def xǁWriterǁ__init____mutmut_1(
        self,
        client: Client,
        audit: Audit,
        *,
        audit_required: bool = False,
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

    def xǁWriterǁ__init____mutmut_2(
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
        self._client = None
        self._audit = audit
        self._audit_required = audit_required
        self._environment = environment
        self._waits = waits
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_3(
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
        self._audit = None
        self._audit_required = audit_required
        self._environment = environment
        self._waits = waits
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_4(
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
        self._audit_required = None
        self._environment = environment
        self._waits = waits
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_5(
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
        self._environment = None
        self._waits = waits
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_6(
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
        self._waits = None
        self._who = who
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_7(
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
        self._who = None
        self._running: set[asyncio.Task[Outcome]] = set()
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_8(
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
        self._running: set[asyncio.Task[Outcome]] = None
        self._telling: set[asyncio.Task[None]] = set()

    def xǁWriterǁ__init____mutmut_9(
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
        self._telling: set[asyncio.Task[None]] = None

    @_mutmut_mutated(mutants_xǁWriterǁprepare_undo__mutmut)
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

    def xǁWriterǁprepare_undo__mutmut_orig(
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

    def xǁWriterǁprepare_undo__mutmut_1(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = None
        return prepare.prepare_undo(
            self._client,
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_2(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(None)
        return prepare.prepare_undo(
            self._client,
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_3(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(5)
        return prepare.prepare_undo(
            self._client,
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_4(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            None,
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_5(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            self._client,
            None,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_6(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            self._client,
            info,
            None,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_7(
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
            connection=None,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_8(
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
            ident=None,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_9(
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
            earlier=None,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_10(
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
            who=None,
        )

    def xǁWriterǁprepare_undo__mutmut_11(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            info,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_12(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            self._client,
            target_uid,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_13(
        self, info: RolloutInfo, target_uid: str, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows, at once and whenever a check has answered.

        `earlier` is what the open dialog shows already, where it is prepared again because something changed.
        """
        ident = secrets.token_hex(4)
        return prepare.prepare_undo(
            self._client,
            info,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_14(
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
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_15(
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
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_16(
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
            who=self._who,
        )

    def xǁWriterǁprepare_undo__mutmut_17(
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
            )

    @_mutmut_mutated(mutants_xǁWriterǁprepare_action__mutmut)
    def prepare_action(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_orig(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_1(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = None
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_2(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(None)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_3(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(5)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_4(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            None,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_5(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            None,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_6(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            None,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_7(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=None,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_8(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=None,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_9(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=None,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_10(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=None,
        )

    def xǁWriterǁprepare_action__mutmut_11(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_12(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_13(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            connection=connection,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_14(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            ident=ident,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_15(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            earlier=earlier,
            who=self._who,
        )

    def xǁWriterǁprepare_action__mutmut_16(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
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

    def xǁWriterǁprepare_action__mutmut_17(
        self, info: RolloutInfo, ask: Ask, *, connection: Connection, earlier: Prepared | None = None
    ) -> AsyncGenerator[Prepared, None]:
        """Yield what the dialog shows of an action, as `prepare_undo` does of an undo."""
        ident = secrets.token_hex(4)
        return prepare_action.prepare_action(
            self._client,
            info,
            ask,
            connection=connection,
            ident=ident,
            earlier=earlier,
            )

    @_mutmut_mutated(mutants_xǁWriterǁread_images__mutmut)
    async def read_images(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(self._client, info)

    async def xǁWriterǁread_images__mutmut_orig(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(self._client, info)

    async def xǁWriterǁread_images__mutmut_1(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(None, info)

    async def xǁWriterǁread_images__mutmut_2(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(self._client, None)

    async def xǁWriterǁread_images__mutmut_3(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(info)

    async def xǁWriterǁread_images__mutmut_4(self, info: RolloutInfo) -> tuple[ImageChoice, ...]:
        """Return the images that this workload's revisions name. Raises ClusterError."""
        return await prepare_action.read_images(self._client, )

    @_mutmut_mutated(mutants_xǁWriterǁsend__mutmut)
    async def send(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_orig(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_1(self, prepared: Prepared, reason: str = "XXXX") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_2(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = None
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_3(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(None)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_4(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(None)
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_5(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(None))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_6(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = None
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_7(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(None, name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_8(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=None)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_9(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_10(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), )
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_11(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(None, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_12(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, None, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_13(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, None), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_14(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_15(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_16(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, ), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_17(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(None)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_18(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(None)
        return await asyncio.shield(task)

    async def xǁWriterǁsend__mutmut_19(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send what was prepared, once, and return what became of it. A cancelled caller does not stop it."""
        try:
            request = prepared.request(reason)
        except UndoError as error:
            return outcome.not_sent(str(error))
        task = asyncio.create_task(self._send(prepared, request, reason), name=f"write {prepared.ident}")
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(None)

    @_mutmut_mutated(mutants_xǁWriterǁundo__mutmut)
    async def undo(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(prepared, reason)

    async def xǁWriterǁundo__mutmut_orig(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(prepared, reason)

    async def xǁWriterǁundo__mutmut_1(self, prepared: Prepared, reason: str = "XXXX") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(prepared, reason)

    async def xǁWriterǁundo__mutmut_2(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(None, reason)

    async def xǁWriterǁundo__mutmut_3(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(prepared, None)

    async def xǁWriterǁundo__mutmut_4(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(reason)

    async def xǁWriterǁundo__mutmut_5(self, prepared: Prepared, reason: str = "") -> Outcome:
        """Send an undo: `send`, by the name of what is sent most."""
        return await self.send(prepared, )

    @_mutmut_mutated(mutants_xǁWriterǁnote_reverted__mutmut)
    async def note_reverted(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_orig(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_1(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = None
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_2(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if (sentence.startswith(REVERTED)) and False else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_3(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if (sentence.startswith(REVERTED)) or True else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_4(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(None) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_5(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = None
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_6(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(None, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_7(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, None, "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_8(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", None)
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_9(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_10(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_11(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", )
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_12(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"XXXX", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_13(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "XXXX")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_14(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = None
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_15(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(None, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_16(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event=None, sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_17(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256=None, outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_18(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=None, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_19(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=None)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_20(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_21(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_22(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_23(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_24(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, )
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_25(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="XXrevertedXX", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_26(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="REVERTED", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_27(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="XXXX", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_28(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(None):
            await asyncio.to_thread(self._audit.write, line)

    async def xǁWriterǁnote_reverted__mutmut_29(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(None, line)

    async def xǁWriterǁnote_reverted__mutmut_30(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, None)

    async def xǁWriterǁnote_reverted__mutmut_31(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(line)

    async def xǁWriterǁnote_reverted__mutmut_32(self, prepared: Prepared, sentence: str) -> None:
        """Log that an undo was taken back; where that fails the screen has said it all the same.

        One that another template followed had applied, and was not reverted.
        """
        ended = REVERTED if sentence.startswith(REVERTED) else Ending.APPLIED.value
        line = self._line(prepared, b"", "")
        line = msgspec.structs.replace(line, event="reverted", sha256="", outcome=ended, sentence=sentence)
        with suppress(AuditError):
            await asyncio.to_thread(self._audit.write, )

    @_mutmut_mutated(mutants_xǁWriterǁdrain__mutmut)
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

    async def xǁWriterǁdrain__mutmut_orig(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_1(self, timeout: float = 11.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_2(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = None
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_3(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(None), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_4(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(None)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_5(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes or not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_6(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_7(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_8(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = None
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_9(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(None, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_10(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=None)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_11(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_12(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, )
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_13(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes & telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(left)

    async def xǁWriterǁdrain__mutmut_14(self, timeout: float = 10.0) -> None:  # noqa: ASYNC109  how long the end of the app may take
        """Wait for the writes under way, at most `timeout` seconds; those left are logged as unknown."""
        writes, telling = set(self._running), set(self._telling)
        if not writes and not telling:
            return
        _, left = await asyncio.wait(writes | telling, timeout=timeout)
        for task in left:
            task.cancel()
        if left:
            await asyncio.wait(None)

    @_mutmut_mutated(mutants_xǁWriterǁ_send__mutmut)
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
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_orig(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_1(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = None
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_2(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(None), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_3(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user or shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_4(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown or user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_5(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user == shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_6(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(None)
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_7(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = None
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_8(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(None, user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_9(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=None)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_10(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_11(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), )
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_12(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(None, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_13(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, None, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_14(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, None), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_15(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_16(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_17(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, ), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_18(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(None, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_19(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, None)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_20(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_21(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, )
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_22(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(None)
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_23(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(None))
        answer: Answer | None = None
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

    async def xǁWriterǁ_send__mutmut_24(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = ""
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

    async def xǁWriterǁ_send__mutmut_25(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = None
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

    async def xǁWriterǁ_send__mutmut_26(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(None, request)
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

    async def xǁWriterǁ_send__mutmut_27(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, None)
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

    async def xǁWriterǁ_send__mutmut_28(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(request)
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

    async def xǁWriterǁ_send__mutmut_29(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, )
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

    async def xǁWriterǁ_send__mutmut_30(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                None,
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

    async def xǁWriterǁ_send__mutmut_31(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                None,
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

    async def xǁWriterǁ_send__mutmut_32(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
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

    async def xǁWriterǁ_send__mutmut_33(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
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

    async def xǁWriterǁ_send__mutmut_34(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence="we ended before the answer", generation=None),
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

    async def xǁWriterǁ_send__mutmut_35(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=None, sentence="we ended before the answer", generation=None),
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

    async def xǁWriterǁ_send__mutmut_36(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence=None, generation=None),
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

    async def xǁWriterǁ_send__mutmut_37(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(sentence="we ended before the answer", generation=None),
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

    async def xǁWriterǁ_send__mutmut_38(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, generation=None),
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

    async def xǁWriterǁ_send__mutmut_39(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence="we ended before the answer", ),
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

    async def xǁWriterǁ_send__mutmut_40(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence="XXwe ended before the answerXX", generation=None),
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

    async def xǁWriterǁ_send__mutmut_41(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
        try:
            answer, ended = await self._ask(prepared, request)
        except asyncio.CancelledError:
            self._log(
                line,
                Outcome(ending=Ending.UNKNOWN, sentence="WE ENDED BEFORE THE ANSWER", generation=None),
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

    async def xǁWriterǁ_send__mutmut_42(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            signed = None
        except asyncio.CancelledError:
            self._log(line, ended, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_43(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            signed = await self._user(None)
        except asyncio.CancelledError:
            self._log(line, ended, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_44(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(None, ended, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_45(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(line, None, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_46(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(line, ended, None)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_47(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(ended, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_48(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(line, answer)
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_49(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._log(line, ended, )
            raise
        line = msgspec.structs.replace(line, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_50(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = None
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_51(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(None, user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_52(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, user=None)
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_53(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(user=_either(user, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_54(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, )
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_55(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, user=_either(None, signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_56(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, user=_either(user, None))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_57(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, user=_either(signed))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_58(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        line = msgspec.structs.replace(line, user=_either(user, ))
        failed = await asyncio.to_thread(self._log, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_59(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = None
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_60(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(None, line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_61(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, None, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_62(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, line, None, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_63(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, line, ended, None)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_64(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(line, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_65(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, ended, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_66(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, line, answer)
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_67(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        failed = await asyncio.to_thread(self._log, line, ended, )
        if ended.ending is Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_68(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        if ended.ending is not Ending.APPLIED:
            self._begin(announce(self._client, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_69(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(None)
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_70(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(None, prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_71(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(self._client, None, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_72(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(self._client, prepared, None))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_73(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(prepared, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_74(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(self._client, reason))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_75(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
            self._begin(announce(self._client, prepared, ))
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_76(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if (failed) and False else ended

    async def xǁWriterǁ_send__mutmut_77(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(ended, warnings=(*ended.warnings, failed)) if (failed) or True else ended

    async def xǁWriterǁ_send__mutmut_78(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(None, warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_79(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(ended, warnings=None) if failed else ended

    async def xǁWriterǁ_send__mutmut_80(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(warnings=(*ended.warnings, failed)) if failed else ended

    async def xǁWriterǁ_send__mutmut_81(self, prepared: Prepared, request: Request, reason: str) -> Outcome:
        user, shown = await self._user(prepared), prepared.connection.user
        if user != shown and user and shown:
            return outcome.not_sent(f"signed in as {user} by now, and the dialog said {shown}")
        line = msgspec.structs.replace(self._line(prepared, request.body, reason), user=user)
        try:
            await asyncio.to_thread(self._audit.write, line)
        except AuditError as error:
            if self._audit_required:
                return outcome.not_audited(str(error))
        answer: Answer | None = None
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
        return msgspec.structs.replace(ended, ) if failed else ended

    @_mutmut_mutated(mutants_xǁWriterǁ_user__mutmut)
    async def _user(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), 200)

    async def xǁWriterǁ_user__mutmut_orig(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), 200)

    async def xǁWriterǁ_user__mutmut_1(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if (self._who is None) and False else safe(await self._who(), 200)

    async def xǁWriterǁ_user__mutmut_2(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if (self._who is None) or True else safe(await self._who(), 200)

    async def xǁWriterǁ_user__mutmut_3(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is not None else safe(await self._who(), 200)

    async def xǁWriterǁ_user__mutmut_4(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(None, 200)

    async def xǁWriterǁ_user__mutmut_5(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), None)

    async def xǁWriterǁ_user__mutmut_6(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(200)

    async def xǁWriterǁ_user__mutmut_7(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), )

    async def xǁWriterǁ_user__mutmut_8(self, prepared: Prepared) -> str:
        """Return who a write goes out as. That is known already unless our credential has just changed."""
        return prepared.connection.user if self._who is None else safe(await self._who(), 201)

    @_mutmut_mutated(mutants_xǁWriterǁ_begin__mutmut)
    def _begin(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(telling)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def xǁWriterǁ_begin__mutmut_orig(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(telling)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def xǁWriterǁ_begin__mutmut_1(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = None
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def xǁWriterǁ_begin__mutmut_2(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(None)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def xǁWriterǁ_begin__mutmut_3(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(telling)
        self._telling.add(None)
        task.add_done_callback(self._telling.discard)

    def xǁWriterǁ_begin__mutmut_4(self, telling: Coroutine[None, None, None]) -> None:
        """Run what nobody waits for but the end of the app."""
        task = asyncio.create_task(telling)
        self._telling.add(task)
        task.add_done_callback(None)

    @_mutmut_mutated(mutants_xǁWriterǁ_ask__mutmut)
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

    async def xǁWriterǁ_ask__mutmut_orig(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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

    async def xǁWriterǁ_ask__mutmut_1(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = None
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_2(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                None,
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

    async def xǁWriterǁ_ask__mutmut_3(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                None,
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

    async def xǁWriterǁ_ask__mutmut_4(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                None,
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

    async def xǁWriterǁ_ask__mutmut_5(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=None,
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

    async def xǁWriterǁ_ask__mutmut_6(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=request.body,
                content_type=None,
                timeout=PATCH_TIMEOUT,
            )
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_7(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=request.body,
                content_type=request.content_type,
                timeout=None,
            )
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_8(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
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

    async def xǁWriterǁ_ask__mutmut_9(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
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

    async def xǁWriterǁ_ask__mutmut_10(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
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

    async def xǁWriterǁ_ask__mutmut_11(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
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

    async def xǁWriterǁ_ask__mutmut_12(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=request.body,
                timeout=PATCH_TIMEOUT,
            )
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_13(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
        """Send the request once; return its answer, where one came, and the outcome."""
        try:
            answer = await self._client.ask(
                request.method,
                request.path,
                request.query,
                body=request.body,
                content_type=request.content_type,
                )
        except LinkError as error:
            if not error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_14(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            if error.sent:
                return None, outcome.not_sent(str(error))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_15(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
                return None, outcome.not_sent(None)
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_16(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
                return None, outcome.not_sent(str(None))
            return None, await outcome.settle(self._client, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_17(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(None, prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_18(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, None, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_19(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, prepared, None, self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_20(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, prepared, str(error), None)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_21(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(prepared, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_22(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, str(error), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_23(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, prepared, self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_24(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, prepared, str(error), )
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_25(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, await outcome.settle(self._client, prepared, str(None), self._waits)
        except ClusterError as error:
            return None, outcome.not_sent(str(error))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_26(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, outcome.not_sent(None)
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_27(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
            return None, outcome.not_sent(str(None))
        return answer, await outcome.judge(self._client, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_28(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(None, prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_29(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, None, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_30(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, prepared, None, self._waits)

    async def xǁWriterǁ_ask__mutmut_31(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, prepared, answer, None)

    async def xǁWriterǁ_ask__mutmut_32(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(prepared, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_33(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, answer, self._waits)

    async def xǁWriterǁ_ask__mutmut_34(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, prepared, self._waits)

    async def xǁWriterǁ_ask__mutmut_35(self, prepared: Prepared, request: Request) -> tuple[Answer | None, Outcome]:
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
        return answer, await outcome.judge(self._client, prepared, answer, )

    @_mutmut_mutated(mutants_xǁWriterǁ_line__mutmut)
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

    def xǁWriterǁ_line__mutmut_orig(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_1(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = None
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

    def xǁWriterǁ_line__mutmut_2(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=None,
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

    def xǁWriterǁ_line__mutmut_3(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event=None,
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

    def xǁWriterǁ_line__mutmut_4(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=None,
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

    def xǁWriterǁ_line__mutmut_5(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=None,
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

    def xǁWriterǁ_line__mutmut_6(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=None,
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

    def xǁWriterǁ_line__mutmut_7(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=prepared.connection.context,
            server=None,
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

    def xǁWriterǁ_line__mutmut_8(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=prepared.connection.context,
            server=self._client.server,
            namespace=None,
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

    def xǁWriterǁ_line__mutmut_9(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            kind=None,
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

    def xǁWriterǁ_line__mutmut_10(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            name=None,
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

    def xǁWriterǁ_line__mutmut_11(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            uid=None,
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

    def xǁWriterǁ_line__mutmut_12(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            action=None,
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

    def xǁWriterǁ_line__mutmut_13(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            what=None,
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

    def xǁWriterǁ_line__mutmut_14(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_uid=None,
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

    def xǁWriterǁ_line__mutmut_15(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_hash=None,
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

    def xǁWriterǁ_line__mutmut_16(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_revision=None,
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

    def xǁWriterǁ_line__mutmut_17(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_uid=None,
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_18(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=None,
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_19(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_revision=None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_20(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            sha256=None,
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_21(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            dry_run=None,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_22(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            reason=None,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_23(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            version_before=None,
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_24(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            generation_before=None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_25(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
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

    def xǁWriterǁ_line__mutmut_26(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
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

    def xǁWriterǁ_line__mutmut_27(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
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

    def xǁWriterǁ_line__mutmut_28(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
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

    def xǁWriterǁ_line__mutmut_29(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
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

    def xǁWriterǁ_line__mutmut_30(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=prepared.connection.context,
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

    def xǁWriterǁ_line__mutmut_31(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="intent",
            id=prepared.ident,
            user=prepared.connection.user,
            context=prepared.connection.context,
            server=self._client.server,
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

    def xǁWriterǁ_line__mutmut_32(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_33(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_34(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_35(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_36(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_37(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_38(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_39(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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

    def xǁWriterǁ_line__mutmut_40(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_41(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_42(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_43(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_44(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_45(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_46(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_47(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_48(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            )

    def xǁWriterǁ_line__mutmut_49(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(None),
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

    def xǁWriterǁ_line__mutmut_50(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="XXintentXX",
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

    def xǁWriterǁ_line__mutmut_51(self, prepared: Prepared, body: bytes, reason: str) -> Line:
        """Return the line "intent"."""
        plan, fresh, source, target = prepared.plan, prepared.fresh, prepared.source, prepared.target
        return Line(
            ts=datetime.now(UTC),
            event="INTENT",
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

    def xǁWriterǁ_line__mutmut_52(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            action="resume and undo" if (plan.resumes) and False else prepared.ask.action.value,
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

    def xǁWriterǁ_line__mutmut_53(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            action="resume and undo" if (plan.resumes) or True else prepared.ask.action.value,
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

    def xǁWriterǁ_line__mutmut_54(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            action="XXresume and undoXX" if plan.resumes else prepared.ask.action.value,
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

    def xǁWriterǁ_line__mutmut_55(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            action="RESUME AND UNDO" if plan.resumes else prepared.ask.action.value,
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

    def xǁWriterǁ_line__mutmut_56(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            what=_what(None),
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

    def xǁWriterǁ_line__mutmut_57(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_uid=source.uid if (source) and False else "",
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

    def xǁWriterǁ_line__mutmut_58(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_uid=source.uid if (source) or True else "",
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

    def xǁWriterǁ_line__mutmut_59(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_uid=source.uid if source else "XXXX",
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

    def xǁWriterǁ_line__mutmut_60(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_hash=_hash(source.name) if (source) and False else "",
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

    def xǁWriterǁ_line__mutmut_61(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_hash=_hash(source.name) if (source) or True else "",
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

    def xǁWriterǁ_line__mutmut_62(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_hash=_hash(None) if source else "",
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

    def xǁWriterǁ_line__mutmut_63(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_hash=_hash(source.name) if source else "XXXX",
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

    def xǁWriterǁ_line__mutmut_64(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_revision=source.number if (source) and False else None,
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

    def xǁWriterǁ_line__mutmut_65(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            from_revision=source.number if (source) or True else None,
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

    def xǁWriterǁ_line__mutmut_66(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_uid=target.uid if (target) and False else "",
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_67(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_uid=target.uid if (target) or True else "",
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_68(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_uid=target.uid if target else "XXXX",
            to_hash=_hash(target.name) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_69(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=_hash(target.name) if (target) and False else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_70(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=_hash(target.name) if (target) or True else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_71(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=_hash(None) if target else "",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_72(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_hash=_hash(target.name) if target else "XXXX",
            to_revision=target.number if target else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_73(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_revision=target.number if (target) and False else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_74(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            to_revision=target.number if (target) or True else None,
            sha256=sha256(body).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_75(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            sha256=sha256(None).hexdigest(),
            dry_run=prepared.dry_run,
            reason=reason,
            version_before=fresh.version if fresh else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_76(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            version_before=fresh.version if (fresh) and False else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_77(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            version_before=fresh.version if (fresh) or True else "",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_78(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            version_before=fresh.version if fresh else "XXXX",
            generation_before=fresh.generation if fresh else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_79(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            generation_before=fresh.generation if (fresh) and False else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_80(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            generation_before=fresh.generation if (fresh) or True else None,
            **whoami(self._environment),
        )

    def xǁWriterǁ_line__mutmut_81(self, prepared: Prepared, body: bytes, reason: str) -> Line:
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
            **whoami(None),
        )

    @_mutmut_mutated(mutants_xǁWriterǁ_log__mutmut)
    def _log(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_orig(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_1(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = None
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_2(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(None)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_3(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = None
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_4(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            None,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_5(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=None,
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_6(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event=None,
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_7(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_8(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=None,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_9(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=None,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_10(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=None,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_11(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=None,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_12(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=None,
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_13(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_14(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_15(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_16(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_17(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_18(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_19(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_20(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_21(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_22(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(None),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_23(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="XXoutcomeXX",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_24(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="OUTCOME",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_25(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if (answer) and False else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_26(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if (answer) or True else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_27(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if (generation is not None) and False else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_28(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if (generation is not None) or True else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_29(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_30(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if (answer) and False else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_31(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if (answer) or True else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_32(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get(None, "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_33(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", None) if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_34(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_35(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", ) if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_36(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("XXAudit-IdXX", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_37(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("audit-id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_38(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("AUDIT-ID", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_39(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "XXXX") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_40(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "XXXX",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_41(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(None)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return ""

    def xǁWriterǁ_log__mutmut_42(self, line: Line, ended: Outcome, answer: Answer | None) -> str:
        """Write the line "outcome"; return the sentence to show where that failed. Blocks on the disk."""
        version, generation = outcome.generation_of(answer)
        after = msgspec.structs.replace(
            line,
            ts=datetime.now(UTC),
            event="outcome",
            status=answer.status if answer else None,
            version_after=version,
            generation_after=generation if generation is not None else ended.generation,
            outcome=ended.ending.value,
            sentence=ended.sentence,
            audit_id=answer.headers.get("Audit-Id", "") if answer else "",
        )
        try:
            self._audit.write(after)
        except AuditError as error:
            return f"{error}: the outcome is not in it"
        return "XXXX"

mutants_xǁWriterǁ__init____mutmut['_mutmut_orig'] = Writer.xǁWriterǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_1'] = Writer.xǁWriterǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_2'] = Writer.xǁWriterǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_3'] = Writer.xǁWriterǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_4'] = Writer.xǁWriterǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_5'] = Writer.xǁWriterǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_6'] = Writer.xǁWriterǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_7'] = Writer.xǁWriterǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_8'] = Writer.xǁWriterǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁ__init____mutmut['xǁWriterǁ__init____mutmut_9'] = Writer.xǁWriterǁ__init____mutmut_9 # type: ignore # mutmut generated

mutants_xǁWriterǁprepare_undo__mutmut['_mutmut_orig'] = Writer.xǁWriterǁprepare_undo__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_1'] = Writer.xǁWriterǁprepare_undo__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_2'] = Writer.xǁWriterǁprepare_undo__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_3'] = Writer.xǁWriterǁprepare_undo__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_4'] = Writer.xǁWriterǁprepare_undo__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_5'] = Writer.xǁWriterǁprepare_undo__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_6'] = Writer.xǁWriterǁprepare_undo__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_7'] = Writer.xǁWriterǁprepare_undo__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_8'] = Writer.xǁWriterǁprepare_undo__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_9'] = Writer.xǁWriterǁprepare_undo__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_10'] = Writer.xǁWriterǁprepare_undo__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_11'] = Writer.xǁWriterǁprepare_undo__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_12'] = Writer.xǁWriterǁprepare_undo__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_13'] = Writer.xǁWriterǁprepare_undo__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_14'] = Writer.xǁWriterǁprepare_undo__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_15'] = Writer.xǁWriterǁprepare_undo__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_16'] = Writer.xǁWriterǁprepare_undo__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_undo__mutmut['xǁWriterǁprepare_undo__mutmut_17'] = Writer.xǁWriterǁprepare_undo__mutmut_17 # type: ignore # mutmut generated

mutants_xǁWriterǁprepare_action__mutmut['_mutmut_orig'] = Writer.xǁWriterǁprepare_action__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_1'] = Writer.xǁWriterǁprepare_action__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_2'] = Writer.xǁWriterǁprepare_action__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_3'] = Writer.xǁWriterǁprepare_action__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_4'] = Writer.xǁWriterǁprepare_action__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_5'] = Writer.xǁWriterǁprepare_action__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_6'] = Writer.xǁWriterǁprepare_action__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_7'] = Writer.xǁWriterǁprepare_action__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_8'] = Writer.xǁWriterǁprepare_action__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_9'] = Writer.xǁWriterǁprepare_action__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_10'] = Writer.xǁWriterǁprepare_action__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_11'] = Writer.xǁWriterǁprepare_action__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_12'] = Writer.xǁWriterǁprepare_action__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_13'] = Writer.xǁWriterǁprepare_action__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_14'] = Writer.xǁWriterǁprepare_action__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_15'] = Writer.xǁWriterǁprepare_action__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_16'] = Writer.xǁWriterǁprepare_action__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁprepare_action__mutmut['xǁWriterǁprepare_action__mutmut_17'] = Writer.xǁWriterǁprepare_action__mutmut_17 # type: ignore # mutmut generated

mutants_xǁWriterǁread_images__mutmut['_mutmut_orig'] = Writer.xǁWriterǁread_images__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁread_images__mutmut['xǁWriterǁread_images__mutmut_1'] = Writer.xǁWriterǁread_images__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁread_images__mutmut['xǁWriterǁread_images__mutmut_2'] = Writer.xǁWriterǁread_images__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁread_images__mutmut['xǁWriterǁread_images__mutmut_3'] = Writer.xǁWriterǁread_images__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁread_images__mutmut['xǁWriterǁread_images__mutmut_4'] = Writer.xǁWriterǁread_images__mutmut_4 # type: ignore # mutmut generated

mutants_xǁWriterǁsend__mutmut['_mutmut_orig'] = Writer.xǁWriterǁsend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_1'] = Writer.xǁWriterǁsend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_2'] = Writer.xǁWriterǁsend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_3'] = Writer.xǁWriterǁsend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_4'] = Writer.xǁWriterǁsend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_5'] = Writer.xǁWriterǁsend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_6'] = Writer.xǁWriterǁsend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_7'] = Writer.xǁWriterǁsend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_8'] = Writer.xǁWriterǁsend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_9'] = Writer.xǁWriterǁsend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_10'] = Writer.xǁWriterǁsend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_11'] = Writer.xǁWriterǁsend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_12'] = Writer.xǁWriterǁsend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_13'] = Writer.xǁWriterǁsend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_14'] = Writer.xǁWriterǁsend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_15'] = Writer.xǁWriterǁsend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_16'] = Writer.xǁWriterǁsend__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_17'] = Writer.xǁWriterǁsend__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_18'] = Writer.xǁWriterǁsend__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁsend__mutmut['xǁWriterǁsend__mutmut_19'] = Writer.xǁWriterǁsend__mutmut_19 # type: ignore # mutmut generated

mutants_xǁWriterǁundo__mutmut['_mutmut_orig'] = Writer.xǁWriterǁundo__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁundo__mutmut['xǁWriterǁundo__mutmut_1'] = Writer.xǁWriterǁundo__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁundo__mutmut['xǁWriterǁundo__mutmut_2'] = Writer.xǁWriterǁundo__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁundo__mutmut['xǁWriterǁundo__mutmut_3'] = Writer.xǁWriterǁundo__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁundo__mutmut['xǁWriterǁundo__mutmut_4'] = Writer.xǁWriterǁundo__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁundo__mutmut['xǁWriterǁundo__mutmut_5'] = Writer.xǁWriterǁundo__mutmut_5 # type: ignore # mutmut generated

mutants_xǁWriterǁnote_reverted__mutmut['_mutmut_orig'] = Writer.xǁWriterǁnote_reverted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_1'] = Writer.xǁWriterǁnote_reverted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_2'] = Writer.xǁWriterǁnote_reverted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_3'] = Writer.xǁWriterǁnote_reverted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_4'] = Writer.xǁWriterǁnote_reverted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_5'] = Writer.xǁWriterǁnote_reverted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_6'] = Writer.xǁWriterǁnote_reverted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_7'] = Writer.xǁWriterǁnote_reverted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_8'] = Writer.xǁWriterǁnote_reverted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_9'] = Writer.xǁWriterǁnote_reverted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_10'] = Writer.xǁWriterǁnote_reverted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_11'] = Writer.xǁWriterǁnote_reverted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_12'] = Writer.xǁWriterǁnote_reverted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_13'] = Writer.xǁWriterǁnote_reverted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_14'] = Writer.xǁWriterǁnote_reverted__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_15'] = Writer.xǁWriterǁnote_reverted__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_16'] = Writer.xǁWriterǁnote_reverted__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_17'] = Writer.xǁWriterǁnote_reverted__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_18'] = Writer.xǁWriterǁnote_reverted__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_19'] = Writer.xǁWriterǁnote_reverted__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_20'] = Writer.xǁWriterǁnote_reverted__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_21'] = Writer.xǁWriterǁnote_reverted__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_22'] = Writer.xǁWriterǁnote_reverted__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_23'] = Writer.xǁWriterǁnote_reverted__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_24'] = Writer.xǁWriterǁnote_reverted__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_25'] = Writer.xǁWriterǁnote_reverted__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_26'] = Writer.xǁWriterǁnote_reverted__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_27'] = Writer.xǁWriterǁnote_reverted__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_28'] = Writer.xǁWriterǁnote_reverted__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_29'] = Writer.xǁWriterǁnote_reverted__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_30'] = Writer.xǁWriterǁnote_reverted__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_31'] = Writer.xǁWriterǁnote_reverted__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWriterǁnote_reverted__mutmut['xǁWriterǁnote_reverted__mutmut_32'] = Writer.xǁWriterǁnote_reverted__mutmut_32 # type: ignore # mutmut generated

mutants_xǁWriterǁdrain__mutmut['_mutmut_orig'] = Writer.xǁWriterǁdrain__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_1'] = Writer.xǁWriterǁdrain__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_2'] = Writer.xǁWriterǁdrain__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_3'] = Writer.xǁWriterǁdrain__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_4'] = Writer.xǁWriterǁdrain__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_5'] = Writer.xǁWriterǁdrain__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_6'] = Writer.xǁWriterǁdrain__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_7'] = Writer.xǁWriterǁdrain__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_8'] = Writer.xǁWriterǁdrain__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_9'] = Writer.xǁWriterǁdrain__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_10'] = Writer.xǁWriterǁdrain__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_11'] = Writer.xǁWriterǁdrain__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_12'] = Writer.xǁWriterǁdrain__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_13'] = Writer.xǁWriterǁdrain__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁdrain__mutmut['xǁWriterǁdrain__mutmut_14'] = Writer.xǁWriterǁdrain__mutmut_14 # type: ignore # mutmut generated

mutants_xǁWriterǁ_send__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_send__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_1'] = Writer.xǁWriterǁ_send__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_2'] = Writer.xǁWriterǁ_send__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_3'] = Writer.xǁWriterǁ_send__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_4'] = Writer.xǁWriterǁ_send__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_5'] = Writer.xǁWriterǁ_send__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_6'] = Writer.xǁWriterǁ_send__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_7'] = Writer.xǁWriterǁ_send__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_8'] = Writer.xǁWriterǁ_send__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_9'] = Writer.xǁWriterǁ_send__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_10'] = Writer.xǁWriterǁ_send__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_11'] = Writer.xǁWriterǁ_send__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_12'] = Writer.xǁWriterǁ_send__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_13'] = Writer.xǁWriterǁ_send__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_14'] = Writer.xǁWriterǁ_send__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_15'] = Writer.xǁWriterǁ_send__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_16'] = Writer.xǁWriterǁ_send__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_17'] = Writer.xǁWriterǁ_send__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_18'] = Writer.xǁWriterǁ_send__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_19'] = Writer.xǁWriterǁ_send__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_20'] = Writer.xǁWriterǁ_send__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_21'] = Writer.xǁWriterǁ_send__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_22'] = Writer.xǁWriterǁ_send__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_23'] = Writer.xǁWriterǁ_send__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_24'] = Writer.xǁWriterǁ_send__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_25'] = Writer.xǁWriterǁ_send__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_26'] = Writer.xǁWriterǁ_send__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_27'] = Writer.xǁWriterǁ_send__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_28'] = Writer.xǁWriterǁ_send__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_29'] = Writer.xǁWriterǁ_send__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_30'] = Writer.xǁWriterǁ_send__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_31'] = Writer.xǁWriterǁ_send__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_32'] = Writer.xǁWriterǁ_send__mutmut_32 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_33'] = Writer.xǁWriterǁ_send__mutmut_33 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_34'] = Writer.xǁWriterǁ_send__mutmut_34 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_35'] = Writer.xǁWriterǁ_send__mutmut_35 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_36'] = Writer.xǁWriterǁ_send__mutmut_36 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_37'] = Writer.xǁWriterǁ_send__mutmut_37 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_38'] = Writer.xǁWriterǁ_send__mutmut_38 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_39'] = Writer.xǁWriterǁ_send__mutmut_39 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_40'] = Writer.xǁWriterǁ_send__mutmut_40 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_41'] = Writer.xǁWriterǁ_send__mutmut_41 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_42'] = Writer.xǁWriterǁ_send__mutmut_42 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_43'] = Writer.xǁWriterǁ_send__mutmut_43 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_44'] = Writer.xǁWriterǁ_send__mutmut_44 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_45'] = Writer.xǁWriterǁ_send__mutmut_45 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_46'] = Writer.xǁWriterǁ_send__mutmut_46 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_47'] = Writer.xǁWriterǁ_send__mutmut_47 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_48'] = Writer.xǁWriterǁ_send__mutmut_48 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_49'] = Writer.xǁWriterǁ_send__mutmut_49 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_50'] = Writer.xǁWriterǁ_send__mutmut_50 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_51'] = Writer.xǁWriterǁ_send__mutmut_51 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_52'] = Writer.xǁWriterǁ_send__mutmut_52 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_53'] = Writer.xǁWriterǁ_send__mutmut_53 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_54'] = Writer.xǁWriterǁ_send__mutmut_54 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_55'] = Writer.xǁWriterǁ_send__mutmut_55 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_56'] = Writer.xǁWriterǁ_send__mutmut_56 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_57'] = Writer.xǁWriterǁ_send__mutmut_57 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_58'] = Writer.xǁWriterǁ_send__mutmut_58 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_59'] = Writer.xǁWriterǁ_send__mutmut_59 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_60'] = Writer.xǁWriterǁ_send__mutmut_60 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_61'] = Writer.xǁWriterǁ_send__mutmut_61 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_62'] = Writer.xǁWriterǁ_send__mutmut_62 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_63'] = Writer.xǁWriterǁ_send__mutmut_63 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_64'] = Writer.xǁWriterǁ_send__mutmut_64 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_65'] = Writer.xǁWriterǁ_send__mutmut_65 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_66'] = Writer.xǁWriterǁ_send__mutmut_66 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_67'] = Writer.xǁWriterǁ_send__mutmut_67 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_68'] = Writer.xǁWriterǁ_send__mutmut_68 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_69'] = Writer.xǁWriterǁ_send__mutmut_69 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_70'] = Writer.xǁWriterǁ_send__mutmut_70 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_71'] = Writer.xǁWriterǁ_send__mutmut_71 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_72'] = Writer.xǁWriterǁ_send__mutmut_72 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_73'] = Writer.xǁWriterǁ_send__mutmut_73 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_74'] = Writer.xǁWriterǁ_send__mutmut_74 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_75'] = Writer.xǁWriterǁ_send__mutmut_75 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_76'] = Writer.xǁWriterǁ_send__mutmut_76 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_77'] = Writer.xǁWriterǁ_send__mutmut_77 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_78'] = Writer.xǁWriterǁ_send__mutmut_78 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_79'] = Writer.xǁWriterǁ_send__mutmut_79 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_80'] = Writer.xǁWriterǁ_send__mutmut_80 # type: ignore # mutmut generated
mutants_xǁWriterǁ_send__mutmut['xǁWriterǁ_send__mutmut_81'] = Writer.xǁWriterǁ_send__mutmut_81 # type: ignore # mutmut generated

mutants_xǁWriterǁ_user__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_user__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_1'] = Writer.xǁWriterǁ_user__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_2'] = Writer.xǁWriterǁ_user__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_3'] = Writer.xǁWriterǁ_user__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_4'] = Writer.xǁWriterǁ_user__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_5'] = Writer.xǁWriterǁ_user__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_6'] = Writer.xǁWriterǁ_user__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_7'] = Writer.xǁWriterǁ_user__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ_user__mutmut['xǁWriterǁ_user__mutmut_8'] = Writer.xǁWriterǁ_user__mutmut_8 # type: ignore # mutmut generated

mutants_xǁWriterǁ_begin__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_begin__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_begin__mutmut['xǁWriterǁ_begin__mutmut_1'] = Writer.xǁWriterǁ_begin__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_begin__mutmut['xǁWriterǁ_begin__mutmut_2'] = Writer.xǁWriterǁ_begin__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_begin__mutmut['xǁWriterǁ_begin__mutmut_3'] = Writer.xǁWriterǁ_begin__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_begin__mutmut['xǁWriterǁ_begin__mutmut_4'] = Writer.xǁWriterǁ_begin__mutmut_4 # type: ignore # mutmut generated

mutants_xǁWriterǁ_ask__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_ask__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_1'] = Writer.xǁWriterǁ_ask__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_2'] = Writer.xǁWriterǁ_ask__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_3'] = Writer.xǁWriterǁ_ask__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_4'] = Writer.xǁWriterǁ_ask__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_5'] = Writer.xǁWriterǁ_ask__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_6'] = Writer.xǁWriterǁ_ask__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_7'] = Writer.xǁWriterǁ_ask__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_8'] = Writer.xǁWriterǁ_ask__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_9'] = Writer.xǁWriterǁ_ask__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_10'] = Writer.xǁWriterǁ_ask__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_11'] = Writer.xǁWriterǁ_ask__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_12'] = Writer.xǁWriterǁ_ask__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_13'] = Writer.xǁWriterǁ_ask__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_14'] = Writer.xǁWriterǁ_ask__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_15'] = Writer.xǁWriterǁ_ask__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_16'] = Writer.xǁWriterǁ_ask__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_17'] = Writer.xǁWriterǁ_ask__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_18'] = Writer.xǁWriterǁ_ask__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_19'] = Writer.xǁWriterǁ_ask__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_20'] = Writer.xǁWriterǁ_ask__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_21'] = Writer.xǁWriterǁ_ask__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_22'] = Writer.xǁWriterǁ_ask__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_23'] = Writer.xǁWriterǁ_ask__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_24'] = Writer.xǁWriterǁ_ask__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_25'] = Writer.xǁWriterǁ_ask__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_26'] = Writer.xǁWriterǁ_ask__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_27'] = Writer.xǁWriterǁ_ask__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_28'] = Writer.xǁWriterǁ_ask__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_29'] = Writer.xǁWriterǁ_ask__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_30'] = Writer.xǁWriterǁ_ask__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_31'] = Writer.xǁWriterǁ_ask__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_32'] = Writer.xǁWriterǁ_ask__mutmut_32 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_33'] = Writer.xǁWriterǁ_ask__mutmut_33 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_34'] = Writer.xǁWriterǁ_ask__mutmut_34 # type: ignore # mutmut generated
mutants_xǁWriterǁ_ask__mutmut['xǁWriterǁ_ask__mutmut_35'] = Writer.xǁWriterǁ_ask__mutmut_35 # type: ignore # mutmut generated

mutants_xǁWriterǁ_line__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_line__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_1'] = Writer.xǁWriterǁ_line__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_2'] = Writer.xǁWriterǁ_line__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_3'] = Writer.xǁWriterǁ_line__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_4'] = Writer.xǁWriterǁ_line__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_5'] = Writer.xǁWriterǁ_line__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_6'] = Writer.xǁWriterǁ_line__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_7'] = Writer.xǁWriterǁ_line__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_8'] = Writer.xǁWriterǁ_line__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_9'] = Writer.xǁWriterǁ_line__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_10'] = Writer.xǁWriterǁ_line__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_11'] = Writer.xǁWriterǁ_line__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_12'] = Writer.xǁWriterǁ_line__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_13'] = Writer.xǁWriterǁ_line__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_14'] = Writer.xǁWriterǁ_line__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_15'] = Writer.xǁWriterǁ_line__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_16'] = Writer.xǁWriterǁ_line__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_17'] = Writer.xǁWriterǁ_line__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_18'] = Writer.xǁWriterǁ_line__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_19'] = Writer.xǁWriterǁ_line__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_20'] = Writer.xǁWriterǁ_line__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_21'] = Writer.xǁWriterǁ_line__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_22'] = Writer.xǁWriterǁ_line__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_23'] = Writer.xǁWriterǁ_line__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_24'] = Writer.xǁWriterǁ_line__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_25'] = Writer.xǁWriterǁ_line__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_26'] = Writer.xǁWriterǁ_line__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_27'] = Writer.xǁWriterǁ_line__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_28'] = Writer.xǁWriterǁ_line__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_29'] = Writer.xǁWriterǁ_line__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_30'] = Writer.xǁWriterǁ_line__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_31'] = Writer.xǁWriterǁ_line__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_32'] = Writer.xǁWriterǁ_line__mutmut_32 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_33'] = Writer.xǁWriterǁ_line__mutmut_33 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_34'] = Writer.xǁWriterǁ_line__mutmut_34 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_35'] = Writer.xǁWriterǁ_line__mutmut_35 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_36'] = Writer.xǁWriterǁ_line__mutmut_36 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_37'] = Writer.xǁWriterǁ_line__mutmut_37 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_38'] = Writer.xǁWriterǁ_line__mutmut_38 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_39'] = Writer.xǁWriterǁ_line__mutmut_39 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_40'] = Writer.xǁWriterǁ_line__mutmut_40 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_41'] = Writer.xǁWriterǁ_line__mutmut_41 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_42'] = Writer.xǁWriterǁ_line__mutmut_42 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_43'] = Writer.xǁWriterǁ_line__mutmut_43 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_44'] = Writer.xǁWriterǁ_line__mutmut_44 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_45'] = Writer.xǁWriterǁ_line__mutmut_45 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_46'] = Writer.xǁWriterǁ_line__mutmut_46 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_47'] = Writer.xǁWriterǁ_line__mutmut_47 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_48'] = Writer.xǁWriterǁ_line__mutmut_48 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_49'] = Writer.xǁWriterǁ_line__mutmut_49 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_50'] = Writer.xǁWriterǁ_line__mutmut_50 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_51'] = Writer.xǁWriterǁ_line__mutmut_51 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_52'] = Writer.xǁWriterǁ_line__mutmut_52 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_53'] = Writer.xǁWriterǁ_line__mutmut_53 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_54'] = Writer.xǁWriterǁ_line__mutmut_54 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_55'] = Writer.xǁWriterǁ_line__mutmut_55 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_56'] = Writer.xǁWriterǁ_line__mutmut_56 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_57'] = Writer.xǁWriterǁ_line__mutmut_57 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_58'] = Writer.xǁWriterǁ_line__mutmut_58 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_59'] = Writer.xǁWriterǁ_line__mutmut_59 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_60'] = Writer.xǁWriterǁ_line__mutmut_60 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_61'] = Writer.xǁWriterǁ_line__mutmut_61 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_62'] = Writer.xǁWriterǁ_line__mutmut_62 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_63'] = Writer.xǁWriterǁ_line__mutmut_63 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_64'] = Writer.xǁWriterǁ_line__mutmut_64 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_65'] = Writer.xǁWriterǁ_line__mutmut_65 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_66'] = Writer.xǁWriterǁ_line__mutmut_66 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_67'] = Writer.xǁWriterǁ_line__mutmut_67 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_68'] = Writer.xǁWriterǁ_line__mutmut_68 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_69'] = Writer.xǁWriterǁ_line__mutmut_69 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_70'] = Writer.xǁWriterǁ_line__mutmut_70 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_71'] = Writer.xǁWriterǁ_line__mutmut_71 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_72'] = Writer.xǁWriterǁ_line__mutmut_72 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_73'] = Writer.xǁWriterǁ_line__mutmut_73 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_74'] = Writer.xǁWriterǁ_line__mutmut_74 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_75'] = Writer.xǁWriterǁ_line__mutmut_75 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_76'] = Writer.xǁWriterǁ_line__mutmut_76 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_77'] = Writer.xǁWriterǁ_line__mutmut_77 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_78'] = Writer.xǁWriterǁ_line__mutmut_78 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_79'] = Writer.xǁWriterǁ_line__mutmut_79 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_80'] = Writer.xǁWriterǁ_line__mutmut_80 # type: ignore # mutmut generated
mutants_xǁWriterǁ_line__mutmut['xǁWriterǁ_line__mutmut_81'] = Writer.xǁWriterǁ_line__mutmut_81 # type: ignore # mutmut generated

mutants_xǁWriterǁ_log__mutmut['_mutmut_orig'] = Writer.xǁWriterǁ_log__mutmut_orig # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_1'] = Writer.xǁWriterǁ_log__mutmut_1 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_2'] = Writer.xǁWriterǁ_log__mutmut_2 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_3'] = Writer.xǁWriterǁ_log__mutmut_3 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_4'] = Writer.xǁWriterǁ_log__mutmut_4 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_5'] = Writer.xǁWriterǁ_log__mutmut_5 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_6'] = Writer.xǁWriterǁ_log__mutmut_6 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_7'] = Writer.xǁWriterǁ_log__mutmut_7 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_8'] = Writer.xǁWriterǁ_log__mutmut_8 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_9'] = Writer.xǁWriterǁ_log__mutmut_9 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_10'] = Writer.xǁWriterǁ_log__mutmut_10 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_11'] = Writer.xǁWriterǁ_log__mutmut_11 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_12'] = Writer.xǁWriterǁ_log__mutmut_12 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_13'] = Writer.xǁWriterǁ_log__mutmut_13 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_14'] = Writer.xǁWriterǁ_log__mutmut_14 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_15'] = Writer.xǁWriterǁ_log__mutmut_15 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_16'] = Writer.xǁWriterǁ_log__mutmut_16 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_17'] = Writer.xǁWriterǁ_log__mutmut_17 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_18'] = Writer.xǁWriterǁ_log__mutmut_18 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_19'] = Writer.xǁWriterǁ_log__mutmut_19 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_20'] = Writer.xǁWriterǁ_log__mutmut_20 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_21'] = Writer.xǁWriterǁ_log__mutmut_21 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_22'] = Writer.xǁWriterǁ_log__mutmut_22 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_23'] = Writer.xǁWriterǁ_log__mutmut_23 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_24'] = Writer.xǁWriterǁ_log__mutmut_24 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_25'] = Writer.xǁWriterǁ_log__mutmut_25 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_26'] = Writer.xǁWriterǁ_log__mutmut_26 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_27'] = Writer.xǁWriterǁ_log__mutmut_27 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_28'] = Writer.xǁWriterǁ_log__mutmut_28 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_29'] = Writer.xǁWriterǁ_log__mutmut_29 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_30'] = Writer.xǁWriterǁ_log__mutmut_30 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_31'] = Writer.xǁWriterǁ_log__mutmut_31 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_32'] = Writer.xǁWriterǁ_log__mutmut_32 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_33'] = Writer.xǁWriterǁ_log__mutmut_33 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_34'] = Writer.xǁWriterǁ_log__mutmut_34 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_35'] = Writer.xǁWriterǁ_log__mutmut_35 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_36'] = Writer.xǁWriterǁ_log__mutmut_36 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_37'] = Writer.xǁWriterǁ_log__mutmut_37 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_38'] = Writer.xǁWriterǁ_log__mutmut_38 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_39'] = Writer.xǁWriterǁ_log__mutmut_39 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_40'] = Writer.xǁWriterǁ_log__mutmut_40 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_41'] = Writer.xǁWriterǁ_log__mutmut_41 # type: ignore # mutmut generated
mutants_xǁWriterǁ_log__mutmut['xǁWriterǁ_log__mutmut_42'] = Writer.xǁWriterǁ_log__mutmut_42 # type: ignore # mutmut generated
mutants_x__either__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__either__mutmut)
def _either(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after or before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_orig(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after or before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_1(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after and before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_2(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before and not after or before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_3(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if before or not after or before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_4(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or after or before == after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_5(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after or before != after:
        return before or after
    return f"{before} or {after}"


def x__either__mutmut_6(before: str, after: str) -> str:
    """Return who a write went out as, by whom we were just before and just after it."""
    if not before or not after or before == after:
        return before and after
    return f"{before} or {after}"

mutants_x__either__mutmut['_mutmut_orig'] = x__either__mutmut_orig # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_1'] = x__either__mutmut_1 # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_2'] = x__either__mutmut_2 # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_3'] = x__either__mutmut_3 # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_4'] = x__either__mutmut_4 # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_5'] = x__either__mutmut_5 # type: ignore # mutmut generated
mutants_x__either__mutmut['x__either__mutmut_6'] = x__either__mutmut_6 # type: ignore # mutmut generated
mutants_x__what__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__what__mutmut)
def _what(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def x__what__mutmut_orig(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def x__what__mutmut_1(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = None
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def x__what__mutmut_2(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is not Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def x__what__mutmut_3(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is not Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return ""


def x__what__mutmut_4(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if (prepared.member) and False else ''})"
    return ""


def x__what__mutmut_5(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if (prepared.member) or True else ''})"
    return ""


def x__what__mutmut_6(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else 'XXXX'})"
    return ""


def x__what__mutmut_7(prepared: Prepared) -> str:
    """Return what an action is about, where that is no revision."""
    ask = prepared.ask
    if ask.action is Action.SET_IMAGE:
        return f"{ask.container}={ask.image}"
    if ask.action is Action.DELETE_POD:
        return f"pod {ask.pod} ({prepared.member.uid if prepared.member else ''})"
    return "XXXX"

mutants_x__what__mutmut['_mutmut_orig'] = x__what__mutmut_orig # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_1'] = x__what__mutmut_1 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_2'] = x__what__mutmut_2 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_3'] = x__what__mutmut_3 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_4'] = x__what__mutmut_4 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_5'] = x__what__mutmut_5 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_6'] = x__what__mutmut_6 # type: ignore # mutmut generated
mutants_x__what__mutmut['x__what__mutmut_7'] = x__what__mutmut_7 # type: ignore # mutmut generated
mutants_x__hash__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__hash__mutmut)
def _hash(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition("-")[2]


def x__hash__mutmut_orig(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition("-")[2]


def x__hash__mutmut_1(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition(None)[2]


def x__hash__mutmut_2(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.partition("-")[2]


def x__hash__mutmut_3(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition("XX-XX")[2]


def x__hash__mutmut_4(name: str) -> str:
    """Return the hash at the end of a ReplicaSet's or ControllerRevision's name."""
    return name.rpartition("-")[3]

mutants_x__hash__mutmut['_mutmut_orig'] = x__hash__mutmut_orig # type: ignore # mutmut generated
mutants_x__hash__mutmut['x__hash__mutmut_1'] = x__hash__mutmut_1 # type: ignore # mutmut generated
mutants_x__hash__mutmut['x__hash__mutmut_2'] = x__hash__mutmut_2 # type: ignore # mutmut generated
mutants_x__hash__mutmut['x__hash__mutmut_3'] = x__hash__mutmut_3 # type: ignore # mutmut generated
mutants_x__hash__mutmut['x__hash__mutmut_4'] = x__hash__mutmut_4 # type: ignore # mutmut generated
