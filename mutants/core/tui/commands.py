"""Every command of the screens, declared once: binding, footer and help are made from it."""

from itertools import chain

from tui.command import Command, unsaid

PANES = (
    ("diff", "d", "diff", "What an undo changes in the pod template, as YAML."),
    ("logs", "l", "logs", "The log of the pod under the cursor."),
    ("events", "e", "events", "Events with conditions, and each in full."),
    ("timeline", "t", "timeline", "Pods of each revision over time, and what happened."),
    ("export", "x", "export", "Write the incident as Markdown, and the screen as SVG."),
)
"""Action, key, word and help of what every screen of one rollout leads to."""


def panes(screen: str, *actions: str) -> tuple[Command, ...]:
    """Return the commands of `screen` that lead to these panes."""
    return tuple(
        Command(id=f"{screen}.{action}", keys=key, show=key, words=words, help=sentence)
        for action, key, words, sentence in PANES
        if action in actions
    )


def palette(screen: str) -> Command:
    """Return the key that leads to the command palette."""
    return Command(
        id=f"{screen}.palette",
        keys="colon",
        show=":",
        words="commands",
        help="Commands by name, and: ns shop, ctx eu, deploy web, connection, q.",
        footer=False,
    )


def ways_back(screen: str) -> tuple[Command, ...]:
    """Return the keys that lead out of a pane, and the help."""
    return (
        palette(screen),
        Command(id=f"{screen}.help", keys="question_mark", show="?", words="help", help="Show these keys."),
        Command(id=f"{screen}.back", keys="escape", show="esc", words="back", help="Go back to the rollout."),
        Command(
            id=f"{screen}.leave",
            keys="q",
            show="q",
            words="back",
            help="Go back to the rollout.",
            footer=False,
        ),
    )


MOVES = (
    Command(id="moves.up", keys="", show="k ↑", words="up", help="Move up one line.", footer=False),
    Command(id="moves.down", keys="", show="j ↓", words="down", help="Move down one line.", footer=False),
    Command(id="moves.first", keys="", show="g", words="first", help="Go to the first line.", footer=False),
    Command(id="moves.last", keys="", show="G", words="last", help="Go to the last line.", footer=False),
)
"""The table and the panes bind these themselves: they act on their own cursor."""

ROLLOUTS = (
    Command(
        id="rollouts.open", keys="", show="enter", words="open", help="Open the rollout under the cursor."
    ),
    Command(
        id="rollouts.undo",
        keys="u",
        show="u",
        words="undo…",
        help="Undo the rollout: shows what would change, and asks.",
    ),
    Command(
        id="rollouts.filter",
        keys="slash",
        show="/",
        words="filter",
        help="Rows with these words in name, namespace, image, status; esc: all.",
    ),
    Command(
        id="rollouts.namespace", keys="n", show="n", words="namespace", help="Look at another namespace."
    ),
    Command(
        id="rollouts.all", keys="0", show="0", words="all", help="Look at all namespaces, or back at the one."
    ),
    Command(
        id="rollouts.context",
        keys="c",
        show="c",
        words="context",
        help="Look at another cluster; the kubeconfig is never written.",
    ),
    Command(
        id="rollouts.sort", keys="s", show="s", words="sort", help="Order by harm, by name or by last change."
    ),
    Command(
        id="rollouts.clear",
        keys="escape",
        show="esc",
        words="",
        help="Take the filter back.",
        footer=False,
    ),
    palette("rollouts"),
    Command(id="rollouts.help", keys="question_mark", show="?", words="help", help="Show these keys."),
    Command(
        id="rollouts.quit",
        keys="q",
        show="q",
        words="quit",
        help="Leave rolldeck; asks first while an undo is being watched.",
    ),
)

ROLLOUT = (
    Command(
        id="rollout.undo",
        keys="u",
        show="u",
        words="undo…",
        help="Undo to the target, or in Revisions to the one under the cursor.",
    ),
    *panes("rollout", "diff", "logs", "events"),
    Command(
        id="rollout.actions",
        keys="a",
        show="a",
        words="actions…",
        help="Pause, resume, restart, set image, undo the undo, delete a pod.",
    ),
    Command(
        id="rollout.pane",
        keys="tab",
        show="tab",
        words="pane",
        help="Move to the next pane: Revisions, Pods, Events.",
    ),
    Command(
        id="rollout.pane_back",
        keys="shift+tab",
        show="shift+tab",
        words="pane before",
        help="Move to the pane before.",
        footer=False,
    ),
    palette("rollout"),
    Command(id="rollout.help", keys="question_mark", show="?", words="help", help="Show these keys."),
    Command(id="rollout.back", keys="escape", show="esc", words="back", help="Go back to the list."),
    Command(
        id="rollout.leave",
        keys="q",
        show="q",
        words="back",
        help="Go back to the list; asks first while an undo is being watched.",
        footer=False,
    ),
    *panes("rollout", "timeline", "export"),
)

