"""The command line's first word: a command of ours, or else a rollout to open. Only click is imported."""

from collections.abc import Mapping, Sequence
from typing import Any

import click
from click.shell_completion import CompletionItem

from tui.headless.options import resources


class Deck(click.Group):
    """A group whose commands take kubectl's options on either side of their name.

    `rolldeck -n shop watch deploy/web` is `rolldeck watch -n shop deploy/web`; without a command's name among
    the words, all of them go to the screens.
    """

    def __init__(
        self,
        *,
        screens: click.Command,
        commands: Mapping[str, click.Command],
        others: Sequence[str] = (),
        **given: Any,
    ) -> None:
        """Take the command that opens the screens, those with a name, and names of what is none of these."""
        super().__init__(commands=dict(commands), **given)
        self.screens = screens
        self.others = others
        self.params = [*screens.params[:-1], *self.params]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the command's name first."""
        at = self._named(args)
        if at is not None:
            return super().parse_args(ctx, [args[at], *args[:at], *args[at + 1 :]])
        asks = any(word in ("-h", "--help", "--version") for word in args)
        if asks or (ctx.resilient_parsing and not args):
            return super().parse_args(ctx, [word for word in args if word in ("-h", "--help", "--version")])
        return super().parse_args(ctx, ["--", self.screens.name or "", *args])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command by its name; the screens have one that nobody types."""
        return self.screens if cmd_name == self.screens.name else super().get_command(ctx, cmd_name)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete a command's name, an option, or a resource to open."""
        found = super().shell_complete(ctx, incomplete)
        found += [CompletionItem(name) for name in self.others if incomplete and name.startswith(incomplete)]
        if incomplete and not incomplete.startswith("-"):
            found += [CompletionItem(name) for name in resources(ctx, self.screens.params[-1], incomplete)]
        return found

    def _named(self, args: Sequence[str]) -> int | None:
        """Return where a command's name stands: the first word that is no option, nor an option's value."""
        takes = {name for option in self.screens.params if _takes_value(option) for name in option.opts}
        value = False
        for at, word in enumerate(args):
            if value:
                value = False
            elif word == "--":
                return None
            elif word.startswith("-") and word != "-":
                value = word in takes
            else:
                return at if word in self.commands else None
        return None


def _takes_value(option: click.Parameter) -> bool:
    return isinstance(option, click.Option) and not option.is_flag and not option.count
