"""What only informs: what the template names, room in quotas, who owns the replicas, how long it takes.

Each asks for something that its own optional rule allows; without it the check says so, and never "fine".
Source: reliability.md 4.3 step 3, 4.4, 4.5; screens.md 3.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import msgspec

from cluster.answers import is_absent
from cluster.client import Answer, Client
from cluster.drive import Asking, Step, checked, warned
from cluster.errors import ClusterError
from cluster.members import read_members, start_seconds
from cluster.prepared import Prepared
from cluster.written import METADATA, look, written
from rollout import undo
from rollout.action import Action, Check, CheckState
from rollout.mend import UNDECODABLE
from rollout.named import PLURALS, Named, named
from rollout.room import Quota, lacking, unjudged
from rollout.safe import safe

MOST = 40
"""Named objects that are looked at; a template that names more says so."""

NAMES = Check("names", CheckState.PENDING, "what it names", arms=False)
QUOTA = Check("quota", CheckState.PENDING, "quota", arms=False)

STARTS = frozenset({Action.UNDO, Action.RESUME, Action.RESTART, Action.SET_IMAGE})
"""Actions that start pods."""


class _QuotaSpec(msgspec.Struct, rename="camel"):
    scopes: list[str] | None = None
    scope_selector: msgspec.Raw = msgspec.Raw(b"null")


class _QuotaStatus(msgspec.Struct):
    hard: dict[str, str] | None = None
    used: dict[str, str] | None = None


class _QuotaMetadata(msgspec.Struct):
    name: str = ""


class _Quota(msgspec.Struct):
    metadata: _QuotaMetadata
    spec: _QuotaSpec | None = None
    status: _QuotaStatus | None = None


class _Quotas(msgspec.Struct):
    items: list[_Quota]


class _ScaleTarget(msgspec.Struct):
    kind: str = ""
    name: str = ""


class _ScalerSpec(msgspec.Struct, rename="camel"):
    scale_target_ref: _ScaleTarget
    min_replicas: int | None = None
    max_replicas: int | None = None


class _Scaler(msgspec.Struct):
    spec: _ScalerSpec


class _Scalers(msgspec.Struct):
    items: list[_Scaler]


def informing(client: Client, prepared: Prepared) -> Iterable[Asking]:
    """Return the checks that only inform, to be run after the fresh read."""
    template = _template(prepared)
    if prepared.ask.action not in STARTS or template is None:
        return ()
    return (
        _names(client, prepared, template),
        _room(client, prepared, template),
        _scaler(client, prepared),
        _pace(client, prepared),
    )


def _template(prepared: Prepared) -> bytes | None:
    """Return the template whose pods will start."""
    if prepared.ask.action is Action.UNDO:
        return prepared.target.template if prepared.target else None
    return prepared.fresh.live.template if prepared.fresh else None


async def _names(client: Client, prepared: Prepared, template: bytes) -> Step:
    """Look at everything the template names: whether it exists, and whether it was edited since."""
    needed = named(template)
    root = f"/api/v1/namespaces/{prepared.plan.ref.namespace}"
    looks = [look(client, f"{root}/{PLURALS[one.kind]}/{one.name}", METADATA) for one in needed[:MOST]]
    answers = dict(zip(needed, await asyncio.gather(*looks), strict=False))
    missing = [one for one, answer in answers.items() if answer and is_absent(answer) and not one.optional]
    unseen = [one for one in needed if _unseen(answers.get(one))]
    warnings = tuple(_edited(prepared, answers))
    state, words = _said(needed, missing, unseen, answers)
    return lambda now: warned(checked(now, "names", state, words), *warnings)


def _unseen(answer: Answer | None) -> bool:
    return answer is None or not (answer.status == 200 or is_absent(answer))


def _said(
    needed: tuple[Named, ...],
    missing: list[Named],
    unseen: list[Named],
    answers: dict[Named, Answer | None],
) -> tuple[CheckState, str]:
    """Return how the check stands, in words."""
    if missing:
        return CheckState.BAD, f"missing: {', '.join(_name(one) for one in missing[:3])}"
    if unseen:
        kinds = sorted({PLURALS[one.kind] for one in unseen})
        refused = all(answer is not None and answer.status == 403 for answer in map(answers.get, unseen))
        return CheckState.UNKNOWN, f"{', '.join(kinds)} ({'not permitted' if refused else 'not answered'})"
    if not needed:
        return CheckState.GOOD, "names nothing else"
    return CheckState.GOOD, f"all {len(needed)} it names exist" if len(needed) > 1 else "what it names exists"


def _name(one: Named) -> str:
    return safe(f"{one.kind} {one.name}", 120)


def _edited(prepared: Prepared, answers: dict[Named, Answer | None]) -> Iterable[tuple[str, str]]:
    """Yield what was edited after the pods of the target last started. Never says that something was not."""
    started, last = _started(prepared)
    if prepared.ask.action is not Action.UNDO or started is None:
        return
    for one, answer in answers.items():
        if one.kind not in ("ConfigMap", "Secret") or answer is None or answer.status != 200:
            continue
        edited = written(answer)
        if edited is not None and edited > started:
            at = f"{edited:%H:%MZ}" if edited.date() == _today(prepared, edited) else f"{edited:%d %b %H:%MZ}"
            done = "last started" if last else "was made"
            yield "stays", f"{_name(one)}, edited {at}, AFTER {prepared.plan.target} {done}"


def _today(prepared: Prepared, otherwise: datetime) -> object:
    return prepared.at.date() if prepared.fresh and prepared.fresh.read else otherwise.date()


def _started(prepared: Prepared) -> tuple[datetime | None, bool]:
    """Return when pods of the target last started, and whether that is known of pods that exist."""
    target = prepared.target
    if target is None:
        return None, False
    own = [pod.created for pod in prepared.info.pods or () if pod.revision_uid == target.uid and pod.created]
    return (max(own), True) if own else (target.created, False)


async def _room(client: Client, prepared: Prepared, template: bytes) -> Step:
    """Look whether the quotas have room for the pods that come before others have gone."""
    answer = await look(client, f"/api/v1/namespaces/{prepared.plan.ref.namespace}/resourcequotas")
    if answer is None or answer.status != 200:
        why = "not permitted" if answer is not None and answer.status == 403 else "not answered"
        return lambda now: checked(now, "quota", CheckState.UNKNOWN, f"quota ({why})")
    try:
        items = msgspec.json.decode(answer.body, type=_Quotas).items
    except UNDECODABLE:
        return lambda now: checked(now, "quota", CheckState.UNKNOWN, "quota (not understood)")
    quotas = [_quota(item) for item in items]
    state, words = _judged(quotas, template, undo.surplus(prepared.info, _target_pods(prepared)))
    return lambda now: checked(now, "quota", state, words)


def _quota(item: _Quota) -> Quota:
    status, spec = item.status or _QuotaStatus(), item.spec or _QuotaSpec()
    scoped = bool(spec.scopes) or bytes(spec.scope_selector) != b"null"
    return Quota(safe(item.metadata.name, 80), status.hard or {}, status.used or {}, scoped)


def _judged(quotas: list[Quota], template: bytes, pods: int) -> tuple[CheckState, str]:
    short, unknown = lacking(quotas, template, pods), unjudged(quotas)
    if short:
        return CheckState.WARNING, safe(f"no room for surge: {short[0]}", 100)
    if unknown:
        return CheckState.UNKNOWN, f"quota {unknown[0]} (counts some pods only)"
    room = f"quota has room for {pods}" if pods > 0 else "quota has room"
    return CheckState.GOOD, room if quotas else "no quota"


def _target_pods(prepared: Prepared) -> int:
    """Return how many pods run already what is asked for."""
    if prepared.ask.action is Action.RESUME:
        return prepared.info.new.pods
    if prepared.ask.action is not Action.UNDO:
        return 0
    uid = prepared.plan.target_uid
    return next((kept.pods for kept in prepared.info.revisions or () if kept.uid == uid), 0)


async def _scaler(client: Client, prepared: Prepared) -> Step:
    """Look who owns the replicas: an undo leaves them alone either way."""
    ref = prepared.plan.ref
    if prepared.fresh is None or prepared.fresh.replicas is None:
        return lambda now: now
    path = f"/apis/autoscaling/v2/namespaces/{ref.namespace}/horizontalpodautoscalers"
    answer = await look(client, path)
    if answer is None or answer.status != 200:
        why = "not permitted" if answer is not None and answer.status == 403 else "not answered"
        return lambda now: _replicas(now, f"(HPA: {why})")
    try:
        items = msgspec.json.decode(answer.body, type=_Scalers).items
    except UNDECODABLE:
        return lambda now: _replicas(now, "(HPA: not understood)")
    own = [one.spec for one in items if one.spec.scale_target_ref == _ScaleTarget(ref.kind, ref.name)]
    words = f"(HPA {own[0].min_replicas or 1}-{own[0].max_replicas or '?'})" if own else ""
    return lambda now: _replicas(now, words)


def _replicas(prepared: Prepared, words: str) -> Prepared:
    """Return `prepared` with what is known of an HPA beside the replicas that stay."""
    first, comma, rest = prepared.plan.stays.partition(",")
    stays = f"{first} {words}{comma}{rest}" if words else prepared.plan.stays
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, stays=stays))


async def _pace(client: Client, prepared: Prepared) -> Step:
    """Look how long a pod took to get ready the last time, and say how long all of them will."""
    fresh, info, coming = prepared.fresh, prepared.info, undo.coming(prepared.info, _target_pods(prepared))
    if fresh is None or (fresh.live.paused and prepared.ask.action is Action.SET_IMAGE):
        return lambda now: now
    seconds = 0.0
    if coming:
        owners = frozenset({info.ref.uid, *(kept.uid for kept in info.revisions or ())})
        try:
            members = await read_members(client, info.ref, fresh.selector, owners)
        except ClusterError:
            return lambda now: _timed(now, "how long is not known")
        median = start_seconds(members)
        if median is None:
            return lambda now: _timed(now, "how long is not known")
        seconds = median
    words = undo.how_long(info, coming, seconds)
    return lambda now: _timed(now, words)


def _timed(prepared: Prepared, words: str) -> Prepared:
    takes = f"{words}: {prepared.plan.takes}" if prepared.plan.takes else words
    return replace(prepared, plan=msgspec.structs.replace(prepared.plan, takes=takes))
