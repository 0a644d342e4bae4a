"""The console scripts. Whatever takes time to load is loaded once Ctrl-C ends the program without a word."""

import signal


def main() -> None:
    """Run the program."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Late: it takes 0.1 s, in which Python would answer Ctrl-C with a traceback.
    from tui.cli import main as run

    run()


def complete() -> None:
    """Answer kubectl, which asks a plugin's `kubectl_complete-` program what may come next."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # Late: as above.
    import sys

    from tui.cli import rolldeck
    from tui.headless.shells import for_kubectl

    sys.stdout.write(for_kubectl(rolldeck, sys.argv[1:]))
