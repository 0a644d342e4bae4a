"""The commands that need no screen. Only click is imported here: each brings its work when it is called.

`rolldeck --help` lists them, and has 0.12 s over bare Python.
"""

import gc
from typing import Any

import click

from tui.headless.forms import AT, LIVE, ONCE, writing
from tui.headless.options import REVISION, options, resource, resource_and_image

EXITS = """\b
Exit codes: 0 done, 1 failed or refused, 2 usage, 3 timeout,
4 no connection or sign-in, 5 replaced by another change.
"""

HELP = {"help_option_names": ["-h", "--help"]}


def once() -> None:
    """Leave the garbage collector out: what prints once is over before it finds any, 8 % of the time."""
    gc.disable()


def one_target(revision: int | str | None, *, good: bool) -> None:
    """Raise UsageError where both options that name a target are given."""
    if revision is not None and good:
        raise click.UsageError("--to-revision and --to-last-good name two targets: give one")


@click.command(epilog=EXITS, short_help="Print one line per change, until it is done.", context_settings=HELP)
@options
@LIVE
@click.option("--timeout", metavar="TIME", help="End with code 3 after so long: 90s, 10m.")
@click.option("--fail-fast", is_flag=True, help="End with code 1 once a certain cause has lasted for 30 s.")
@resource
def watch(resource: tuple[str, ...], form: str, timeout: str | None, fail_fast: bool, **chosen: Any) -> None:
    """Print one line per change until the rollout is done, or cannot be.

    Without a resource: all rollouts, until interrupted.
    """
    # Late, here and below: --help needs none of it.
    from tui.headless.start import start_watch

    start_watch(resource, chosen, json=form == "json", timeout=timeout, fail_fast=fail_fast)


@click.command(epilog=EXITS, short_help="Print how rollouts stand, the worst first.", context_settings=HELP)
@options
@ONCE
@resource
def status(resource: tuple[str, ...], form: str, **chosen: Any) -> None:
    """Print how one rollout stands, or all of them, the worst first.

    Ends with code 1 where one that is printed is failed, in trouble or unknown, by the column STATE.
    """
    once()
    from tui.headless.start import start_status

    start_status(resource, chosen, form)


@click.command(epilog=EXITS, context_settings=HELP)
@options
@ONCE
@resource
def history(resource: tuple[str, ...], form: str, **chosen: Any) -> None:
    """Print the revisions of a rollout, and how good each was."""
    once()
    from tui.headless.start import start_history

    start_history(resource, chosen, form)


@click.command(
    epilog=EXITS, short_help="Print what a release changed, or an undo would.", context_settings=HELP
)
@options
@ONCE
@click.option(
    "--to-revision",
    type=REVISION,
    metavar="N",
    help="What an undo to N, or to the revision of that name, would change.",
)
@click.option("--to-last-good", is_flag=True, help="What an undo to the last good revision would change.")
@resource
def diff(
    resource: tuple[str, ...], form: str, to_revision: int | str | None, to_last_good: bool, **chosen: Any
) -> None:
    """Print what the last release changed in the pod template, or what an undo would."""
    one_target(to_revision, good=to_last_good)
    once()
    from tui.headless.start import start_diff

    start_diff(resource, chosen, form, revision=to_revision, good=to_last_good)


@click.command(
    epilog=EXITS, short_help="Undo a rollout, with the checks of the dialog.", context_settings=HELP
)
@options
@click.option(
    "--to-revision", type=REVISION, metavar="N", help="The revision to go to: its number, or its name."
)
@click.option("--to-last-good", is_flag=True, help="Go to the last good revision: so also without either.")
@writing
@resource
def undo(
    resource: tuple[str, ...],
    form: str,
    to_revision: int | str | None,
    to_last_good: bool,
    timeout: str | None,
    **chosen: Any,
) -> None:
    """Undo a rollout, with the checks of the dialog.

    Without a revision it goes to the last good one, and is refused where none is known. In a protected
    context the revision has to be named.
    """
    from tui.headless.start import start_undo

    one_target(to_revision, good=to_last_good)
    start_undo(resource, chosen, json=form == "json", revision=to_revision, timeout=timeout)


