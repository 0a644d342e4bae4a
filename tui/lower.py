"""What the lower pane of an opened rollout shows by itself: what fits its state."""

from enum import Enum

from rollout.crashes import CRASHES
from rollout.info import Phase, PodLine, PodRow, RolloutInfo
from rollout.step import current_of
from rollout.yaml_diff import DiffLine, yaml_diff
from tui.source import Templates


class Lower(Enum):
    """The panes."""

    EVENTS = "events"
    DIFF = "diff"
    LOG = "log"


def fitting(info: RolloutInfo) -> Lower:
    """Return the pane that fits: a crash's last words, the difference to the target, else events."""
    if info.last_words is not None and info.causes:
        return Lower.LOG
    target = info.target.uid if info.target else None
    return Lower.DIFF if target is not None and healthy(info) else Lower.EVENTS


def healthy(info: RolloutInfo) -> bool:
    """Return whether every pod is there and well."""
    pods = info.pods or ()
    return bool(pods) and info.phase is Phase.COMPLETE and all(pod.ready and not pod.trouble for pod in pods)


def crashed(info: RolloutInfo) -> PodRow | None:
    """Return the pod whose last words tell most: of the current revision first, then the most restarts."""
    current = current_of(info)
    uid = current.uid if current is not None else ""
    pods = [pod for pod in info.pods or () if pod.trouble in CRASHES and pod.restarts and pod.container]
    return min(pods, key=lambda pod: (pod.revision_uid != uid, -pod.restarts, pod.name), default=None)


def pod_of(info: RolloutInfo, line: PodLine | None) -> PodRow | None:
    """Return the pod whose log is meant: of the line under the cursor, else the one in most trouble."""
    pods = sorted(info.pods or (), key=lambda pod: (-pod.restarts, pod.name))
    if line is not None:
        for pod in pods:
            same = pod.revision_uid == line.revision_uid and bool(pod.trouble) == line.bad
            if pod.uid == line.key or (line.pods > 1 and same and pod.state == line.state):
                return pod
    return crashed(info) or next((pod for pod in pods if pod.trouble), next(iter(pods), None))


def compared(templates: Templates, uid: str, *, masked: bool) -> tuple[DiffLine, ...] | None:
    """Return what going back to a revision changes; None where its template is not kept any more.

    Raises TemplateError.
    """
    target = templates.revisions.get(uid)
    return None if target is None else yaml_diff(templates.live, target, masked=masked)
