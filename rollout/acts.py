"""The actions besides the undo: when they are possible, what they send, and how one sees that they are done.

The bytes are `rollout.patch`'s work; the pod that may be deleted is found by `rollout.blocking`.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rollout import patch
from rollout.action import Action, Ask, Choice
from rollout.info import Mark, Revision, RolloutInfo
from rollout.numbers import called_among, newest
from rollout.patch import Live, UndoError
from rollout.step import current_of
from rollout.template import RESTARTED_AT, parse
from rollout.text import short_image
from rollout.undo import coming

PAUSES = frozenset({"Deployment"})
"""Kinds that can be paused."""

TITLES = {
    Action.UNDO: "Undo",
    Action.PAUSE: "Pause",
    Action.RESUME: "Resume",
    Action.RESTART: "Restart",
    Action.SET_IMAGE: "Set an image of",
    Action.DELETE_POD: "Delete the blocking pod of",
}
"""What a dialog and a command call each action, before the workload's name."""

WAITS = frozenset({"StatefulSet"})
"""Kinds that wait for a broken pod instead of replacing it."""


def choices(info: RolloutInfo, undone_uid: str = "") -> tuple[Choice, ...]:
    """Return everything that can be done besides the undo, and what of it is not possible now, and why.

    `undone_uid` is the revision that we undid ourselves, where the revisions do not tell.
    """
    left = left_of(info, undone_uid)
    back = f": back to {called_among(left, info.revisions)}" if left is not None else ""
    blocking = f"pod {info.blocked_by}" if info.blocked_by else "the blocking pod"
    return (
        _choice(info, Action.PAUSE, "p", "pause", "Hold the rollout where it is; running pods stay."),
        _choice(info, Action.RESUME, "e", "resume", "Let the rollout go on."),
        _choice(info, Action.RESTART, "t", "restart", "Replace all pods by equal ones, step by step."),
        _choice(info, Action.SET_IMAGE, "i", "set image…", "Set an image that this workload ran before."),
        Choice(
            action=Action.UNDO,
            key="b",
            words=f"undo the undo{back}…",
            help="Go back to the revision that was undone.",
            why_not=_why_no_way_back(info, left),
            target_uid=left.uid if left is not None else "",
        ),
        Choice(
            action=Action.DELETE_POD,
            key="x",
            words=f"delete {blocking}…",
            help="The controller makes it again, from the current template; its volume stays.",
            why_not=_why_no_deletion(info),
            pod=info.blocked_by,
        ),
    )


def _choice(info: RolloutInfo, action: Action, key: str, words: str, help_text: str) -> Choice:
    return Choice(action=action, key=key, words=words, help=help_text, why_not=why_not(info, action))


def why_not(info: RolloutInfo, action: Action) -> str:
    """Return why an action that patches is not possible, as far as the picture tells; "" where it is."""
    if action in (Action.PAUSE, Action.RESUME) and info.ref.kind not in PAUSES:
        return f"a {info.ref.kind} cannot be paused: only a Deployment can"
    if action is Action.PAUSE and info.paused:
        return "it is paused already"
    if action is Action.RESUME and not info.paused:
        return "it is not paused"
    if action is Action.RESTART and info.paused:
        return "it is paused, so a restart would change nothing: resume it first"
    return ""


def left_of(info: RolloutInfo, undone_uid: str = "") -> Revision | None:
    """Return the newest revision that somebody undid away from."""
    others = [kept for kept in info.revisions or () if kept.mark is not Mark.NOW]
    return newest(kept for kept in others if kept.mark is Mark.LEFT or kept.uid == undone_uid)


def _why_no_way_back(info: RolloutInfo, left: Revision | None) -> str:
    if info.revisions is None:
        return "not yet: the revisions are being read"
    return "" if left is not None else "no revision is known to have been undone"


def _why_no_deletion(info: RolloutInfo) -> str:
    if info.ref.kind not in WAITS:
        return f"a {info.ref.kind} replaces broken pods by itself: only a StatefulSet waits for one"
    if not info.blocked_by:
        return "no pod blocks it"
    current = current_of(info)
    pod = next((pod for pod in info.pods or () if pod.name == info.blocked_by), None)
    if pod is not None and current is not None and current.uid and pod.revision_uid == current.uid:
        return f"{pod.name} runs the current template: it would come back the same, so undo first"
    return ""


