"""A session on a real cluster as the source that the screens take.

What follows, reads and writes is loaded when it is first asked to: together it costs the first frame 0.05 s.
"""

from collections.abc import AsyncGenerator

from cluster.session import Scope, Session
from rollout.info import Ref
from rollout.log import Containers, LogRequest
from rollout.picture import OpenedPicture, RolloutsPicture
from rollout.safe import safe
from tui.link_places import with_places
from tui.settings import Settings
from tui.source import Log, Source, Templates, Undoer


def source_of(session: Session, settings: Settings | None = None) -> Source:
    """Return a session as the screens see it. In read-only mode there is no writer."""
    settings = Settings() if settings is None else settings

    def rollouts(namespace: str | None) -> AsyncGenerator[RolloutsPicture, None]:
        from cluster.follow import follow_rollouts

        return follow_rollouts(session, Scope(namespace, session.options.selector))

    def rollout(kind: str, namespace: str, name: str) -> AsyncGenerator[OpenedPicture, None]:
        from cluster.follow import follow_rollout

        return follow_rollout(session, kind, namespace, name)

    async def templates(ref: Ref) -> Templates:
        from cluster.fresh import read_revisions, read_workload

        fresh = await read_workload(session.client, ref)
        stored = await read_revisions(session.client, ref, fresh.selector)
        return Templates(fresh.live.template, {each.uid: each.template for each in stored})

    async def containers(namespace: str, pod: str) -> Containers:
        from cluster.logs import read_containers

        return await read_containers(session.client, namespace, pod)

    def log(request: LogRequest) -> Log:
        from cluster.logs import Log as ClusterLog

        return ClusterLog(session.client, request)

    def writer() -> Undoer:
        from cluster.audit import Audit, audit_path
        from cluster.writer import Writer

        options = session.options
        log = Audit(options.audit_log or audit_path(session.environ))
        required = options.audit_required
        return Writer(session.client, log, audit_required=required, who=session.learn_user)

    source = Source(
        connection=session.connection,
        follow_rollouts=rollouts,
        follow_rollout=rollout,
        now=session.clock.now,
        make_writer=None if session.options.read_only else writer,
        close=session.close,
        templates=templates,
        containers=containers,
        open_log=log,
        connection_for=session.connection_for,
        selector=safe(session.options.selector, 200),
        settings=settings,
    )
    return with_places(source, session)
