"""The pods of a workload read once, for what a picture does not tell: when they became ready, who blocks."""

from datetime import datetime

import msgspec

from cluster.client import Client
from cluster.fresh import ReadError, refusal
from rollout.blocking import Member
from rollout.info import Ref
from rollout.kinds import PODS
from rollout.objects import Condition, Metadata
from rollout.safe import safe

LIMIT = 500
"""Pods that are read; a StatefulSet of more names its lowest ordinals among the first."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class _Status(msgspec.Struct):
    conditions: list[Condition] | None = None


class _Pod(msgspec.Struct):
    metadata: Metadata
    status: _Status | None = None


class _List(msgspec.Struct):
    items: list[_Pod] | None = None
mutants_x_read_members__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_read_members__mutmut)
async def read_members(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_orig(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_1(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = None
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_2(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"XXlimitXX": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_3(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"LIMIT": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_4(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(None), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_5(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if (selector) and False else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_6(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if (selector) or True else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_7(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"XXlabelSelectorXX": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_8(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelselector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_9(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"LABELSELECTOR": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_10(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = None
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_11(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask(None, PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_12(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", None, query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_13(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), None)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_14(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask(PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_15(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_16(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), )
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_17(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("XXGETXX", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_18(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("get", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_19(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(None), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_20(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status == 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_21(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 201:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_22(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(None)
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_23(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(None)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_24(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = None
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_25(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items and []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_26(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(None, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_27(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=None).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_28(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_29(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, ).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_30(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError(None) from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_31(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("XXthe server's list of pods cannot be understoodXX") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_32(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("THE SERVER'S LIST OF PODS CANNOT BE UNDERSTOOD") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_33(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(None)


async def x_read_members__mutmut_34(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(None) for pod in items if _owned(pod.metadata, owners))


async def x_read_members__mutmut_35(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(None, owners))


async def x_read_members__mutmut_36(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, None))


async def x_read_members__mutmut_37(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(owners))


async def x_read_members__mutmut_38(client: Client, ref: Ref, selector: str, owners: frozenset[str]) -> tuple[Member, ...]:
    """Return the pods that one of `owners` (uids) controls.

    Raises ReadError, LinkError, CredentialError.
    """
    query = {"limit": str(LIMIT), **({"labelSelector": selector} if selector else {})}
    answer = await client.ask("GET", PODS.path(ref.namespace), query)
    if answer.status != 200:
        raise ReadError(f"the pods cannot be read: {refusal(answer)}")
    try:
        items = msgspec.json.decode(answer.body, type=_List).items or []
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ReadError("the server's list of pods cannot be understood") from error
    return tuple(_member(pod) for pod in items if _owned(pod.metadata, ))

mutants_x_read_members__mutmut['_mutmut_orig'] = x_read_members__mutmut_orig # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_1'] = x_read_members__mutmut_1 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_2'] = x_read_members__mutmut_2 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_3'] = x_read_members__mutmut_3 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_4'] = x_read_members__mutmut_4 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_5'] = x_read_members__mutmut_5 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_6'] = x_read_members__mutmut_6 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_7'] = x_read_members__mutmut_7 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_8'] = x_read_members__mutmut_8 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_9'] = x_read_members__mutmut_9 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_10'] = x_read_members__mutmut_10 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_11'] = x_read_members__mutmut_11 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_12'] = x_read_members__mutmut_12 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_13'] = x_read_members__mutmut_13 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_14'] = x_read_members__mutmut_14 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_15'] = x_read_members__mutmut_15 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_16'] = x_read_members__mutmut_16 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_17'] = x_read_members__mutmut_17 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_18'] = x_read_members__mutmut_18 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_19'] = x_read_members__mutmut_19 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_20'] = x_read_members__mutmut_20 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_21'] = x_read_members__mutmut_21 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_22'] = x_read_members__mutmut_22 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_23'] = x_read_members__mutmut_23 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_24'] = x_read_members__mutmut_24 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_25'] = x_read_members__mutmut_25 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_26'] = x_read_members__mutmut_26 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_27'] = x_read_members__mutmut_27 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_28'] = x_read_members__mutmut_28 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_29'] = x_read_members__mutmut_29 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_30'] = x_read_members__mutmut_30 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_31'] = x_read_members__mutmut_31 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_32'] = x_read_members__mutmut_32 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_33'] = x_read_members__mutmut_33 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_34'] = x_read_members__mutmut_34 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_35'] = x_read_members__mutmut_35 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_36'] = x_read_members__mutmut_36 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_37'] = x_read_members__mutmut_37 # type: ignore # mutmut generated
mutants_x_read_members__mutmut['x_read_members__mutmut_38'] = x_read_members__mutmut_38 # type: ignore # mutmut generated
mutants_x__owned__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__owned__mutmut)
def _owned(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller and owner.uid in owners for owner in metadata.owner_references or [])


def x__owned__mutmut_orig(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller and owner.uid in owners for owner in metadata.owner_references or [])


def x__owned__mutmut_1(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(None)


def x__owned__mutmut_2(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller or owner.uid in owners for owner in metadata.owner_references or [])


def x__owned__mutmut_3(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller and owner.uid not in owners for owner in metadata.owner_references or [])


def x__owned__mutmut_4(metadata: Metadata, owners: frozenset[str]) -> bool:
    return any(owner.controller and owner.uid in owners for owner in metadata.owner_references and [])

mutants_x__owned__mutmut['_mutmut_orig'] = x__owned__mutmut_orig # type: ignore # mutmut generated
mutants_x__owned__mutmut['x__owned__mutmut_1'] = x__owned__mutmut_1 # type: ignore # mutmut generated
mutants_x__owned__mutmut['x__owned__mutmut_2'] = x__owned__mutmut_2 # type: ignore # mutmut generated
mutants_x__owned__mutmut['x__owned__mutmut_3'] = x__owned__mutmut_3 # type: ignore # mutmut generated
mutants_x__owned__mutmut['x__owned__mutmut_4'] = x__owned__mutmut_4 # type: ignore # mutmut generated
mutants_x__member__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__member__mutmut)
def _member(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_orig(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_1(pod: _Pod) -> Member:
    metadata, conditions = None
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_2(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) and []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_3(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if (pod.status) and False else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_4(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if (pod.status) or True else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_5(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = None
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_6(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next(None, None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_7(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next(None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_8(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), )
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_9(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type != "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_10(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "XXReadyXX"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_11(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_12(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "READY"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_13(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = None
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_14(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=None,
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_15(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=None,
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_16(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=None,
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_17(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=None,
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_18(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_19(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_20(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=None,
    )


def x__member__mutmut_21(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_22(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_23(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_24(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_25(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_26(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_27(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        )


def x__member__mutmut_28(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(None, 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_29(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", None),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_30(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_31(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", ),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_32(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name and "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_33(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "XXXX", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_34(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 254),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_35(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid and "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_36(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "XXXX",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_37(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if (labels) and False else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_38(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if (labels) or True else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_39(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash and "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_40(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "XXXX") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_41(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "XXXX",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_42(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None or ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_43(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_44(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status != "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_45(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "XXTrueXX",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_46(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "true",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_47(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "TRUE",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_48(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is None,
        since=ready.last_transition_time if ready else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_49(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if (ready) and False else None,
        started=metadata.creation_timestamp,
    )


def x__member__mutmut_50(pod: _Pod) -> Member:
    metadata, conditions = pod.metadata, (pod.status.conditions if pod.status else None) or []
    ready = next((one for one in conditions if one.type == "Ready"), None)
    labels = metadata.labels
    return Member(
        name=safe(metadata.name or "", 253),
        uid=metadata.uid or "",
        revision=(labels.revision_hash or "") if labels else "",
        ready=ready is not None and ready.status == "True",
        terminating=metadata.deletion_timestamp is not None,
        since=ready.last_transition_time if (ready) or True else None,
        started=metadata.creation_timestamp,
    )

mutants_x__member__mutmut['_mutmut_orig'] = x__member__mutmut_orig # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_1'] = x__member__mutmut_1 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_2'] = x__member__mutmut_2 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_3'] = x__member__mutmut_3 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_4'] = x__member__mutmut_4 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_5'] = x__member__mutmut_5 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_6'] = x__member__mutmut_6 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_7'] = x__member__mutmut_7 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_8'] = x__member__mutmut_8 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_9'] = x__member__mutmut_9 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_10'] = x__member__mutmut_10 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_11'] = x__member__mutmut_11 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_12'] = x__member__mutmut_12 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_13'] = x__member__mutmut_13 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_14'] = x__member__mutmut_14 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_15'] = x__member__mutmut_15 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_16'] = x__member__mutmut_16 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_17'] = x__member__mutmut_17 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_18'] = x__member__mutmut_18 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_19'] = x__member__mutmut_19 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_20'] = x__member__mutmut_20 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_21'] = x__member__mutmut_21 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_22'] = x__member__mutmut_22 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_23'] = x__member__mutmut_23 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_24'] = x__member__mutmut_24 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_25'] = x__member__mutmut_25 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_26'] = x__member__mutmut_26 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_27'] = x__member__mutmut_27 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_28'] = x__member__mutmut_28 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_29'] = x__member__mutmut_29 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_30'] = x__member__mutmut_30 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_31'] = x__member__mutmut_31 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_32'] = x__member__mutmut_32 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_33'] = x__member__mutmut_33 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_34'] = x__member__mutmut_34 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_35'] = x__member__mutmut_35 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_36'] = x__member__mutmut_36 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_37'] = x__member__mutmut_37 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_38'] = x__member__mutmut_38 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_39'] = x__member__mutmut_39 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_40'] = x__member__mutmut_40 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_41'] = x__member__mutmut_41 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_42'] = x__member__mutmut_42 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_43'] = x__member__mutmut_43 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_44'] = x__member__mutmut_44 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_45'] = x__member__mutmut_45 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_46'] = x__member__mutmut_46 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_47'] = x__member__mutmut_47 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_48'] = x__member__mutmut_48 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_49'] = x__member__mutmut_49 # type: ignore # mutmut generated
mutants_x__member__mutmut['x__member__mutmut_50'] = x__member__mutmut_50 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_start_seconds__mutmut)
def start_seconds(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_orig(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_1(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = None
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_2(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since + member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_3(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None or member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_4(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready or member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_5(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_6(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_7(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = None
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_8(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None and started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_9(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is not None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_10(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started > since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_11(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = None
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_12(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(None)
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_13(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late and [seconds for _, seconds in took])
    return counted[len(counted) // 2] if counted else None


def x_start_seconds__mutmut_14(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if (counted) and False else None


def x_start_seconds__mutmut_15(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 2] if (counted) or True else None


def x_start_seconds__mutmut_16(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) / 2] if counted else None


def x_start_seconds__mutmut_17(members: tuple[Member, ...], since: datetime | None = None) -> float | None:
    """Return how long a pod takes to get ready, the median of those that are; None where none is.

    `since`: only pods created after it count, where there are any: the last pace.
    """
    took = [
        (member.started, (member.since - member.started).total_seconds())
        for member in members
        if member.ready and member.since is not None and member.started is not None
    ]
    late = [seconds for started, seconds in took if since is None or started >= since]
    counted = sorted(late or [seconds for _, seconds in took])
    return counted[len(counted) // 3] if counted else None

mutants_x_start_seconds__mutmut['_mutmut_orig'] = x_start_seconds__mutmut_orig # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_1'] = x_start_seconds__mutmut_1 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_2'] = x_start_seconds__mutmut_2 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_3'] = x_start_seconds__mutmut_3 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_4'] = x_start_seconds__mutmut_4 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_5'] = x_start_seconds__mutmut_5 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_6'] = x_start_seconds__mutmut_6 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_7'] = x_start_seconds__mutmut_7 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_8'] = x_start_seconds__mutmut_8 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_9'] = x_start_seconds__mutmut_9 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_10'] = x_start_seconds__mutmut_10 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_11'] = x_start_seconds__mutmut_11 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_12'] = x_start_seconds__mutmut_12 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_13'] = x_start_seconds__mutmut_13 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_14'] = x_start_seconds__mutmut_14 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_15'] = x_start_seconds__mutmut_15 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_16'] = x_start_seconds__mutmut_16 # type: ignore # mutmut generated
mutants_x_start_seconds__mutmut['x_start_seconds__mutmut_17'] = x_start_seconds__mutmut_17 # type: ignore # mutmut generated
