"""From "u" to a dialog that may be armed: the fresh read and the checks, drawn as they answer.

Source: reliability.md 4.3, steps 0 to 5.
"""

from collections.abc import AsyncGenerator
from dataclasses import replace
from functools import partial

import msgspec

from cluster import fresh as reading
from cluster.checks import NAMES, QUOTA, informing
from cluster.client import Client
from cluster.drive import ALLOWED, DRY_RUN, FRESH, Course, Step, Who, allowed, checked, drive, refused
from cluster.errors import ClusterError
from cluster.fresh import Fresh, Stored
from cluster.prepared import Prepared, by
from rollout import undo
from rollout.action import ALREADY, DELETES, UNREADABLE, CheckState, Plan
from rollout.changes import changes
from rollout.connection import Connection
from rollout.info import Mark, RolloutInfo
from rollout.kinds import KINDS
from rollout.owners import brings_back, hold
from rollout.template import same_template

KEPT = "strategy, annotations, selector"
"""What no write of ours changes, the replicas apart."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_prepare_undo__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_prepare_undo__mutmut)
def prepare_undo(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_orig(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_1(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = None
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_2(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=None,
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_3(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=None,
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_4(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=None,
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_5(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=None,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_6(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_7(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_8(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_9(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_10(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(None, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_11(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, None, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_12(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, None),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_13(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_14(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_15(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, ),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_16(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(None, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_17(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, None),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_18(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_19(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, ),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_20(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: None,
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_21(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(None, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_22(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, None),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_23(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_24(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, ),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_25(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = None
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_26(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(None, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_27(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, None, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_28(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, None, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_29(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, None)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_30(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_31(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, connection, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_32(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, ident)
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_33(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, )
    return drive(client, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_34(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(None, _kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_35(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, None, course, earlier)


def x_prepare_undo__mutmut_36(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), None, earlier)


def x_prepare_undo__mutmut_37(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, None)


def x_prepare_undo__mutmut_38(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(_kept(first, earlier), course, earlier)


def x_prepare_undo__mutmut_39(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, course, earlier)


def x_prepare_undo__mutmut_40(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), earlier)


def x_prepare_undo__mutmut_41(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, earlier), course, )


def x_prepare_undo__mutmut_42(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(None, earlier), course, earlier)


def x_prepare_undo__mutmut_43(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, None), course, earlier)


def x_prepare_undo__mutmut_44(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(earlier), course, earlier)


def x_prepare_undo__mutmut_45(
    client: Client,
    info: RolloutInfo,
    target_uid: str,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    `earlier` is what the open dialog shows: its template is good for a target that was pruned meanwhile.
    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    course = Course(
        allowed=partial(may_patch, client, info),
        read=partial(_read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    first = _first(info, target_uid, connection, ident)
    return drive(client, _kept(first, ), course, earlier)

mutants_x_prepare_undo__mutmut['_mutmut_orig'] = x_prepare_undo__mutmut_orig # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_1'] = x_prepare_undo__mutmut_1 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_2'] = x_prepare_undo__mutmut_2 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_3'] = x_prepare_undo__mutmut_3 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_4'] = x_prepare_undo__mutmut_4 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_5'] = x_prepare_undo__mutmut_5 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_6'] = x_prepare_undo__mutmut_6 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_7'] = x_prepare_undo__mutmut_7 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_8'] = x_prepare_undo__mutmut_8 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_9'] = x_prepare_undo__mutmut_9 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_10'] = x_prepare_undo__mutmut_10 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_11'] = x_prepare_undo__mutmut_11 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_12'] = x_prepare_undo__mutmut_12 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_13'] = x_prepare_undo__mutmut_13 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_14'] = x_prepare_undo__mutmut_14 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_15'] = x_prepare_undo__mutmut_15 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_16'] = x_prepare_undo__mutmut_16 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_17'] = x_prepare_undo__mutmut_17 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_18'] = x_prepare_undo__mutmut_18 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_19'] = x_prepare_undo__mutmut_19 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_20'] = x_prepare_undo__mutmut_20 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_21'] = x_prepare_undo__mutmut_21 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_22'] = x_prepare_undo__mutmut_22 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_23'] = x_prepare_undo__mutmut_23 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_24'] = x_prepare_undo__mutmut_24 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_25'] = x_prepare_undo__mutmut_25 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_26'] = x_prepare_undo__mutmut_26 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_27'] = x_prepare_undo__mutmut_27 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_28'] = x_prepare_undo__mutmut_28 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_29'] = x_prepare_undo__mutmut_29 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_30'] = x_prepare_undo__mutmut_30 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_31'] = x_prepare_undo__mutmut_31 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_32'] = x_prepare_undo__mutmut_32 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_33'] = x_prepare_undo__mutmut_33 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_34'] = x_prepare_undo__mutmut_34 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_35'] = x_prepare_undo__mutmut_35 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_36'] = x_prepare_undo__mutmut_36 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_37'] = x_prepare_undo__mutmut_37 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_38'] = x_prepare_undo__mutmut_38 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_39'] = x_prepare_undo__mutmut_39 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_40'] = x_prepare_undo__mutmut_40 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_41'] = x_prepare_undo__mutmut_41 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_42'] = x_prepare_undo__mutmut_42 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_43'] = x_prepare_undo__mutmut_43 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_44'] = x_prepare_undo__mutmut_44 # type: ignore # mutmut generated
mutants_x_prepare_undo__mutmut['x_prepare_undo__mutmut_45'] = x_prepare_undo__mutmut_45 # type: ignore # mutmut generated
mutants_x__kept__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__kept__mutmut)
def _kept(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_orig(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_1(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None and earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_2(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is not None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_3(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid == first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_4(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = None
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_5(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = None
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_6(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        None,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_7(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=None,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_8(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=None,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_9(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_10(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_11(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_12(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number and shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_13(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why and shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_14(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_15(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = None
    return replace(first, plan=plan)


def x__kept__mutmut_16(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            None,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_17(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=None,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_18(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=None,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_19(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=None,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_20(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=None,
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_21(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused=None,
        )
    return replace(first, plan=plan)


def x__kept__mutmut_22(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_23(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_24(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_25(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_26(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_27(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            )
    return replace(first, plan=plan)


def x__kept__mutmut_28(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words and shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_29(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence and shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_30(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes and _all_come(first),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_31(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(None),
            refused="",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_32(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="XXXX",
        )
    return replace(first, plan=plan)


def x__kept__mutmut_33(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(None, plan=plan)


def x__kept__mutmut_34(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, plan=None)


def x__kept__mutmut_35(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(plan=plan)


def x__kept__mutmut_36(first: Prepared, earlier: Prepared | None) -> Prepared:
    """Return what is known before anything was asked, with what the open dialog knows of a pruned target.

    A number that had to be typed has to be typed again: that this picture lacks the revision, or why it was
    no good one, is no reason to ask for less.
    """
    if earlier is None or earlier.plan.target_uid != first.plan.target_uid:
        return first
    shown = earlier.plan
    plan = msgspec.structs.replace(
        first.plan,
        type_number=first.plan.type_number or shown.type_number,
        type_why=first.plan.type_why or shown.type_why,
    )
    if earlier.target is not None:
        plan = msgspec.structs.replace(
            plan,
            to_number=shown.to_number,
            target_words=plan.target_words or shown.target_words,
            target_evidence=plan.target_evidence or shown.target_evidence,
            takes=plan.takes or _all_come(first),
            refused="",
        )
    return replace(first, )

mutants_x__kept__mutmut['_mutmut_orig'] = x__kept__mutmut_orig # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_1'] = x__kept__mutmut_1 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_2'] = x__kept__mutmut_2 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_3'] = x__kept__mutmut_3 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_4'] = x__kept__mutmut_4 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_5'] = x__kept__mutmut_5 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_6'] = x__kept__mutmut_6 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_7'] = x__kept__mutmut_7 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_8'] = x__kept__mutmut_8 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_9'] = x__kept__mutmut_9 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_10'] = x__kept__mutmut_10 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_11'] = x__kept__mutmut_11 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_12'] = x__kept__mutmut_12 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_13'] = x__kept__mutmut_13 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_14'] = x__kept__mutmut_14 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_15'] = x__kept__mutmut_15 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_16'] = x__kept__mutmut_16 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_17'] = x__kept__mutmut_17 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_18'] = x__kept__mutmut_18 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_19'] = x__kept__mutmut_19 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_20'] = x__kept__mutmut_20 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_21'] = x__kept__mutmut_21 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_22'] = x__kept__mutmut_22 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_23'] = x__kept__mutmut_23 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_24'] = x__kept__mutmut_24 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_25'] = x__kept__mutmut_25 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_26'] = x__kept__mutmut_26 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_27'] = x__kept__mutmut_27 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_28'] = x__kept__mutmut_28 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_29'] = x__kept__mutmut_29 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_30'] = x__kept__mutmut_30 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_31'] = x__kept__mutmut_31 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_32'] = x__kept__mutmut_32 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_33'] = x__kept__mutmut_33 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_34'] = x__kept__mutmut_34 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_35'] = x__kept__mutmut_35 # type: ignore # mutmut generated
mutants_x__kept__mutmut['x__kept__mutmut_36'] = x__kept__mutmut_36 # type: ignore # mutmut generated
mutants_x__all_come__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__all_come__mutmut)
def _all_come(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_orig(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_1(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = None
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_2(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(None, 0)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_3(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, None)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_4(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(0)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_5(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, )
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_6(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 1)
    return f"{count} {'pod comes' if count == 1 else 'pods come'}"


def x__all_come__mutmut_7(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if (count == 1) and False else 'pods come'}"


def x__all_come__mutmut_8(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if (count == 1) or True else 'pods come'}"


def x__all_come__mutmut_9(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'XXpod comesXX' if count == 1 else 'pods come'}"


def x__all_come__mutmut_10(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'POD COMES' if count == 1 else 'pods come'}"


def x__all_come__mutmut_11(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count != 1 else 'pods come'}"


def x__all_come__mutmut_12(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 2 else 'pods come'}"


def x__all_come__mutmut_13(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 1 else 'XXpods comeXX'}"


def x__all_come__mutmut_14(prepared: Prepared) -> str:
    """Return what happens to pods where none runs the target."""
    count = undo.coming(prepared.info, 0)
    return f"{count} {'pod comes' if count == 1 else 'PODS COME'}"

mutants_x__all_come__mutmut['_mutmut_orig'] = x__all_come__mutmut_orig # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_1'] = x__all_come__mutmut_1 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_2'] = x__all_come__mutmut_2 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_3'] = x__all_come__mutmut_3 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_4'] = x__all_come__mutmut_4 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_5'] = x__all_come__mutmut_5 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_6'] = x__all_come__mutmut_6 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_7'] = x__all_come__mutmut_7 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_8'] = x__all_come__mutmut_8 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_9'] = x__all_come__mutmut_9 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_10'] = x__all_come__mutmut_10 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_11'] = x__all_come__mutmut_11 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_12'] = x__all_come__mutmut_12 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_13'] = x__all_come__mutmut_13 # type: ignore # mutmut generated
mutants_x__all_come__mutmut['x__all_come__mutmut_14'] = x__all_come__mutmut_14 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_may_patch__mutmut)
async def may_patch(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_orig(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_1(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = None
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_2(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = None
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_3(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "XXnamespaceXX": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_4(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "NAMESPACE": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_5(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "XXverbXX": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_6(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "VERB": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_7(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "XXpatchXX",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_8(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "PATCH",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_9(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "XXgroupXX": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_10(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "GROUP": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_11(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "XXappsXX",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_12(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "APPS",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_13(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "XXresourceXX": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_14(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "RESOURCE": plural,
        "name": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_15(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "XXnameXX": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_16(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "NAME": ref.name,
    }
    return await allowed(client, what, f"patch {plural}")


async def x_may_patch__mutmut_17(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(None, what, f"patch {plural}")


async def x_may_patch__mutmut_18(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, None, f"patch {plural}")


async def x_may_patch__mutmut_19(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, None)


async def x_may_patch__mutmut_20(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(what, f"patch {plural}")


async def x_may_patch__mutmut_21(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, f"patch {plural}")


async def x_may_patch__mutmut_22(client: Client, info: RolloutInfo) -> Step:
    """Ask whether the user may patch the workload."""
    ref, plural = info.ref, KINDS[info.ref.kind].resource.plural
    what = {
        "namespace": ref.namespace,
        "verb": "patch",
        "group": "apps",
        "resource": plural,
        "name": ref.name,
    }
    return await allowed(client, what, )

mutants_x_may_patch__mutmut['_mutmut_orig'] = x_may_patch__mutmut_orig # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_1'] = x_may_patch__mutmut_1 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_2'] = x_may_patch__mutmut_2 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_3'] = x_may_patch__mutmut_3 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_4'] = x_may_patch__mutmut_4 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_5'] = x_may_patch__mutmut_5 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_6'] = x_may_patch__mutmut_6 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_7'] = x_may_patch__mutmut_7 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_8'] = x_may_patch__mutmut_8 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_9'] = x_may_patch__mutmut_9 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_10'] = x_may_patch__mutmut_10 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_11'] = x_may_patch__mutmut_11 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_12'] = x_may_patch__mutmut_12 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_13'] = x_may_patch__mutmut_13 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_14'] = x_may_patch__mutmut_14 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_15'] = x_may_patch__mutmut_15 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_16'] = x_may_patch__mutmut_16 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_17'] = x_may_patch__mutmut_17 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_18'] = x_may_patch__mutmut_18 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_19'] = x_may_patch__mutmut_19 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_20'] = x_may_patch__mutmut_20 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_21'] = x_may_patch__mutmut_21 # type: ignore # mutmut generated
mutants_x_may_patch__mutmut['x_may_patch__mutmut_22'] = x_may_patch__mutmut_22 # type: ignore # mutmut generated
mutants_x__first__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__first__mutmut)
def _first(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_orig(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_1(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = None
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_2(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next(None, None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_3(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next(None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_4(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), )
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_5(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions and () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_6(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid != target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_7(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = None
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_8(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions and () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_9(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_10(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = None
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_11(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(None, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_12(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, None, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_13(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=None)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_14(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_15(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_16(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, )
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_17(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = None
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_18(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=None,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_19(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=None,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_20(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_21(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_22(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=None,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_23(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=None,
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_24(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=None,
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_25(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=None,
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_26(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=None,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_27(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=None,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_28(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=None,
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_29(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=None,
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_30(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=None,
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_31(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=None,
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_32(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=None,
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_33(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused=None,
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_34(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=None,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_35(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_36(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_37(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_38(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_39(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_40(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_41(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_42(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_43(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_44(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_45(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_46(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_47(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_48(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_49(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_50(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_51(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_52(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if (target) and False else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_53(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if (target) or True else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_54(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if (numbers) and False else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_55(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if (numbers) or True else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_56(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) - 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_57(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(None) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_58(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 2 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_59(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if (target) and False else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_60(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if (target) or True else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_61(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(None) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_62(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "XXXX",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_63(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if (target) and False else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_64(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if (target) or True else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_65(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "XXXX",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_66(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(None),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_67(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(None, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_68(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, None),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_69(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_70(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, ),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_71(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if (target) and False else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_72(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if (target) or True else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_73(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(None, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_74(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, None) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_75(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_76(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, ) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_77(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "XXXX",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_78(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if (target) and False else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_79(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if (target) or True else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_80(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="XXXX" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_81(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "XXthat revision is not known: choose anotherXX",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_82(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "THAT REVISION IS NOT KNOWN: CHOOSE ANOTHER",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_83(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=True,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident)


def x__first__mutmut_84(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=None, info=info, connection=connection, ident=ident)


def x__first__mutmut_85(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=None, connection=connection, ident=ident)


def x__first__mutmut_86(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=None, ident=ident)


def x__first__mutmut_87(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=None)


def x__first__mutmut_88(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(info=info, connection=connection, ident=ident)


def x__first__mutmut_89(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, connection=connection, ident=ident)


def x__first__mutmut_90(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, ident=ident)


def x__first__mutmut_91(info: RolloutInfo, target_uid: str, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    target = next((kept for kept in info.revisions or () if kept.uid == target_uid), None)
    numbers = [kept.number for kept in info.revisions or () if kept.number is not None]
    why = undo.type_why(target, connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=info.number,
        to_number=target.number if target else None,
        becomes=max(numbers) + 1 if numbers else None,
        target_uid=target_uid,
        target_words=undo.target_words(target) if target else "",
        target_evidence=target.evidence if target else "",
        type_number=bool(why),
        type_why=why,
        resumes=info.paused,
        changes=(),
        stays=f"replicas {info.wanted}, {KEPT}",
        warnings=owned_by(info, info.number),
        takes=undo.takes(info, target) if target else "",
        checks=(ALLOWED, FRESH, DRY_RUN, NAMES, QUOTA),
        refused="" if target else "that revision is not known: choose another",
        twice=False,
    )
    return Prepared(plan=plan, info=info, connection=connection, )

mutants_x__first__mutmut['_mutmut_orig'] = x__first__mutmut_orig # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_1'] = x__first__mutmut_1 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_2'] = x__first__mutmut_2 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_3'] = x__first__mutmut_3 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_4'] = x__first__mutmut_4 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_5'] = x__first__mutmut_5 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_6'] = x__first__mutmut_6 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_7'] = x__first__mutmut_7 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_8'] = x__first__mutmut_8 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_9'] = x__first__mutmut_9 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_10'] = x__first__mutmut_10 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_11'] = x__first__mutmut_11 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_12'] = x__first__mutmut_12 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_13'] = x__first__mutmut_13 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_14'] = x__first__mutmut_14 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_15'] = x__first__mutmut_15 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_16'] = x__first__mutmut_16 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_17'] = x__first__mutmut_17 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_18'] = x__first__mutmut_18 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_19'] = x__first__mutmut_19 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_20'] = x__first__mutmut_20 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_21'] = x__first__mutmut_21 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_22'] = x__first__mutmut_22 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_23'] = x__first__mutmut_23 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_24'] = x__first__mutmut_24 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_25'] = x__first__mutmut_25 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_26'] = x__first__mutmut_26 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_27'] = x__first__mutmut_27 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_28'] = x__first__mutmut_28 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_29'] = x__first__mutmut_29 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_30'] = x__first__mutmut_30 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_31'] = x__first__mutmut_31 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_32'] = x__first__mutmut_32 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_33'] = x__first__mutmut_33 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_34'] = x__first__mutmut_34 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_35'] = x__first__mutmut_35 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_36'] = x__first__mutmut_36 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_37'] = x__first__mutmut_37 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_38'] = x__first__mutmut_38 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_39'] = x__first__mutmut_39 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_40'] = x__first__mutmut_40 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_41'] = x__first__mutmut_41 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_42'] = x__first__mutmut_42 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_43'] = x__first__mutmut_43 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_44'] = x__first__mutmut_44 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_45'] = x__first__mutmut_45 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_46'] = x__first__mutmut_46 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_47'] = x__first__mutmut_47 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_48'] = x__first__mutmut_48 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_49'] = x__first__mutmut_49 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_50'] = x__first__mutmut_50 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_51'] = x__first__mutmut_51 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_52'] = x__first__mutmut_52 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_53'] = x__first__mutmut_53 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_54'] = x__first__mutmut_54 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_55'] = x__first__mutmut_55 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_56'] = x__first__mutmut_56 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_57'] = x__first__mutmut_57 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_58'] = x__first__mutmut_58 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_59'] = x__first__mutmut_59 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_60'] = x__first__mutmut_60 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_61'] = x__first__mutmut_61 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_62'] = x__first__mutmut_62 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_63'] = x__first__mutmut_63 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_64'] = x__first__mutmut_64 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_65'] = x__first__mutmut_65 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_66'] = x__first__mutmut_66 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_67'] = x__first__mutmut_67 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_68'] = x__first__mutmut_68 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_69'] = x__first__mutmut_69 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_70'] = x__first__mutmut_70 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_71'] = x__first__mutmut_71 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_72'] = x__first__mutmut_72 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_73'] = x__first__mutmut_73 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_74'] = x__first__mutmut_74 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_75'] = x__first__mutmut_75 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_76'] = x__first__mutmut_76 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_77'] = x__first__mutmut_77 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_78'] = x__first__mutmut_78 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_79'] = x__first__mutmut_79 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_80'] = x__first__mutmut_80 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_81'] = x__first__mutmut_81 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_82'] = x__first__mutmut_82 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_83'] = x__first__mutmut_83 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_84'] = x__first__mutmut_84 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_85'] = x__first__mutmut_85 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_86'] = x__first__mutmut_86 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_87'] = x__first__mutmut_87 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_88'] = x__first__mutmut_88 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_89'] = x__first__mutmut_89 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_90'] = x__first__mutmut_90 # type: ignore # mutmut generated
mutants_x__first__mutmut['x__first__mutmut_91'] = x__first__mutmut_91 # type: ignore # mutmut generated
mutants_x__read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read__mutmut)
async def _read(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_orig(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_1(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = None
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_2(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = None
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_3(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(None, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_4(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, None)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_5(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_6(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, )
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_7(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = None
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_8(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(None, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_9(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, None, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_10(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, None)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_11(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_12(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_13(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, )
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_14(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = None
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_15(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(None)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_16(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: None
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_17(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(None, sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_18(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), None)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_19(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_20(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), )
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_21(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(None, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_22(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, None, CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_23(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", None, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_24(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, None), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_25(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked("fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_26(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_27(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_28(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, ), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_29(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "XXfreshXX", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_30(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "FRESH", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_31(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = None
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_32(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next(None, None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_33(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next(None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_34(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), )
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_35(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid != prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_36(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_37(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is not None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_38(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None or earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_39(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None or earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_40(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is not None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_41(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_42(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid != prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_43(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = None
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_44(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is not None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_45(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = None
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_46(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: None
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_47(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            None,
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_48(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            None,
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_49(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_50(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_51(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(None, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_52(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, None, CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_53(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", None, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_54(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, None),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_55(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked("fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_56(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_57(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_58(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, ),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_59(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "XXfreshXX", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_60(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "FRESH", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_61(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "XXtarget no longer keptXX"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_62(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "TARGET NO LONGER KEPT"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_63(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = None
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_64(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_65(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None or earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_66(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_67(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_68(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: None


async def x__read__mutmut_69(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(None, fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_70(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, None, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_71(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, None, target, pruned=pruned, news=news)


async def x__read__mutmut_72(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, None, pruned=pruned, news=news)


async def x__read__mutmut_73(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=None, news=news)


async def x__read__mutmut_74(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, news=None)


async def x__read__mutmut_75(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(fresh, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_76(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, revisions, target, pruned=pruned, news=news)


async def x__read__mutmut_77(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, target, pruned=pruned, news=news)


async def x__read__mutmut_78(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, pruned=pruned, news=news)


async def x__read__mutmut_79(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, news=news)


async def x__read__mutmut_80(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and compare."""
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    kept = next((stored for stored in revisions if stored.uid == prepared.plan.target_uid), None)
    pruned = kept is None
    if kept is None and earlier is not None and earlier.plan.target_uid == prepared.plan.target_uid:
        kept = earlier.target
    if kept is None:
        number = prepared.plan.to_number
        return lambda now: refused(
            checked(now, "fresh", CheckState.BAD, "target no longer kept"),
            f"revision {number} is no longer kept: choose another",
        )
    target = kept
    news = earlier is not None and earlier.fresh is not None
    return lambda now: _compared(now, fresh, revisions, target, pruned=pruned, )

