"""From "a" to a dialog that may be armed: pause, resume, restart, set image, delete the blocking pod."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import msgspec

from cluster import fresh as reading
from cluster.checks import NAMES, QUOTA, STARTS, informing
from cluster.client import Client
from cluster.drive import ALLOWED, DRY_RUN, FRESH, Course, Step, Who, allowed, checked, drive, refused
from cluster.errors import ClusterError
from cluster.fresh import Fresh, Stored
from cluster.members import read_members
from cluster.prepare import KEPT, as_seen, behind, by_hand, may_patch, owned_by, stays
from cluster.prepared import Prepared
from rollout import acts
from rollout.action import ALREADY, UNREADABLE, Action, Ask, CheckState, ImageChoice, Plan
from rollout.blocking import EarlyError, Member, blocking
from rollout.changes import changes
from rollout.connection import Connection
from rollout.info import Mark, RolloutInfo
from rollout.patch import AlreadyError, UndoError
from rollout.safe import safe
from rollout.template import parse


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_prepare_action__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_prepare_action__mutmut)
def prepare_action(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_orig(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_1(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = None
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_2(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is not Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_3(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = None
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_4(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=None,
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_5(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=None,
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_6(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=None,
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_7(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=None,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_8(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_9(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_10(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_11(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_12(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if (deletes) and False else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_13(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if (deletes) or True else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_14(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(None, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_15(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, None, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_16(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, None, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_17(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, None) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_18(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_19(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_20(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_21(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_22(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(None, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_23(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, None, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_24(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, None),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_25(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_26(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_27(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, ),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_28(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(None, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_29(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, None),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_30(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_31(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, ),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_32(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if (deletes) and False else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_33(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if (deletes) or True else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_34(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: None,
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_35(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(None, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_36(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, None),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_37(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_38(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, ),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_39(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(None, _first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_40(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, None, course, earlier)


def x_prepare_action__mutmut_41(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), None, earlier)


def x_prepare_action__mutmut_42(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, None)


def x_prepare_action__mutmut_43(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(_first(info, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_44(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, course, earlier)


def x_prepare_action__mutmut_45(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), earlier)


def x_prepare_action__mutmut_46(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ident), course, )


def x_prepare_action__mutmut_47(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(None, ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_48(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, None, connection, ident), course, earlier)


def x_prepare_action__mutmut_49(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, None, ident), course, earlier)


def x_prepare_action__mutmut_50(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, None), course, earlier)


def x_prepare_action__mutmut_51(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(ask, connection, ident), course, earlier)


def x_prepare_action__mutmut_52(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, connection, ident), course, earlier)


def x_prepare_action__mutmut_53(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, ident), course, earlier)


def x_prepare_action__mutmut_54(
    client: Client,
    info: RolloutInfo,
    ask: Ask,
    *,
    connection: Connection,
    ident: str,
    earlier: Prepared | None = None,
    who: Who | None = None,
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered; see `cluster.prepare`."""
    deletes = ask.action is Action.DELETE_POD
    course = Course(
        allowed=partial(_may_delete, client, info, ask) if deletes else partial(may_patch, client, info),
        read=partial(_read_pod if deletes else _read, client),
        extras=lambda prepared: informing(client, prepared),
        who=who,
    )
    return drive(client, _first(info, ask, connection, ), course, earlier)

