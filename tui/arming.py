"""When `y` may confirm: the arming of a dialog that writes, as a pure state machine.

Times are seconds of one monotonic clock. A key's time is the moment it was read, not when it is handled: a
key that waited in a slow loop is judged by what its writer could see.
"""

from enum import Enum

import msgspec
from msgspec import Struct

from rollout.action import LOOKS_AGAIN, Check, CheckState, Plan

QUIET = 0.5
"""Seconds after first paint, and after any change of what is shown, in which nothing confirms."""

STRAY = 1.0
"""Seconds for which a key disarms: a printable one that is not on offer, or a `y` that does not count.

Longer than a keyboard waits before it repeats a key: one that is held down never confirms.
"""

NOT_ON_OFFER = "disarmed for a second: that key is not on offer"
TOO_EARLY = "not yet: y came too early, let it go for a second"
TOGETHER = "y came together with other keys, as in a paste: press it alone"

VOID = 120.0
"""Seconds after which what is shown is too old to be confirmed."""


class Result(Enum):
    """What a key led to."""

    NOTHING = "nothing"
    SAID = "said"
    """Nothing is sent; the sentence says why."""
    TYPED = "typed"
    """The typed number changed."""
    CONFIRMED = "confirmed"


class Answer(Struct, frozen=True):
    """What to do about a key."""

    result: Result
    sentence: str = ""


class Arming(Struct, frozen=True, kw_only=True):
    """How a dialog stands. Every change makes a new value."""

    plan: Plan | None = None
    """What is shown; None before the first paint."""
    void_at: float = 0.0
    quiet_until: float = 0.0
    stray_until: float = 0.0
    stray_why: str = ""
    """Which key disarmed, as the sentence that `y` is answered with until then."""
    typed: str = ""
    """What has been typed of the number."""
    once: bool = False
    """Whether `y` has been pressed the first of two times."""


def drawn(arming: Arming, plan: Plan, now: float) -> Arming:
    """Return the state after `plan` was drawn at `now`.

    A change of anything but the checks that never block starts the quiet time over; a change of what the undo
    does (from, to, changes, what has to be typed) starts everything over, the 120 seconds included.
    """
    if arming.plan is None or essence(arming.plan) != essence(plan):
        return Arming(plan=plan, void_at=now + VOID, quiet_until=now + QUIET)
    if visible(arming.plan) == visible(plan):
        return msgspec.structs.replace(arming, plan=plan)
    return msgspec.structs.replace(arming, plan=plan, quiet_until=now + QUIET, once=False)


def painted(arming: Arming, now: float) -> Arming:
    """Return the state after the last change came on screen at `now`: the quiet time counts from there."""
    return msgspec.structs.replace(arming, quiet_until=max(arming.quiet_until, now + QUIET))


def essence(plan: Plan) -> tuple[object, ...]:
    """Return what an undo does, as far as its dialog shows it."""
    return (
        plan.ref,
        plan.source,
        plan.target,
        plan.target_uid,
        plan.changes,
        plan.resumes,
        plan.type_number,
        plan.twice,
        plan.refused,
        plan.ask,
    )


def visible(plan: Plan) -> Plan:
    """Return the plan without the checks that fill in and never block."""
    return msgspec.structs.replace(plan, checks=tuple(check for check in plan.checks if check.arms))


def answered(plan: Plan) -> bool:
    """Say whether the fresh read and the server dry run have answered well enough to be confirmed."""
    arming = [check for check in plan.checks if check.arms]
    return bool(arming) and not plan.refused and all(_suffices(check, plan) for check in arming)


def _suffices(check: Check, plan: Plan) -> bool:
    """Say whether a check lets an undo be confirmed. Unknown will do for a dry run alone, with two `y`."""
    if check.state is CheckState.UNKNOWN:
        return plan.twice and check.key == "dry-run"
    return check.state in (CheckState.GOOD, CheckState.WARNING)


def void_in(arming: Arming, now: float) -> int:
    """Return the whole seconds left until what is shown can no longer be confirmed."""
    return max(0, round(arming.void_at - now)) if arming.plan is not None else round(VOID)


