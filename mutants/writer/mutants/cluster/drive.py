"""The checks of a write, asked all at once and told as they answer; what arms, and what only informs.

Source: reliability.md 4.3, steps 0 to 5.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

import msgspec

from cluster import fresh as reading
from cluster.client import Answer, Client
from cluster.errors import ClusterError, LinkError, SilentError
from cluster.prepared import Prepared
from rollout.action import LOOKS_AGAIN, Check, CheckState
from rollout.changes import changes, summary
from rollout.safe import safe
from rollout.template import same_template

DRY_RUN_TIMEOUT = 10.0
"""Seconds after which an unanswered dry run is said, and `y` is needed twice."""

ROUNDS = 3
"""How often the workload is read again because its template changed before the dry run came."""

RESTLESS = f"it changes faster than it can be read: {LOOKS_AGAIN}"

REVIEWS = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"

ALLOWED = Check("allowed", CheckState.PENDING, "allowed", arms=False)
FRESH = Check("fresh", CheckState.PENDING, "as you saw it", arms=True)
DRY_RUN = Check("dry-run", CheckState.PENDING, "server dry run", arms=True)

Step = Callable[[Prepared], Prepared]
"""What an answer does to what is prepared."""

Asking = Coroutine[None, None, Step]
"""A check under way."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁWhoǁ__call____mutmut: MutantDict = {}  # type: ignore


class Who(Protocol):
    """Asks who the server says we are."""

    @_mutmut_mutated(mutants_xǁWhoǁ__call____mutmut)
    async def __call__(self, *, again: bool = False) -> str:
        """Return the name, "" where the server will not say; `again` asks though it is known."""
        ...

    async def xǁWhoǁ__call____mutmut_orig(self, *, again: bool = False) -> str:
        """Return the name, "" where the server will not say; `again` asks though it is known."""
        ...

    async def xǁWhoǁ__call____mutmut_1(self, *, again: bool = True) -> str:
        """Return the name, "" where the server will not say; `again` asks though it is known."""
        ...

mutants_xǁWhoǁ__call____mutmut['_mutmut_orig'] = Who.xǁWhoǁ__call____mutmut_orig # type: ignore # mutmut generated
mutants_xǁWhoǁ__call____mutmut['xǁWhoǁ__call____mutmut_1'] = Who.xǁWhoǁ__call____mutmut_1 # type: ignore # mutmut generated


@dataclass(frozen=True)
class Course:
    """How one kind of write is prepared."""

    allowed: Callable[[], Asking]
    read: Callable[[Prepared, Prepared | None], Asking]
    """Reads afresh; is given what is drawn, and what was read before."""
    extras: Callable[[Prepared], Iterable[Asking]]
    """Checks that only inform, once the fresh read has answered."""
    who: Who | None = None
    """Asks who we are."""
