"""A session on a real cluster as the source that the screens take.

What follows, reads and writes is loaded when it is first asked to: together it costs the first frame 0.05 s.
"""

from collections.abc import AsyncGenerator
from functools import partial

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
    source = Source(
        connection=session.connection,
        follow_rollouts=partial(rollouts, session),
        follow_rollout=partial(rollout, session),
        now=session.clock.now,
        make_writer=None if session.options.read_only else partial(make_writer, session),
        close=session.close,
        templates=partial(read_templates, session),
        containers=partial(read_containers, session),
        open_log=partial(open_log, session),
        connection_for=session.connection_for,
        selector=safe(session.options.selector, 200),
        settings=Settings() if settings is None else settings,
    )
    return with_places(source, session)


def rollouts(session: Session, namespace: str | None) -> AsyncGenerator[RolloutsPicture, None]:
    """Follow a namespace's rollouts; None is all namespaces."""
    from cluster.follow import follow_rollouts

    return follow_rollouts(session, Scope(namespace, session.options.selector))


def rollout(session: Session, kind: str, namespace: str, name: str) -> AsyncGenerator[OpenedPicture, None]:
    """Follow one rollout."""
    from cluster.follow import follow_rollout

    return follow_rollout(session, kind, namespace, name)


async def read_templates(session: Session, ref: Ref) -> Templates:
    """Read the templates of a rollout. Raises ClusterError."""
    from cluster.fresh import read_revisions, read_workload

    fresh = await read_workload(session.client, ref)
    stored = await read_revisions(session.client, ref, fresh.selector)
    return Templates(fresh.live.template, {each.uid: each.template for each in stored})


async def read_containers(session: Session, namespace: str, pod: str) -> Containers:
    """Read the containers of a pod. Raises ClusterError."""
    from cluster.containers import read_containers as read

    return await read(session.client, namespace, pod)


def open_log(session: Session, request: LogRequest) -> Log:
    """Open a log; nothing is read yet."""
    from cluster.logs import Log as ClusterLog

    return ClusterLog(session.client, request)


def make_writer(session: Session) -> Undoer:
    """Return what writes, with its audit log."""
    from cluster.audit import Audit, audit_path
    from cluster.doubting import Doubting
    from cluster.writer import Writer

    options = session.options
    log = Audit(options.audit_log or audit_path(session.environ))
    asked = Doubting(session.client, session.doubt)
    return Writer(asked, log, audit_required=options.audit_required, who=session.learn_user)