def obstacle(arming: Arming, now: float) -> str:
    """Return why `y` would not confirm at `now`; "" when it would (a number or a second `y` apart)."""
    plan = arming.plan
    if plan is None:
        return "not yet: the plan is being read"
    if plan.refused:
        return f"cannot be confirmed: {offer(arming)}"
    if now >= arming.void_at:
        return f"void after {VOID:.0f}s: {LOOKS_AGAIN}"
    if not answered(plan):
        return _unanswered(plan)
    if plan.type_number and plan.typed is None:
        return "cannot be confirmed: the number that would have to be typed is not known"
    if now < arming.quiet_until:
        return "not yet: this has just changed, read it first"
    if now < arming.stray_until:
        return arming.stray_why
    return ""


def would_confirm(arming: Arming, now: float) -> bool:
    """Say whether a `y` that is read at `now` confirms."""
    return _confirm(arming, now)[1].result is Result.CONFIRMED


def _unanswered(plan: Plan) -> str:
    """Return which check an undo still waits for, or cannot do without."""
    for check in plan.checks:
        if check.arms and not _suffices(check, plan):
            if check.state is CheckState.PENDING:
                return f"not yet: waiting for {check.words}"
            return f"cannot be confirmed: {check.words}"
    return "not yet: the checks are being made"


def pressed(arming: Arming, key: str, character: str | None, now: float) -> tuple[Arming, Answer]:
    """Return the state after a key that the dialog does not use otherwise, and what to do about it.

    `key` is Textual's name of it, `character` what it prints (None: nothing), `now` when it was read.
    """
    number = _number(arming)
    if key == "enter":
        return arming, Answer(Result.SAID, f"enter does nothing here: {offer(arming)}")
    if character == "y":
        return _confirm(arming, now)
    if key == "backspace" and number:
        return msgspec.structs.replace(arming, typed=arming.typed[:-1]), Answer(Result.TYPED)
    if character is None or not character.isprintable():
        return arming, Answer(Result.NOTHING)
    if number and character.isdecimal() and character.isascii():
        return _type(arming, character, now)
    stray = msgspec.structs.replace(disarmed(arming, NOT_ON_OFFER, now), once=False)
    return stray, Answer(Result.SAID, f"{character} does nothing here: {offer(arming)}")


def disarmed(arming: Arming, why: str, now: float) -> Arming:
    """Return the state after a key that was read at `now` and disarms for a while."""
    return msgspec.structs.replace(arming, stray_until=now + STRAY, stray_why=why)


def offer(arming: Arming) -> str:
    """Return what confirms, in words: "type 13, then y"."""
    plan = arming.plan
    if plan is None or plan.refused:
        return "esc goes back"
    if plan.type_number:
        return f"type {plan.typed}, then y"
    return "y twice confirms" if plan.twice and not arming.once else "y confirms"


def _number(arming: Arming) -> str:
    """Return the number that has to be typed; "" for none."""
    return "" if arming.plan is None or not arming.plan.type_number else str(arming.plan.typed)


def _type(arming: Arming, digit: str, now: float) -> tuple[Arming, Answer]:
    """Take one digit of the number, unless its writer cannot have read what is shown."""
    if now < arming.quiet_until or now < arming.stray_until or now >= arming.void_at:
        return arming, Answer(Result.SAID, obstacle(arming, now))
    typed = (arming.typed + digit)[-len(_number(arming)) :]
    return msgspec.structs.replace(arming, typed=typed), Answer(Result.TYPED)


def _confirm(arming: Arming, now: float) -> tuple[Arming, Answer]:
    """Take a `y`: confirm, or say what is missing."""
    missing, number = obstacle(arming, now), _number(arming)
    if missing:
        return disarmed(arming, TOO_EARLY, now), Answer(Result.SAID, missing)
    if number and arming.typed != number:
        return arming, Answer(Result.SAID, f"type {number} first, then y")
    if arming.plan is not None and arming.plan.twice and not arming.once:
        again = msgspec.structs.replace(arming, once=True, quiet_until=now + STRAY)
        return again, Answer(
            Result.SAID, "the server dry run did not settle it: y again sends it all the same"
        )
    return arming, Answer(Result.CONFIRMED)
