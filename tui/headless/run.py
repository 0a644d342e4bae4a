"""Runs a headless command: a session, an event loop, signals, and the exit code."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable

import click

from cluster.errors import ClusterError, ConfigError, CredentialError, LinkError
from cluster.session import Options, Session
from rollout.safe import safe
from tui.headless.ends import EndError, Exit
from tui.headless.out import Out, OutputError
from tui.headless.unwritable import unwritable
from tui.link import source_of
from tui.source import Source

Work = Callable[[Session, Source, Out], Awaitable[Exit]]
"""What a command does with a cluster."""


def execute(options: Options, work: Work, *, name: str = "", once: bool = False) -> None:
    """Do `work`, and leave with its exit code. Raises UsageError where the kubeconfig cannot be used.

    Args:
        options: Which cluster.
        work: What to do with it.
        name: What it is about, for the sentence of a failure.
        once: Whether it only reads, and prints once.
    """
    try:
        session = Session.open(options)
    except ConfigError as error:
        raise click.UsageError(str(error)) from error
    session.once = once
    leave(lambda: asyncio.run(_run(session, work)), name)


def leave(do: Callable[[], int], name: str = "") -> None:
    """Do something that ends in an exit code, say on stderr what went wrong, and leave."""
    try:
        code = do()
    except EndError as error:
        code = say(error.code, error.sentence, name)
    except (LinkError, CredentialError) as error:
        code = say(Exit.LOST, str(error), name)
    except ConfigError as error:
        code = say(Exit.USAGE, str(error), name)
    except ClusterError as error:
        code = say(Exit.FAILED, str(error), name)
    except (BrokenPipeError, OutputError) as error:
        code = unwritable(error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        code = 128 + signal.SIGINT
    sys.exit(code)


def say(code: Exit, sentence: str, name: str = "") -> int:
    """Say on stderr why a command ends, and return its exit code."""
    about = f"{name}: " if name else ""
    click.echo(f"rolldeck: {Out().shown(safe(about + sentence))}", err=True)
    return code


async def _run(session: Session, work: Work) -> int:
    """Do `work` until it is done or a signal ends it; a write under way comes to its outcome first."""
    source = source_of(session)
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work(session, source, Out()))
    caught: list[int] = []

    def end(number: int) -> None:
        caught.append(number)
        task.cancel()

    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end, number)
    try:
        return await task
    except asyncio.CancelledError:
        if not caught:
            raise
        return 128 + caught[0]
    finally:
        await source.drain()
        await source.close()