mutants_x_prepare_action__mutmut['_mutmut_orig'] = x_prepare_action__mutmut_orig # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_1'] = x_prepare_action__mutmut_1 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_2'] = x_prepare_action__mutmut_2 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_3'] = x_prepare_action__mutmut_3 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_4'] = x_prepare_action__mutmut_4 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_5'] = x_prepare_action__mutmut_5 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_6'] = x_prepare_action__mutmut_6 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_7'] = x_prepare_action__mutmut_7 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_8'] = x_prepare_action__mutmut_8 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_9'] = x_prepare_action__mutmut_9 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_10'] = x_prepare_action__mutmut_10 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_11'] = x_prepare_action__mutmut_11 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_12'] = x_prepare_action__mutmut_12 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_13'] = x_prepare_action__mutmut_13 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_14'] = x_prepare_action__mutmut_14 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_15'] = x_prepare_action__mutmut_15 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_16'] = x_prepare_action__mutmut_16 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_17'] = x_prepare_action__mutmut_17 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_18'] = x_prepare_action__mutmut_18 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_19'] = x_prepare_action__mutmut_19 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_20'] = x_prepare_action__mutmut_20 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_21'] = x_prepare_action__mutmut_21 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_22'] = x_prepare_action__mutmut_22 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_23'] = x_prepare_action__mutmut_23 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_24'] = x_prepare_action__mutmut_24 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_25'] = x_prepare_action__mutmut_25 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_26'] = x_prepare_action__mutmut_26 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_27'] = x_prepare_action__mutmut_27 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_28'] = x_prepare_action__mutmut_28 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_29'] = x_prepare_action__mutmut_29 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_30'] = x_prepare_action__mutmut_30 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_31'] = x_prepare_action__mutmut_31 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_32'] = x_prepare_action__mutmut_32 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_33'] = x_prepare_action__mutmut_33 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_34'] = x_prepare_action__mutmut_34 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_35'] = x_prepare_action__mutmut_35 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_36'] = x_prepare_action__mutmut_36 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_37'] = x_prepare_action__mutmut_37 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_38'] = x_prepare_action__mutmut_38 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_39'] = x_prepare_action__mutmut_39 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_40'] = x_prepare_action__mutmut_40 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_41'] = x_prepare_action__mutmut_41 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_42'] = x_prepare_action__mutmut_42 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_43'] = x_prepare_action__mutmut_43 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_44'] = x_prepare_action__mutmut_44 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_45'] = x_prepare_action__mutmut_45 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_46'] = x_prepare_action__mutmut_46 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_47'] = x_prepare_action__mutmut_47 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_48'] = x_prepare_action__mutmut_48 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_49'] = x_prepare_action__mutmut_49 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_50'] = x_prepare_action__mutmut_50 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_51'] = x_prepare_action__mutmut_51 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_52'] = x_prepare_action__mutmut_52 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_53'] = x_prepare_action__mutmut_53 # type: ignore # mutmut generated
mutants_x_prepare_action__mutmut['x_prepare_action__mutmut_54'] = x_prepare_action__mutmut_54 # type: ignore # mutmut generated
mutants_x_read_images__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_images__mutmut)
async def read_images(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_orig(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_1(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = None
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_2(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(None, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_3(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, None)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_4(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_5(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, )
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_6(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = None
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_7(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(None, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_8(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, None, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_9(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, None)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_10(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_11(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_12(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, )
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_13(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = None
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_14(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(None)
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_15(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(None))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_16(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = None
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_17(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(None).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_18(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(None)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_19(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live or image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_20(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container not in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_21(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = None
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_22(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] != image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_23(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = None
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_24(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(None, safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_25(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), None, stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_26(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), None, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_27(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, None)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_28(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_29(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_30(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_31(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, )
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_32(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(None, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_33(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, None), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_34(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_35(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, ), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_36(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 64), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_37(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(None, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_38(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, None), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_39(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_40(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, ), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_41(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 301), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_42(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault(None, choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_43(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), None)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_44(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault(choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_45(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), )
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_46(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(None)


async def x_read_images__mutmut_47(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(None, key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_48(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=None))


async def x_read_images__mutmut_49(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(key=lambda one: (one.container, not one.current, -(one.number or 0))))


async def x_read_images__mutmut_50(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), ))


async def x_read_images__mutmut_51(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: None))


async def x_read_images__mutmut_52(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, one.current, -(one.number or 0))))


async def x_read_images__mutmut_53(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, +(one.number or 0))))


async def x_read_images__mutmut_54(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number and 0))))


async def x_read_images__mutmut_55(client: Client, info: RolloutInfo) -> tuple[ImageChoice, ...]:
    """Return the images that this workload's revisions name, the live ones first, then the newest.

    Raises ReadError, LinkError, CredentialError.
    """
    fresh = await reading.read_workload(client, info.ref)
    revisions = await reading.read_revisions(client, info.ref, fresh.selector)
    live = acts.images(parse(fresh.live.template))
    found: dict[tuple[str, str], ImageChoice] = {}
    for stored in revisions:
        for container, image in acts.images(parse(stored.template)).items():
            if container in live and image:
                current = live[container] == image
                choice = ImageChoice(safe(container, 63), safe(image, 300), stored.number, current)
                found.setdefault((container, image), choice)
    return tuple(sorted(found.values(), key=lambda one: (one.container, not one.current, -(one.number or 1))))

mutants_x_read_images__mutmut['_mutmut_orig'] = x_read_images__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_1'] = x_read_images__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_2'] = x_read_images__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_3'] = x_read_images__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_4'] = x_read_images__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_5'] = x_read_images__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_6'] = x_read_images__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_7'] = x_read_images__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_8'] = x_read_images__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_9'] = x_read_images__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_10'] = x_read_images__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_11'] = x_read_images__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_12'] = x_read_images__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_13'] = x_read_images__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_14'] = x_read_images__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_15'] = x_read_images__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_16'] = x_read_images__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_17'] = x_read_images__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_18'] = x_read_images__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_19'] = x_read_images__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_20'] = x_read_images__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_21'] = x_read_images__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_22'] = x_read_images__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_23'] = x_read_images__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_24'] = x_read_images__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_25'] = x_read_images__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_26'] = x_read_images__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_27'] = x_read_images__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_28'] = x_read_images__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_29'] = x_read_images__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_30'] = x_read_images__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_31'] = x_read_images__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_32'] = x_read_images__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_33'] = x_read_images__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_34'] = x_read_images__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_35'] = x_read_images__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_36'] = x_read_images__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_37'] = x_read_images__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_38'] = x_read_images__mutmut_38 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_39'] = x_read_images__mutmut_39 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_40'] = x_read_images__mutmut_40 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_41'] = x_read_images__mutmut_41 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_42'] = x_read_images__mutmut_42 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_43'] = x_read_images__mutmut_43 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_44'] = x_read_images__mutmut_44 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_45'] = x_read_images__mutmut_45 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_46'] = x_read_images__mutmut_46 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_47'] = x_read_images__mutmut_47 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_48'] = x_read_images__mutmut_48 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_49'] = x_read_images__mutmut_49 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_50'] = x_read_images__mutmut_50 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_51'] = x_read_images__mutmut_51 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_52'] = x_read_images__mutmut_52 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_53'] = x_read_images__mutmut_53 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_54'] = x_read_images__mutmut_54 # type: ignore # mutmut generated
mutants_x_read_images__mutmut['x_read_images__mutmut_55'] = x_read_images__mutmut_55 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__may_delete__mutmut)
async def _may_delete(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_orig(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_1(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = None
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_2(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"XXnamespaceXX": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_3(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"NAMESPACE": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_4(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "XXverbXX": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_5(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "VERB": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_6(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "XXdeleteXX", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_7(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "DELETE", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_8(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "XXresourceXX": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_9(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "RESOURCE": "pods", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_10(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "XXpodsXX", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_11(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "PODS", "name": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_12(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "XXnameXX": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_13(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "NAME": ask.pod}
    return await allowed(client, what, "delete pods")


async def x__may_delete__mutmut_14(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(None, what, "delete pods")


async def x__may_delete__mutmut_15(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, None, "delete pods")


async def x__may_delete__mutmut_16(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, None)


async def x__may_delete__mutmut_17(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(what, "delete pods")


async def x__may_delete__mutmut_18(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, "delete pods")


async def x__may_delete__mutmut_19(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, )


async def x__may_delete__mutmut_20(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "XXdelete podsXX")


async def x__may_delete__mutmut_21(client: Client, info: RolloutInfo, ask: Ask) -> Step:
    what = {"namespace": info.ref.namespace, "verb": "delete", "resource": "pods", "name": ask.pod}
    return await allowed(client, what, "DELETE PODS")

mutants_x__may_delete__mutmut['_mutmut_orig'] = x__may_delete__mutmut_orig # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_1'] = x__may_delete__mutmut_1 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_2'] = x__may_delete__mutmut_2 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_3'] = x__may_delete__mutmut_3 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_4'] = x__may_delete__mutmut_4 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_5'] = x__may_delete__mutmut_5 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_6'] = x__may_delete__mutmut_6 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_7'] = x__may_delete__mutmut_7 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_8'] = x__may_delete__mutmut_8 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_9'] = x__may_delete__mutmut_9 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_10'] = x__may_delete__mutmut_10 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_11'] = x__may_delete__mutmut_11 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_12'] = x__may_delete__mutmut_12 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_13'] = x__may_delete__mutmut_13 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_14'] = x__may_delete__mutmut_14 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_15'] = x__may_delete__mutmut_15 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_16'] = x__may_delete__mutmut_16 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_17'] = x__may_delete__mutmut_17 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_18'] = x__may_delete__mutmut_18 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_19'] = x__may_delete__mutmut_19 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_20'] = x__may_delete__mutmut_20 # type: ignore # mutmut generated
mutants_x__may_delete__mutmut['x__may_delete__mutmut_21'] = x__may_delete__mutmut_21 # type: ignore # mutmut generated
mutants_x__first__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__first__mutmut)
def _first(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_orig(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_1(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = None
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_2(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(None, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_3(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=None)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_4(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_5(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, )
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_6(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = None
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_7(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=None,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_8(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=None,
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_9(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid=None,
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_10(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=None,
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_11(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence=None,
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_12(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=None,
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_13(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=None,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_14(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=None,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_15(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=None,
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_16(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=None,
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_17(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=None,
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_18(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes=None,
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_19(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=None,
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_20(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused=None,
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_21(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=None,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_22(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=None,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_23(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_24(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_25(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_26(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_27(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_28(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_29(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_30(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_31(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_32(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_33(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_34(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_35(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_36(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_37(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_38(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_39(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_40(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_41(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(None),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_42(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="XXXX",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_43(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(None, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_44(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, None),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_45(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_46(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, ),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_47(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="XXXX",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_48(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(None),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_49(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=True,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_50(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(None, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_51(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, None),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_52(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_53(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, ),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_54(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if (ask.action is Action.DELETE_POD) and False else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_55(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if (ask.action is Action.DELETE_POD) or True else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_56(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is not Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_57(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(None),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_58(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="XXXX",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_59(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if (ask.action in STARTS) and False else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_60(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if (ask.action in STARTS) or True else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_61(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action not in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_62(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="XXXX",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_63(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=True,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_64(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=None, info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_65(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=None, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_66(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=None, ident=ident, ask=ask)


def x__first__mutmut_67(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=None, ask=ask)


def x__first__mutmut_68(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, ask=None)


def x__first__mutmut_69(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(info=info, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_70(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, connection=connection, ident=ident, ask=ask)


def x__first__mutmut_71(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, ident=ident, ask=ask)


def x__first__mutmut_72(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ask=ask)


def x__first__mutmut_73(info: RolloutInfo, ask: Ask, connection: Connection, ident: str) -> Prepared:
    """Return what is known before anything was asked."""
    why = acts.type_why(connection.context, protected=connection.protected)
    plan = Plan(
        ref=info.ref,
        from_number=_number(info),
        to_number=None,
        becomes=None,
        target_uid="",
        target_words=acts.does(ask, info),
        target_evidence="",
        type_number=bool(why),
        type_why=why,
        resumes=False,
        changes=(),
        stays=_stays(ask, info),
        warnings=() if ask.action is Action.DELETE_POD else _owner(info),
        takes="",
        checks=(ALLOWED, FRESH, DRY_RUN, *((NAMES, QUOTA) if ask.action in STARTS else ())),
        refused="",
        twice=False,
        ask=ask,
    )
    return Prepared(plan=plan, info=info, connection=connection, ident=ident, )

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
mutants_x__number__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__number__mutmut)
def _number(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is not None), default=None)


def x__number__mutmut_orig(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is not None), default=None)


def x__number__mutmut_1(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is not None), default=None)


def x__number__mutmut_2(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max(None, default=None)


def x__number__mutmut_3(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max(default=None)


def x__number__mutmut_4(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is not None), )


def x__number__mutmut_5(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions and () if kept.number is not None), default=None)


def x__number__mutmut_6(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is None), default=None)

mutants_x__number__mutmut['_mutmut_orig'] = x__number__mutmut_orig # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_1'] = x__number__mutmut_1 # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_2'] = x__number__mutmut_2 # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_3'] = x__number__mutmut_3 # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_4'] = x__number__mutmut_4 # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_5'] = x__number__mutmut_5 # type: ignore # mutmut generated
mutants_x__number__mutmut['x__number__mutmut_6'] = x__number__mutmut_6 # type: ignore # mutmut generated
mutants_x__owner__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__owner__mutmut)
def _owner(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_orig(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_1(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        None
    )


def x__owner__mutmut_2(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace(None, "takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_3(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", None)) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_4(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_5(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", )) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_6(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("XXtakes an undo backXX", "takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_7(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("TAKES AN UNDO BACK", "takes this back")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_8(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "XXtakes this backXX")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_9(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "TAKES THIS BACK")) for name, sentence in owned_by(info)
    )


def x__owner__mutmut_10(info: RolloutInfo) -> tuple[tuple[str, str], ...]:
    """Return who else writes the workload, in words that fit any action."""
    return tuple(
        (name, sentence.replace("takes an undo back", "takes this back")) for name, sentence in owned_by(None)
    )

mutants_x__owner__mutmut['_mutmut_orig'] = x__owner__mutmut_orig # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_1'] = x__owner__mutmut_1 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_2'] = x__owner__mutmut_2 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_3'] = x__owner__mutmut_3 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_4'] = x__owner__mutmut_4 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_5'] = x__owner__mutmut_5 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_6'] = x__owner__mutmut_6 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_7'] = x__owner__mutmut_7 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_8'] = x__owner__mutmut_8 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_9'] = x__owner__mutmut_9 # type: ignore # mutmut generated
mutants_x__owner__mutmut['x__owner__mutmut_10'] = x__owner__mutmut_10 # type: ignore # mutmut generated
mutants_x__stays__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__stays__mutmut)
def _stays(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is Action.DELETE_POD:
        return "its volume, its name and its place in the order"
    return f"replicas {info.wanted}, {KEPT}"


def x__stays__mutmut_orig(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is Action.DELETE_POD:
        return "its volume, its name and its place in the order"
    return f"replicas {info.wanted}, {KEPT}"


def x__stays__mutmut_1(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is not Action.DELETE_POD:
        return "its volume, its name and its place in the order"
    return f"replicas {info.wanted}, {KEPT}"


def x__stays__mutmut_2(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is Action.DELETE_POD:
        return "XXits volume, its name and its place in the orderXX"
    return f"replicas {info.wanted}, {KEPT}"


def x__stays__mutmut_3(ask: Ask, info: RolloutInfo) -> str:
    if ask.action is Action.DELETE_POD:
        return "ITS VOLUME, ITS NAME AND ITS PLACE IN THE ORDER"
    return f"replicas {info.wanted}, {KEPT}"

mutants_x__stays__mutmut['_mutmut_orig'] = x__stays__mutmut_orig # type: ignore # mutmut generated
mutants_x__stays__mutmut['x__stays__mutmut_1'] = x__stays__mutmut_1 # type: ignore # mutmut generated
mutants_x__stays__mutmut['x__stays__mutmut_2'] = x__stays__mutmut_2 # type: ignore # mutmut generated
mutants_x__stays__mutmut['x__stays__mutmut_3'] = x__stays__mutmut_3 # type: ignore # mutmut generated
mutants_x__read__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read__mutmut)
async def _read(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_orig(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_1(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = None
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_2(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = None
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_3(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(None, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_4(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, None)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_5(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_6(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, )
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_7(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = None
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_8(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(None, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_9(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, None, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_10(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, None)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_11(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_12(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_13(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, )
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_14(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = None
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_15(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(None)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_16(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: None
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_17(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(None, sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_18(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), None)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_19(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_20(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), )
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_21(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(None, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_22(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, None, CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_23(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", None, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_24(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, None), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_25(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked("fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_26(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_27(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_28(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, ), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_29(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "XXfreshXX", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_30(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "FRESH", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, revisions)


async def x__read__mutmut_31(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: None


async def x__read__mutmut_32(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(None, fresh, revisions)


async def x__read__mutmut_33(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, None, revisions)


async def x__read__mutmut_34(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, None)


async def x__read__mutmut_35(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(fresh, revisions)


async def x__read__mutmut_36(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, revisions)


async def x__read__mutmut_37(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its revisions from the quorum, and see whether the action is possible."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        revisions = await reading.read_revisions(client, ref, fresh.selector)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _seen(now, fresh, )

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
mutants_x__seen__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__seen__mutmut)
def _seen(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_orig(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_1(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = None
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_2(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if (fresh.read is not None) and False else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_3(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if (fresh.read is not None) or True else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_4(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_5(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(None, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_6(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=None)
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_7(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_8(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, )
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_9(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(None))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_10(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = None
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_11(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(None, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_12(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, None)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_13(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_14(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, )
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_15(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = None
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_16(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(None, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_17(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, None, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_18(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, None, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_19(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, None)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_20(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_21(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_22(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_23(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, )
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_24(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is not Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_25(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = None
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_26(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(None, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_27(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, None, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_28(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, None, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_29(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, None, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_30(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, None)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_31(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_32(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_33(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_34(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_35(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, )
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_36(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = None
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_37(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(None, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_38(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=None, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_39(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=None, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_40(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=None)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_41(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_42(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_43(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_44(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, )
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_45(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(None, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_46(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, None, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_47(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, None)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_48(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_49(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_50(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, )
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_51(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(None, str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_52(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), None)
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_53(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_54(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), )
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_55(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(None, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_56(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, None, CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_57(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", None, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_58(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, None), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_59(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked("fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_60(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_61(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_62(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_63(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "XXfreshXX", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_64(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "FRESH", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_65(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(None))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_66(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(None, str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_67(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), None)
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_68(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_69(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), )
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_70(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(None, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_71(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, None, CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_72(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", None, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_73(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, None), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_74(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked("fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_75(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_76(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_77(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_78(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "XXfreshXX", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_79(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "FRESH", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_80(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "XXnot possibleXX"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_81(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "NOT POSSIBLE"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_82(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(None))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_83(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused or prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_84(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is not Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_85(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = None
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_86(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(None, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_87(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes=None)
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_88(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_89(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, )
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_90(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="XXnothing yet: it is paused, and rolls out when resumedXX")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_91(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="NOTHING YET: IT IS PAUSED, AND ROLLS OUT WHEN RESUMED")
        read = replace(read, plan=plan)
    return as_seen(read)


def x__seen__mutmut_92(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = None
    return as_seen(read)


def x__seen__mutmut_93(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(None, plan=plan)
    return as_seen(read)


def x__seen__mutmut_94(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=None)
    return as_seen(read)


def x__seen__mutmut_95(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(plan=plan)
    return as_seen(read)


def x__seen__mutmut_96(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, )
    return as_seen(read)


def x__seen__mutmut_97(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...]) -> Prepared:
    """Return what is prepared, by the truth of the fresh read."""
    fresh = fresh if fresh.read is not None else msgspec.structs.replace(fresh, read=datetime.now(UTC))
    source = reading.current(fresh, revisions)
    plan = _by_fresh(prepared, fresh, revisions, source)
    if prepared.ask.action is Action.RESUME:
        plan = _resuming(prepared, plan, fresh, revisions, source)
    read = replace(prepared, plan=plan, fresh=fresh, source=source)
    try:
        acts.body(prepared.ask, fresh.live, read.at)
    except AlreadyError as error:
        return refused(checked(read, "fresh", CheckState.BAD, ALREADY), str(error))
    except UndoError as error:
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if fresh.live.paused and prepared.ask.action is Action.SET_IMAGE:
        plan = msgspec.structs.replace(plan, takes="nothing yet: it is paused, and rolls out when resumed")
        read = replace(read, plan=plan)
    return as_seen(None)

mutants_x__seen__mutmut['_mutmut_orig'] = x__seen__mutmut_orig # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_1'] = x__seen__mutmut_1 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_2'] = x__seen__mutmut_2 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_3'] = x__seen__mutmut_3 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_4'] = x__seen__mutmut_4 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_5'] = x__seen__mutmut_5 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_6'] = x__seen__mutmut_6 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_7'] = x__seen__mutmut_7 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_8'] = x__seen__mutmut_8 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_9'] = x__seen__mutmut_9 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_10'] = x__seen__mutmut_10 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_11'] = x__seen__mutmut_11 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_12'] = x__seen__mutmut_12 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_13'] = x__seen__mutmut_13 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_14'] = x__seen__mutmut_14 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_15'] = x__seen__mutmut_15 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_16'] = x__seen__mutmut_16 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_17'] = x__seen__mutmut_17 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_18'] = x__seen__mutmut_18 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_19'] = x__seen__mutmut_19 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_20'] = x__seen__mutmut_20 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_21'] = x__seen__mutmut_21 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_22'] = x__seen__mutmut_22 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_23'] = x__seen__mutmut_23 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_24'] = x__seen__mutmut_24 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_25'] = x__seen__mutmut_25 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_26'] = x__seen__mutmut_26 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_27'] = x__seen__mutmut_27 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_28'] = x__seen__mutmut_28 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_29'] = x__seen__mutmut_29 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_30'] = x__seen__mutmut_30 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_31'] = x__seen__mutmut_31 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_32'] = x__seen__mutmut_32 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_33'] = x__seen__mutmut_33 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_34'] = x__seen__mutmut_34 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_35'] = x__seen__mutmut_35 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_36'] = x__seen__mutmut_36 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_37'] = x__seen__mutmut_37 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_38'] = x__seen__mutmut_38 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_39'] = x__seen__mutmut_39 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_40'] = x__seen__mutmut_40 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_41'] = x__seen__mutmut_41 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_42'] = x__seen__mutmut_42 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_43'] = x__seen__mutmut_43 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_44'] = x__seen__mutmut_44 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_45'] = x__seen__mutmut_45 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_46'] = x__seen__mutmut_46 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_47'] = x__seen__mutmut_47 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_48'] = x__seen__mutmut_48 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_49'] = x__seen__mutmut_49 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_50'] = x__seen__mutmut_50 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_51'] = x__seen__mutmut_51 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_52'] = x__seen__mutmut_52 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_53'] = x__seen__mutmut_53 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_54'] = x__seen__mutmut_54 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_55'] = x__seen__mutmut_55 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_56'] = x__seen__mutmut_56 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_57'] = x__seen__mutmut_57 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_58'] = x__seen__mutmut_58 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_59'] = x__seen__mutmut_59 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_60'] = x__seen__mutmut_60 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_61'] = x__seen__mutmut_61 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_62'] = x__seen__mutmut_62 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_63'] = x__seen__mutmut_63 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_64'] = x__seen__mutmut_64 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_65'] = x__seen__mutmut_65 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_66'] = x__seen__mutmut_66 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_67'] = x__seen__mutmut_67 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_68'] = x__seen__mutmut_68 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_69'] = x__seen__mutmut_69 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_70'] = x__seen__mutmut_70 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_71'] = x__seen__mutmut_71 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_72'] = x__seen__mutmut_72 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_73'] = x__seen__mutmut_73 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_74'] = x__seen__mutmut_74 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_75'] = x__seen__mutmut_75 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_76'] = x__seen__mutmut_76 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_77'] = x__seen__mutmut_77 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_78'] = x__seen__mutmut_78 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_79'] = x__seen__mutmut_79 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_80'] = x__seen__mutmut_80 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_81'] = x__seen__mutmut_81 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_82'] = x__seen__mutmut_82 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_83'] = x__seen__mutmut_83 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_84'] = x__seen__mutmut_84 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_85'] = x__seen__mutmut_85 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_86'] = x__seen__mutmut_86 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_87'] = x__seen__mutmut_87 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_88'] = x__seen__mutmut_88 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_89'] = x__seen__mutmut_89 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_90'] = x__seen__mutmut_90 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_91'] = x__seen__mutmut_91 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_92'] = x__seen__mutmut_92 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_93'] = x__seen__mutmut_93 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_94'] = x__seen__mutmut_94 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_95'] = x__seen__mutmut_95 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_96'] = x__seen__mutmut_96 # type: ignore # mutmut generated
mutants_x__seen__mutmut['x__seen__mutmut_97'] = x__seen__mutmut_97 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__by_fresh__mutmut)
def _by_fresh(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_orig(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_1(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = None
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_2(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_3(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = None
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_4(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action not in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_5(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = None
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_6(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if (starts) and False else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_7(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if (starts) or True else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_8(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(None, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_9(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, None, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_10(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, None) if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_11(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_12(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_13(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, ) if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_14(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "XXXX") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_15(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        None,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_16(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=None,
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_17(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=None,
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_18(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_19(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=None,
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_20(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=None,
    )


def x__by_fresh__mutmut_21(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_22(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_23(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_24(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_25(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_26(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        )


def x__by_fresh__mutmut_27(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if (source) and False else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_28(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if (source) or True else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_29(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(None, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_30(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=None),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_31(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_32(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, ),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_33(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if (source) and False else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_34(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if (source) or True else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_35(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "XXXX",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_36(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if (numbers and starts) and False else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_37(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if (numbers and starts) or True else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_38(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) - 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_39(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(None) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_40(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 2 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_41(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers or starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_42(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(None),
        warnings=(*hand, *_owner(prepared.info), *behind(fresh)),
    )


def x__by_fresh__mutmut_43(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(None), *behind(fresh)),
    )


def x__by_fresh__mutmut_44(prepared: Prepared, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None) -> Plan:
    """Return the plan by the fresh read; `source` is the revision that is current."""
    numbers = [stored.number for stored in revisions if stored.number is not None]
    starts = prepared.ask.action in STARTS
    hand = by_hand(prepared.info, fresh, "") if starts else ()
    return msgspec.structs.replace(
        prepared.plan,
        from_number=source.number if source else max(numbers, default=prepared.plan.from_number),
        from_uid=source.uid if source else "",
        becomes=max(numbers) + 1 if numbers and starts else None,
        stays=stays(fresh),
        warnings=(*hand, *_owner(prepared.info), *behind(None)),
    )

mutants_x__by_fresh__mutmut['_mutmut_orig'] = x__by_fresh__mutmut_orig # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_1'] = x__by_fresh__mutmut_1 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_2'] = x__by_fresh__mutmut_2 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_3'] = x__by_fresh__mutmut_3 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_4'] = x__by_fresh__mutmut_4 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_5'] = x__by_fresh__mutmut_5 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_6'] = x__by_fresh__mutmut_6 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_7'] = x__by_fresh__mutmut_7 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_8'] = x__by_fresh__mutmut_8 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_9'] = x__by_fresh__mutmut_9 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_10'] = x__by_fresh__mutmut_10 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_11'] = x__by_fresh__mutmut_11 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_12'] = x__by_fresh__mutmut_12 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_13'] = x__by_fresh__mutmut_13 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_14'] = x__by_fresh__mutmut_14 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_15'] = x__by_fresh__mutmut_15 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_16'] = x__by_fresh__mutmut_16 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_17'] = x__by_fresh__mutmut_17 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_18'] = x__by_fresh__mutmut_18 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_19'] = x__by_fresh__mutmut_19 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_20'] = x__by_fresh__mutmut_20 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_21'] = x__by_fresh__mutmut_21 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_22'] = x__by_fresh__mutmut_22 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_23'] = x__by_fresh__mutmut_23 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_24'] = x__by_fresh__mutmut_24 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_25'] = x__by_fresh__mutmut_25 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_26'] = x__by_fresh__mutmut_26 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_27'] = x__by_fresh__mutmut_27 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_28'] = x__by_fresh__mutmut_28 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_29'] = x__by_fresh__mutmut_29 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_30'] = x__by_fresh__mutmut_30 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_31'] = x__by_fresh__mutmut_31 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_32'] = x__by_fresh__mutmut_32 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_33'] = x__by_fresh__mutmut_33 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_34'] = x__by_fresh__mutmut_34 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_35'] = x__by_fresh__mutmut_35 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_36'] = x__by_fresh__mutmut_36 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_37'] = x__by_fresh__mutmut_37 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_38'] = x__by_fresh__mutmut_38 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_39'] = x__by_fresh__mutmut_39 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_40'] = x__by_fresh__mutmut_40 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_41'] = x__by_fresh__mutmut_41 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_42'] = x__by_fresh__mutmut_42 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_43'] = x__by_fresh__mutmut_43 # type: ignore # mutmut generated
mutants_x__by_fresh__mutmut['x__by_fresh__mutmut_44'] = x__by_fresh__mutmut_44 # type: ignore # mutmut generated
mutants_x__resuming__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__resuming__mutmut)
def _resuming(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_orig(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_1(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_2(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if (revisions) and False else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_3(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if (revisions) or True else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_4(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[1] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_5(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = None
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_6(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None or (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_7(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_8(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None and source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_9(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is not None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_10(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid == newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_11(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = None
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_12(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if (waits) and False else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_13(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if (waits) or True else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_14(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(None, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_15(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, None)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_16(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_17(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, )
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_18(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        None,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_19(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=None,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_20(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=None,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_21(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_22(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=None,
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_23(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=None,
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_24(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=None,
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_25(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=None,
    )


def x__resuming__mutmut_26(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_27(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_28(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_29(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_30(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_31(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_32(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_33(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        )


def x__resuming__mutmut_34(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if (newest and waits) and False else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_35(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if (newest and waits) or True else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_36(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest or waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_37(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if (newest and waits) and False else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_38(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if (newest and waits) or True else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_39(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest or waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_40(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if (waits) and False else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_41(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if (waits) or True else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_42(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_43(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_44(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_45(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, ),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_46(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if (waits) and False else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_47(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if (waits) or True else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_48(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if (old) and False else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_49(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if (old) or True else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_50(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(None),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_51(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if (old) and False else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_52(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if (old) or True else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_53(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(None, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_54(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, None) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_55(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_56(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, ) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_57(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if (old) and False else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_58(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if (old) or True else (*_owner(prepared.info), *behind(fresh)),
    )


def x__resuming__mutmut_59(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(None), *behind(fresh)),
    )


def x__resuming__mutmut_60(
    prepared: Prepared, plan: Plan, fresh: Fresh, revisions: tuple[Stored, ...], source: Stored | None
) -> Plan:
    """Return the plan of a resume: with the template that waits, or with what is left of a rollout."""
    newest = revisions[0] if revisions else None
    waits = newest is not None and (source is None or source.uid != newest.uid)
    old = newest if waits else _half_way(prepared.info, revisions)
    return msgspec.structs.replace(
        plan,
        from_number=newest.number if newest and waits else plan.from_number,
        from_uid=newest.uid if newest and waits else plan.from_uid,
        becomes=plan.becomes if waits else None,
        target_words=acts.resumes(plan.becomes if waits else None, old.number if old else None),
        takes=acts.takes(prepared.info),
        changes=changes(old.template, fresh.live.template) if old else (),
        warnings=plan.warnings if old else (*_owner(prepared.info), *behind(None)),
    )

mutants_x__resuming__mutmut['_mutmut_orig'] = x__resuming__mutmut_orig # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_1'] = x__resuming__mutmut_1 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_2'] = x__resuming__mutmut_2 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_3'] = x__resuming__mutmut_3 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_4'] = x__resuming__mutmut_4 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_5'] = x__resuming__mutmut_5 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_6'] = x__resuming__mutmut_6 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_7'] = x__resuming__mutmut_7 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_8'] = x__resuming__mutmut_8 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_9'] = x__resuming__mutmut_9 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_10'] = x__resuming__mutmut_10 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_11'] = x__resuming__mutmut_11 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_12'] = x__resuming__mutmut_12 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_13'] = x__resuming__mutmut_13 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_14'] = x__resuming__mutmut_14 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_15'] = x__resuming__mutmut_15 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_16'] = x__resuming__mutmut_16 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_17'] = x__resuming__mutmut_17 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_18'] = x__resuming__mutmut_18 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_19'] = x__resuming__mutmut_19 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_20'] = x__resuming__mutmut_20 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_21'] = x__resuming__mutmut_21 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_22'] = x__resuming__mutmut_22 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_23'] = x__resuming__mutmut_23 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_24'] = x__resuming__mutmut_24 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_25'] = x__resuming__mutmut_25 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_26'] = x__resuming__mutmut_26 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_27'] = x__resuming__mutmut_27 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_28'] = x__resuming__mutmut_28 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_29'] = x__resuming__mutmut_29 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_30'] = x__resuming__mutmut_30 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_31'] = x__resuming__mutmut_31 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_32'] = x__resuming__mutmut_32 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_33'] = x__resuming__mutmut_33 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_34'] = x__resuming__mutmut_34 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_35'] = x__resuming__mutmut_35 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_36'] = x__resuming__mutmut_36 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_37'] = x__resuming__mutmut_37 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_38'] = x__resuming__mutmut_38 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_39'] = x__resuming__mutmut_39 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_40'] = x__resuming__mutmut_40 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_41'] = x__resuming__mutmut_41 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_42'] = x__resuming__mutmut_42 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_43'] = x__resuming__mutmut_43 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_44'] = x__resuming__mutmut_44 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_45'] = x__resuming__mutmut_45 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_46'] = x__resuming__mutmut_46 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_47'] = x__resuming__mutmut_47 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_48'] = x__resuming__mutmut_48 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_49'] = x__resuming__mutmut_49 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_50'] = x__resuming__mutmut_50 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_51'] = x__resuming__mutmut_51 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_52'] = x__resuming__mutmut_52 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_53'] = x__resuming__mutmut_53 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_54'] = x__resuming__mutmut_54 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_55'] = x__resuming__mutmut_55 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_56'] = x__resuming__mutmut_56 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_57'] = x__resuming__mutmut_57 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_58'] = x__resuming__mutmut_58 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_59'] = x__resuming__mutmut_59 # type: ignore # mutmut generated
mutants_x__resuming__mutmut['x__resuming__mutmut_60'] = x__resuming__mutmut_60 # type: ignore # mutmut generated
mutants_x__half_way__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__half_way__mutmut)
def _half_way(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_orig(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_1(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = None
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_2(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions and () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_3(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods or kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_4(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), None)


def x__half_way__mutmut_5(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next(None, None)


def x__half_way__mutmut_6(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next(None)


def x__half_way__mutmut_7(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid in running), )


def x__half_way__mutmut_8(info: RolloutInfo, revisions: tuple[Stored, ...]) -> Stored | None:
    """Return the newest revision whose pods the paused rollout has not replaced yet; None for none."""
    running = {kept.uid for kept in info.revisions or () if kept.pods and kept.mark is not Mark.NOW}
    return next((stored for stored in revisions if stored.uid not in running), None)

mutants_x__half_way__mutmut['_mutmut_orig'] = x__half_way__mutmut_orig # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_1'] = x__half_way__mutmut_1 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_2'] = x__half_way__mutmut_2 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_3'] = x__half_way__mutmut_3 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_4'] = x__half_way__mutmut_4 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_5'] = x__half_way__mutmut_5 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_6'] = x__half_way__mutmut_6 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_7'] = x__half_way__mutmut_7 # type: ignore # mutmut generated
mutants_x__half_way__mutmut['x__half_way__mutmut_8'] = x__half_way__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__read_pod__mutmut)
async def _read_pod(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_orig(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_1(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = None
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_2(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = None
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_3(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(None, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_4(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, None)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_5(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_6(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, )
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_7(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = None
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_8(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(None, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_9(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, None, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_10(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, None, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_11(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, None)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_12(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_13(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_14(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_15(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, )
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_16(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset(None))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_17(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = None
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_18(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(None)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_19(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: None
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_20(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(None, sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_21(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), None)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_22(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_23(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), )
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_24(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(None, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_25(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, None, CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_26(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", None, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_27(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, None), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_28(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked("fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_29(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_30(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_31(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, ), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_32(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "XXfreshXX", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_33(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "FRESH", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, members)


async def x__read_pod__mutmut_34(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: None


async def x__read_pod__mutmut_35(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(None, fresh, members)


async def x__read_pod__mutmut_36(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, None, members)


async def x__read_pod__mutmut_37(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, None)


async def x__read_pod__mutmut_38(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(fresh, members)


async def x__read_pod__mutmut_39(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, members)


async def x__read_pod__mutmut_40(client: Client, prepared: Prepared, earlier: Prepared | None) -> Step:
    """Read the workload and its pods from the quorum, and find the one that blocks."""
    del earlier
    ref = prepared.plan.ref
    try:
        fresh = await reading.read_workload(client, ref)
        members = await read_members(client, ref, fresh.selector, frozenset({ref.uid}))
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "fresh", CheckState.BAD, UNREADABLE), sentence)
    return lambda now: _found(now, fresh, )

mutants_x__read_pod__mutmut['_mutmut_orig'] = x__read_pod__mutmut_orig # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_1'] = x__read_pod__mutmut_1 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_2'] = x__read_pod__mutmut_2 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_3'] = x__read_pod__mutmut_3 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_4'] = x__read_pod__mutmut_4 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_5'] = x__read_pod__mutmut_5 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_6'] = x__read_pod__mutmut_6 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_7'] = x__read_pod__mutmut_7 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_8'] = x__read_pod__mutmut_8 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_9'] = x__read_pod__mutmut_9 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_10'] = x__read_pod__mutmut_10 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_11'] = x__read_pod__mutmut_11 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_12'] = x__read_pod__mutmut_12 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_13'] = x__read_pod__mutmut_13 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_14'] = x__read_pod__mutmut_14 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_15'] = x__read_pod__mutmut_15 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_16'] = x__read_pod__mutmut_16 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_17'] = x__read_pod__mutmut_17 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_18'] = x__read_pod__mutmut_18 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_19'] = x__read_pod__mutmut_19 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_20'] = x__read_pod__mutmut_20 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_21'] = x__read_pod__mutmut_21 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_22'] = x__read_pod__mutmut_22 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_23'] = x__read_pod__mutmut_23 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_24'] = x__read_pod__mutmut_24 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_25'] = x__read_pod__mutmut_25 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_26'] = x__read_pod__mutmut_26 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_27'] = x__read_pod__mutmut_27 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_28'] = x__read_pod__mutmut_28 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_29'] = x__read_pod__mutmut_29 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_30'] = x__read_pod__mutmut_30 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_31'] = x__read_pod__mutmut_31 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_32'] = x__read_pod__mutmut_32 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_33'] = x__read_pod__mutmut_33 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_34'] = x__read_pod__mutmut_34 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_35'] = x__read_pod__mutmut_35 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_36'] = x__read_pod__mutmut_36 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_37'] = x__read_pod__mutmut_37 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_38'] = x__read_pod__mutmut_38 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_39'] = x__read_pod__mutmut_39 # type: ignore # mutmut generated
mutants_x__read_pod__mutmut['x__read_pod__mutmut_40'] = x__read_pod__mutmut_40 # type: ignore # mutmut generated
mutants_x__found__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__found__mutmut)
def _found(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_orig(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_1(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = None
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_2(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(None, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_3(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=None)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_4(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_5(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, )
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_6(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = None
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_7(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            None,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_8(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=None,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_9(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=None,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_10(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_11(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=None,
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_12(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_13(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_14(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_15(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_16(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_17(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if (fresh.writers) and False else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_18(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if (fresh.writers) or True else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_19(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[1].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_20(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read and datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_21(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(None),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_22(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = None
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_23(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if (isinstance(error, EarlyError)) and False else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_24(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if (isinstance(error, EarlyError)) or True else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_25(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 1.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_26(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = None
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_27(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(None, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_28(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=None)
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_29(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_30(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, )
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_31(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(None, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_32(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=None))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_33(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_34(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, ))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_35(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(None, str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_36(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), None)
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_37(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_38(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), )
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_39(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(None, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_40(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, None, CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_41(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", None, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_42(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, None), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_43(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked("fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_44(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_45(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_46(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, ), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_47(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "XXfreshXX", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_48(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "FRESH", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_49(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "XXnot possibleXX"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_50(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "NOT POSSIBLE"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_51(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(None))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_52(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name == prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_53(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = None
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_54(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(None, sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_55(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), None)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_56(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_57(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), )
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_58(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(None, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_59(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, None, CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_60(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", None, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_61(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, None), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_62(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked("fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_63(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_64(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_65(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, ), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_66(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "XXfreshXX", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_67(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "FRESH", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_68(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "XXanother pod blocksXX"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_69(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "ANOTHER POD BLOCKS"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_70(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = None
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_71(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "XXone pod goes, and the controller makes it againXX"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_72(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "ONE POD GOES, AND THE CONTROLLER MAKES IT AGAIN"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_73(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = None
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_74(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(None, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_75(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=None, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_76(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=None)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_77(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_78(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_79(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, )
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_80(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(None, "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_81(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), None, CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_82(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", None, "it blocks the controller")


def x__found__mutmut_83(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, None)


def x__found__mutmut_84(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked("fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_85(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_86(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", "it blocks the controller")


def x__found__mutmut_87(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, )


def x__found__mutmut_88(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(None, plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_89(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=None, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_90(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=None), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_91(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(plan=plan, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_92(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, member=pod), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_93(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, ), "fresh", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_94(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "XXfreshXX", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_95(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "FRESH", CheckState.GOOD, "it blocks the controller")


def x__found__mutmut_96(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "XXit blocks the controllerXX")


def x__found__mutmut_97(prepared: Prepared, fresh: Fresh, members: tuple[Member, ...]) -> Prepared:
    """Return what is prepared for the pod that blocks; refused where it is not the one that was asked for."""
    read = replace(prepared, fresh=fresh)
    try:
        pod = blocking(
            members,
            partition=fresh.partition,
            update_revision=fresh.update_revision,
            changed=fresh.writers[0].at if fresh.writers else None,
            now=fresh.read or datetime.now(UTC),
        )
    except UndoError as error:
        again = error.left if isinstance(error, EarlyError) else 0.0
        read = replace(read, plan=msgspec.structs.replace(read.plan, again=again))
        return refused(checked(read, "fresh", CheckState.BAD, "not possible"), str(error))
    if pod.name != prepared.ask.pod:
        sentence = f"{pod.name} is what blocks now: esc, then look again"
        return refused(checked(read, "fresh", CheckState.BAD, "another pod blocks"), sentence)
    takes = "one pod goes, and the controller makes it again"
    plan = msgspec.structs.replace(read.plan, target_uid=pod.uid, takes=takes)
    return checked(replace(read, plan=plan, member=pod), "fresh", CheckState.GOOD, "IT BLOCKS THE CONTROLLER")

mutants_x__found__mutmut['_mutmut_orig'] = x__found__mutmut_orig # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_1'] = x__found__mutmut_1 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_2'] = x__found__mutmut_2 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_3'] = x__found__mutmut_3 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_4'] = x__found__mutmut_4 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_5'] = x__found__mutmut_5 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_6'] = x__found__mutmut_6 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_7'] = x__found__mutmut_7 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_8'] = x__found__mutmut_8 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_9'] = x__found__mutmut_9 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_10'] = x__found__mutmut_10 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_11'] = x__found__mutmut_11 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_12'] = x__found__mutmut_12 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_13'] = x__found__mutmut_13 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_14'] = x__found__mutmut_14 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_15'] = x__found__mutmut_15 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_16'] = x__found__mutmut_16 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_17'] = x__found__mutmut_17 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_18'] = x__found__mutmut_18 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_19'] = x__found__mutmut_19 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_20'] = x__found__mutmut_20 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_21'] = x__found__mutmut_21 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_22'] = x__found__mutmut_22 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_23'] = x__found__mutmut_23 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_24'] = x__found__mutmut_24 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_25'] = x__found__mutmut_25 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_26'] = x__found__mutmut_26 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_27'] = x__found__mutmut_27 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_28'] = x__found__mutmut_28 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_29'] = x__found__mutmut_29 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_30'] = x__found__mutmut_30 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_31'] = x__found__mutmut_31 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_32'] = x__found__mutmut_32 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_33'] = x__found__mutmut_33 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_34'] = x__found__mutmut_34 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_35'] = x__found__mutmut_35 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_36'] = x__found__mutmut_36 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_37'] = x__found__mutmut_37 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_38'] = x__found__mutmut_38 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_39'] = x__found__mutmut_39 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_40'] = x__found__mutmut_40 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_41'] = x__found__mutmut_41 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_42'] = x__found__mutmut_42 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_43'] = x__found__mutmut_43 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_44'] = x__found__mutmut_44 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_45'] = x__found__mutmut_45 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_46'] = x__found__mutmut_46 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_47'] = x__found__mutmut_47 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_48'] = x__found__mutmut_48 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_49'] = x__found__mutmut_49 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_50'] = x__found__mutmut_50 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_51'] = x__found__mutmut_51 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_52'] = x__found__mutmut_52 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_53'] = x__found__mutmut_53 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_54'] = x__found__mutmut_54 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_55'] = x__found__mutmut_55 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_56'] = x__found__mutmut_56 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_57'] = x__found__mutmut_57 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_58'] = x__found__mutmut_58 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_59'] = x__found__mutmut_59 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_60'] = x__found__mutmut_60 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_61'] = x__found__mutmut_61 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_62'] = x__found__mutmut_62 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_63'] = x__found__mutmut_63 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_64'] = x__found__mutmut_64 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_65'] = x__found__mutmut_65 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_66'] = x__found__mutmut_66 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_67'] = x__found__mutmut_67 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_68'] = x__found__mutmut_68 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_69'] = x__found__mutmut_69 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_70'] = x__found__mutmut_70 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_71'] = x__found__mutmut_71 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_72'] = x__found__mutmut_72 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_73'] = x__found__mutmut_73 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_74'] = x__found__mutmut_74 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_75'] = x__found__mutmut_75 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_76'] = x__found__mutmut_76 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_77'] = x__found__mutmut_77 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_78'] = x__found__mutmut_78 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_79'] = x__found__mutmut_79 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_80'] = x__found__mutmut_80 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_81'] = x__found__mutmut_81 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_82'] = x__found__mutmut_82 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_83'] = x__found__mutmut_83 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_84'] = x__found__mutmut_84 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_85'] = x__found__mutmut_85 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_86'] = x__found__mutmut_86 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_87'] = x__found__mutmut_87 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_88'] = x__found__mutmut_88 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_89'] = x__found__mutmut_89 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_90'] = x__found__mutmut_90 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_91'] = x__found__mutmut_91 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_92'] = x__found__mutmut_92 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_93'] = x__found__mutmut_93 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_94'] = x__found__mutmut_94 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_95'] = x__found__mutmut_95 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_96'] = x__found__mutmut_96 # type: ignore # mutmut generated
mutants_x__found__mutmut['x__found__mutmut_97'] = x__found__mutmut_97 # type: ignore # mutmut generated
