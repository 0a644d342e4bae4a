"""A session on a real cluster as the source that the screens take."""

from collections.abc import AsyncGenerator

from cluster.audit import Audit, audit_path
from cluster.follow import follow_rollout, follow_rollouts
from cluster.session import Scope, Session
from cluster.writer import Writer
from rollout.picture import OpenedPicture, RolloutsPicture
from tui.source import Source


def source_of(session: Session) -> Source:
    """Return a session as the screens see it. In read-only mode there is no writer."""

    def rollouts(namespace: str | None) -> AsyncGenerator[RolloutsPicture, None]:
        return follow_rollouts(session, Scope(namespace, session.options.selector))

    def rollout(kind: str, namespace: str, name: str) -> AsyncGenerator[OpenedPicture, None]:
        return follow_rollout(session, kind, namespace, name)

    writer = None
    if not session.options.read_only:
        writer = Writer(session.client, Audit(audit_path(session.environ)))
    return Source(
        connection=session.connection,
        follow_rollouts=rollouts,
        follow_rollout=rollout,
        now=session.clock.now,
        writer=writer,
        close=session.close,
    )