mutants_x_drive__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_drive__mutmut)
async def drive(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_orig(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_1(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = None
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_2(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = None
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_3(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 2
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_4(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = None
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_5(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(None), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_6(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(None)}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_7(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(None, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_8(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, None))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_9(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_10(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, ))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_11(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_12(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(None)
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_13(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(None))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_14(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(None)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_15(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = None
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_16(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = None
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_17(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = None
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_18(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(None, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_19(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=None)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_20(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_21(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, )
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_22(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped and task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_23(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task not in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_24(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    break
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_25(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = None
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_26(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(None)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_27(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None or before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_28(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is not None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_29(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_30(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds = 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_31(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds -= 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_32(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 2
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_33(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped = extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_34(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped &= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_35(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = None
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_36(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(None, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_37(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, None)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_38(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_39(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, )
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_40(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds >= ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_41(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = None
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_42(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(None, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_43(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, None)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_44(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_45(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, )
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_46(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(None)
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_47(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(None))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_48(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(None, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_49(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, None)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_50(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_51(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, )))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_52(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None or not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_53(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None or prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_54(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is not None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_55(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_56(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_57(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = None
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_58(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(None) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_59(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(None)}
                    pending |= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_60(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending = {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_61(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending &= {_task(dry_run(client, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_62(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(None), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_63(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(None, prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_64(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, None)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_65(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(prepared)), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()


async def x_drive__mutmut_66(
    client: Client, first: Prepared, course: Course, earlier: Prepared | None
) -> AsyncGenerator[Prepared, None]:
    """Yield what is prepared at once, and again whenever a check has answered. Ends when all have.

    Closing the generator drops what has not answered. What fails is said in the plan, and not raised.
    """
    prepared = first
    yield prepared
    rounds = 1
    pending = {_task(course.allowed()), _task(course.read(prepared, earlier))}
    if course.who is not None:
        pending.add(_task(_signed_in(course.who)))
    extras: set[asyncio.Task[Step]] = set()
    dropped: set[asyncio.Task[Step]] = set()
    try:
        while pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task in dropped or task.cancelled():
                    continue
                before, prepared = prepared, task.result()(prepared)
                if prepared.fresh is None and before.fresh is not None:
                    rounds += 1
                    for extra in extras:
                        extra.cancel()
                    dropped |= extras
                    prepared = _said_before(prepared, first)
                    if rounds > ROUNDS:
                        prepared = refused(prepared, RESTLESS)
                    else:
                        pending.add(_task(course.read(prepared, before)))
                elif before.fresh is None and prepared.fresh is not None and not prepared.plan.refused:
                    extras = {_task(asking) for asking in course.extras(prepared)}
                    pending |= {_task(dry_run(client, )), *extras}
                yield prepared
    finally:
        for task in pending:
            task.cancel()

mutants_x_drive__mutmut['_mutmut_orig'] = x_drive__mutmut_orig # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_1'] = x_drive__mutmut_1 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_2'] = x_drive__mutmut_2 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_3'] = x_drive__mutmut_3 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_4'] = x_drive__mutmut_4 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_5'] = x_drive__mutmut_5 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_6'] = x_drive__mutmut_6 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_7'] = x_drive__mutmut_7 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_8'] = x_drive__mutmut_8 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_9'] = x_drive__mutmut_9 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_10'] = x_drive__mutmut_10 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_11'] = x_drive__mutmut_11 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_12'] = x_drive__mutmut_12 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_13'] = x_drive__mutmut_13 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_14'] = x_drive__mutmut_14 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_15'] = x_drive__mutmut_15 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_16'] = x_drive__mutmut_16 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_17'] = x_drive__mutmut_17 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_18'] = x_drive__mutmut_18 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_19'] = x_drive__mutmut_19 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_20'] = x_drive__mutmut_20 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_21'] = x_drive__mutmut_21 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_22'] = x_drive__mutmut_22 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_23'] = x_drive__mutmut_23 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_24'] = x_drive__mutmut_24 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_25'] = x_drive__mutmut_25 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_26'] = x_drive__mutmut_26 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_27'] = x_drive__mutmut_27 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_28'] = x_drive__mutmut_28 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_29'] = x_drive__mutmut_29 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_30'] = x_drive__mutmut_30 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_31'] = x_drive__mutmut_31 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_32'] = x_drive__mutmut_32 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_33'] = x_drive__mutmut_33 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_34'] = x_drive__mutmut_34 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_35'] = x_drive__mutmut_35 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_36'] = x_drive__mutmut_36 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_37'] = x_drive__mutmut_37 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_38'] = x_drive__mutmut_38 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_39'] = x_drive__mutmut_39 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_40'] = x_drive__mutmut_40 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_41'] = x_drive__mutmut_41 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_42'] = x_drive__mutmut_42 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_43'] = x_drive__mutmut_43 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_44'] = x_drive__mutmut_44 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_45'] = x_drive__mutmut_45 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_46'] = x_drive__mutmut_46 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_47'] = x_drive__mutmut_47 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_48'] = x_drive__mutmut_48 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_49'] = x_drive__mutmut_49 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_50'] = x_drive__mutmut_50 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_51'] = x_drive__mutmut_51 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_52'] = x_drive__mutmut_52 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_53'] = x_drive__mutmut_53 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_54'] = x_drive__mutmut_54 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_55'] = x_drive__mutmut_55 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_56'] = x_drive__mutmut_56 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_57'] = x_drive__mutmut_57 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_58'] = x_drive__mutmut_58 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_59'] = x_drive__mutmut_59 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_60'] = x_drive__mutmut_60 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_61'] = x_drive__mutmut_61 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_62'] = x_drive__mutmut_62 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_63'] = x_drive__mutmut_63 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_64'] = x_drive__mutmut_64 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_65'] = x_drive__mutmut_65 # type: ignore # mutmut generated
mutants_x_drive__mutmut['x_drive__mutmut_66'] = x_drive__mutmut_66 # type: ignore # mutmut generated
mutants_x__said_before__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__said_before__mutmut)
def _said_before(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, takes=first.plan.takes))


def x__said_before__mutmut_orig(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, takes=first.plan.takes))


def x__said_before__mutmut_1(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(None, plan=msgspec.structs.replace(prepared.plan, takes=first.plan.takes))


def x__said_before__mutmut_2(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=None)


def x__said_before__mutmut_3(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(plan=msgspec.structs.replace(prepared.plan, takes=first.plan.takes))


def x__said_before__mutmut_4(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, )


def x__said_before__mutmut_5(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(None, takes=first.plan.takes))


def x__said_before__mutmut_6(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, takes=None))


def x__said_before__mutmut_7(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(takes=first.plan.takes))


def x__said_before__mutmut_8(prepared: Prepared, first: Prepared) -> Prepared:
    """Return `prepared` without how long it takes, which will be said anew."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, ))

mutants_x__said_before__mutmut['_mutmut_orig'] = x__said_before__mutmut_orig # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_1'] = x__said_before__mutmut_1 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_2'] = x__said_before__mutmut_2 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_3'] = x__said_before__mutmut_3 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_4'] = x__said_before__mutmut_4 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_5'] = x__said_before__mutmut_5 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_6'] = x__said_before__mutmut_6 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_7'] = x__said_before__mutmut_7 # type: ignore # mutmut generated
mutants_x__said_before__mutmut['x__said_before__mutmut_8'] = x__said_before__mutmut_8 # type: ignore # mutmut generated
mutants_x__task__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__task__mutmut)
def _task(step: Asking) -> asyncio.Task[Step]:
    return asyncio.create_task(step)


def x__task__mutmut_orig(step: Asking) -> asyncio.Task[Step]:
    return asyncio.create_task(step)


def x__task__mutmut_1(step: Asking) -> asyncio.Task[Step]:
    return asyncio.create_task(None)

mutants_x__task__mutmut['_mutmut_orig'] = x__task__mutmut_orig # type: ignore # mutmut generated
mutants_x__task__mutmut['x__task__mutmut_1'] = x__task__mutmut_1 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__signed_in__mutmut)
async def _signed_in(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_orig(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_1(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = None
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_2(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(None, 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_3(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), None)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_4(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_5(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), )
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_6(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=None), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_7(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=False), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_8(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 201)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_9(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: None


async def x__signed_in__mutmut_10(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(None, connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_11(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=None)


async def x__signed_in__mutmut_12(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(connection=msgspec.structs.replace(now.connection, user=user))


async def x__signed_in__mutmut_13(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, )


async def x__signed_in__mutmut_14(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(None, user=user))


async def x__signed_in__mutmut_15(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, user=None))


async def x__signed_in__mutmut_16(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(user=user))


async def x__signed_in__mutmut_17(who: Who) -> Step:
    """Ask who we are: what was known may be of a credential that is no longer shown."""
    user = safe(await who(again=True), 200)
    return lambda now: replace(now, connection=msgspec.structs.replace(now.connection, ))

mutants_x__signed_in__mutmut['_mutmut_orig'] = x__signed_in__mutmut_orig # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_1'] = x__signed_in__mutmut_1 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_2'] = x__signed_in__mutmut_2 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_3'] = x__signed_in__mutmut_3 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_4'] = x__signed_in__mutmut_4 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_5'] = x__signed_in__mutmut_5 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_6'] = x__signed_in__mutmut_6 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_7'] = x__signed_in__mutmut_7 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_8'] = x__signed_in__mutmut_8 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_9'] = x__signed_in__mutmut_9 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_10'] = x__signed_in__mutmut_10 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_11'] = x__signed_in__mutmut_11 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_12'] = x__signed_in__mutmut_12 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_13'] = x__signed_in__mutmut_13 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_14'] = x__signed_in__mutmut_14 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_15'] = x__signed_in__mutmut_15 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_16'] = x__signed_in__mutmut_16 # type: ignore # mutmut generated
mutants_x__signed_in__mutmut['x__signed_in__mutmut_17'] = x__signed_in__mutmut_17 # type: ignore # mutmut generated
mutants_x_allowed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_allowed__mutmut)
async def allowed(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_orig(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_1(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = None
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_2(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "XXapiVersionXX": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_3(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiversion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_4(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "APIVERSION": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_5(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "XXauthorization.k8s.io/v1XX",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_6(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "AUTHORIZATION.K8S.IO/V1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_7(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "XXkindXX": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_8(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "KIND": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_9(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "XXSelfSubjectAccessReviewXX",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_10(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "selfsubjectaccessreview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_11(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SELFSUBJECTACCESSREVIEW",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_12(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "XXspecXX": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_13(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "SPEC": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_14(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"XXresourceAttributesXX": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_15(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceattributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_16(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"RESOURCEATTRIBUTES": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_17(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = ""
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_18(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(None):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_19(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = None
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_20(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask(None, REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_21(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", None, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_22(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=None, timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_23(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=None)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_24(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask(REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_25(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_26(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_27(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), )
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_28(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("XXPOSTXX", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_29(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("post", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_30(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(None), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_31(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = None
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_32(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(None)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_33(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = None
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_34(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        False: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_35(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "XXallowedXX"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_36(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "ALLOWED"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_37(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        True: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_38(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "XXallowed (not answered)XX"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_39(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "ALLOWED (NOT ANSWERED)"),
    }[may]
    return lambda now: checked(now, "allowed", state, said)


async def x_allowed__mutmut_40(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: None


async def x_allowed__mutmut_41(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(None, "allowed", state, said)


async def x_allowed__mutmut_42(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, None, state, said)


async def x_allowed__mutmut_43(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", None, said)


async def x_allowed__mutmut_44(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, None)


async def x_allowed__mutmut_45(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked("allowed", state, said)


async def x_allowed__mutmut_46(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, state, said)


async def x_allowed__mutmut_47(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", said)


async def x_allowed__mutmut_48(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "allowed", state, )


async def x_allowed__mutmut_49(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "XXallowedXX", state, said)


async def x_allowed__mutmut_50(client: Client, what: dict[str, str], words: str) -> Step:
    """Ask whether the user may. A hint only: the server's answer to the write is the truth.

    `what` are the resourceAttributes of a SelfSubjectAccessReview, `words` say them: "patch deployments".
    """
    review = {
        "apiVersion": "authorization.k8s.io/v1",
        "kind": "SelfSubjectAccessReview",
        "spec": {"resourceAttributes": what},
    }
    may: bool | None = None
    with suppress(ClusterError):
        answer = await client.ask("POST", REVIEWS, body=msgspec.json.encode(review), timeout=DRY_RUN_TIMEOUT)
        may = _is_allowed(answer)
    state, said = {
        True: (CheckState.GOOD, "allowed"),
        False: (CheckState.BAD, f"not allowed to {words}"),
        None: (CheckState.UNKNOWN, "allowed (not answered)"),
    }[may]
    return lambda now: checked(now, "ALLOWED", state, said)

mutants_x_allowed__mutmut['_mutmut_orig'] = x_allowed__mutmut_orig # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_1'] = x_allowed__mutmut_1 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_2'] = x_allowed__mutmut_2 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_3'] = x_allowed__mutmut_3 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_4'] = x_allowed__mutmut_4 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_5'] = x_allowed__mutmut_5 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_6'] = x_allowed__mutmut_6 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_7'] = x_allowed__mutmut_7 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_8'] = x_allowed__mutmut_8 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_9'] = x_allowed__mutmut_9 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_10'] = x_allowed__mutmut_10 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_11'] = x_allowed__mutmut_11 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_12'] = x_allowed__mutmut_12 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_13'] = x_allowed__mutmut_13 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_14'] = x_allowed__mutmut_14 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_15'] = x_allowed__mutmut_15 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_16'] = x_allowed__mutmut_16 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_17'] = x_allowed__mutmut_17 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_18'] = x_allowed__mutmut_18 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_19'] = x_allowed__mutmut_19 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_20'] = x_allowed__mutmut_20 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_21'] = x_allowed__mutmut_21 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_22'] = x_allowed__mutmut_22 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_23'] = x_allowed__mutmut_23 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_24'] = x_allowed__mutmut_24 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_25'] = x_allowed__mutmut_25 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_26'] = x_allowed__mutmut_26 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_27'] = x_allowed__mutmut_27 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_28'] = x_allowed__mutmut_28 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_29'] = x_allowed__mutmut_29 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_30'] = x_allowed__mutmut_30 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_31'] = x_allowed__mutmut_31 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_32'] = x_allowed__mutmut_32 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_33'] = x_allowed__mutmut_33 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_34'] = x_allowed__mutmut_34 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_35'] = x_allowed__mutmut_35 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_36'] = x_allowed__mutmut_36 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_37'] = x_allowed__mutmut_37 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_38'] = x_allowed__mutmut_38 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_39'] = x_allowed__mutmut_39 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_40'] = x_allowed__mutmut_40 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_41'] = x_allowed__mutmut_41 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_42'] = x_allowed__mutmut_42 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_43'] = x_allowed__mutmut_43 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_44'] = x_allowed__mutmut_44 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_45'] = x_allowed__mutmut_45 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_46'] = x_allowed__mutmut_46 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_47'] = x_allowed__mutmut_47 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_48'] = x_allowed__mutmut_48 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_49'] = x_allowed__mutmut_49 # type: ignore # mutmut generated
mutants_x_allowed__mutmut['x_allowed__mutmut_50'] = x_allowed__mutmut_50 # type: ignore # mutmut generated


class _ReviewStatus(msgspec.Struct):
    allowed: bool = False


class _Review(msgspec.Struct):
    status: _ReviewStatus
mutants_x__is_allowed__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__is_allowed__mutmut)
def _is_allowed(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_orig(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_1(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_2(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (201, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_3(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 202):
        return None
    try:
        return msgspec.json.decode(answer.body, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_4(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(None, type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_5(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, type=None).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_6(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(type=_Review).status.allowed
    except msgspec.DecodeError:
        return None


def x__is_allowed__mutmut_7(answer: Answer) -> bool | None:
    """Return what a SelfSubjectAccessReview says; None where it says nothing."""
    if answer.status not in (200, 201):
        return None
    try:
        return msgspec.json.decode(answer.body, ).status.allowed
    except msgspec.DecodeError:
        return None

mutants_x__is_allowed__mutmut['_mutmut_orig'] = x__is_allowed__mutmut_orig # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_1'] = x__is_allowed__mutmut_1 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_2'] = x__is_allowed__mutmut_2 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_3'] = x__is_allowed__mutmut_3 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_4'] = x__is_allowed__mutmut_4 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_5'] = x__is_allowed__mutmut_5 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_6'] = x__is_allowed__mutmut_6 # type: ignore # mutmut generated
mutants_x__is_allowed__mutmut['x__is_allowed__mutmut_7'] = x__is_allowed__mutmut_7 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_dry_run__mutmut)
async def dry_run(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_orig(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_1(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = None
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_2(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = None
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_3(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = None
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_4(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=None)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_5(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=False)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_6(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = None
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_7(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            None,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_8(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            None,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_9(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            None,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_10(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=None,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_11(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=None,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_12(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=None,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_13(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_14(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_15(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_16(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_17(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_18(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_19(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = None
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_20(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() + began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_21(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: None
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_22(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(None, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_23(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, None)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_24(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_25(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, )
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_26(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = None
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_27(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: None
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_28(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(None, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_29(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, None)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_30(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_31(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, )
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_32(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = None
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_33(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(None)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_34(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: None
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_35(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(None, sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_36(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), None)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_37(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_38(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), )
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_39(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(None, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_40(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, None, CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_41(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", None, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_42(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, None), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_43(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked("dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_44(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_45(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_46(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, ), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_47(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "XXdry-runXX", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_48(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "DRY-RUN", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_49(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "XXserver dry run failedXX"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_50(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "SERVER DRY RUN FAILED"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_51(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = None
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_52(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() + began
    return lambda now: _tried(now, answer, seconds)


async def x_dry_run__mutmut_53(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: None


async def x_dry_run__mutmut_54(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(None, answer, seconds)


async def x_dry_run__mutmut_55(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, None, seconds)


async def x_dry_run__mutmut_56(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, None)


async def x_dry_run__mutmut_57(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(answer, seconds)


async def x_dry_run__mutmut_58(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, seconds)


async def x_dry_run__mutmut_59(client: Client, prepared: Prepared) -> Step:
    """Have the server do everything but keep it."""
    clock = asyncio.get_running_loop().time
    began = clock()
    request = prepared.request(dry=True)
    try:
        answer = await client.ask(
            request.method,
            request.path,
            request.query,
            body=request.body,
            content_type=request.content_type,
            timeout=DRY_RUN_TIMEOUT,
        )
    except SilentError:
        words = f"unanswered for {clock() - began:.0f}s"
        return lambda now: _unsettled(now, words)
    except LinkError as error:
        words = f"unanswered: {error}"
        return lambda now: _unsettled(now, words)
    except ClusterError as error:
        sentence = str(error)
        return lambda now: refused(checked(now, "dry-run", CheckState.BAD, "server dry run failed"), sentence)
    seconds = clock() - began
    return lambda now: _tried(now, answer, )

mutants_x_dry_run__mutmut['_mutmut_orig'] = x_dry_run__mutmut_orig # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_1'] = x_dry_run__mutmut_1 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_2'] = x_dry_run__mutmut_2 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_3'] = x_dry_run__mutmut_3 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_4'] = x_dry_run__mutmut_4 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_5'] = x_dry_run__mutmut_5 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_6'] = x_dry_run__mutmut_6 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_7'] = x_dry_run__mutmut_7 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_8'] = x_dry_run__mutmut_8 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_9'] = x_dry_run__mutmut_9 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_10'] = x_dry_run__mutmut_10 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_11'] = x_dry_run__mutmut_11 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_12'] = x_dry_run__mutmut_12 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_13'] = x_dry_run__mutmut_13 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_14'] = x_dry_run__mutmut_14 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_15'] = x_dry_run__mutmut_15 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_16'] = x_dry_run__mutmut_16 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_17'] = x_dry_run__mutmut_17 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_18'] = x_dry_run__mutmut_18 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_19'] = x_dry_run__mutmut_19 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_20'] = x_dry_run__mutmut_20 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_21'] = x_dry_run__mutmut_21 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_22'] = x_dry_run__mutmut_22 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_23'] = x_dry_run__mutmut_23 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_24'] = x_dry_run__mutmut_24 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_25'] = x_dry_run__mutmut_25 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_26'] = x_dry_run__mutmut_26 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_27'] = x_dry_run__mutmut_27 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_28'] = x_dry_run__mutmut_28 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_29'] = x_dry_run__mutmut_29 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_30'] = x_dry_run__mutmut_30 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_31'] = x_dry_run__mutmut_31 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_32'] = x_dry_run__mutmut_32 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_33'] = x_dry_run__mutmut_33 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_34'] = x_dry_run__mutmut_34 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_35'] = x_dry_run__mutmut_35 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_36'] = x_dry_run__mutmut_36 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_37'] = x_dry_run__mutmut_37 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_38'] = x_dry_run__mutmut_38 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_39'] = x_dry_run__mutmut_39 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_40'] = x_dry_run__mutmut_40 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_41'] = x_dry_run__mutmut_41 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_42'] = x_dry_run__mutmut_42 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_43'] = x_dry_run__mutmut_43 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_44'] = x_dry_run__mutmut_44 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_45'] = x_dry_run__mutmut_45 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_46'] = x_dry_run__mutmut_46 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_47'] = x_dry_run__mutmut_47 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_48'] = x_dry_run__mutmut_48 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_49'] = x_dry_run__mutmut_49 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_50'] = x_dry_run__mutmut_50 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_51'] = x_dry_run__mutmut_51 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_52'] = x_dry_run__mutmut_52 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_53'] = x_dry_run__mutmut_53 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_54'] = x_dry_run__mutmut_54 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_55'] = x_dry_run__mutmut_55 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_56'] = x_dry_run__mutmut_56 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_57'] = x_dry_run__mutmut_57 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_58'] = x_dry_run__mutmut_58 # type: ignore # mutmut generated
mutants_x_dry_run__mutmut['x_dry_run__mutmut_59'] = x_dry_run__mutmut_59 # type: ignore # mutmut generated
mutants_x__tried__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__tried__mutmut)
def _tried(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_orig(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_1(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status not in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_2(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (201, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_3(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 203):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_4(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(None, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_5(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, None, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_6(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, None)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_7(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_8(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_9(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, )
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_10(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = None
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_11(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(None)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_12(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = None
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_13(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 or not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_14(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status != 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_15(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 423 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_16(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_17(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(None)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_18(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale and (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_19(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) or prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_20(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status not in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_21(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (405, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_22(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 410) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_23(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_24(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = None
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_25(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(None, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_26(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, None, CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_27(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", None, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_28(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, None)
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_29(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked("fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_30(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_31(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_32(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, )
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_33(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "XXfreshXX", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_34(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "FRESH", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_35(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "XXchanged just now: reading againXX")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_36(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "CHANGED JUST NOW: READING AGAIN")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_37(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(None, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_38(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_39(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, )
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_40(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 or "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_41(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status != 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_42(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 401 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_43(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "XXdry runXX" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_44(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "DRY RUN" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_45(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" not in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_46(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace(None, "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_47(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", None):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_48(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_49(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", ):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_50(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("XXdryRunXX", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_51(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryrun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_52(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("DRYRUN", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_53(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "XXdry runXX"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_54(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "DRY RUN"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_55(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(None, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_56(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, None)
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_57(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled("not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_58(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, )
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_59(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "XXnot supported by a webhookXX")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_60(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "NOT SUPPORTED BY A WEBHOOK")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_61(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = None
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_62(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(None, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_63(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=None)
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_64(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_65(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, )
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_66(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(None, said)


def x__tried__mutmut_67(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), None)


def x__tried__mutmut_68(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(said)


def x__tried__mutmut_69(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "server dry run refused"), )


def x__tried__mutmut_70(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(None, "dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_71(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, None, CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_72(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", None, "server dry run refused"), said)


def x__tried__mutmut_73(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, None), said)


def x__tried__mutmut_74(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked("dry-run", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_75(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_76(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", "server dry run refused"), said)


def x__tried__mutmut_77(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, ), said)


def x__tried__mutmut_78(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "XXdry-runXX", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_79(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "DRY-RUN", CheckState.BAD, "server dry run refused"), said)


def x__tried__mutmut_80(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "XXserver dry run refusedXX"), said)


def x__tried__mutmut_81(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after the dry run's answer."""
    if answer.status in (200, 202):
        return _mutated(prepared, answer, seconds)
    said = reading.refusal(answer)
    stale = answer.status == 422 and not reading.has_causes(answer)
    if stale or (answer.status in (404, 409) and prepared.member is not None):
        again = checked(prepared, "fresh", CheckState.PENDING, "changed just now: reading again")
        return replace(again, fresh=None)
    if answer.status == 400 and "dry run" in said.replace("dryRun", "dry run"):
        return _unsettled(prepared, "not supported by a webhook")
    tried = replace(prepared, dry_run=f"{answer.status}")
    return refused(checked(tried, "dry-run", CheckState.BAD, "SERVER DRY RUN REFUSED"), said)

mutants_x__tried__mutmut['_mutmut_orig'] = x__tried__mutmut_orig # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_1'] = x__tried__mutmut_1 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_2'] = x__tried__mutmut_2 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_3'] = x__tried__mutmut_3 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_4'] = x__tried__mutmut_4 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_5'] = x__tried__mutmut_5 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_6'] = x__tried__mutmut_6 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_7'] = x__tried__mutmut_7 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_8'] = x__tried__mutmut_8 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_9'] = x__tried__mutmut_9 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_10'] = x__tried__mutmut_10 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_11'] = x__tried__mutmut_11 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_12'] = x__tried__mutmut_12 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_13'] = x__tried__mutmut_13 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_14'] = x__tried__mutmut_14 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_15'] = x__tried__mutmut_15 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_16'] = x__tried__mutmut_16 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_17'] = x__tried__mutmut_17 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_18'] = x__tried__mutmut_18 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_19'] = x__tried__mutmut_19 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_20'] = x__tried__mutmut_20 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_21'] = x__tried__mutmut_21 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_22'] = x__tried__mutmut_22 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_23'] = x__tried__mutmut_23 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_24'] = x__tried__mutmut_24 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_25'] = x__tried__mutmut_25 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_26'] = x__tried__mutmut_26 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_27'] = x__tried__mutmut_27 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_28'] = x__tried__mutmut_28 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_29'] = x__tried__mutmut_29 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_30'] = x__tried__mutmut_30 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_31'] = x__tried__mutmut_31 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_32'] = x__tried__mutmut_32 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_33'] = x__tried__mutmut_33 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_34'] = x__tried__mutmut_34 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_35'] = x__tried__mutmut_35 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_36'] = x__tried__mutmut_36 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_37'] = x__tried__mutmut_37 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_38'] = x__tried__mutmut_38 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_39'] = x__tried__mutmut_39 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_40'] = x__tried__mutmut_40 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_41'] = x__tried__mutmut_41 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_42'] = x__tried__mutmut_42 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_43'] = x__tried__mutmut_43 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_44'] = x__tried__mutmut_44 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_45'] = x__tried__mutmut_45 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_46'] = x__tried__mutmut_46 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_47'] = x__tried__mutmut_47 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_48'] = x__tried__mutmut_48 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_49'] = x__tried__mutmut_49 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_50'] = x__tried__mutmut_50 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_51'] = x__tried__mutmut_51 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_52'] = x__tried__mutmut_52 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_53'] = x__tried__mutmut_53 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_54'] = x__tried__mutmut_54 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_55'] = x__tried__mutmut_55 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_56'] = x__tried__mutmut_56 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_57'] = x__tried__mutmut_57 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_58'] = x__tried__mutmut_58 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_59'] = x__tried__mutmut_59 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_60'] = x__tried__mutmut_60 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_61'] = x__tried__mutmut_61 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_62'] = x__tried__mutmut_62 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_63'] = x__tried__mutmut_63 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_64'] = x__tried__mutmut_64 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_65'] = x__tried__mutmut_65 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_66'] = x__tried__mutmut_66 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_67'] = x__tried__mutmut_67 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_68'] = x__tried__mutmut_68 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_69'] = x__tried__mutmut_69 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_70'] = x__tried__mutmut_70 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_71'] = x__tried__mutmut_71 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_72'] = x__tried__mutmut_72 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_73'] = x__tried__mutmut_73 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_74'] = x__tried__mutmut_74 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_75'] = x__tried__mutmut_75 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_76'] = x__tried__mutmut_76 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_77'] = x__tried__mutmut_77 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_78'] = x__tried__mutmut_78 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_79'] = x__tried__mutmut_79 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_80'] = x__tried__mutmut_80 # type: ignore # mutmut generated
mutants_x__tried__mutmut['x__tried__mutmut_81'] = x__tried__mutmut_81 # type: ignore # mutmut generated
mutants_x__mutated__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__mutated__mutmut)
def _mutated(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_orig(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_1(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = None
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_2(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(None)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_3(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = None
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_4(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("XXserverXX", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_5(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("SERVER", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_6(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = None
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_7(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(None, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_8(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, None):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_9(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_10(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, ):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_11(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 1.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_12(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = None
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_13(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is not None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_14(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = None
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_15(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(None).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_16(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = None
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_17(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None or not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_18(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None or returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_19(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_20(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_21(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_22(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(None, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_23(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, None):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_24(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_25(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, ):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_26(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = None
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_27(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(None)
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_28(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("XXwebhookXX", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_29(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("WEBHOOK", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_30(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(None, 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_31(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), None)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_32(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_33(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), )}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_34(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(None, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_35(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, None), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_36(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_37(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, ), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_38(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 91)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_39(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None or prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_40(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None or returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_41(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is not None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_42(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_43(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_44(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = None
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_45(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(None, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_46(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, None)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_47(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_48(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, )
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_49(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = None
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_50(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(None, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_51(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=None, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_52(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=None)
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_53(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_54(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_55(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, )
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_56(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(None, "dry-run", state, words)


def x__mutated__mutmut_57(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), None, state, words)


def x__mutated__mutmut_58(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", None, words)


def x__mutated__mutmut_59(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, None)


def x__mutated__mutmut_60(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked("dry-run", state, words)


def x__mutated__mutmut_61(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), state, words)


def x__mutated__mutmut_62(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", words)


def x__mutated__mutmut_63(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "dry-run", state, )


def x__mutated__mutmut_64(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(None, plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_65(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=None, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_66(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=None, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_67(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run=None), "dry-run", state, words)


def x__mutated__mutmut_68(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(plan=plan, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_69(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, intended=returned, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_70(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, dry_run="200"), "dry-run", state, words)


def x__mutated__mutmut_71(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, ), "dry-run", state, words)


def x__mutated__mutmut_72(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="XX200XX"), "dry-run", state, words)


def x__mutated__mutmut_73(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "XXdry-runXX", state, words)


def x__mutated__mutmut_74(prepared: Prepared, answer: Answer, seconds: float) -> Prepared:
    """Return what is prepared after a dry run that went well: with what webhooks would do to the template."""
    state, warnings = CheckState.GOOD, reading.warnings_of(answer)
    added = [("server", text) for text in warnings]
    words, intended = f"server dry run {max(seconds, 0.1):.1f}s", prepared.wanted()
    returned, what = intended, prepared.plan.changes
    if prepared.member is None:
        try:
            returned = reading.workload_of(answer.body).live.template
        except ClusterError:
            state = CheckState.WARNING
    if intended is not None and returned is not None and not same_template(returned, intended):
        state = CheckState.WARNING
        added.append(("webhook", f"changes it further: {summary(changes(intended, returned), 90)}"))
    elif intended is None and returned is not None and prepared.fresh is not None:
        what = changes(prepared.fresh.live.template, returned)
    plan = msgspec.structs.replace(prepared.plan, changes=what, warnings=(*prepared.plan.warnings, *added))
    return checked(replace(prepared, plan=plan, intended=returned, dry_run="200"), "DRY-RUN", state, words)

mutants_x__mutated__mutmut['_mutmut_orig'] = x__mutated__mutmut_orig # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_1'] = x__mutated__mutmut_1 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_2'] = x__mutated__mutmut_2 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_3'] = x__mutated__mutmut_3 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_4'] = x__mutated__mutmut_4 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_5'] = x__mutated__mutmut_5 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_6'] = x__mutated__mutmut_6 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_7'] = x__mutated__mutmut_7 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_8'] = x__mutated__mutmut_8 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_9'] = x__mutated__mutmut_9 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_10'] = x__mutated__mutmut_10 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_11'] = x__mutated__mutmut_11 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_12'] = x__mutated__mutmut_12 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_13'] = x__mutated__mutmut_13 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_14'] = x__mutated__mutmut_14 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_15'] = x__mutated__mutmut_15 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_16'] = x__mutated__mutmut_16 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_17'] = x__mutated__mutmut_17 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_18'] = x__mutated__mutmut_18 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_19'] = x__mutated__mutmut_19 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_20'] = x__mutated__mutmut_20 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_21'] = x__mutated__mutmut_21 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_22'] = x__mutated__mutmut_22 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_23'] = x__mutated__mutmut_23 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_24'] = x__mutated__mutmut_24 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_25'] = x__mutated__mutmut_25 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_26'] = x__mutated__mutmut_26 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_27'] = x__mutated__mutmut_27 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_28'] = x__mutated__mutmut_28 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_29'] = x__mutated__mutmut_29 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_30'] = x__mutated__mutmut_30 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_31'] = x__mutated__mutmut_31 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_32'] = x__mutated__mutmut_32 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_33'] = x__mutated__mutmut_33 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_34'] = x__mutated__mutmut_34 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_35'] = x__mutated__mutmut_35 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_36'] = x__mutated__mutmut_36 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_37'] = x__mutated__mutmut_37 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_38'] = x__mutated__mutmut_38 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_39'] = x__mutated__mutmut_39 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_40'] = x__mutated__mutmut_40 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_41'] = x__mutated__mutmut_41 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_42'] = x__mutated__mutmut_42 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_43'] = x__mutated__mutmut_43 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_44'] = x__mutated__mutmut_44 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_45'] = x__mutated__mutmut_45 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_46'] = x__mutated__mutmut_46 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_47'] = x__mutated__mutmut_47 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_48'] = x__mutated__mutmut_48 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_49'] = x__mutated__mutmut_49 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_50'] = x__mutated__mutmut_50 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_51'] = x__mutated__mutmut_51 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_52'] = x__mutated__mutmut_52 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_53'] = x__mutated__mutmut_53 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_54'] = x__mutated__mutmut_54 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_55'] = x__mutated__mutmut_55 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_56'] = x__mutated__mutmut_56 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_57'] = x__mutated__mutmut_57 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_58'] = x__mutated__mutmut_58 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_59'] = x__mutated__mutmut_59 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_60'] = x__mutated__mutmut_60 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_61'] = x__mutated__mutmut_61 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_62'] = x__mutated__mutmut_62 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_63'] = x__mutated__mutmut_63 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_64'] = x__mutated__mutmut_64 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_65'] = x__mutated__mutmut_65 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_66'] = x__mutated__mutmut_66 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_67'] = x__mutated__mutmut_67 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_68'] = x__mutated__mutmut_68 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_69'] = x__mutated__mutmut_69 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_70'] = x__mutated__mutmut_70 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_71'] = x__mutated__mutmut_71 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_72'] = x__mutated__mutmut_72 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_73'] = x__mutated__mutmut_73 # type: ignore # mutmut generated
mutants_x__mutated__mutmut['x__mutated__mutmut_74'] = x__mutated__mutmut_74 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__unsettled__mutmut)
def _unsettled(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_orig(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_1(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = None
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_2(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(None, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_3(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=None)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_4(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_5(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, )
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_6(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=False)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_7(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = None
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_8(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(None, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_9(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=None, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_10(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=None)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_11(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_12(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_13(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, )
    return checked(said, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_14(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(None, "dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_15(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, None, CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_16(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", None, f"server dry run {why}")


def x__unsettled__mutmut_17(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, None)


def x__unsettled__mutmut_18(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked("dry-run", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_19(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_20(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", f"server dry run {why}")


def x__unsettled__mutmut_21(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "dry-run", CheckState.UNKNOWN, )


def x__unsettled__mutmut_22(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "XXdry-runXX", CheckState.UNKNOWN, f"server dry run {why}")


def x__unsettled__mutmut_23(prepared: Prepared, why: str) -> Prepared:
    """Return what is prepared where the dry run says nothing: `y` is needed twice."""
    plan = msgspec.structs.replace(prepared.plan, twice=True)
    said = replace(prepared, plan=plan, dry_run=why)
    return checked(said, "DRY-RUN", CheckState.UNKNOWN, f"server dry run {why}")

mutants_x__unsettled__mutmut['_mutmut_orig'] = x__unsettled__mutmut_orig # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_1'] = x__unsettled__mutmut_1 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_2'] = x__unsettled__mutmut_2 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_3'] = x__unsettled__mutmut_3 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_4'] = x__unsettled__mutmut_4 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_5'] = x__unsettled__mutmut_5 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_6'] = x__unsettled__mutmut_6 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_7'] = x__unsettled__mutmut_7 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_8'] = x__unsettled__mutmut_8 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_9'] = x__unsettled__mutmut_9 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_10'] = x__unsettled__mutmut_10 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_11'] = x__unsettled__mutmut_11 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_12'] = x__unsettled__mutmut_12 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_13'] = x__unsettled__mutmut_13 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_14'] = x__unsettled__mutmut_14 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_15'] = x__unsettled__mutmut_15 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_16'] = x__unsettled__mutmut_16 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_17'] = x__unsettled__mutmut_17 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_18'] = x__unsettled__mutmut_18 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_19'] = x__unsettled__mutmut_19 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_20'] = x__unsettled__mutmut_20 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_21'] = x__unsettled__mutmut_21 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_22'] = x__unsettled__mutmut_22 # type: ignore # mutmut generated
mutants_x__unsettled__mutmut['x__unsettled__mutmut_23'] = x__unsettled__mutmut_23 # type: ignore # mutmut generated
mutants_x_checked__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_checked__mutmut)
def checked(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_orig(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_1(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = None
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_2(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        None
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_3(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if (check.key == key) and False else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_4(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if (check.key == key) or True else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_5(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(None, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_6(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=None, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_7(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=None) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_8(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_9(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_10(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, ) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_11(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key != key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_12(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(None, plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_13(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=None)


def x_checked__mutmut_14(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(plan=msgspec.structs.replace(prepared.plan, checks=checks))


def x_checked__mutmut_15(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, )


def x_checked__mutmut_16(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(None, checks=checks))


def x_checked__mutmut_17(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, checks=None))


def x_checked__mutmut_18(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(checks=checks))


def x_checked__mutmut_19(prepared: Prepared, key: str, state: CheckState, words: str) -> Prepared:
    """Return `prepared` with one check answered."""
    checks = tuple(
        msgspec.structs.replace(check, state=state, words=words) if check.key == key else check
        for check in prepared.plan.checks
    )
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, ))

mutants_x_checked__mutmut['_mutmut_orig'] = x_checked__mutmut_orig # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_1'] = x_checked__mutmut_1 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_2'] = x_checked__mutmut_2 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_3'] = x_checked__mutmut_3 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_4'] = x_checked__mutmut_4 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_5'] = x_checked__mutmut_5 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_6'] = x_checked__mutmut_6 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_7'] = x_checked__mutmut_7 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_8'] = x_checked__mutmut_8 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_9'] = x_checked__mutmut_9 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_10'] = x_checked__mutmut_10 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_11'] = x_checked__mutmut_11 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_12'] = x_checked__mutmut_12 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_13'] = x_checked__mutmut_13 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_14'] = x_checked__mutmut_14 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_15'] = x_checked__mutmut_15 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_16'] = x_checked__mutmut_16 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_17'] = x_checked__mutmut_17 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_18'] = x_checked__mutmut_18 # type: ignore # mutmut generated
mutants_x_checked__mutmut['x_checked__mutmut_19'] = x_checked__mutmut_19 # type: ignore # mutmut generated
mutants_x_warned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_warned__mutmut)
def warned(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=plan)


def x_warned__mutmut_orig(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=plan)


def x_warned__mutmut_1(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = None
    return replace(prepared, plan=plan)


def x_warned__mutmut_2(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(None, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=plan)


def x_warned__mutmut_3(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=None)
    return replace(prepared, plan=plan)


def x_warned__mutmut_4(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=plan)


def x_warned__mutmut_5(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, )
    return replace(prepared, plan=plan)


def x_warned__mutmut_6(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(None, plan=plan)


def x_warned__mutmut_7(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, plan=None)


def x_warned__mutmut_8(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(plan=plan)


def x_warned__mutmut_9(prepared: Prepared, *warnings: tuple[str, str]) -> Prepared:
    """Return `prepared` with further warnings, before those that tell who takes it back."""
    plan = msgspec.structs.replace(prepared.plan, warnings=(*warnings, *prepared.plan.warnings))
    return replace(prepared, )

mutants_x_warned__mutmut['_mutmut_orig'] = x_warned__mutmut_orig # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_1'] = x_warned__mutmut_1 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_2'] = x_warned__mutmut_2 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_3'] = x_warned__mutmut_3 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_4'] = x_warned__mutmut_4 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_5'] = x_warned__mutmut_5 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_6'] = x_warned__mutmut_6 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_7'] = x_warned__mutmut_7 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_8'] = x_warned__mutmut_8 # type: ignore # mutmut generated
mutants_x_warned__mutmut['x_warned__mutmut_9'] = x_warned__mutmut_9 # type: ignore # mutmut generated
mutants_x_refused__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_refused__mutmut)
def refused(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, refused=sentence))


def x_refused__mutmut_orig(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, refused=sentence))


def x_refused__mutmut_1(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(None, plan=msgspec.structs.replace(prepared.plan, refused=sentence))


def x_refused__mutmut_2(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=None)


def x_refused__mutmut_3(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(plan=msgspec.structs.replace(prepared.plan, refused=sentence))


def x_refused__mutmut_4(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, )


def x_refused__mutmut_5(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(None, refused=sentence))


def x_refused__mutmut_6(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, refused=None))


def x_refused__mutmut_7(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(refused=sentence))


def x_refused__mutmut_8(prepared: Prepared, sentence: str) -> Prepared:
    """Return `prepared` as one that can never be confirmed."""
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, ))

mutants_x_refused__mutmut['_mutmut_orig'] = x_refused__mutmut_orig # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_1'] = x_refused__mutmut_1 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_2'] = x_refused__mutmut_2 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_3'] = x_refused__mutmut_3 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_4'] = x_refused__mutmut_4 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_5'] = x_refused__mutmut_5 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_6'] = x_refused__mutmut_6 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_7'] = x_refused__mutmut_7 # type: ignore # mutmut generated
mutants_x_refused__mutmut['x_refused__mutmut_8'] = x_refused__mutmut_8 # type: ignore # mutmut generated
