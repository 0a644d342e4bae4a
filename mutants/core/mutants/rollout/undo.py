"""What an undo says and takes, from values alone. The bytes it sends are `rollout.patch`'s work."""

from rollout.info import Mark, Revision, RolloutInfo
from rollout.safe import safe
from rollout.template import parse, without, without_hash
from rollout.text import short_image, span

TOOL = "rolldeck"
"""Our name in change-causes and as field manager."""

REASON_LIMIT = 200
"""Characters of the operator's reason that go into an annotation for all to read."""


def target_template(stored: bytes) -> bytes:
    """Return a revision's own template as the workload is to have it: without what controllers added.

    Raises TemplateError if it is none.
    """
    template = without_hash(without(stored, "$patch"))
    parse(template)
    return template


def mark_of(ident: str) -> str:
    """Return the words that tell our write from any other's, in its change-cause."""
    return f"{TOOL} #{ident}"


def change_cause(source: str, target: str, *, user: str, ident: str, reason: str = "") -> str:
    """Return what the annotation kubernetes.io/change-cause is to say.

    `source` and `target` are `named` revisions, `source` "" where the live template was never rolled out.
    `ident` is 8 random hex digits, by which a lost answer is told from another's identical undo.
    """
    by = f" by {user}" if user else ""
    typed = safe(" ".join(reason.split()), REASON_LIMIT)
    tail = f": {typed}" if typed else ""
    came_from = f" from {source}" if source else ""
    return f"rolled back{came_from} to {target}{by}, {mark_of(ident)}{tail}"


def deed(done: str, *, user: str, ident: str, reason: str = "") -> str:
    """Return what is said of an action that is no undo: "paused by alice, rolldeck #9f3c21aa: holds"."""
    by = f" by {user}" if user else ""
    typed = safe(" ".join(reason.split()), REASON_LIMIT)
    return f"{done}{by}, {mark_of(ident)}" + (f": {typed}" if typed else "")


def named(kind: str, number: int | None, name: str) -> str:
    """Return a revision as change-causes name it: "revision 8 (RS web-6d9f7c4b5d)"."""
    keeper = "RS" if kind == "Deployment" else "CR"
    return f"{'an unnumbered revision' if number is None else f'revision {number}'} ({keeper} {name})"


def target_words(revision: Revision) -> str:
    """Return the target in the dialog: "checkout:2.4.0, 5f8c75b5b8"."""
    images = ", ".join(short_image(image) for image in revision.images[:2])
    more = f" +{len(revision.images) - 2}" if len(revision.images) > 2 else ""
    return ", ".join(filter(None, (images + more, revision.hash)))


def type_why(revision: Revision | None, context: str, *, protected: str) -> str:
    """Return why the target's number has to be typed before `y`, or "" where `y` is enough."""
    if protected:
        return f"PROTECTED CONTEXT {context}"
    if revision is not None and revision.mark is Mark.FAILED:
        return f"REVISION {revision.number} FAILED"
    if revision is not None and revision.mark is Mark.LEFT:
        return f"REVISION {revision.number} WAS LEFT"
    return ""


def takes(info: RolloutInfo, target: Revision) -> str:
    """Return what happens to pods: "1 bad pod goes, the 3 serving pods are not touched"."""
    going = info.new.pods
    bad = going > 0 and info.new.available == 0
    goes = f"{_pods(going, 'bad ' if bad else 'new ')} {'goes' if going == 1 else 'go'}" if going else ""
    arriving = coming(info, target.pods)
    comes = f"{_pods(arriving, '')} {'comes' if arriving == 1 else 'come'}" if arriving else ""
    stays = (
        f"the {_pods(target.available, 'serving ')} {'is' if target.available == 1 else 'are'} not touched"
    )
    parts = [part for part in (goes, comes, stays if target.available else "") if part]
    return ", ".join(parts) or "no pods: it is scaled to zero"


def coming(info: RolloutInfo, running: int) -> int:
    """Return how many pods have to start, where `running` already run what is asked for."""
    return max(0, info.wanted - running)


def surplus(info: RolloutInfo, running: int) -> int:
    """Return how many pods may exist beyond those of now while the others start: what a quota has to hold.

    A controller first takes away broken pods of the current revision, which makes room for as many.
    """
    most = info.wanted + info.surge
    return max(0, min(coming(info, running), most - info.new.available - info.old.pods))


def how_long(info: RolloutInfo, arriving: int, seconds: float) -> str:
    """Return about how long it takes, where a pod took `seconds` to get ready: "~40s at the last pace"."""
    if not arriving:
        return "~2s"
    batch = max(1, info.surge + info.unavailable)
    total = -(-arriving // batch) * max(seconds, 1.0)
    return f"~{span(total, long=True)} at the last pace"


def _pods(count: int, adjective: str) -> str:
    return f"{count} {adjective}pod{'' if count == 1 else 's'}"
