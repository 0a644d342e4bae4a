"""What a command reads that prints once."""

from cluster.lists import lacks_namespace
from cluster.session import Session
from rollout.info import RolloutInfo
from rollout.picture import Gone, OpenedPicture
from tui.headless.ends import EndError, Exit
from tui.headless.look import Which, no_namespace, opened, refuse


async def once(session: Session, which: Which) -> tuple[OpenedPicture, RolloutInfo]:
    """Return a picture of one rollout that is read once, and what it shows. Raises EndError."""
    # Late: a list is printed without what reads logs.
    from cluster.once_opened import read_rollout

    picture = await read_rollout(session, *which)
    if picture.gone is Gone.NOT_FOUND:
        await refuse_namespace(session, which.namespace)
    refuse(picture)
    return picture, opened(picture)


async def refuse_namespace(session: Session, name: str) -> None:
    """Raise EndError where the server knows no such namespace."""
    if await lacks_namespace(session.client, name):
        raise EndError(Exit.FAILED, no_namespace(name))