@click.command(epilog=EXITS, context_settings=HELP)
@options
@AT
@writing
@resource
def pause(
    resource: tuple[str, ...], form: str, at_revision: int | str | None, timeout: str | None, **chosen: Any
) -> None:
    """Hold a Deployment's rollout where it is: running pods stay.

    --wait waits until the controller has seen it.
    """
    from tui.headless.start import start_action

    start_action(resource, chosen, "pause", json=form == "json", revision=at_revision, timeout=timeout)


@click.command(epilog=EXITS, context_settings=HELP)
@options
@AT
@writing
@resource
def resume(
    resource: tuple[str, ...], form: str, at_revision: int | str | None, timeout: str | None, **chosen: Any
) -> None:
    """Let a paused Deployment's rollout go on.

    --wait waits until the controller has seen it; `rolldeck watch` then follows the rollout.
    """
    from tui.headless.start import start_action

    start_action(resource, chosen, "resume", json=form == "json", revision=at_revision, timeout=timeout)


@click.command(epilog=EXITS, context_settings=HELP)
@options
@AT
@writing
@resource
def restart(
    resource: tuple[str, ...], form: str, at_revision: int | str | None, timeout: str | None, **chosen: Any
) -> None:
    """Replace all pods by equal ones, step by step."""
    from tui.headless.start import start_action

    start_action(resource, chosen, "restart", json=form == "json", revision=at_revision, timeout=timeout)


@click.command("set-image", epilog=EXITS, short_help="Set the image of one container.", context_settings=HELP)
@options
@AT
@writing
@resource_and_image
def set_image(
    resource: tuple[str, ...], form: str, at_revision: int | str | None, timeout: str | None, **chosen: Any
) -> None:
    """Set the image of one container: deploy/web app=ghcr.io/shop/web:2.4.0."""
    from tui.headless.start import start_action

    start_action(resource, chosen, "set image", json=form == "json", revision=at_revision, timeout=timeout)


@click.command(short_help="Print what was done from this machine.", context_settings=HELP)
@ONCE
@click.option("--context", metavar="NAME", help="In this context alone.")
@click.option("-n", "--namespace", metavar="NAME", help="In this namespace alone.")
@click.option("--since", metavar="TIME", help="Since then: 2h, 3d, 2026-11-23, 2026-11-23T03:14:22Z.")
@click.option("--last", type=click.IntRange(0), default=20, metavar="N", help="How many; 0 for all. [20]")
@resource
def audit(resource: tuple[str, ...], form: str, **wanted: Any) -> None:
    """Print what was done from this machine, and how it ended; of one rollout, or of all."""
    from tui.headless.start import start_audit

    start_audit(resource, form, **wanted)


@click.command(
    epilog="Exit codes: 0 nothing failed, 1 something did, 2 usage.",
    short_help="Check the way to the cluster, step by step.",
    context_settings=HELP,
)
@options
def doctor(**chosen: Any) -> None:
    """Check the way to the cluster step by step: what to paste when asking for help."""
    from tui.headless.start import start_doctor

    start_doctor(chosen)


@click.command(short_help="Print the settings and their meanings.", context_settings=HELP)
def config() -> None:
    """Print the settings with their meanings, and the file they lie in."""
    from tui.headless.start import start_config

    start_config()


@click.command(short_help="Print the script that completes names.", context_settings=HELP)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    r"""Print the script that completes contexts, namespaces and resources.

    \b
    bash   source <(rolldeck completion bash)       in ~/.bashrc
    zsh    source <(rolldeck completion zsh)        in ~/.zshrc
    fish   rolldeck completion fish | source        in ~/.config/fish/config.fish
    """
    from tui.headless.shells import script

    click.echo(script(shell, context.find_root().command))


COMMANDS: dict[str, click.Command] = {
    "watch": watch,
    "status": status,
    "history": history,
    "diff": diff,
    "undo": undo,
    "pause": pause,
    "resume": resume,
    "restart": restart,
    "set-image": set_image,
    "audit": audit,
    "doctor": doctor,
    "config": config,
    "completion": completion,
}
"""By their names."""
