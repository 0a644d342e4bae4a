"""Whether an undo stands: which revision is wanted since, and who took it back or changed it.

Source: reliability.md 4.3, step 8.
"""

from datetime import datetime

from rollout.action import REVERTED, Outcome, Plan
from rollout.info import Revision, RolloutInfo
from rollout.step import current_of
from rollout.text import span
from rollout.undo import TOOL


def taken_back(outcome: Outcome, plan: Plan, info: RolloutInfo, began: datetime, now: datetime) -> str:
    """Return who has taken the undo back since, or changed it, and after how long; "" while it stands.

    The controller need not have seen either: what is wanted is another template than ours.
    """
    if not _is_taken_back(outcome, plan, info):
        return ""
    at = _recorded(outcome, info, began)
    by = f" by {info.changed_by}" if at else ""
    unknown = "" if at else ", by whom is not recorded"
    return f"{fate(plan, info)}{by} after {span(((at or now) - began).total_seconds())}{unknown}"


def _is_taken_back(outcome: Outcome, plan: Plan, info: RolloutInfo) -> bool:
    """Return whether someone has changed the template since: another revision than the target is wanted."""
    current, ours = wanted_of(info), outcome.generation
    if info.generation <= (ours or 0):
        return False
    if ours is not None and current is not None:
        if current.uid and current.uid == plan.from_uid:
            return True
        if is_other(plan, info, current) and not outcome.further:
            return True
    if info.number is None or plan.becomes is None:
        return False
    return info.number > plan.becomes and (current is None or current.uid != plan.target_uid)


def _recorded(outcome: Outcome, info: RolloutInfo, began: datetime) -> datetime | None:
    """Return when whoever is recorded for the live template wrote it; None where that was before our write.

    Times have a granularity of a second. A patch that only removes fields records nobody: the newest entry
    is then our own, or an older one.
    """
    if info.changed is None or not info.changed_by:
        return None
    ours = outcome.written or began.replace(microsecond=0)
    same = info.changed == ours and info.changed_by != TOOL
    return info.changed if info.changed > ours or same else None


def fate(plan: Plan, info: RolloutInfo) -> str:
    """Return what became of it; a template that was not rolled out has no uid by which to know it again."""
    current = wanted_of(info)
    back = current is not None and bool(current.uid) and current.uid == plan.from_uid
    return REVERTED if back else "changed again"


def wanted_of(info: RolloutInfo) -> Revision | None:
    """Return the revision whose template is wanted; its uid is "" where that was not rolled out."""
    kept = info.revisions or ()
    numbered = (one for one in kept if info.number is not None and one.number == info.number)
    return current_of(info) or next(numbered, None)


def is_other(plan: Plan, info: RolloutInfo, current: Revision | None) -> bool:
    """Return whether what is wanted is known not to be the target, whatever its number: that is still kept.

    A template that is written before the controller has seen ours gets the number that was meant for ours.
    """
    if current is None or not plan.target_uid or current.uid == plan.target_uid:
        return False
    return any(kept.uid == plan.target_uid for kept in info.revisions or ())
