"""Standard output that cannot be written. Only click is imported."""

import os
import sys
from contextlib import suppress

import click

PIPE = 141
"""The exit code of a program whose reader has left: 128 + SIGPIPE, as a shell says it."""


def unwritable(error: OSError) -> int:
    """Say what is wrong with standard output, unless its reader has just left; return the exit code."""
    # Nothing more can be written: not even what Python would flush on leaving.
    with suppress(OSError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return PIPE
    with suppress(OSError):
        click.echo(f"rolldeck: cannot write to standard output: {error.strerror or error}", err=True)
    return 1
