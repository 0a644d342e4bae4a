"""`rolldeck history`: the revisions that are kept, and how good each was."""

from cluster.session import Session
from rollout.numbers import called_among
from rollout.text import age, short_image
from tui.headless.choose import UNREAD
from tui.headless.ends import EndError, Exit
from tui.headless.look import Which
from tui.headless.out import Out
from tui.headless.read import once
from tui.headless.told import history_record, target_of

HEADS = ("REVISION", "MARK", "AGE", "IMAGES", "EVIDENCE", "CHANGE-CAUSE")
WIDE = ("NAME", "UID")


async def history(session: Session, out: Out, form: str, which: Which) -> Exit:
    """Print the kept revisions of one rollout, newest first."""
    picture, info = await once(session, which)
    if info.revisions is None:
        raise EndError(Exit.FAILED, UNREAD)
    if form in ("json", "yaml"):
        out.whole(history_record(info), form)
        return Exit.DONE
    if form == "name":
        for revision in info.revisions:
            out.line(revision.name)
        return Exit.DONE
    target, rows = target_of(info), []
    for revision in info.revisions:
        aimed = target is not None and target.uid == revision.uid
        row = (
            "-" if revision.number is None else called_among(revision, info.revisions),
            f"{revision.mark.value}{', target' if aimed else ''}",
            age(revision.created, picture.now),
            ",".join(map(short_image, revision.images)),
            revision.evidence or "-",
            revision.change_cause or "-",
        )
        rows.append((*row, revision.name, revision.uid) if form == "wide" else row)
    out.table(HEADS + (WIDE if form == "wide" else ()), rows)
    return Exit.DONE
