"""From a command's arguments to its work on a session."""

import os
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import click

from cluster.errors import ClusterError
from cluster.session import Options, Session
from rollout.action import UNDO, Action, Ask
from rollout.info import SHORT_KINDS
from tui.headless.ends import Exit
from tui.headless.look import Which
from tui.headless.out import Out
from tui.headless.run import execute, leave
from tui.resource import image_of, moment_of, name_of, resource_of, seconds_of, selector_of
from tui.settings import Settings, read
from tui.source import Source

NEEDED = "name a rollout: deploy/web, sts/db or ds/agent"


def options_of(chosen: Mapping[str, Any], settings: Settings | None = None) -> Options:
    """Return the session's options; what else a command takes is left out. Raises UsageError.

    Without `settings` they are read.
    """
    if chosen["namespace"]:
        name_of(chosen["namespace"], "namespace")
    selector_of(chosen["selector"])
    settings = read(os.environ).settings if settings is None else settings
    own = {key: value for key, value in chosen.items() if key in Options.__dataclass_fields__}
    own |= {"request_timeout": seconds_of(chosen["request_timeout"], "--request-timeout")}
    own |= {"audit_required": not chosen.get("allow_unaudited")}
    own |= {"protected": settings.protected, "aliases": settings.aliases}
    return Options(**{**own, "read_only": chosen["read_only"] or settings.read_only})


def start_doctor(chosen: Mapping[str, Any]) -> None:
    """Print every check of the way to the cluster, and leave."""
    from tui.headless.doctor import doctor

    raise SystemExit(doctor(options_of(chosen)))


def start_config() -> None:
    """Print the settings. Raises UsageError for a mistake in them."""
    # Late: the ids of the key map are the screens' commands, which no other command loads.
    from tui.headless.config import config
    from tui.keymap import check

    file = read(os.environ)
    check(file)
    leave(lambda: config(Out(), file))


def one_of(resource: tuple[str, ...]) -> tuple[str, str]:
    """Return kind and name; raises UsageError where none is named."""
    opened = resource_of(resource)
    if opened is None:
        raise click.UsageError(NEEDED)
    return opened


def which(session: Session, opened: tuple[str, str]) -> Which:
    """Return which rollout a kind and a name are in the session's namespace."""
    return Which(opened[0], session.access.namespace, opened[1])


def start_watch(
    resource: tuple[str, ...], chosen: Mapping[str, Any], *, json: bool, timeout: str | None, fail_fast: bool
) -> None:
    """Watch one rollout, or all."""
    opened, seconds = resource_of(resource), seconds_of(timeout, "--timeout")

    async def work(session: Session, source: Source, out: Out) -> Exit:
        # Late: the loop runs before what only this command needs is loaded.
        from cluster.lists import lacks_namespace
        from tui.headless.watch import watch
        from tui.headless.watch_all import watch_all

        if opened is None:
            namespace = session.scope.namespace

            async def lacks() -> bool:
                with suppress(ClusterError):
                    return namespace is not None and await lacks_namespace(session.client, namespace)
                return False

            return await watch_all(source, out, namespace, json=json, seconds=seconds, lacks=lacks)
        return await watch(
            source, out, which(session, opened), json=json, seconds=seconds, fail_fast=fail_fast
        )

    execute(options_of(chosen), work, name=words(opened))


def start_status(resource: tuple[str, ...], chosen: Mapping[str, Any], form: str) -> None:
    """Print the status of one rollout, or of all."""
    opened = resource_of(resource)

    async def work(session: Session, _: Source, out: Out) -> Exit:
        from tui.headless.status import status, status_of

        if opened is None:
            return await status(session, out, form)
        return await status_of(session, out, form, which(session, opened))

    execute(options_of(chosen), work, name=words(opened), once=True)


def start_history(resource: tuple[str, ...], chosen: Mapping[str, Any], form: str) -> None:
    """Print the revisions of one rollout."""
    opened = one_of(resource)

    async def work(session: Session, _: Source, out: Out) -> Exit:
        from tui.headless.history import history

        return await history(session, out, form, which(session, opened))

    execute(options_of(chosen), work, name=words(opened), once=True)


def start_diff(
    resource: tuple[str, ...], chosen: Mapping[str, Any], form: str, *, revision: int | str | None, good: bool
) -> None:
    """Print what changed, or would change."""
    opened = one_of(resource)

    async def work(session: Session, _: Source, out: Out) -> Exit:
        from tui.headless.diff import diff

        return await diff(session, out, form, which(session, opened), revision=revision, good=good)

    execute(options_of(chosen), work, name=words(opened), once=True)


def start_undo(
    resource: tuple[str, ...],
    chosen: Mapping[str, Any],
    *,
    json: bool,
    revision: int | str | None,
    timeout: str | None,
) -> None:
    """Undo one rollout."""
    _start_write(one_of(resource), chosen, UNDO, json=json, revision=revision, timeout=timeout)


def start_action(
    resource: tuple[str, ...],
    chosen: Mapping[str, Any],
    name: str,
    *,
    json: bool,
    revision: int | str | None,
    timeout: str | None,
) -> None:
    """Do another action to one rollout: `name` is its value as an `Action`; "set image" ends with the image.

    Raises UsageError.
    """
    action = Action(name)
    ask = Ask(action)
    if action is Action.SET_IMAGE:
        resource, container, image = image_of(resource)
        ask = Ask(action, container=container, image=image)
    _start_write(one_of(resource), chosen, ask, json=json, revision=revision, timeout=timeout)


def _start_write(
    opened: tuple[str, str],
    chosen: Mapping[str, Any],
    ask: Ask,
    *,
    json: bool,
    revision: int | str | None,
    timeout: str | None,
) -> None:
    """Write to one rollout."""
    seconds = seconds_of(timeout, "--timeout")
    if seconds is not None and not chosen["wait"]:
        raise click.UsageError("--timeout says how long --wait may take: give --wait too")

    async def work(session: Session, source: Source, out: Out) -> Exit:
        from tui.headless.write import Wish, write

        wish = Wish(
            which=which(session, opened),
            ask=ask,
            revision=revision,
            dry_run=chosen["dry_run"],
            wait=chosen["wait"],
            timeout=seconds,
            reason=chosen["reason"],
            yes=chosen["yes"],
            json=json,
        )
        return await write(source, out, wish)

    execute(options_of(chosen), work, name=words(opened))


def start_audit(
    resource: tuple[str, ...],
    form: str,
    *,
    context: str | None,
    namespace: str | None,
    since: str | None,
    last: int,
) -> None:
    """Print the audit log. Raises UsageError."""
    from tui.headless.audit import Filter, audit

    wanted = Filter(
        resource=resource_of(resource),
        context=context,
        namespace=namespace,
        since=None if since is None else moment_of(since, datetime.now(UTC)),
        last=last,
    )
    leave(lambda: audit(Out(), form, wanted))


def words(opened: tuple[str, str] | None) -> str:
    """Return what a command is about, as kubectl names it."""
    return "" if opened is None else f"{SHORT_KINDS.get(opened[0], opened[0].lower())}/{opened[1]}"
