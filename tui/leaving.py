"""What is said before somebody leaves while a write is watched: what becomes of it, and what the key does."""

from collections.abc import Iterable

from rollout.action import Action
from rollout.info import Ref
from rollout.text import clock
from tui.writes import Write


def leave_words(watched: tuple[Write, ...], again: str, *, waits: bool = True) -> str:
    """Return why leaving waits for a second key, and what it does; "" where nothing is watched.

    `again` is that key and where it leads: "q again leaves". `waits`: not before an answer that is out.
    """
    if not watched:
        return ""
    what = _named(watched)
    several = len(watched) > 1
    if any(write.outcome is None for write in watched):
        has = "have" if several else "has"
        return f"{what} {has} not been answered yet: {again}{', after the answer' if waits else ''}"
    if any(write.under_way for write in watched):
        goes = "go on in the cluster, and are" if several else "goes on in the cluster, and is"
        return f"{what} {goes} only watched from here: {again}"
    stays = "are done and stay; they are" if several else "is done and stays; it is"
    return f"{what} {stays} watched in case somebody takes it back: {again}"


def waits_words(watched: tuple[Write, ...]) -> str:
    """Return what leaving waits for; "" where it does not."""
    what = _named(write for write in watched if write.outcome is None)
    return f"waiting for the answer to {what}, 10s at most" if what else ""


def parting_words(write: Write) -> str:
    """Return what is printed on leaving of a write whose answer was out: how it ended, or how to look."""
    ref = write.plan.ref
    what = f"the {_called(write)} of {ref.short} in namespace {ref.namespace}"
    if write.outcome is not None:
        return f"rolldeck: {what}: {write.outcome.sentence}"
    return f"rolldeck: {what} was sent at {clock(write.began)} and {not_answered(ref)}"


def not_answered(ref: Ref) -> str:
    """Return what is said of a write that is left before it is answered, and how to find out."""
    look = f"rolldeck -n {ref.namespace} history {ref.short}"
    return f"not answered: it may be done or not. Look before you try again: {look}"


def _named(writes: Iterable[Write]) -> str:
    """Return what was done, and to what: "the undo of deploy/web, the restart of sts/db"."""
    return ", ".join(f"the {_called(write)} of {write.plan.ref.short}" for write in writes)


def _called(write: Write) -> str:
    """Return what was done, as a noun."""
    action = write.plan.ask.action
    return "pod deletion" if action is Action.DELETE_POD else action.value