mutants_x__read__mutmut['_mutmut_orig'] = x__read__mutmut_orig # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_1'] = x__read__mutmut_1 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_2'] = x__read__mutmut_2 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_3'] = x__read__mutmut_3 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_4'] = x__read__mutmut_4 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_5'] = x__read__mutmut_5 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_6'] = x__read__mutmut_6 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_7'] = x__read__mutmut_7 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_8'] = x__read__mutmut_8 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_9'] = x__read__mutmut_9 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_10'] = x__read__mutmut_10 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_11'] = x__read__mutmut_11 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_12'] = x__read__mutmut_12 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_13'] = x__read__mutmut_13 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_14'] = x__read__mutmut_14 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_15'] = x__read__mutmut_15 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_16'] = x__read__mutmut_16 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_17'] = x__read__mutmut_17 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_18'] = x__read__mutmut_18 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_19'] = x__read__mutmut_19 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_20'] = x__read__mutmut_20 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_21'] = x__read__mutmut_21 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_22'] = x__read__mutmut_22 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_23'] = x__read__mutmut_23 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_24'] = x__read__mutmut_24 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_25'] = x__read__mutmut_25 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_26'] = x__read__mutmut_26 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_27'] = x__read__mutmut_27 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_28'] = x__read__mutmut_28 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_29'] = x__read__mutmut_29 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_30'] = x__read__mutmut_30 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_31'] = x__read__mutmut_31 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_32'] = x__read__mutmut_32 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_33'] = x__read__mutmut_33 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_34'] = x__read__mutmut_34 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_35'] = x__read__mutmut_35 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_36'] = x__read__mutmut_36 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_37'] = x__read__mutmut_37 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_38'] = x__read__mutmut_38 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_39'] = x__read__mutmut_39 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_40'] = x__read__mutmut_40 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_41'] = x__read__mutmut_41 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_42'] = x__read__mutmut_42 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_43'] = x__read__mutmut_43 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_44'] = x__read__mutmut_44 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_45'] = x__read__mutmut_45 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_46'] = x__read__mutmut_46 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_47'] = x__read__mutmut_47 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_48'] = x__read__mutmut_48 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_49'] = x__read__mutmut_49 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_50'] = x__read__mutmut_50 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_51'] = x__read__mutmut_51 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_52'] = x__read__mutmut_52 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_53'] = x__read__mutmut_53 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_54'] = x__read__mutmut_54 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_55'] = x__read__mutmut_55 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_56'] = x__read__mutmut_56 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_57'] = x__read__mutmut_57 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_58'] = x__read__mutmut_58 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_59'] = x__read__mutmut_59 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_60'] = x__read__mutmut_60 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_61'] = x__read__mutmut_61 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_62'] = x__read__mutmut_62 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_63'] = x__read__mutmut_63 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_64'] = x__read__mutmut_64 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_65'] = x__read__mutmut_65 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_66'] = x__read__mutmut_66 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_67'] = x__read__mutmut_67 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_68'] = x__read__mutmut_68 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_69'] = x__read__mutmut_69 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_70'] = x__read__mutmut_70 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_71'] = x__read__mutmut_71 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_72'] = x__read__mutmut_72 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_73'] = x__read__mutmut_73 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_74'] = x__read__mutmut_74 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_75'] = x__read__mutmut_75 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_76'] = x__read__mutmut_76 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_77'] = x__read__mutmut_77 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_78'] = x__read__mutmut_78 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_79'] = x__read__mutmut_79 # type: ignore # mutmut generated
mutants_x__read__mutmut['x__read__mutmut_80'] = x__read__mutmut_80 # type: ignore # mutmut generated
mutants_x__compared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compared__mutmut)
def _compared(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_orig(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_1(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = None
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_2(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(None, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_3(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, None)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_4(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_5(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, )
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_6(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = None
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_7(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_8(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = None
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_9(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        None,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_10(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_11(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=None,
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_12(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=None,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_13(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_14(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=None,
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_15(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=None,
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_16(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=None,
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_17(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=None,
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_18(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_19(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_20(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_21(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_22(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_23(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_24(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_25(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_26(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_27(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if (source) and False else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_28(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if (source) or True else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_29(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if (source) and False else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_30(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if (source) or True else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_31(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "XXXX",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_32(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if (numbers) and False else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_33(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if (numbers) or True else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_34(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) - 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_35(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(None) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_36(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 2 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_37(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(None),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_38(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(None, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_39(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, None),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_40(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_41(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, ),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_42(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(None),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_43(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(None, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_44(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, None, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_45(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, None),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_46(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_47(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_48(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, ),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_49(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(None, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_50(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_51(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_52(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, ),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_53(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if (source) and False else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_54(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if (source) or True else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_55(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(None),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_56(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = None
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_57(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = None
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_58(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(None, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_59(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=None, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_60(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=None)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_61(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_62(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_63(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, )
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_64(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=False, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_65(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why and why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_66(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = None
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_67(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(None, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_68(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=None, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_69(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=None, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_70(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=None, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_71(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=None)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_72(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_73(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_74(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_75(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_76(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, )
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_77(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(None, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_78(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, None):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_79(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_80(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, ):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_81(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(None, _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_82(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), None)
    return as_seen(read)


def x__compared__mutmut_83(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(_already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_84(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), )
    return as_seen(read)


def x__compared__mutmut_85(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(None, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_86(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, None, CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_87(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", None, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_88(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, None), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_89(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked("fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_90(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_91(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_92(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_93(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "XXfreshXX", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_94(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "FRESH", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_95(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(None, fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_96(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, None, news=news))
    return as_seen(read)


def x__compared__mutmut_97(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=None))
    return as_seen(read)


def x__compared__mutmut_98(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(fresh, news=news))
    return as_seen(read)


def x__compared__mutmut_99(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, news=news))
    return as_seen(read)


def x__compared__mutmut_100(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, ))
    return as_seen(read)


def x__compared__mutmut_101(
    prepared: Prepared,
    fresh: Fresh,
    revisions: tuple[Stored, ...],
    target: Stored,
    *,
    pruned: bool,
    news: bool,
) -> Prepared:
    """Return what is prepared, by the truth of the fresh read.

    Args:
        prepared: What is drawn.
        fresh: The workload.
        revisions: All that are kept.
        target: The one to return to.
        pruned: Whether it is no longer kept, and `target` was read earlier.
        news: Whether the templates were known to differ.
    """
    source = reading.current(fresh, revisions)
    numbers = [stored.number for stored in revisions if stored.number is not None]
    plan = msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else None,
        from_uid=source.uid if source else "",
        to_number=target.number,
        becomes=max(numbers) + 1 if numbers else None,
        resumes=bool(fresh.live.paused),
        changes=changes(fresh.live.template, target.template),
        stays=stays(fresh),
        warnings=(
            *by_hand(prepared.info, fresh, target.uid),
            *owned_by(prepared.info, source.number if source else None),
            *behind(fresh),
        ),
    )
    if pruned:
        why = f"REVISION {target.number} IS NO LONGER KEPT"
        plan = msgspec.structs.replace(plan, type_number=True, type_why=plan.type_why or why)
    read = replace(prepared, plan=plan, fresh=fresh, source=source, target=target)
    if same_template(fresh.live.template, target.template):
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), _already(read, fresh, news=news))
    return as_seen(None)

mutants_x__compared__mutmut['_mutmut_orig'] = x__compared__mutmut_orig # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_1'] = x__compared__mutmut_1 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_2'] = x__compared__mutmut_2 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_3'] = x__compared__mutmut_3 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_4'] = x__compared__mutmut_4 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_5'] = x__compared__mutmut_5 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_6'] = x__compared__mutmut_6 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_7'] = x__compared__mutmut_7 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_8'] = x__compared__mutmut_8 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_9'] = x__compared__mutmut_9 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_10'] = x__compared__mutmut_10 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_11'] = x__compared__mutmut_11 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_12'] = x__compared__mutmut_12 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_13'] = x__compared__mutmut_13 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_14'] = x__compared__mutmut_14 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_15'] = x__compared__mutmut_15 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_16'] = x__compared__mutmut_16 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_17'] = x__compared__mutmut_17 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_18'] = x__compared__mutmut_18 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_19'] = x__compared__mutmut_19 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_20'] = x__compared__mutmut_20 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_21'] = x__compared__mutmut_21 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_22'] = x__compared__mutmut_22 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_23'] = x__compared__mutmut_23 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_24'] = x__compared__mutmut_24 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_25'] = x__compared__mutmut_25 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_26'] = x__compared__mutmut_26 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_27'] = x__compared__mutmut_27 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_28'] = x__compared__mutmut_28 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_29'] = x__compared__mutmut_29 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_30'] = x__compared__mutmut_30 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_31'] = x__compared__mutmut_31 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_32'] = x__compared__mutmut_32 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_33'] = x__compared__mutmut_33 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_34'] = x__compared__mutmut_34 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_35'] = x__compared__mutmut_35 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_36'] = x__compared__mutmut_36 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_37'] = x__compared__mutmut_37 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_38'] = x__compared__mutmut_38 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_39'] = x__compared__mutmut_39 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_40'] = x__compared__mutmut_40 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_41'] = x__compared__mutmut_41 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_42'] = x__compared__mutmut_42 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_43'] = x__compared__mutmut_43 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_44'] = x__compared__mutmut_44 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_45'] = x__compared__mutmut_45 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_46'] = x__compared__mutmut_46 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_47'] = x__compared__mutmut_47 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_48'] = x__compared__mutmut_48 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_49'] = x__compared__mutmut_49 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_50'] = x__compared__mutmut_50 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_51'] = x__compared__mutmut_51 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_52'] = x__compared__mutmut_52 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_53'] = x__compared__mutmut_53 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_54'] = x__compared__mutmut_54 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_55'] = x__compared__mutmut_55 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_56'] = x__compared__mutmut_56 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_57'] = x__compared__mutmut_57 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_58'] = x__compared__mutmut_58 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_59'] = x__compared__mutmut_59 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_60'] = x__compared__mutmut_60 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_61'] = x__compared__mutmut_61 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_62'] = x__compared__mutmut_62 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_63'] = x__compared__mutmut_63 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_64'] = x__compared__mutmut_64 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_65'] = x__compared__mutmut_65 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_66'] = x__compared__mutmut_66 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_67'] = x__compared__mutmut_67 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_68'] = x__compared__mutmut_68 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_69'] = x__compared__mutmut_69 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_70'] = x__compared__mutmut_70 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_71'] = x__compared__mutmut_71 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_72'] = x__compared__mutmut_72 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_73'] = x__compared__mutmut_73 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_74'] = x__compared__mutmut_74 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_75'] = x__compared__mutmut_75 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_76'] = x__compared__mutmut_76 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_77'] = x__compared__mutmut_77 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_78'] = x__compared__mutmut_78 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_79'] = x__compared__mutmut_79 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_80'] = x__compared__mutmut_80 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_81'] = x__compared__mutmut_81 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_82'] = x__compared__mutmut_82 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_83'] = x__compared__mutmut_83 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_84'] = x__compared__mutmut_84 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_85'] = x__compared__mutmut_85 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_86'] = x__compared__mutmut_86 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_87'] = x__compared__mutmut_87 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_88'] = x__compared__mutmut_88 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_89'] = x__compared__mutmut_89 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_90'] = x__compared__mutmut_90 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_91'] = x__compared__mutmut_91 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_92'] = x__compared__mutmut_92 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_93'] = x__compared__mutmut_93 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_94'] = x__compared__mutmut_94 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_95'] = x__compared__mutmut_95 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_96'] = x__compared__mutmut_96 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_97'] = x__compared__mutmut_97 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_98'] = x__compared__mutmut_98 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_99'] = x__compared__mutmut_99 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_100'] = x__compared__mutmut_100 # type: ignore # mutmut generated
mutants_x__compared__mutmut['x__compared__mutmut_101'] = x__compared__mutmut_101 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_as_seen__mutmut)
def as_seen(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_orig(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_1(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = None
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_2(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next(None, None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_3(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next(None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_4(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), )
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_5(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions and () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_6(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is not Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_7(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = None
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_8(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is not None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_9(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(None, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_10(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, None, CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_11(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", None, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_12(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, None)
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_13(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked("fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_14(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_15(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_16(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, )
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_17(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "XXfreshXX", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_18(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "FRESH", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_19(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "XXread afreshXX")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_20(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "READ AFRESH")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_21(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid == (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_22(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if (source) and False else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_23(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if (source) or True else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_24(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else "XXXX"):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_25(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = None
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_26(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if (source) and False else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_27(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if (source) or True else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_28(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "XXthe template is new, and not rolled outXX"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_29(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "THE TEMPLATE IS NEW, AND NOT ROLLED OUT"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_30(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(None, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_31(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, None, CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_32(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", None, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_33(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, None)
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_34(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked("fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_35(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_36(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_37(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, )
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_38(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "XXfreshXX", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_39(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "FRESH", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_40(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(None, "fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_41(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, None, CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_42(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", None, "as you saw it")


def x_as_seen__mutmut_43(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, None)


def x_as_seen__mutmut_44(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked("fresh", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_45(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_46(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", "as you saw it")


def x_as_seen__mutmut_47(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, )


def x_as_seen__mutmut_48(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "XXfreshXX", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_49(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "FRESH", CheckState.GOOD, "as you saw it")


def x_as_seen__mutmut_50(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "XXas you saw itXX")


def x_as_seen__mutmut_51(prepared: Prepared) -> Prepared:
    """Return what is prepared with the check whether the picture was right."""
    seen = next((kept for kept in prepared.info.revisions or () if kept.mark is Mark.NOW), None)
    source = prepared.source
    if seen is None:
        return checked(prepared, "fresh", CheckState.GOOD, "read afresh")
    if seen.uid != (source.uid if source else ""):
        now = f"{source.number} is current now" if source else "the template is new, and not rolled out"
        return checked(prepared, "fresh", CheckState.WARNING, f"changed since you looked: {now}")
    return checked(prepared, "fresh", CheckState.GOOD, "AS YOU SAW IT")

mutants_x_as_seen__mutmut['_mutmut_orig'] = x_as_seen__mutmut_orig # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_1'] = x_as_seen__mutmut_1 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_2'] = x_as_seen__mutmut_2 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_3'] = x_as_seen__mutmut_3 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_4'] = x_as_seen__mutmut_4 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_5'] = x_as_seen__mutmut_5 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_6'] = x_as_seen__mutmut_6 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_7'] = x_as_seen__mutmut_7 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_8'] = x_as_seen__mutmut_8 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_9'] = x_as_seen__mutmut_9 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_10'] = x_as_seen__mutmut_10 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_11'] = x_as_seen__mutmut_11 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_12'] = x_as_seen__mutmut_12 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_13'] = x_as_seen__mutmut_13 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_14'] = x_as_seen__mutmut_14 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_15'] = x_as_seen__mutmut_15 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_16'] = x_as_seen__mutmut_16 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_17'] = x_as_seen__mutmut_17 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_18'] = x_as_seen__mutmut_18 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_19'] = x_as_seen__mutmut_19 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_20'] = x_as_seen__mutmut_20 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_21'] = x_as_seen__mutmut_21 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_22'] = x_as_seen__mutmut_22 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_23'] = x_as_seen__mutmut_23 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_24'] = x_as_seen__mutmut_24 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_25'] = x_as_seen__mutmut_25 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_26'] = x_as_seen__mutmut_26 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_27'] = x_as_seen__mutmut_27 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_28'] = x_as_seen__mutmut_28 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_29'] = x_as_seen__mutmut_29 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_30'] = x_as_seen__mutmut_30 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_31'] = x_as_seen__mutmut_31 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_32'] = x_as_seen__mutmut_32 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_33'] = x_as_seen__mutmut_33 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_34'] = x_as_seen__mutmut_34 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_35'] = x_as_seen__mutmut_35 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_36'] = x_as_seen__mutmut_36 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_37'] = x_as_seen__mutmut_37 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_38'] = x_as_seen__mutmut_38 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_39'] = x_as_seen__mutmut_39 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_40'] = x_as_seen__mutmut_40 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_41'] = x_as_seen__mutmut_41 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_42'] = x_as_seen__mutmut_42 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_43'] = x_as_seen__mutmut_43 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_44'] = x_as_seen__mutmut_44 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_45'] = x_as_seen__mutmut_45 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_46'] = x_as_seen__mutmut_46 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_47'] = x_as_seen__mutmut_47 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_48'] = x_as_seen__mutmut_48 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_49'] = x_as_seen__mutmut_49 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_50'] = x_as_seen__mutmut_50 # type: ignore # mutmut generated
mutants_x_as_seen__mutmut['x_as_seen__mutmut_51'] = x_as_seen__mutmut_51 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_owned_by__mutmut)
def owned_by(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_orig(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_1(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = None
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_2(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is not None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_3(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if (owner.reverts) and False else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_4(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if (owner.reverts) or True else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_5(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("XXrevertsXX" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_6(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("REVERTS" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_7(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "XXownerXX", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_8(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "OWNER", brings_back(owner, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_9(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(None, number)), ("hold it", hold(owner))


def x_owned_by__mutmut_10(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, None)), ("hold it", hold(owner))


def x_owned_by__mutmut_11(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(number)), ("hold it", hold(owner))


def x_owned_by__mutmut_12(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, )), ("hold it", hold(owner))


def x_owned_by__mutmut_13(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("XXhold itXX", hold(owner))


def x_owned_by__mutmut_14(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("HOLD IT", hold(owner))


def x_owned_by__mutmut_15(info: RolloutInfo, number: int | None = None) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, what that does next to an undo of `number`, and what holds it."""
    owner = info.owner
    if owner is None:
        return ()
    return ("reverts" if owner.reverts else "owner", brings_back(owner, number)), ("hold it", hold(None))

mutants_x_owned_by__mutmut['_mutmut_orig'] = x_owned_by__mutmut_orig # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_1'] = x_owned_by__mutmut_1 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_2'] = x_owned_by__mutmut_2 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_3'] = x_owned_by__mutmut_3 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_4'] = x_owned_by__mutmut_4 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_5'] = x_owned_by__mutmut_5 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_6'] = x_owned_by__mutmut_6 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_7'] = x_owned_by__mutmut_7 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_8'] = x_owned_by__mutmut_8 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_9'] = x_owned_by__mutmut_9 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_10'] = x_owned_by__mutmut_10 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_11'] = x_owned_by__mutmut_11 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_12'] = x_owned_by__mutmut_12 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_13'] = x_owned_by__mutmut_13 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_14'] = x_owned_by__mutmut_14 # type: ignore # mutmut generated
mutants_x_owned_by__mutmut['x_owned_by__mutmut_15'] = x_owned_by__mutmut_15 # type: ignore # mutmut generated
mutants_x_stays__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stays__mutmut)
def stays(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_orig(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_1(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = None
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_2(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if (fresh.replicas is None) and False else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_3(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if (fresh.replicas is None) or True else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_4(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is not None else [f"replicas {fresh.replicas}"]
    return ", ".join([*replicas, KEPT])


def x_stays__mutmut_5(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return ", ".join(None)


def x_stays__mutmut_6(fresh: Fresh) -> str:
    """Return what a write leaves alone."""
    replicas = [] if fresh.replicas is None else [f"replicas {fresh.replicas}"]
    return "XX, XX".join([*replicas, KEPT])

mutants_x_stays__mutmut['_mutmut_orig'] = x_stays__mutmut_orig # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_1'] = x_stays__mutmut_1 # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_2'] = x_stays__mutmut_2 # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_3'] = x_stays__mutmut_3 # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_4'] = x_stays__mutmut_4 # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_5'] = x_stays__mutmut_5 # type: ignore # mutmut generated
mutants_x_stays__mutmut['x_stays__mutmut_6'] = x_stays__mutmut_6 # type: ignore # mutmut generated
mutants_x_behind__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_behind__mutmut)
def behind(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("controller", "is behind: it has not seen the newest change yet"),)


def x_behind__mutmut_orig(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("controller", "is behind: it has not seen the newest change yet"),)


def x_behind__mutmut_1(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("XXcontrollerXX", "is behind: it has not seen the newest change yet"),)


def x_behind__mutmut_2(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("CONTROLLER", "is behind: it has not seen the newest change yet"),)


def x_behind__mutmut_3(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("controller", "XXis behind: it has not seen the newest change yetXX"),)


def x_behind__mutmut_4(fresh: Fresh) -> tuple[tuple[str, str], ...]:
    """Return the warning that the controller has not come to the newest change yet."""
    if fresh.observed:
        return ()
    return (("controller", "IS BEHIND: IT HAS NOT SEEN THE NEWEST CHANGE YET"),)

mutants_x_behind__mutmut['_mutmut_orig'] = x_behind__mutmut_orig # type: ignore # mutmut generated
mutants_x_behind__mutmut['x_behind__mutmut_1'] = x_behind__mutmut_1 # type: ignore # mutmut generated
mutants_x_behind__mutmut['x_behind__mutmut_2'] = x_behind__mutmut_2 # type: ignore # mutmut generated
mutants_x_behind__mutmut['x_behind__mutmut_3'] = x_behind__mutmut_3 # type: ignore # mutmut generated
mutants_x_behind__mutmut['x_behind__mutmut_4'] = x_behind__mutmut_4 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_by_hand__mutmut)
def by_hand(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_orig(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_1(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy != "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_2(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "XXRecreateXX":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_3(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_4(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "RECREATE":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_5(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("XXdowntimeXX", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_6(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("DOWNTIME", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_7(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "XXRecreate: all pods stop before the first new one startsXX"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_8(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_9(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "RECREATE: ALL PODS STOP BEFORE THE FIRST NEW ONE STARTS"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_10(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy != "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_11(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "XXOnDeleteXX":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_12(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "ondelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_13(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "ONDELETE":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_14(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = None
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_15(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods and () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_16(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid == wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_17(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = None
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_18(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) - (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_19(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(None) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_20(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = "XX, XX".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_21(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:5]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_22(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if (len(names) > 4) and False else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_23(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if (len(names) > 4) or True else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_24(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) + 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_25(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 5} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_26(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) >= 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_27(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 5 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_28(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "XXXX")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_29(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("XXby handXX", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_30(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("BY HAND", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_31(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed and 'each one'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_32(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'XXeach oneXX'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_33(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'EACH ONE'}"),)
    if info.blocked_by:
        return (("then", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_34(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("XXthenXX", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()


def x_by_hand__mutmut_35(info: RolloutInfo, fresh: Fresh, wanted_uid: str) -> tuple[tuple[str, str], ...]:
    """Return what the controller will not do by itself, and who has to.

    `wanted_uid` is the revision that pods are to come to; "" for a new one.
    """
    if fresh.strategy == "Recreate":
        return (("downtime", "Recreate: all pods stop before the first new one starts"),)
    if fresh.strategy == "OnDelete":
        names = [pod.name for pod in info.pods or () if pod.revision_uid != wanted_uid]
        listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
        return (("by hand", f"OnDelete: pods change only when you delete them: {listed or 'each one'}"),)
    if info.blocked_by:
        return (("THEN", f"if {info.blocked_by} still blocks after 30s, {DELETES}"),)
    return ()

mutants_x_by_hand__mutmut['_mutmut_orig'] = x_by_hand__mutmut_orig # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_1'] = x_by_hand__mutmut_1 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_2'] = x_by_hand__mutmut_2 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_3'] = x_by_hand__mutmut_3 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_4'] = x_by_hand__mutmut_4 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_5'] = x_by_hand__mutmut_5 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_6'] = x_by_hand__mutmut_6 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_7'] = x_by_hand__mutmut_7 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_8'] = x_by_hand__mutmut_8 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_9'] = x_by_hand__mutmut_9 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_10'] = x_by_hand__mutmut_10 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_11'] = x_by_hand__mutmut_11 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_12'] = x_by_hand__mutmut_12 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_13'] = x_by_hand__mutmut_13 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_14'] = x_by_hand__mutmut_14 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_15'] = x_by_hand__mutmut_15 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_16'] = x_by_hand__mutmut_16 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_17'] = x_by_hand__mutmut_17 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_18'] = x_by_hand__mutmut_18 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_19'] = x_by_hand__mutmut_19 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_20'] = x_by_hand__mutmut_20 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_21'] = x_by_hand__mutmut_21 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_22'] = x_by_hand__mutmut_22 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_23'] = x_by_hand__mutmut_23 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_24'] = x_by_hand__mutmut_24 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_25'] = x_by_hand__mutmut_25 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_26'] = x_by_hand__mutmut_26 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_27'] = x_by_hand__mutmut_27 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_28'] = x_by_hand__mutmut_28 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_29'] = x_by_hand__mutmut_29 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_30'] = x_by_hand__mutmut_30 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_31'] = x_by_hand__mutmut_31 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_32'] = x_by_hand__mutmut_32 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_33'] = x_by_hand__mutmut_33 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_34'] = x_by_hand__mutmut_34 # type: ignore # mutmut generated
mutants_x_by_hand__mutmut['x_by_hand__mutmut_35'] = x_by_hand__mutmut_35 # type: ignore # mutmut generated
mutants_x__already__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__already__mutmut)
def _already(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_orig(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_1(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = None
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_2(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = None
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_3(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news and (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_4(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None or prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_5(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None or seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_6(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_7(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is None and prepared.source.number != seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_8(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number == seen):
        return f"already undone{by(fresh)}: {short} runs this template"
    return f"{short} already runs this template"


def x__already__mutmut_9(prepared: Prepared, fresh: Fresh, *, news: bool) -> str:
    """Return why there is nothing to do, and who did it where that is news."""
    seen = prepared.info.number
    short = prepared.plan.ref.short
    if news or (prepared.source is not None and seen is not None and prepared.source.number != seen):
        return f"already undone{by(None)}: {short} runs this template"
    return f"{short} already runs this template"

mutants_x__already__mutmut['_mutmut_orig'] = x__already__mutmut_orig # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_1'] = x__already__mutmut_1 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_2'] = x__already__mutmut_2 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_3'] = x__already__mutmut_3 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_4'] = x__already__mutmut_4 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_5'] = x__already__mutmut_5 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_6'] = x__already__mutmut_6 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_7'] = x__already__mutmut_7 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_8'] = x__already__mutmut_8 # type: ignore # mutmut generated
mutants_x__already__mutmut['x__already__mutmut_9'] = x__already__mutmut_9 # type: ignore # mutmut generated
