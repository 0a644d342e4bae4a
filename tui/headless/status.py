"""`rolldeck status`: how rollouts stand, printed once."""

from collections.abc import Iterable

from cluster.once import read_rollouts
from cluster.session import Session
from rollout.arrange import TROUBLED, arrange
from rollout.connection import StreamState
from rollout.info import RolloutInfo
from rollout.picture import RolloutsPicture
from rollout.step import step
from rollout.text import age
from tui.headless.ends import EndError, Exit
from tui.headless.look import Which, denied
from tui.headless.out import Out
from tui.headless.read import once, refuse_namespace
from tui.headless.records import RolloutsRecord
from tui.headless.told import rollout_record
from tui.headless.words import headline, images, sides, state, verdict, waits_for

HEADS = ("NAME", "REV", "STATE", "NEW", "SERVES", "WHY", "FOR")
WIDE = ("IMAGES", "CHANGED", "BY", "UID")


async def status(session: Session, out: Out, form: str) -> Exit:
    """Print all rollouts of the session's scope, the worst first. FAILED where one of them is in trouble."""
    namespace = session.scope.namespace
    picture = await read_rollouts(session, session.scope)
    refused = [stream for stream in picture.streams if stream.state is StreamState.DENIED]
    if len(refused) == len(picture.streams):
        raise EndError(Exit.FAILED, denied(refused[0]))
    if not picture.rollouts and namespace is not None:
        await refuse_namespace(session, namespace)
    rows = arrange(picture.rollouts, picture.now).rows
    if form in ("json", "yaml"):
        record = RolloutsRecord(
            context=picture.connection.context,
            namespace=namespace,
            at=picture.now,
            denied=picture.connection.denied,
            items=tuple(map(rollout_record, rows)),
        )
        out.whole(record, form)
    elif form == "name":
        for info in rows:
            out.line(info.ref.short if namespace else f"{info.ref.namespace}/{info.ref.short}")
    elif rows:
        _table(out, picture, rows, wide=form == "wide", namespaced=namespace is None)
    else:
        out.line("no rollouts" if namespace is None else f"no rollouts in namespace {namespace}")
    for resource in picture.connection.denied if form in ("", "wide") else ():
        out.line(f"no permission: {resource}")
    return code(rows)


def code(rows: Iterable[RolloutInfo]) -> Exit:
    """Return FAILED where a rollout is counted as failed or in trouble, as line 1 of the list counts them."""
    troubled = any(info.phase in TROUBLED or info.deadline_passed for info in rows)
    return Exit.FAILED if troubled else Exit.DONE


def _table(
    out: Out, picture: RolloutsPicture, rows: tuple[RolloutInfo, ...], *, wide: bool, namespaced: bool
) -> None:
    heads = (("NAMESPACE",) if namespaced else ()) + HEADS + (WIDE if wide else ())
    lines = []
    for info in rows:
        number = "-" if info.number is None else str(info.number)
        line = (
            info.ref.short,
            number,
            info.phase.value,
            f"{info.new.available}/{info.wanted}",
            f"{info.serving}/{info.wanted}",
            info.why,
            age(info.since, picture.now),
        )
        more = (images(info), age(info.changed, picture.now), info.changed_by or "-", info.ref.uid)
        lines.append(((info.ref.namespace,) if namespaced else ()) + line + (more if wide else ()))
    out.table(heads, lines)


async def status_of(session: Session, out: Out, form: str, which: Which) -> Exit:
    """Print how one rollout stands; its cause is found as on its screen. FAILED where it is in trouble."""
    picture, info = await once(session, which)
    if form in ("json", "yaml"):
        out.whole(rollout_record(info), form)
    elif form == "name":
        out.line(info.ref.short)
    else:
        for line in _lines(info, age(info.since, picture.now, long=True), wide=form == "wide"):
            out.line(line)
        for resource in picture.connection.denied:
            out.line(f"no permission: {resource}")
    return code((info,))


def _lines(info: RolloutInfo, since: str, *, wide: bool) -> list[str]:
    """Return what the heading of its screen says, and what it waits for."""
    number = "-" if info.number is None else str(info.number)
    via = f" via {info.changed_by}" if info.changed_by else ""
    lasting = "" if since == "-" else f" {since}"
    found = [f"{info.ref.short} rev {number}{via} {state(info)}{lasting}, {sides(info)}"]
    found.append(f"  {headline(info)}")
    if waits_for(info) != headline(info):
        found.append(f"  {waits_for(info)}")
    if verdict(info):
        found.append(f"  {verdict(info)}")
    if info.changes:
        numbers = f"{step(info)}: " if step(info) else ""
        found.append(f"  {numbers}{' · '.join(change.words for change in info.changes)}")
    if info.owner is not None:
        found.append(f"  {info.owner.sentence}")
    if wide:
        found += [f"  {cause.detail}" for cause in info.causes or ()]
        found += [f"  {image}" for image in info.images]
        found.append(f"  uid {info.ref.uid}, generation {info.generation}")
    return found