def body(ask: Ask, live: Live, at: datetime) -> bytes:
    """Return the patch of an action. `at` is the server's time, for a restart. Raises UndoError."""
    if ask.action is Action.PAUSE:
        return patch.pause(live)
    if ask.action is Action.RESUME:
        return patch.resume(live)
    if ask.action is Action.RESTART:
        return patch.restart(live, at)
    if ask.action is Action.SET_IMAGE:
        return patch.set_image(live, ask.container, ask.image)
    raise UndoError(f"{ask.action.value} is not done by a patch of the workload")


def reached(ask: Ask, live: Live, at: datetime) -> bool:
    """Return whether the workload is as the action was to make it."""
    if ask.action in (Action.PAUSE, Action.RESUME):
        return bool(live.paused) is (ask.action is Action.PAUSE)
    template = parse(live.template)
    if ask.action is Action.RESTART:
        annotations = _part(template, "metadata", "annotations")
        return annotations.get(RESTARTED_AT) == patch.stamp(at)
    return images(template).get(ask.container) == ask.image


def images(template: Mapping[str, Any]) -> dict[str, str]:
    """Return the image of each container of a decoded template, by the container's name."""
    containers = _part(template, "spec").get("containers")
    found = [each for each in containers if isinstance(each, dict)] if isinstance(containers, list) else []
    return {str(each.get("name", "")): str(each.get("image", "")) for each in found}


def _part(template: Mapping[str, Any], *path: str) -> Mapping[str, Any]:
    """Return the map at `path`, empty where there is none."""
    part: Any = template
    for name in path:
        part = part.get(name) if isinstance(part, dict) else None
    return part if isinstance(part, dict) else {}


def done(ask: Ask) -> str:
    """Return what has been done, in a word or two: "paused", "pod db-2 deleted"."""
    return {
        Action.UNDO: "undone",
        Action.PAUSE: "paused",
        Action.RESUME: "resumed",
        Action.RESTART: "restarted",
        Action.SET_IMAGE: "image set",
        Action.DELETE_POD: f"{ask.pod} deleted",
    }[ask.action]


def does(ask: Ask, info: RolloutInfo) -> str:
    """Return what an action does, in a sentence for its dialog."""
    pods = f"{info.wanted} pod{'' if info.wanted == 1 else 's'}"
    return {
        Action.UNDO: "",
        Action.PAUSE: "holds the rollout where it is: running pods stay",
        Action.RESUME: "lets the rollout go on, with all that was changed meanwhile",
        Action.RESTART: f"replaces {'its' if info.wanted == 1 else 'all'} {pods} by equal ones, step by step",
        Action.SET_IMAGE: f"{ask.container} gets {short_image(ask.image)}",
        Action.DELETE_POD: f"deletes {ask.pod}: it comes back from the current template",
    }[ask.action]


def resumes(becomes: int | None, old: int | None = None) -> str:
    """Return what a resume does.

    `becomes` is the number of the template that waits, None where none does; `old` is the revision whose pods
    a rollout that was paused half-way has yet to replace, None where there is no such.
    """
    if becomes is not None:
        return f"rolls out the template that waits, as revision {becomes}"
    if old is not None:
        return f"lets the rollout go on: pods of {old} are left, and no other template waits"
    return "lets the rollout go on: no other template waits"


def takes(info: RolloutInfo) -> str:
    """Return what happens to pods when a paused rollout goes on: "3 pods come, 3 pods go"."""
    arriving = coming(info, info.new.pods)
    parts = [pods(arriving, "come"), pods(info.old.pods, "go")]
    return ", ".join(filter(None, parts)) or "no pods change"


def pods(count: int, do: str) -> str:
    """Return "3 pods come", "1 pod comes"; "" for none."""
    if not count:
        return ""
    return f"1 pod {do}{'es' if do.endswith('o') else 's'}" if count == 1 else f"{count} pods {do}"


def number_typed(info: RolloutInfo) -> int | None:
    """Return the number that is typed: the current revision's, else the highest that is kept."""
    if info.number is not None:
        return info.number
    return max((kept.number for kept in info.revisions or () if kept.number is not None), default=None)


def type_why(context: str, *, protected: str) -> str:
    """Return why the current revision's number has to be typed before `y`; "" where `y` is enough."""
    return f"PROTECTED CONTEXT {context}" if protected else ""
