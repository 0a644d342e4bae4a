"""What became of a write: the answer read, or, where it was lost, the object read and compared.

Source: reliability.md 4.3, step 7.
"""

import asyncio
from collections.abc import Sequence

import msgspec

from cluster import fresh as reading
from cluster.client import Answer, Client
from cluster.errors import ClusterError
from cluster.fresh import Fresh, GoneError
from cluster.members import read_members
from cluster.prepared import Prepared, by, via
from rollout import acts
from rollout.action import Action, Ending, Outcome
from rollout.changes import changes, summary
from rollout.template import same_template
from rollout.undo import TOOL, mark_of

WAITS = (0.3, 0.7, 2.0, 4.0)
"""Seconds between the five reads after a lost answer: a slow server may yet apply what it was sent."""

PROXY_TIMEOUT = 408
"""A status that no API server answers a patch with: what is between may have passed it on."""

NOTHING = "nothing was written"


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_not_sent__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_not_sent__mutmut)
def not_sent(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(Ending.NOT_APPLIED, f"{sentence}: nothing was sent")


def x_not_sent__mutmut_orig(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(Ending.NOT_APPLIED, f"{sentence}: nothing was sent")


def x_not_sent__mutmut_1(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(None, f"{sentence}: nothing was sent")


def x_not_sent__mutmut_2(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(Ending.NOT_APPLIED, None)


def x_not_sent__mutmut_3(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(f"{sentence}: nothing was sent")


def x_not_sent__mutmut_4(sentence: str) -> Outcome:
    """Return the outcome of a write that never left."""
    return _ended(Ending.NOT_APPLIED, )

mutants_x_not_sent__mutmut['_mutmut_orig'] = x_not_sent__mutmut_orig # type: ignore # mutmut generated
mutants_x_not_sent__mutmut['x_not_sent__mutmut_1'] = x_not_sent__mutmut_1 # type: ignore # mutmut generated
mutants_x_not_sent__mutmut['x_not_sent__mutmut_2'] = x_not_sent__mutmut_2 # type: ignore # mutmut generated
mutants_x_not_sent__mutmut['x_not_sent__mutmut_3'] = x_not_sent__mutmut_3 # type: ignore # mutmut generated
mutants_x_not_sent__mutmut['x_not_sent__mutmut_4'] = x_not_sent__mutmut_4 # type: ignore # mutmut generated
mutants_x_not_audited__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_not_audited__mutmut)
def not_audited(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(Ending.NOT_APPLIED, sentence)


def x_not_audited__mutmut_orig(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(Ending.NOT_APPLIED, sentence)


def x_not_audited__mutmut_1(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = None
    return _ended(Ending.NOT_APPLIED, sentence)


def x_not_audited__mutmut_2(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(None, sentence)


def x_not_audited__mutmut_3(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(Ending.NOT_APPLIED, None)


def x_not_audited__mutmut_4(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(sentence)


def x_not_audited__mutmut_5(why: str) -> Outcome:
    """Return the outcome of a write that was not sent because nobody could have read of it later."""
    sentence = f"nothing was sent, as it cannot be audited; --allow-unaudited sends it: {why}"
    return _ended(Ending.NOT_APPLIED, )

mutants_x_not_audited__mutmut['_mutmut_orig'] = x_not_audited__mutmut_orig # type: ignore # mutmut generated
mutants_x_not_audited__mutmut['x_not_audited__mutmut_1'] = x_not_audited__mutmut_1 # type: ignore # mutmut generated
mutants_x_not_audited__mutmut['x_not_audited__mutmut_2'] = x_not_audited__mutmut_2 # type: ignore # mutmut generated
mutants_x_not_audited__mutmut['x_not_audited__mutmut_3'] = x_not_audited__mutmut_3 # type: ignore # mutmut generated
mutants_x_not_audited__mutmut['x_not_audited__mutmut_4'] = x_not_audited__mutmut_4 # type: ignore # mutmut generated
mutants_x_not_audited__mutmut['x_not_audited__mutmut_5'] = x_not_audited__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_judge__mutmut)
async def judge(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_orig(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_1(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status not in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_2(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (201, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_3(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 203):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_4(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(None, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_5(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, None, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_6(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, None, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_7(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, None)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_8(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_9(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_10(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_11(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, )
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_12(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = None
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_13(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(None)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_14(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 and answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_15(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status > 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_16(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 501 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_17(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status != PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_18(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(None, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_19(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, None, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_20(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, None, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_21(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, None)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_22(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_23(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_24(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_25(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, )
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_26(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None or answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_27(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_28(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status not in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_29(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (405, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_30(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 410):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_31(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(None, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_32(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, None)
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_33(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_34(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, )
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_35(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 or not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_36(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status != 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_37(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 423 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_38(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_39(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(None):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_40(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(None, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_41(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, None)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_42(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_43(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, )
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_44(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = None
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_45(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(None, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_46(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, None)
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_47(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get("rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_48(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, )
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_49(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        402: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_50(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "XXthe sign-in has expiredXX",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_51(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "THE SIGN-IN HAS EXPIRED",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_52(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        404: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_53(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "XXnot allowedXX",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_54(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "NOT ALLOWED",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_55(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        405: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_56(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        410: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_57(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "XXin conflict with another changeXX",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_58(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "IN CONFLICT WITH ANOTHER CHANGE",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_59(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        430: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_60(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "XXthe server is too busyXX",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_61(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "THE SERVER IS TOO BUSY",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_62(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "XXrejectedXX")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_63(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "REJECTED")
    return _ended(Ending.NOT_APPLIED, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_64(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(None, f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_65(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, None)


async def x_judge__mutmut_66(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(f"{words}, {NOTHING}: {said}")


async def x_judge__mutmut_67(
    client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float] = WAITS
) -> Outcome:
    """Return what the server's answer to the patch means. Reads the object where the answer does not say."""
    if answer.status in (200, 202):
        return await _accepted(client, prepared, answer, waits)
    said = reading.refusal(answer)
    if answer.status >= 500 or answer.status == PROXY_TIMEOUT:
        return await settle(client, prepared, said, waits)
    if prepared.member is not None and answer.status in (404, 409):
        return _ended(Ending.SUPERSEDED, f"{prepared.ask.pod} is another pod by now: {NOTHING}")
    if answer.status == 422 and not reading.has_causes(answer):
        return await _which_test(client, prepared)
    words = {
        401: "the sign-in has expired",
        403: "not allowed",
        404: f"{prepared.plan.ref.short} was deleted",
        409: "in conflict with another change",
        429: "the server is too busy",
    }.get(answer.status, "rejected")
    return _ended(Ending.NOT_APPLIED, )

mutants_x_judge__mutmut['_mutmut_orig'] = x_judge__mutmut_orig # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_1'] = x_judge__mutmut_1 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_2'] = x_judge__mutmut_2 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_3'] = x_judge__mutmut_3 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_4'] = x_judge__mutmut_4 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_5'] = x_judge__mutmut_5 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_6'] = x_judge__mutmut_6 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_7'] = x_judge__mutmut_7 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_8'] = x_judge__mutmut_8 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_9'] = x_judge__mutmut_9 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_10'] = x_judge__mutmut_10 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_11'] = x_judge__mutmut_11 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_12'] = x_judge__mutmut_12 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_13'] = x_judge__mutmut_13 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_14'] = x_judge__mutmut_14 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_15'] = x_judge__mutmut_15 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_16'] = x_judge__mutmut_16 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_17'] = x_judge__mutmut_17 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_18'] = x_judge__mutmut_18 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_19'] = x_judge__mutmut_19 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_20'] = x_judge__mutmut_20 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_21'] = x_judge__mutmut_21 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_22'] = x_judge__mutmut_22 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_23'] = x_judge__mutmut_23 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_24'] = x_judge__mutmut_24 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_25'] = x_judge__mutmut_25 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_26'] = x_judge__mutmut_26 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_27'] = x_judge__mutmut_27 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_28'] = x_judge__mutmut_28 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_29'] = x_judge__mutmut_29 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_30'] = x_judge__mutmut_30 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_31'] = x_judge__mutmut_31 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_32'] = x_judge__mutmut_32 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_33'] = x_judge__mutmut_33 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_34'] = x_judge__mutmut_34 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_35'] = x_judge__mutmut_35 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_36'] = x_judge__mutmut_36 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_37'] = x_judge__mutmut_37 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_38'] = x_judge__mutmut_38 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_39'] = x_judge__mutmut_39 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_40'] = x_judge__mutmut_40 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_41'] = x_judge__mutmut_41 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_42'] = x_judge__mutmut_42 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_43'] = x_judge__mutmut_43 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_44'] = x_judge__mutmut_44 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_45'] = x_judge__mutmut_45 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_46'] = x_judge__mutmut_46 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_47'] = x_judge__mutmut_47 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_48'] = x_judge__mutmut_48 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_49'] = x_judge__mutmut_49 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_50'] = x_judge__mutmut_50 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_51'] = x_judge__mutmut_51 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_52'] = x_judge__mutmut_52 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_53'] = x_judge__mutmut_53 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_54'] = x_judge__mutmut_54 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_55'] = x_judge__mutmut_55 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_56'] = x_judge__mutmut_56 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_57'] = x_judge__mutmut_57 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_58'] = x_judge__mutmut_58 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_59'] = x_judge__mutmut_59 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_60'] = x_judge__mutmut_60 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_61'] = x_judge__mutmut_61 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_62'] = x_judge__mutmut_62 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_63'] = x_judge__mutmut_63 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_64'] = x_judge__mutmut_64 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_65'] = x_judge__mutmut_65 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_66'] = x_judge__mutmut_66 # type: ignore # mutmut generated
mutants_x_judge__mutmut['x_judge__mutmut_67'] = x_judge__mutmut_67 # type: ignore # mutmut generated
mutants_x_settle__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_settle__mutmut)
async def settle(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_orig(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_1(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = ""
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_2(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = None
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_3(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(None, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_4(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, None, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_5(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, None)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_6(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_7(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_8(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, )
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_9(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(None, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_10(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, None)
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_11(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_12(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, )
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_13(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(None))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_14(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = ""
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_15(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_16(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_17(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(None)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_18(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is None:
        return seen
    return _ended(Ending.UNKNOWN, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_19(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(None, f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_20(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, None)


async def x_settle__mutmut_21(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(f"the outcome is unknown ({lost}): look before you try again")


async def x_settle__mutmut_22(client: Client, prepared: Prepared, lost: str, waits: Sequence[float] = WAITS) -> Outcome:
    """Return what became of a patch whose answer was lost, by reading once more than there are `waits`.

    That the old template is still there proves little before the last: the server may be at work on it.
    """
    seen: Outcome | None = None
    for wait in (*waits, None):
        try:
            seen = await _look(client, prepared, lost)
        except GoneError as error:
            return _ended(Ending.SUPERSEDED, str(error))
        except ClusterError:
            seen = None
        else:
            if seen.ending is not Ending.NOT_APPLIED:
                return seen
        if wait is not None:
            await asyncio.sleep(wait)
    if seen is not None:
        return seen
    return _ended(Ending.UNKNOWN, )

mutants_x_settle__mutmut['_mutmut_orig'] = x_settle__mutmut_orig # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_1'] = x_settle__mutmut_1 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_2'] = x_settle__mutmut_2 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_3'] = x_settle__mutmut_3 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_4'] = x_settle__mutmut_4 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_5'] = x_settle__mutmut_5 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_6'] = x_settle__mutmut_6 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_7'] = x_settle__mutmut_7 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_8'] = x_settle__mutmut_8 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_9'] = x_settle__mutmut_9 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_10'] = x_settle__mutmut_10 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_11'] = x_settle__mutmut_11 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_12'] = x_settle__mutmut_12 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_13'] = x_settle__mutmut_13 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_14'] = x_settle__mutmut_14 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_15'] = x_settle__mutmut_15 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_16'] = x_settle__mutmut_16 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_17'] = x_settle__mutmut_17 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_18'] = x_settle__mutmut_18 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_19'] = x_settle__mutmut_19 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_20'] = x_settle__mutmut_20 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_21'] = x_settle__mutmut_21 # type: ignore # mutmut generated
mutants_x_settle__mutmut['x_settle__mutmut_22'] = x_settle__mutmut_22 # type: ignore # mutmut generated
mutants_x__look__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__look__mutmut)
async def _look(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_orig(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_1(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is not None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_2(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(None, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_3(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, None, lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_4(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), None)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_5(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_6(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_7(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), )
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_8(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(None, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_9(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, None), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_10(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_11(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, ), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_12(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = None
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_13(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = None
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_14(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if (prepared.fresh) and False else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_15(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if (prepared.fresh) or True else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_16(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else "XXXX"
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_17(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = None
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_18(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(None, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_19(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, None, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_20(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, None, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_21(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, None)
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_22(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_23(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_24(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_25(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, )
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_26(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset(None))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_27(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = None
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_28(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next(None, None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_29(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next(None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_30(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), )
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_31(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid != prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_32(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None and pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_33(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is not None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_34(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = None
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_35(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=None, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_36(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=None, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_37(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_38(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, generation=None)
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_39(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, )
    return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_40(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(None, f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_41(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, None)


async def x__look__mutmut_42(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(f"not applied ({lost}): {pod.name} is as it was")


async def x__look__mutmut_43(client: Client, prepared: Prepared, lost: str) -> Outcome:
    """Read once, and compare. Raises GoneError, ReadError, LinkError, CredentialError."""
    if prepared.member is None:
        return _compared(prepared, await reading.read_workload(client, prepared.plan.ref), lost)
    ref = prepared.plan.ref
    selector = prepared.fresh.selector if prepared.fresh else ""
    members = await read_members(client, ref, selector, frozenset({ref.uid}))
    pod = next((member for member in members if member.uid == prepared.member.uid), None)
    if pod is None or pod.terminating:
        sentence = f"{prepared.ask.pod} goes, though the answer was lost ({lost})"
        return Outcome(ending=Ending.APPLIED, sentence=sentence, generation=None)
    return _ended(Ending.NOT_APPLIED, )

mutants_x__look__mutmut['_mutmut_orig'] = x__look__mutmut_orig # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_1'] = x__look__mutmut_1 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_2'] = x__look__mutmut_2 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_3'] = x__look__mutmut_3 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_4'] = x__look__mutmut_4 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_5'] = x__look__mutmut_5 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_6'] = x__look__mutmut_6 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_7'] = x__look__mutmut_7 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_8'] = x__look__mutmut_8 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_9'] = x__look__mutmut_9 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_10'] = x__look__mutmut_10 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_11'] = x__look__mutmut_11 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_12'] = x__look__mutmut_12 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_13'] = x__look__mutmut_13 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_14'] = x__look__mutmut_14 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_15'] = x__look__mutmut_15 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_16'] = x__look__mutmut_16 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_17'] = x__look__mutmut_17 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_18'] = x__look__mutmut_18 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_19'] = x__look__mutmut_19 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_20'] = x__look__mutmut_20 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_21'] = x__look__mutmut_21 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_22'] = x__look__mutmut_22 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_23'] = x__look__mutmut_23 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_24'] = x__look__mutmut_24 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_25'] = x__look__mutmut_25 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_26'] = x__look__mutmut_26 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_27'] = x__look__mutmut_27 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_28'] = x__look__mutmut_28 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_29'] = x__look__mutmut_29 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_30'] = x__look__mutmut_30 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_31'] = x__look__mutmut_31 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_32'] = x__look__mutmut_32 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_33'] = x__look__mutmut_33 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_34'] = x__look__mutmut_34 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_35'] = x__look__mutmut_35 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_36'] = x__look__mutmut_36 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_37'] = x__look__mutmut_37 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_38'] = x__look__mutmut_38 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_39'] = x__look__mutmut_39 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_40'] = x__look__mutmut_40 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_41'] = x__look__mutmut_41 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_42'] = x__look__mutmut_42 # type: ignore # mutmut generated
mutants_x__look__mutmut['x__look__mutmut_43'] = x__look__mutmut_43 # type: ignore # mutmut generated
mutants_x__accepted__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__accepted__mutmut)
async def _accepted(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_orig(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_1(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = None
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_2(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(None)
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_3(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(None))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_4(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_5(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=None, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_6(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence=None, generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_7(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=None)
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_8(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_9(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_10(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_11(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, )
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_12(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="XXacceptedXX", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_13(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="ACCEPTED", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_14(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(None))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_15(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = None
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_16(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(None)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_17(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(None, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_18(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, None, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_19(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, None, waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_20(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), None)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_21(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_22(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_23(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_24(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), )
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_25(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(None), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_26(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = None
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_27(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None or not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_28(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_29(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_30(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(None, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_31(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, None):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_32(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_33(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, ):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_34(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = None
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_35(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(None, 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_36(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), None)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_37(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_38(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), )
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_39(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(None, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_40(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, None), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_41(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_42(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, ), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_43(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 91)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_44(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(None)
    return _done(prepared, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_45(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(None, fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_46(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, None, "accepted", tuple(warnings))


async def x__accepted__mutmut_47(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, None, tuple(warnings))


async def x__accepted__mutmut_48(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", None)


async def x__accepted__mutmut_49(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(fresh, "accepted", tuple(warnings))


async def x__accepted__mutmut_50(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, "accepted", tuple(warnings))


async def x__accepted__mutmut_51(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, tuple(warnings))


async def x__accepted__mutmut_52(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", )


async def x__accepted__mutmut_53(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "XXacceptedXX", tuple(warnings))


async def x__accepted__mutmut_54(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "ACCEPTED", tuple(warnings))


async def x__accepted__mutmut_55(client: Client, prepared: Prepared, answer: Answer, waits: Sequence[float]) -> Outcome:
    """Return the outcome of a 200. One that does not hold the workload may come from a proxy: look then."""
    warnings = list(reading.warnings_of(answer))
    if prepared.member is not None:
        return Outcome(ending=Ending.APPLIED, sentence="accepted", generation=None, warnings=tuple(warnings))
    try:
        fresh = reading.workload_of(answer.body)
    except ClusterError as error:
        return await settle(client, prepared, str(error), waits)
    target = prepared.wanted()
    if target is not None and not same_template(fresh.live.template, target):
        further = summary(changes(target, fresh.live.template), 90)
        warnings.append(f"a webhook changed the template further: {further}")
    return _done(prepared, fresh, "accepted", tuple(None))

mutants_x__accepted__mutmut['_mutmut_orig'] = x__accepted__mutmut_orig # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_1'] = x__accepted__mutmut_1 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_2'] = x__accepted__mutmut_2 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_3'] = x__accepted__mutmut_3 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_4'] = x__accepted__mutmut_4 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_5'] = x__accepted__mutmut_5 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_6'] = x__accepted__mutmut_6 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_7'] = x__accepted__mutmut_7 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_8'] = x__accepted__mutmut_8 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_9'] = x__accepted__mutmut_9 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_10'] = x__accepted__mutmut_10 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_11'] = x__accepted__mutmut_11 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_12'] = x__accepted__mutmut_12 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_13'] = x__accepted__mutmut_13 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_14'] = x__accepted__mutmut_14 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_15'] = x__accepted__mutmut_15 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_16'] = x__accepted__mutmut_16 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_17'] = x__accepted__mutmut_17 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_18'] = x__accepted__mutmut_18 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_19'] = x__accepted__mutmut_19 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_20'] = x__accepted__mutmut_20 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_21'] = x__accepted__mutmut_21 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_22'] = x__accepted__mutmut_22 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_23'] = x__accepted__mutmut_23 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_24'] = x__accepted__mutmut_24 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_25'] = x__accepted__mutmut_25 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_26'] = x__accepted__mutmut_26 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_27'] = x__accepted__mutmut_27 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_28'] = x__accepted__mutmut_28 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_29'] = x__accepted__mutmut_29 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_30'] = x__accepted__mutmut_30 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_31'] = x__accepted__mutmut_31 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_32'] = x__accepted__mutmut_32 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_33'] = x__accepted__mutmut_33 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_34'] = x__accepted__mutmut_34 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_35'] = x__accepted__mutmut_35 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_36'] = x__accepted__mutmut_36 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_37'] = x__accepted__mutmut_37 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_38'] = x__accepted__mutmut_38 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_39'] = x__accepted__mutmut_39 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_40'] = x__accepted__mutmut_40 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_41'] = x__accepted__mutmut_41 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_42'] = x__accepted__mutmut_42 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_43'] = x__accepted__mutmut_43 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_44'] = x__accepted__mutmut_44 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_45'] = x__accepted__mutmut_45 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_46'] = x__accepted__mutmut_46 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_47'] = x__accepted__mutmut_47 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_48'] = x__accepted__mutmut_48 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_49'] = x__accepted__mutmut_49 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_50'] = x__accepted__mutmut_50 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_51'] = x__accepted__mutmut_51 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_52'] = x__accepted__mutmut_52 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_53'] = x__accepted__mutmut_53 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_54'] = x__accepted__mutmut_54 # type: ignore # mutmut generated
mutants_x__accepted__mutmut['x__accepted__mutmut_55'] = x__accepted__mutmut_55 # type: ignore # mutmut generated
mutants_x__done__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__done__mutmut)
def _done(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_orig(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_1(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_2(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if (prepared.target) and False else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_3(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if (prepared.target) or True else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_4(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = None
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_5(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager != TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_6(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=None,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_7(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=None,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_8(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=None,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_9(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=None,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_10(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=None,
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_11(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=None,
    )


def x__done__mutmut_12(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_13(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_14(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_15(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_16(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_17(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        )


def x__done__mutmut_18(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(None, default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_19(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(default=None),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_20(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, ),
        further=target is not None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_21(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None or not same_template(fresh.live.template, target),
    )


def x__done__mutmut_22(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is None and not same_template(fresh.live.template, target),
    )


def x__done__mutmut_23(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and same_template(fresh.live.template, target),
    )


def x__done__mutmut_24(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(None, target),
    )


def x__done__mutmut_25(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, None),
    )


def x__done__mutmut_26(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(target),
    )


def x__done__mutmut_27(prepared: Prepared, fresh: Fresh, sentence: str, warnings: tuple[str, ...] = ()) -> Outcome:
    """Return the outcome of a write that applied, by the workload as it was after it."""
    target = prepared.target.template if prepared.target else None
    ours = [writing.at for writing in fresh.writers if writing.manager == TOOL]
    return Outcome(
        ending=Ending.APPLIED,
        sentence=sentence,
        generation=fresh.generation,
        warnings=warnings,
        written=max(ours, default=None),
        further=target is not None and not same_template(fresh.live.template, ),
    )

mutants_x__done__mutmut['_mutmut_orig'] = x__done__mutmut_orig # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_1'] = x__done__mutmut_1 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_2'] = x__done__mutmut_2 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_3'] = x__done__mutmut_3 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_4'] = x__done__mutmut_4 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_5'] = x__done__mutmut_5 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_6'] = x__done__mutmut_6 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_7'] = x__done__mutmut_7 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_8'] = x__done__mutmut_8 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_9'] = x__done__mutmut_9 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_10'] = x__done__mutmut_10 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_11'] = x__done__mutmut_11 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_12'] = x__done__mutmut_12 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_13'] = x__done__mutmut_13 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_14'] = x__done__mutmut_14 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_15'] = x__done__mutmut_15 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_16'] = x__done__mutmut_16 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_17'] = x__done__mutmut_17 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_18'] = x__done__mutmut_18 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_19'] = x__done__mutmut_19 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_20'] = x__done__mutmut_20 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_21'] = x__done__mutmut_21 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_22'] = x__done__mutmut_22 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_23'] = x__done__mutmut_23 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_24'] = x__done__mutmut_24 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_25'] = x__done__mutmut_25 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_26'] = x__done__mutmut_26 # type: ignore # mutmut generated
mutants_x__done__mutmut['x__done__mutmut_27'] = x__done__mutmut_27 # type: ignore # mutmut generated
mutants_x__compared__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__compared__mutmut)
def _compared(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_orig(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_1(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = None
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_2(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = None
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_3(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(None)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_4(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = None
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_5(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(None) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_6(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) not in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_7(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_8(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = None  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_9(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours or is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_10(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(None, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_11(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, None, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_12(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, None)
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_13(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_14(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_15(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, )
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_16(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(None, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_17(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, None)
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_18(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_19(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, )
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_20(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(None)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_21(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(None, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_22(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, None)
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_23(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_24(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, )
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_25(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(None)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_26(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None or same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_27(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_28(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(None, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_29(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, None):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_30(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_31(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, ):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_32(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(None, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_33(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, None)
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_34(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_35(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, )
    return _ended(Ending.SUPERSEDED, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_36(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(None, f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_37(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, None)


def x__compared__mutmut_38(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(f"changed{by(fresh)}, by someone else: {NOTHING}")


def x__compared__mutmut_39(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, )


def x__compared__mutmut_40(prepared: Prepared, fresh: Fresh, lost: str) -> Outcome:
    """Return what a read after a lost answer shows. Our id in the change-cause proves that it was applied."""
    short = prepared.plan.ref.short
    is_target = prepared.reached(fresh)
    ours = mark_of(prepared.ident) in fresh.cause
    if prepared.ask.action is not Action.UNDO:
        ours = is_target  # no annotation of ours tells it apart; what was asked for has come about
    if ours and is_target:
        return _done(prepared, fresh, f"applied, though its answer was lost ({lost})")
    if ours:
        return _ended(Ending.SUPERSEDED, f"applied, and changed since{by(fresh)}")
    if is_target:
        return _ended(Ending.SUPERSEDED, f"{short} was undone{by(fresh)}, by someone else: {NOTHING}")
    if prepared.fresh is not None and same_template(fresh.live.template, prepared.fresh.live.template):
        return _ended(Ending.NOT_APPLIED, f"not applied ({lost}): {short} is as it was")
    return _ended(Ending.SUPERSEDED, f"changed{by(None)}, by someone else: {NOTHING}")

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
mutants_x__which_test__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__which_test__mutmut)
async def _which_test(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_orig(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_1(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = None
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_2(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = None
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_3(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(None, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_4(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, None)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_5(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_6(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, )
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_7(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(None, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_8(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, None)
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_9(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_10(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, )
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_11(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            None, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_12(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, None
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_13(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_14(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_15(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = None
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_16(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is not None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_17(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(None, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_18(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, None)
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_19(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_20(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, )
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_21(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(None, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_22(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, None):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_23(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_24(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, ):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_25(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(None) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_26(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) == bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_27(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(None):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_28(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = None
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_29(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if (fresh.live.paused) and False else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_30(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if (fresh.live.paused) or True else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_31(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "XXpausedXX" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_32(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "PAUSED" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_33(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "XXresumedXX"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_34(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "RESUMED"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_35(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(None, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_36(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, None)
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_37(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_38(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, )
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_39(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(None, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_40(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, None)
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_41(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_42(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, )
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_43(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = None
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_44(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(None, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_45(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, None)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_46(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_47(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, )
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_48(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(None):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_49(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(None, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_50(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, None)
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_51(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_52(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, )
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_53(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(None)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_54(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = None
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_55(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(None, 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_56(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), None)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_57(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_58(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), )
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_59(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(None, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_60(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, None), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_61(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_62(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, ), 60)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_63(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 61)
    return _ended(Ending.SUPERSEDED, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_64(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(None, f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_65(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, None)


async def x__which_test__mutmut_66(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(f"changed{who} since you looked ({what}): {NOTHING}")


async def x__which_test__mutmut_67(client: Client, prepared: Prepared) -> Outcome:
    """Return why a `test` of the patch failed, and who is recorded for it: the server itself does not say."""
    short = prepared.plan.ref.short
    try:
        fresh = await reading.read_workload(client, prepared.plan.ref)
    except GoneError as error:
        return _ended(Ending.SUPERSEDED, f"{error}: {NOTHING}")
    except ClusterError as error:
        return _ended(
            Ending.SUPERSEDED, f"changed since you looked: {NOTHING} (reading again failed: {error})"
        )
    before = prepared.fresh
    if before is None:
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    if same_template(fresh.live.template, before.live.template):
        if bool(fresh.live.paused) != bool(before.live.paused):
            done = "paused" if fresh.live.paused else "resumed"
            return _ended(Ending.SUPERSEDED, f"{short} was {done} since you looked: {NOTHING}")
        return _ended(Ending.NOT_APPLIED, f"rejected, reason unknown: {NOTHING}")
    who = _recorded(fresh, before)
    if prepared.reached(fresh):
        return _ended(Ending.SUPERSEDED, f"already {acts.done(prepared.ask)}{who}: {NOTHING}")
    what = summary(changes(before.live.template, fresh.live.template), 60)
    return _ended(Ending.SUPERSEDED, )

mutants_x__which_test__mutmut['_mutmut_orig'] = x__which_test__mutmut_orig # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_1'] = x__which_test__mutmut_1 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_2'] = x__which_test__mutmut_2 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_3'] = x__which_test__mutmut_3 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_4'] = x__which_test__mutmut_4 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_5'] = x__which_test__mutmut_5 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_6'] = x__which_test__mutmut_6 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_7'] = x__which_test__mutmut_7 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_8'] = x__which_test__mutmut_8 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_9'] = x__which_test__mutmut_9 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_10'] = x__which_test__mutmut_10 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_11'] = x__which_test__mutmut_11 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_12'] = x__which_test__mutmut_12 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_13'] = x__which_test__mutmut_13 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_14'] = x__which_test__mutmut_14 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_15'] = x__which_test__mutmut_15 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_16'] = x__which_test__mutmut_16 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_17'] = x__which_test__mutmut_17 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_18'] = x__which_test__mutmut_18 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_19'] = x__which_test__mutmut_19 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_20'] = x__which_test__mutmut_20 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_21'] = x__which_test__mutmut_21 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_22'] = x__which_test__mutmut_22 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_23'] = x__which_test__mutmut_23 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_24'] = x__which_test__mutmut_24 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_25'] = x__which_test__mutmut_25 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_26'] = x__which_test__mutmut_26 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_27'] = x__which_test__mutmut_27 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_28'] = x__which_test__mutmut_28 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_29'] = x__which_test__mutmut_29 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_30'] = x__which_test__mutmut_30 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_31'] = x__which_test__mutmut_31 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_32'] = x__which_test__mutmut_32 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_33'] = x__which_test__mutmut_33 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_34'] = x__which_test__mutmut_34 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_35'] = x__which_test__mutmut_35 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_36'] = x__which_test__mutmut_36 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_37'] = x__which_test__mutmut_37 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_38'] = x__which_test__mutmut_38 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_39'] = x__which_test__mutmut_39 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_40'] = x__which_test__mutmut_40 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_41'] = x__which_test__mutmut_41 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_42'] = x__which_test__mutmut_42 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_43'] = x__which_test__mutmut_43 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_44'] = x__which_test__mutmut_44 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_45'] = x__which_test__mutmut_45 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_46'] = x__which_test__mutmut_46 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_47'] = x__which_test__mutmut_47 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_48'] = x__which_test__mutmut_48 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_49'] = x__which_test__mutmut_49 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_50'] = x__which_test__mutmut_50 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_51'] = x__which_test__mutmut_51 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_52'] = x__which_test__mutmut_52 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_53'] = x__which_test__mutmut_53 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_54'] = x__which_test__mutmut_54 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_55'] = x__which_test__mutmut_55 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_56'] = x__which_test__mutmut_56 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_57'] = x__which_test__mutmut_57 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_58'] = x__which_test__mutmut_58 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_59'] = x__which_test__mutmut_59 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_60'] = x__which_test__mutmut_60 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_61'] = x__which_test__mutmut_61 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_62'] = x__which_test__mutmut_62 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_63'] = x__which_test__mutmut_63 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_64'] = x__which_test__mutmut_64 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_65'] = x__which_test__mutmut_65 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_66'] = x__which_test__mutmut_66 # type: ignore # mutmut generated
mutants_x__which_test__mutmut['x__which_test__mutmut_67'] = x__which_test__mutmut_67 # type: ignore # mutmut generated
mutants_x__recorded__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__recorded__mutmut)
def _recorded(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_orig(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_1(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = None
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_2(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size >= known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_3(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get(None, 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_4(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), None):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_5(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get(0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_6(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), ):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_7(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 1):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_8(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(None, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_9(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, None)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_10(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_11(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, )
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_12(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause or mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_13(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause == before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_14(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of(None) in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_15(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("XXXX") in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_16(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") not in fresh.cause:
        return f" via {TOOL}"
    return " by someone the server did not record"


def x__recorded__mutmut_17(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return "XX by someone the server did not recordXX"


def x__recorded__mutmut_18(fresh: Fresh, before: Fresh) -> str:
    """Return who made the change, where that is recorded.

    The server records nobody for a removal of fields, nor for a second change in a second; our own
    change-cause then tells.
    """
    known = {(writing.manager, writing.at): writing.size for writing in before.writers}
    for writing in fresh.writers:
        if writing.size > known.get((writing.manager, writing.at), 0):
            return via(writing, fresh.read)
    if fresh.cause != before.cause and mark_of("") in fresh.cause:
        return f" via {TOOL}"
    return " BY SOMEONE THE SERVER DID NOT RECORD"

mutants_x__recorded__mutmut['_mutmut_orig'] = x__recorded__mutmut_orig # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_1'] = x__recorded__mutmut_1 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_2'] = x__recorded__mutmut_2 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_3'] = x__recorded__mutmut_3 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_4'] = x__recorded__mutmut_4 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_5'] = x__recorded__mutmut_5 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_6'] = x__recorded__mutmut_6 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_7'] = x__recorded__mutmut_7 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_8'] = x__recorded__mutmut_8 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_9'] = x__recorded__mutmut_9 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_10'] = x__recorded__mutmut_10 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_11'] = x__recorded__mutmut_11 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_12'] = x__recorded__mutmut_12 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_13'] = x__recorded__mutmut_13 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_14'] = x__recorded__mutmut_14 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_15'] = x__recorded__mutmut_15 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_16'] = x__recorded__mutmut_16 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_17'] = x__recorded__mutmut_17 # type: ignore # mutmut generated
mutants_x__recorded__mutmut['x__recorded__mutmut_18'] = x__recorded__mutmut_18 # type: ignore # mutmut generated
mutants_x__ended__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__ended__mutmut)
def _ended(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, sentence=sentence, generation=None)


def x__ended__mutmut_orig(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, sentence=sentence, generation=None)


def x__ended__mutmut_1(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=None, sentence=sentence, generation=None)


def x__ended__mutmut_2(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, sentence=None, generation=None)


def x__ended__mutmut_3(ending: Ending, sentence: str) -> Outcome:
    return Outcome(sentence=sentence, generation=None)


def x__ended__mutmut_4(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, generation=None)


def x__ended__mutmut_5(ending: Ending, sentence: str) -> Outcome:
    return Outcome(ending=ending, sentence=sentence, )

mutants_x__ended__mutmut['_mutmut_orig'] = x__ended__mutmut_orig # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_1'] = x__ended__mutmut_1 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_2'] = x__ended__mutmut_2 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_3'] = x__ended__mutmut_3 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_4'] = x__ended__mutmut_4 # type: ignore # mutmut generated
mutants_x__ended__mutmut['x__ended__mutmut_5'] = x__ended__mutmut_5 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_generation_of__mutmut)
def generation_of(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_orig(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_1(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None and answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_2(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is not None or answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_3(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status == 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_4(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 201:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_5(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "XXXX", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_6(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "", None
    try:
        fresh = None
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_7(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(None)
    except (ClusterError, msgspec.DecodeError):
        return "", None
    return fresh.version, fresh.generation


def x_generation_of__mutmut_8(answer: Answer | None) -> tuple[str, int | None]:
    """Return (resourceVersion, generation) of the object in an answer, for the audit log."""
    if answer is None or answer.status != 200:
        return "", None
    try:
        fresh = reading.workload_of(answer.body)
    except (ClusterError, msgspec.DecodeError):
        return "XXXX", None
    return fresh.version, fresh.generation

mutants_x_generation_of__mutmut['_mutmut_orig'] = x_generation_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_1'] = x_generation_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_2'] = x_generation_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_3'] = x_generation_of__mutmut_3 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_4'] = x_generation_of__mutmut_4 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_5'] = x_generation_of__mutmut_5 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_6'] = x_generation_of__mutmut_6 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_7'] = x_generation_of__mutmut_7 # type: ignore # mutmut generated
mutants_x_generation_of__mutmut['x_generation_of__mutmut_8'] = x_generation_of__mutmut_8 # type: ignore # mutmut generated
