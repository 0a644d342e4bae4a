"""What pickers and the connection page ask of a session."""

from dataclasses import replace

from cluster.session import Session
from rollout.connection import LinkReport
from tui.source import ContextChoice, Source


def with_places(source: Source, session: Session) -> Source:
    """Return the source with what leads to other places, and what tells of the link."""

    async def namespaces() -> tuple[str, ...]:
        # Late, here and below: only a key asks for it.
        from cluster.namespaces import read_namespaces

        return await read_namespaces(session.client)

    def contexts() -> tuple[ContextChoice, ...]:
        from tui.contexts import contexts_of

        return contexts_of(session)

    said = {"version": ""}

    def report(namespace: str | None) -> LinkReport:
        from cluster.report import link_report

        return link_report(session, namespace, said["version"])

    async def learn_version() -> None:
        from cluster.report import server_version

        said["version"] = said["version"] or await server_version(session)

    def compare() -> None:
        for audit in session.audits:
            audit()

    return replace(
        source,
        namespaces=namespaces,
        contexts=contexts,
        report=report,
        learn_version=learn_version,
        compare=compare,
        look_at=session.look_at,
    )