DIFF = (
    Command(id="diff.undo", keys="u", show="u", words="undo…", help="Undo to what is compared with."),
    Command(
        id="diff.reveal",
        keys="v",
        show="v",
        words="reveal",
        help="Show literals that look like secrets, or hide them again.",
    ),
    *panes("diff", "logs", "events", "timeline", "export"),
    *ways_back("diff"),
)

LOGS = (
    Command(id="logs.undo", keys="u", show="u", words="undo…", help="Undo to the target."),
    Command(
        id="logs.previous",
        keys="p",
        show="p",
        words="previous",
        help="The instance before this one: what a crash left; or back.",
    ),
    Command(
        id="logs.follow",
        keys="f",
        show="f",
        words="follow",
        help="Go to the end and stay there, or stay here.",
    ),
    Command(
        id="logs.container",
        keys="o",
        show="o",
        words="container",
        help="The pod's other container, or one of several.",
    ),
    Command(
        id="logs.search", keys="slash", show="/", words="search", help="Go to the next line with a text."
    ),
    Command(
        id="logs.next", keys="n", show="n", words="next", help="Go to the next line with it.", footer=False
    ),
    Command(id="logs.before", keys="N", show="N", words="before", help="Go to the one before.", footer=False),
    Command(id="logs.wrap", keys="w", show="w", words="wrap", help="Wrap long lines, or cut them."),
    Command(
        id="logs.times", keys="T", show="T", words="times", help="Show the server's time before each line."
    ),
    Command(id="logs.save", keys="x", show="x", words="save", help="Write what has been read to a file."),
    *(unsaid(each) for each in panes("logs", "diff", "events", "timeline")),
    *ways_back("logs"),
)

EVENTS = (
    Command(id="events.undo", keys="u", show="u", words="undo…", help="Undo to the target."),
    *panes("events", "diff", "logs", "timeline", "export"),
    *ways_back("events"),
)

TIMELINE = (
    Command(id="timeline.undo", keys="u", show="u", words="undo…", help="Undo to the target."),
    *panes("timeline", "diff", "logs", "events", "export"),
    *ways_back("timeline"),
)

UNDO = (
    Command(
        id="undo.confirm",
        keys="",
        show="y",
        words="confirm",
        help="Confirm; in a protected context the revision's number comes first.",
    ),
    Command(id="undo.cancel", keys="", show="esc", words="cancel", help="Go back; nothing is sent."),
    Command(id="undo.reason", keys="", show="r", words="add a reason", help="Say why, for the audit log."),
    Command(id="undo.changes", keys="", show="d", words="whole diff", help="Show everything that changes."),
)
"""The dialog takes every key itself, so that none that it does not know leads anywhere."""

ACTIONS = (
    Command(id="actions.back", keys="escape,q", show="esc", words="cancel", help="Go back; nothing is done."),
)
"""The menu's lines have keys of their own."""

MENU_MOVES = (
    Command(id="actions.choose", keys="", show="enter", words="or its key: choose", help="Choose the line."),
    Command(id="actions.moves", keys="", show="j k", words="move", help="Move the cursor."),
)

HELP = (Command(id="help.back", keys="escape,q,question_mark", show="esc", words="back", help="Go back."),)

PICKER = (
    Command(id="picker.choose", keys="", show="enter", words="choose", help="Take the line."),
    Command(id="picker.type", keys="", show="a-z", words="fewer", help="Leave what has these letters."),
    Command(id="picker.moves", keys="", show="↑ ↓", words="move", help="Move the cursor."),
    Command(id="picker.back", keys="", show="esc", words="back", help="Go back."),
)
"""A picker takes every key itself: letters are typed, so that none of them can be a command."""

SCREENS: dict[str, tuple[Command, ...]] = {
    "rollouts": ROLLOUTS,
    "rollout": ROLLOUT,
    "diff": DIFF,
    "logs": LOGS,
    "events": EVENTS,
    "timeline": TIMELINE,
    "actions": ACTIONS,
    "help": HELP,
}
"""The commands of each screen whose keys are bound, by the first word of their ids."""

ALL = tuple(chain(*SCREENS.values()))
"""Every command that has a binding."""
