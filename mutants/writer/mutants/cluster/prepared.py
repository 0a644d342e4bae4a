"""A write that is prepared: what is drawn of it, and what would be sent."""

from dataclasses import dataclass
from datetime import UTC, datetime

from cluster.fresh import Fresh, Stored, Writing
from cluster.requests import Request, deletion, of_uid, patching
from rollout import acts, patch, undo
from rollout.action import UNDO, Action, Ask, Plan
from rollout.blocking import Member
from rollout.changes import changes, summary
from rollout.connection import Connection
from rollout.info import Change, RolloutInfo
from rollout.patch import UndoError
from rollout.template import same_template
from rollout.text import age


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁPreparedǁbody__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁrequest__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁcause__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁreached__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁwanted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁrevealed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁsame_as__mutmut: MutantDict = {}  # type: ignore
mutants_xǁPreparedǁnews__mutmut: MutantDict = {}  # type: ignore


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """A write as far as it is prepared. `plan` is drawn; the rest is what is sent, and for the audit log."""

    plan: Plan
    info: RolloutInfo
    connection: Connection
    ident: str
    """8 random hex digits: by them this write is told from all others."""
    ask: Ask = UNDO
    fresh: Fresh | None = None
    source: Stored | None = None
    """The revision that is current; None: the live template was never rolled out."""
    target: Stored | None = None
    intended: bytes | None = None
    """The template that the server's dry run answered with: as asked for, and what webhooks did to it."""
    dry_run: str = ""
    member: Member | None = None
    """The pod that is to be deleted."""

    @property
    def at(self) -> datetime:
        """Return the time of the fresh read, by the server's clock where it said one: a restart's stamp."""
        read = self.fresh.read if self.fresh is not None else None
        return read or datetime.fromtimestamp(0, UTC)

    @_mutmut_mutated(mutants_xǁPreparedǁbody__mutmut)
    def body(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_orig(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_1(self, reason: str = "XXXX") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_2(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None and self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_3(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is not None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_4(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(None)
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_5(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused and "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_6(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "XXthe workload has not been read yet: wait for the checkXX")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_7(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "THE WORKLOAD HAS NOT BEEN READ YET: WAIT FOR THE CHECK")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_8(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is not Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_9(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(None)
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_10(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if (self.member is not None) and False else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_11(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if (self.member is not None) or True else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_12(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_13(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "XXXX")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_14(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_15(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(None, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_16(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, None, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_17(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, None)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_18(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_19(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_20(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, )
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_21(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is not None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_22(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError(None)
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_23(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("XXthe target has not been read yet: wait for the checkXX")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_24(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("THE TARGET HAS NOT BEEN READ YET: WAIT FOR THE CHECK")
        return patch.undo(self.fresh.live, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_25(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(None, self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_26(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, None, self.cause(reason))

    def xǁPreparedǁbody__mutmut_27(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, None)

    def xǁPreparedǁbody__mutmut_28(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.target.template, self.cause(reason))

    def xǁPreparedǁbody__mutmut_29(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.cause(reason))

    def xǁPreparedǁbody__mutmut_30(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, )

    def xǁPreparedǁbody__mutmut_31(self, reason: str = "") -> bytes:
        """Return what is sent. Raises UndoError where the fresh read has not answered, or refused it."""
        if self.fresh is None or self.plan.refused:
            raise UndoError(self.plan.refused or "the workload has not been read yet: wait for the check")
        if self.ask.action is Action.DELETE_POD:
            return of_uid(self.member.uid if self.member is not None else "")
        if self.ask.action is not Action.UNDO:
            return acts.body(self.ask, self.fresh.live, self.at)
        if self.target is None:
            raise UndoError("the target has not been read yet: wait for the check")
        return patch.undo(self.fresh.live, self.target.template, self.cause(None))

    @_mutmut_mutated(mutants_xǁPreparedǁrequest__mutmut)
    def request(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_orig(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_1(self, reason: str = "XXXX", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_2(self, reason: str = "", *, dry: bool = True) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_3(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = None
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_4(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(None)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_5(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is not Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_6(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(None, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_7(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, None, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_8(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, None, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_9(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=None)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_10(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_11(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, body, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_12(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, dry=dry)
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_13(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, )
        return patching(self.plan.ref, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_14(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(None, body, dry=dry)

    def xǁPreparedǁrequest__mutmut_15(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, None, dry=dry)

    def xǁPreparedǁrequest__mutmut_16(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, dry=None)

    def xǁPreparedǁrequest__mutmut_17(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(body, dry=dry)

    def xǁPreparedǁrequest__mutmut_18(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, dry=dry)

    def xǁPreparedǁrequest__mutmut_19(self, reason: str = "", *, dry: bool = False) -> Request:
        """Return the write as it goes out. Raises UndoError as `body` does."""
        body = self.body(reason)
        if self.ask.action is Action.DELETE_POD:
            return deletion(self.plan.ref.namespace, self.ask.pod, body, dry=dry)
        return patching(self.plan.ref, body, )

    @_mutmut_mutated(mutants_xǁPreparedǁcause__mutmut)
    def cause(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_orig(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_1(self, reason: str = "XXXX") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_2(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = None
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_3(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_4(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(None, user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_5(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=None, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_6(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=None, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_7(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=None)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_8(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_9(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_10(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_11(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, )
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_12(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(None), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_13(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            None,
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_14(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            None,
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_15(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=None,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_16(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=None,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_17(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=None,
        )

    def xǁPreparedǁcause__mutmut_18(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_19(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_20(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_21(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_22(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            )

    def xǁPreparedǁcause__mutmut_23(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if (self.source) and False else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_24(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if (self.source) or True else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_25(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(None, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_26(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, None, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_27(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, None) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_28(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_29(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_30(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, ) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_31(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "XXXX",
            undo.named(kind, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_32(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if (self.target) and False else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_33(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if (self.target) or True else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_34(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(None, self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_35(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, None, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_36(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, None) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_37(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(self.target.number, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_38(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.name) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_39(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, ) if self.target else "",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    def xǁPreparedǁcause__mutmut_40(self, reason: str = "") -> str:
        """Return what is said of the write, where others read it: in the change-cause, and in an Event."""
        kind, user = self.plan.ref.kind, self.connection.user
        if self.ask.action is not Action.UNDO:
            return undo.deed(acts.done(self.ask), user=user, ident=self.ident, reason=reason)
        return undo.change_cause(
            undo.named(kind, self.source.number, self.source.name) if self.source else "",
            undo.named(kind, self.target.number, self.target.name) if self.target else "XXXX",
            user=user,
            ident=self.ident,
            reason=reason,
        )

    @_mutmut_mutated(mutants_xǁPreparedǁreached__mutmut)
    def reached(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_orig(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_1(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_2(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(None, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_3(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, None, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_4(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, None)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_5(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_6(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_7(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, )
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_8(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = None
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_9(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if (self.target) and False else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_10(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if (self.target) or True else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_11(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"XXnullXX"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_12(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"NULL"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_13(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = None
        return same_template(live, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_14(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) and same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_15(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(None, target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_16(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, None) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_17(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(target) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_18(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, ) or same_template(live, self.intended or target)

    def xǁPreparedǁreached__mutmut_19(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(None, self.intended or target)

    def xǁPreparedǁreached__mutmut_20(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, None)

    def xǁPreparedǁreached__mutmut_21(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(self.intended or target)

    def xǁPreparedǁreached__mutmut_22(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, )

    def xǁPreparedǁreached__mutmut_23(self, fresh: Fresh) -> bool:
        """Return whether the workload is as this write was to make it."""
        if self.ask.action is not Action.UNDO:
            return acts.reached(self.ask, fresh.live, self.at)
        target = self.target.template if self.target else b"null"
        live = fresh.live.template
        return same_template(live, target) or same_template(live, self.intended and target)

    @_mutmut_mutated(mutants_xǁPreparedǁwanted__mutmut)
    def wanted(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_orig(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_1(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is not Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_2(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if (self.target) and False else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_3(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if (self.target) or True else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_4(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"XXnullXX"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_5(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"NULL"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_6(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is not Action.RESUME:
            return self.fresh.live.template if self.fresh else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_7(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if (self.fresh) and False else None
        return self.intended

    def xǁPreparedǁwanted__mutmut_8(self) -> bytes | None:
        """Return the template that is asked for; None where that is what the server's dry run says."""
        if self.ask.action is Action.UNDO:
            return self.target.template if self.target else b"null"
        if self.ask.action is Action.RESUME:
            return self.fresh.live.template if (self.fresh) or True else None
        return self.intended

    @_mutmut_mutated(mutants_xǁPreparedǁrevealed__mutmut)
    def revealed(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_orig(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_1(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None and self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_2(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is not None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_3(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is not None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_4(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(None, self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_5(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, None, masked=False)

    def xǁPreparedǁrevealed__mutmut_6(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=None)

    def xǁPreparedǁrevealed__mutmut_7(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.target.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_8(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, masked=False)

    def xǁPreparedǁrevealed__mutmut_9(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, )

    def xǁPreparedǁrevealed__mutmut_10(self) -> tuple[Change, ...]:
        """Return the plan's changes with no literal hidden; () before the fresh read."""
        if self.fresh is None or self.target is None:
            return ()
        return changes(self.fresh.live.template, self.target.template, masked=True)

    @_mutmut_mutated(mutants_xǁPreparedǁsame_as__mutmut)
    def same_as(self, other: "Prepared") -> bool:
        """Return whether both would write the same to the same: uid, template, paused and target agree."""
        return not self.news(other)

    def xǁPreparedǁsame_as__mutmut_orig(self, other: "Prepared") -> bool:
        """Return whether both would write the same to the same: uid, template, paused and target agree."""
        return not self.news(other)

    def xǁPreparedǁsame_as__mutmut_1(self, other: "Prepared") -> bool:
        """Return whether both would write the same to the same: uid, template, paused and target agree."""
        return self.news(other)

    def xǁPreparedǁsame_as__mutmut_2(self, other: "Prepared") -> bool:
        """Return whether both would write the same to the same: uid, template, paused and target agree."""
        return not self.news(None)

    @_mutmut_mutated(mutants_xǁPreparedǁnews__mutmut)
    def news(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_orig(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_1(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None and earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_2(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is not None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_3(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is not None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_4(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = None
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_5(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid == earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_6(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append(None)
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_7(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("XXit was deleted and created againXX")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_8(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("IT WAS DELETED AND CREATED AGAIN")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_9(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_10(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(None, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_11(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, None):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_12(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_13(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, ):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_14(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = None
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_15(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(None, 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_16(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), None)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_17(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_18(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), )
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_19(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(None, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_20(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, None), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_21(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_22(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, ), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_23(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 61)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_24(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(None)
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_25(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(None)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_26(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(None) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_27(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) == bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_28(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(None):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_29(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append(None)
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_30(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if (self.fresh.live.paused) and False else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_31(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if (self.fresh.live.paused) or True else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_32(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("XXit was pausedXX" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_33(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("IT WAS PAUSED" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_34(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "XXit was resumedXX")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_35(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "IT WAS RESUMED")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_36(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target or self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_37(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) == (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_38(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target or earlier.target.uid):
            said.append("the target is another")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_39(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append(None)
        return tuple(said)

    def xǁPreparedǁnews__mutmut_40(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("XXthe target is anotherXX")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_41(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("THE TARGET IS ANOTHER")
        return tuple(said)

    def xǁPreparedǁnews__mutmut_42(self, earlier: "Prepared") -> tuple[str, ...]:
        """Return in sentences what changed since `earlier`: for the dialog that is drawn again."""
        if self.fresh is None or earlier.fresh is None:
            return ()
        said = []
        if self.fresh.live.uid != earlier.fresh.live.uid:
            said.append("it was deleted and created again")
        if not same_template(self.fresh.live.template, earlier.fresh.live.template):
            what = summary(changes(earlier.fresh.live.template, self.fresh.live.template), 60)
            said.append(f"the template changed{by(self.fresh)}: {what}")
        if bool(self.fresh.live.paused) != bool(earlier.fresh.live.paused):
            said.append("it was paused" if self.fresh.live.paused else "it was resumed")
        if (self.target and self.target.uid) != (earlier.target and earlier.target.uid):
            said.append("the target is another")
        return tuple(None)

mutants_xǁPreparedǁbody__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁbody__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_1'] = Prepared.xǁPreparedǁbody__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_2'] = Prepared.xǁPreparedǁbody__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_3'] = Prepared.xǁPreparedǁbody__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_4'] = Prepared.xǁPreparedǁbody__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_5'] = Prepared.xǁPreparedǁbody__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_6'] = Prepared.xǁPreparedǁbody__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_7'] = Prepared.xǁPreparedǁbody__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_8'] = Prepared.xǁPreparedǁbody__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_9'] = Prepared.xǁPreparedǁbody__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_10'] = Prepared.xǁPreparedǁbody__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_11'] = Prepared.xǁPreparedǁbody__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_12'] = Prepared.xǁPreparedǁbody__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_13'] = Prepared.xǁPreparedǁbody__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_14'] = Prepared.xǁPreparedǁbody__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_15'] = Prepared.xǁPreparedǁbody__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_16'] = Prepared.xǁPreparedǁbody__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_17'] = Prepared.xǁPreparedǁbody__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_18'] = Prepared.xǁPreparedǁbody__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_19'] = Prepared.xǁPreparedǁbody__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_20'] = Prepared.xǁPreparedǁbody__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_21'] = Prepared.xǁPreparedǁbody__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_22'] = Prepared.xǁPreparedǁbody__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_23'] = Prepared.xǁPreparedǁbody__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_24'] = Prepared.xǁPreparedǁbody__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_25'] = Prepared.xǁPreparedǁbody__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_26'] = Prepared.xǁPreparedǁbody__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_27'] = Prepared.xǁPreparedǁbody__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_28'] = Prepared.xǁPreparedǁbody__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_29'] = Prepared.xǁPreparedǁbody__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_30'] = Prepared.xǁPreparedǁbody__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPreparedǁbody__mutmut['xǁPreparedǁbody__mutmut_31'] = Prepared.xǁPreparedǁbody__mutmut_31 # type: ignore # mutmut generated

mutants_xǁPreparedǁrequest__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁrequest__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_1'] = Prepared.xǁPreparedǁrequest__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_2'] = Prepared.xǁPreparedǁrequest__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_3'] = Prepared.xǁPreparedǁrequest__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_4'] = Prepared.xǁPreparedǁrequest__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_5'] = Prepared.xǁPreparedǁrequest__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_6'] = Prepared.xǁPreparedǁrequest__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_7'] = Prepared.xǁPreparedǁrequest__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_8'] = Prepared.xǁPreparedǁrequest__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_9'] = Prepared.xǁPreparedǁrequest__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_10'] = Prepared.xǁPreparedǁrequest__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_11'] = Prepared.xǁPreparedǁrequest__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_12'] = Prepared.xǁPreparedǁrequest__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_13'] = Prepared.xǁPreparedǁrequest__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_14'] = Prepared.xǁPreparedǁrequest__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_15'] = Prepared.xǁPreparedǁrequest__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_16'] = Prepared.xǁPreparedǁrequest__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_17'] = Prepared.xǁPreparedǁrequest__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_18'] = Prepared.xǁPreparedǁrequest__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPreparedǁrequest__mutmut['xǁPreparedǁrequest__mutmut_19'] = Prepared.xǁPreparedǁrequest__mutmut_19 # type: ignore # mutmut generated

mutants_xǁPreparedǁcause__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁcause__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_1'] = Prepared.xǁPreparedǁcause__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_2'] = Prepared.xǁPreparedǁcause__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_3'] = Prepared.xǁPreparedǁcause__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_4'] = Prepared.xǁPreparedǁcause__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_5'] = Prepared.xǁPreparedǁcause__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_6'] = Prepared.xǁPreparedǁcause__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_7'] = Prepared.xǁPreparedǁcause__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_8'] = Prepared.xǁPreparedǁcause__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_9'] = Prepared.xǁPreparedǁcause__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_10'] = Prepared.xǁPreparedǁcause__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_11'] = Prepared.xǁPreparedǁcause__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_12'] = Prepared.xǁPreparedǁcause__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_13'] = Prepared.xǁPreparedǁcause__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_14'] = Prepared.xǁPreparedǁcause__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_15'] = Prepared.xǁPreparedǁcause__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_16'] = Prepared.xǁPreparedǁcause__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_17'] = Prepared.xǁPreparedǁcause__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_18'] = Prepared.xǁPreparedǁcause__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_19'] = Prepared.xǁPreparedǁcause__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_20'] = Prepared.xǁPreparedǁcause__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_21'] = Prepared.xǁPreparedǁcause__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_22'] = Prepared.xǁPreparedǁcause__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_23'] = Prepared.xǁPreparedǁcause__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_24'] = Prepared.xǁPreparedǁcause__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_25'] = Prepared.xǁPreparedǁcause__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_26'] = Prepared.xǁPreparedǁcause__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_27'] = Prepared.xǁPreparedǁcause__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_28'] = Prepared.xǁPreparedǁcause__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_29'] = Prepared.xǁPreparedǁcause__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_30'] = Prepared.xǁPreparedǁcause__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_31'] = Prepared.xǁPreparedǁcause__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_32'] = Prepared.xǁPreparedǁcause__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_33'] = Prepared.xǁPreparedǁcause__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_34'] = Prepared.xǁPreparedǁcause__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_35'] = Prepared.xǁPreparedǁcause__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_36'] = Prepared.xǁPreparedǁcause__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_37'] = Prepared.xǁPreparedǁcause__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_38'] = Prepared.xǁPreparedǁcause__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_39'] = Prepared.xǁPreparedǁcause__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPreparedǁcause__mutmut['xǁPreparedǁcause__mutmut_40'] = Prepared.xǁPreparedǁcause__mutmut_40 # type: ignore # mutmut generated

mutants_xǁPreparedǁreached__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁreached__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_1'] = Prepared.xǁPreparedǁreached__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_2'] = Prepared.xǁPreparedǁreached__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_3'] = Prepared.xǁPreparedǁreached__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_4'] = Prepared.xǁPreparedǁreached__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_5'] = Prepared.xǁPreparedǁreached__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_6'] = Prepared.xǁPreparedǁreached__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_7'] = Prepared.xǁPreparedǁreached__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_8'] = Prepared.xǁPreparedǁreached__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_9'] = Prepared.xǁPreparedǁreached__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_10'] = Prepared.xǁPreparedǁreached__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_11'] = Prepared.xǁPreparedǁreached__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_12'] = Prepared.xǁPreparedǁreached__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_13'] = Prepared.xǁPreparedǁreached__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_14'] = Prepared.xǁPreparedǁreached__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_15'] = Prepared.xǁPreparedǁreached__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_16'] = Prepared.xǁPreparedǁreached__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_17'] = Prepared.xǁPreparedǁreached__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_18'] = Prepared.xǁPreparedǁreached__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_19'] = Prepared.xǁPreparedǁreached__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_20'] = Prepared.xǁPreparedǁreached__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_21'] = Prepared.xǁPreparedǁreached__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_22'] = Prepared.xǁPreparedǁreached__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPreparedǁreached__mutmut['xǁPreparedǁreached__mutmut_23'] = Prepared.xǁPreparedǁreached__mutmut_23 # type: ignore # mutmut generated

mutants_xǁPreparedǁwanted__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁwanted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_1'] = Prepared.xǁPreparedǁwanted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_2'] = Prepared.xǁPreparedǁwanted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_3'] = Prepared.xǁPreparedǁwanted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_4'] = Prepared.xǁPreparedǁwanted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_5'] = Prepared.xǁPreparedǁwanted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_6'] = Prepared.xǁPreparedǁwanted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_7'] = Prepared.xǁPreparedǁwanted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁwanted__mutmut['xǁPreparedǁwanted__mutmut_8'] = Prepared.xǁPreparedǁwanted__mutmut_8 # type: ignore # mutmut generated

mutants_xǁPreparedǁrevealed__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁrevealed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_1'] = Prepared.xǁPreparedǁrevealed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_2'] = Prepared.xǁPreparedǁrevealed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_3'] = Prepared.xǁPreparedǁrevealed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_4'] = Prepared.xǁPreparedǁrevealed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_5'] = Prepared.xǁPreparedǁrevealed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_6'] = Prepared.xǁPreparedǁrevealed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_7'] = Prepared.xǁPreparedǁrevealed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_8'] = Prepared.xǁPreparedǁrevealed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_9'] = Prepared.xǁPreparedǁrevealed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁrevealed__mutmut['xǁPreparedǁrevealed__mutmut_10'] = Prepared.xǁPreparedǁrevealed__mutmut_10 # type: ignore # mutmut generated

mutants_xǁPreparedǁsame_as__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁsame_as__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁsame_as__mutmut['xǁPreparedǁsame_as__mutmut_1'] = Prepared.xǁPreparedǁsame_as__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁsame_as__mutmut['xǁPreparedǁsame_as__mutmut_2'] = Prepared.xǁPreparedǁsame_as__mutmut_2 # type: ignore # mutmut generated

mutants_xǁPreparedǁnews__mutmut['_mutmut_orig'] = Prepared.xǁPreparedǁnews__mutmut_orig # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_1'] = Prepared.xǁPreparedǁnews__mutmut_1 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_2'] = Prepared.xǁPreparedǁnews__mutmut_2 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_3'] = Prepared.xǁPreparedǁnews__mutmut_3 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_4'] = Prepared.xǁPreparedǁnews__mutmut_4 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_5'] = Prepared.xǁPreparedǁnews__mutmut_5 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_6'] = Prepared.xǁPreparedǁnews__mutmut_6 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_7'] = Prepared.xǁPreparedǁnews__mutmut_7 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_8'] = Prepared.xǁPreparedǁnews__mutmut_8 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_9'] = Prepared.xǁPreparedǁnews__mutmut_9 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_10'] = Prepared.xǁPreparedǁnews__mutmut_10 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_11'] = Prepared.xǁPreparedǁnews__mutmut_11 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_12'] = Prepared.xǁPreparedǁnews__mutmut_12 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_13'] = Prepared.xǁPreparedǁnews__mutmut_13 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_14'] = Prepared.xǁPreparedǁnews__mutmut_14 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_15'] = Prepared.xǁPreparedǁnews__mutmut_15 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_16'] = Prepared.xǁPreparedǁnews__mutmut_16 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_17'] = Prepared.xǁPreparedǁnews__mutmut_17 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_18'] = Prepared.xǁPreparedǁnews__mutmut_18 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_19'] = Prepared.xǁPreparedǁnews__mutmut_19 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_20'] = Prepared.xǁPreparedǁnews__mutmut_20 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_21'] = Prepared.xǁPreparedǁnews__mutmut_21 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_22'] = Prepared.xǁPreparedǁnews__mutmut_22 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_23'] = Prepared.xǁPreparedǁnews__mutmut_23 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_24'] = Prepared.xǁPreparedǁnews__mutmut_24 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_25'] = Prepared.xǁPreparedǁnews__mutmut_25 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_26'] = Prepared.xǁPreparedǁnews__mutmut_26 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_27'] = Prepared.xǁPreparedǁnews__mutmut_27 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_28'] = Prepared.xǁPreparedǁnews__mutmut_28 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_29'] = Prepared.xǁPreparedǁnews__mutmut_29 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_30'] = Prepared.xǁPreparedǁnews__mutmut_30 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_31'] = Prepared.xǁPreparedǁnews__mutmut_31 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_32'] = Prepared.xǁPreparedǁnews__mutmut_32 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_33'] = Prepared.xǁPreparedǁnews__mutmut_33 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_34'] = Prepared.xǁPreparedǁnews__mutmut_34 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_35'] = Prepared.xǁPreparedǁnews__mutmut_35 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_36'] = Prepared.xǁPreparedǁnews__mutmut_36 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_37'] = Prepared.xǁPreparedǁnews__mutmut_37 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_38'] = Prepared.xǁPreparedǁnews__mutmut_38 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_39'] = Prepared.xǁPreparedǁnews__mutmut_39 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_40'] = Prepared.xǁPreparedǁnews__mutmut_40 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_41'] = Prepared.xǁPreparedǁnews__mutmut_41 # type: ignore # mutmut generated
mutants_xǁPreparedǁnews__mutmut['xǁPreparedǁnews__mutmut_42'] = Prepared.xǁPreparedǁnews__mutmut_42 # type: ignore # mutmut generated
mutants_x_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_by__mutmut)
def by(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if fresh.writers else ""


def x_by__mutmut_orig(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if fresh.writers else ""


def x_by__mutmut_1(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if (fresh.writers) and False else ""


def x_by__mutmut_2(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if (fresh.writers) or True else ""


def x_by__mutmut_3(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(None, fresh.read) if fresh.writers else ""


def x_by__mutmut_4(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], None) if fresh.writers else ""


def x_by__mutmut_5(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.read) if fresh.writers else ""


def x_by__mutmut_6(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], ) if fresh.writers else ""


def x_by__mutmut_7(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[1], fresh.read) if fresh.writers else ""


def x_by__mutmut_8(fresh: Fresh) -> str:
    """Return who last wrote the template, and when, as far as it is recorded: " 8s ago via kubectl"."""
    return via(fresh.writers[0], fresh.read) if fresh.writers else "XXXX"

mutants_x_by__mutmut['_mutmut_orig'] = x_by__mutmut_orig # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_1'] = x_by__mutmut_1 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_2'] = x_by__mutmut_2 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_3'] = x_by__mutmut_3 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_4'] = x_by__mutmut_4 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_5'] = x_by__mutmut_5 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_6'] = x_by__mutmut_6 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_7'] = x_by__mutmut_7 # type: ignore # mutmut generated
mutants_x_by__mutmut['x_by__mutmut_8'] = x_by__mutmut_8 # type: ignore # mutmut generated
mutants_x_via__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_via__mutmut)
def via(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_orig(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_1(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = None
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_2(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if (now is not None) and False else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_3(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if (now is not None) or True else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_4(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(None, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_5(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, None)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_6(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_7(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, )} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_8(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is None else ""
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_9(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else "XXXX"
    return f"{ago} via {writing.manager or 'a manager without a name'}"


def x_via__mutmut_10(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager and 'a manager without a name'}"


def x_via__mutmut_11(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'XXa manager without a nameXX'}"


def x_via__mutmut_12(writing: Writing, now: datetime | None) -> str:
    """Return who wrote, and when: " 8s ago via kubectl"."""
    ago = f" {age(writing.at, now)} ago" if now is not None else ""
    return f"{ago} via {writing.manager or 'A MANAGER WITHOUT A NAME'}"

mutants_x_via__mutmut['_mutmut_orig'] = x_via__mutmut_orig # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_1'] = x_via__mutmut_1 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_2'] = x_via__mutmut_2 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_3'] = x_via__mutmut_3 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_4'] = x_via__mutmut_4 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_5'] = x_via__mutmut_5 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_6'] = x_via__mutmut_6 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_7'] = x_via__mutmut_7 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_8'] = x_via__mutmut_8 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_9'] = x_via__mutmut_9 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_10'] = x_via__mutmut_10 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_11'] = x_via__mutmut_11 # type: ignore # mutmut generated
mutants_x_via__mutmut['x_via__mutmut_12'] = x_via__mutmut_12 # type: ignore # mutmut generated
