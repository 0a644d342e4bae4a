"""An undo or another action before it is done: what changes, what stays, how the checks stand."""

from collections.abc import Iterator
from typing import ClassVar

from rich.cells import cell_len
from textual.reactive import reactive

from rollout.action import UNREADABLE, Action, Check, CheckState, Plan
from rollout.acts import TITLES
from rollout.info import Change
from rollout.numbers import called
from rollout.text import cut_middle, short_image
from widgets.cells import Line, Piece, clean, fit, row, row_with, size, wrapped
from widgets.glyphs import CHECKS
from widgets.lines import Lines

LABEL, FIELD = 11, 13
"""Cells of the labels, and of a change's field."""

MOST = 6
"""Lines of one sentence: webhooks may answer at length."""

ARROW, WHOLE = " → ", "d whole diff"

GAP = 6
"""Cells between why something has to be typed, and what."""

NAME = 24
"""Cells of a pod's name, or of a revision's hash, beside its number that has to be typed."""

NONE = "nothing in the pod template"

FEW = 4
"""Changes that are always shown; more only where the screen has room."""


DOES = {
    Action.UNDO: "undoes it",
    Action.PAUSE: "pauses it",
    Action.RESUME: "resumes it",
    Action.RESTART: "restarts it",
    Action.SET_IMAGE: "sets it",
    Action.DELETE_POD: "deletes it",
}
"""What `y` does."""


def undoes(plan: Plan) -> bool:
    """Return whether a plan goes back to a revision."""
    return plan.ask.action is Action.UNDO


def at(plan: Plan) -> str:
    """Return which revision another action is done to, where its number has to be typed."""
    return f"at revision {plan.source}" if plan.type_number and plan.from_number is not None else ""


def what_to_type(plan: Plan, keys: str) -> str:
    """Return "type 13 then y"; with a name, the number of a pod, and one that several revisions have."""
    of_pod = plan.ask.action is not Action.UNDO and plan.from_number is None and plan.ordinal is not None
    name = plan.ask.pod if of_pod else plan.typed_hash
    whose = f", of {cut_middle(clean(name), NAME)}," if name else ""
    return f"type {called(plan.typed)}{whose} then {keys}   "


def tells_changes(plan: Plan) -> bool:
    """Return whether it is said too that a plan changes nothing in the template."""
    return plan.ask.action in (Action.UNDO, Action.RESUME)


class UndoPanel(Lines):
    """Draws a plan. Keys, and the clock by which it is armed or void, are the screen's."""

    HELP = """
# Undo

**y** confirms, once the cluster has answered; in a protected context the target's number has to be typed
first. **Enter** does nothing: people press it to see whether the connection is alive. **esc** cancels.
"""
    VALUES: ClassVar[tuple[str, ...]] = ("plan", "typed", "says", "armed", "cursor")

    plan: reactive[Plan | None] = reactive[Plan | None](None, repaint=False)
    typed: reactive[str] = reactive("", repaint=False)
    """What has been typed of the target's number."""
    says: reactive[str] = reactive("", repaint=False)
    """One sentence on the last key, or on what has changed: "Enter does nothing here: y confirms"."""
    armed: reactive[bool] = reactive(False, repaint=False)
    """Whether `y` would confirm now."""
    cursor: reactive[bool] = reactive(True, repaint=False)
    """Whether the number field shows its cursor."""

    def lines(self, width: int, height: int) -> list[Line]:
        """Return the dialog's lines: the title first, the prompt and what is said last."""
        plan = self.plan
        if plan is None:
            words = self.says or "reading the workload and its revisions"
            return [row(width, (Piece(f" {words}"),))][:height]
        checks = check_lines(made(plan), width)
        prompt = [*self._prompt(plan, width), *told("  ", self.says, width, "hold")]
        room = height - 1 - len(checks) - len(prompt)
        middle = self._middle(plan, width, room, most=MOST)
        if len(middle) > room:
            middle = self._middle(plan, width, room, most=1)
        title = self._title(plan, width)
        return arranged(title, middle, checks, prompt, width=width, height=height)

    def _middle(self, plan: Plan, width: int, room: int, *, most: int) -> list[Line]:
        """Return what a plan does, each sentence in at most so many lines."""
        under = [
            *told(label("stays"), plan.stays, width, most=most),
            *self._warnings(plan, width, most),
            *told(label("takes"), plan.takes, width, most=most),
        ]
        changes = told_changes(plan, width, max(FEW, room - len(under) - 5))
        return [*self._target(plan, width), *changes, *under]

    def _title(self, plan: Plan, width: int) -> Line:
        numbers = f"{plan.source} → {plan.target}" if undoes(plan) else at(plan)
        words = " and resume" if plan.resumes else ""
        title = f" {TITLES[plan.ask.action]} {plan.ref.short}"
        left = (Piece(title, "strong"), Piece(f"   {numbers}", "strong"), Piece(words))
        right = () if plan.becomes is None else (Piece(f"becomes revision {plan.becomes}"),)
        # From where to where is never cut for what it becomes.
        return row(width, left, right if size(left) + 1 + size(right) <= width else ())

    def _target(self, plan: Plan, width: int) -> list[Line]:
        if not undoes(plan):
            return told(label("does"), plan.target_words, width, "strong")
        left = (Piece(label("target")), Piece(plan.target_words, "strong"))
        return [row_with(width, left, (Piece(plan.target_evidence),))]

    def _warnings(self, plan: Plan, width: int, most: int) -> Iterator[Line]:
        for name, sentence in plan.warnings:
            first, *rest = told(label(""), sentence or "-", width, most=most)
            start = Piece(fit(f"  ! {name}", LABEL) + "  ", "warn")
            yield row(width, (start, *first.pieces[1:]))
            yield from rest

    def _prompt(self, plan: Plan, width: int) -> list[Line]:
        if plan.refused:
            return told("  ✖ ", plan.refused, width, "bad", most=MOST)
        keys = "y twice" if plan.twice else "y"
        ready = (Piece("armed", "strong"),) if self.armed else (Piece("not armed yet", "dim"),)
        if not plan.type_number:
            does = Piece(f"  {keys} {DOES[plan.ask.action]}", "strong" if self.armed else "")
            return [row(width, (does,), ready)]
        right = ready if self.armed else ()
        field = what_to_type(plan, keys)
        # What is to be typed is never cut: a context's name is, in its middle.
        room = width - 2 - cell_len(field + called(plan.typed)) - len("▏") - size(right) - bool(right)
        why = cut_middle(clean(plan.type_why), max(1, room - 1))
        gap = " " * max(1, min(GAP, room - cell_len(why)))
        left = (
            Piece("  "),
            Piece(why, "context"),
            Piece(f"{gap}{field}{self.typed}"),
            Piece("▏" if self.cursor else " "),
        )
        return [row(width, left, right)]


def told(start: str, words: str, width: int, look: str = "", *, most: int = 2) -> list[Line]:
    """Return a sentence after what opens it, in as many lines as it needs and may have; none for none."""
    if not words:
        return []
    lines = wrapped(words, width - cell_len(start), most)
    starts = (start, *(" " * cell_len(start) for _ in lines[1:]))
    return [row(width, (Piece(a, look), Piece(line, look))) for a, line in zip(starts, lines, strict=True)]


def arranged(
    title: Line, middle: list[Line], checks: list[Line], prompt: list[Line], *, width: int, height: int
) -> list[Line]:
    """Return the dialog in `height` lines: blanks give way, then the middle, never checks and prompt.

    Lines that are left out are counted: they may be warnings.
    """
    blank = row(width, ())
    lines = [title, blank, *middle, blank, *checks, blank, *prompt]
    if len(lines) <= height:
        return lines
    last = [*checks, *prompt]
    room = max(0, height - 1 - len(last))
    if len(middle) > room > 0:
        hidden = len(middle) - room + 1
        middle = [*middle[: room - 1], row(width, (Piece(f"  ! {hidden} lines more: enlarge", "warn"),))]
    return [title, *middle[:room], *last][:height]


def label(name: str) -> str:
    """Return the label that opens a line."""
    return f"  {name:<{LABEL}}"


def told_changes(plan: Plan, width: int, room: int) -> list[Line]:
    """Return the lines of the changes; that nothing changes is said only once the template has been read."""
    if plan.changes:
        return change_lines(plan.changes, width, room)
    words = no_changes(plan) if tells_changes(plan) else ""
    return [row(width, (Piece(label("changes")), Piece(words, "" if words == NONE else "dim")))] * bool(words)


def no_changes(plan: Plan) -> str:
    """Return why a plan shows no changes; "" where its check says that."""
    fresh = next((check for check in plan.checks if check.key == "fresh"), None)
    if fresh is None or fresh.state in (CheckState.GOOD, CheckState.WARNING):
        return NONE
    if fresh.state is CheckState.PENDING:
        return "the template is being read"
    return "not known: the template could not be read" if fresh.words == UNREADABLE else ""


def change_lines(changes: tuple[Change, ...], width: int, room: int) -> list[Line]:
    """Return a line for each change, as many as there is room for, and where the rest is to be seen."""
    shown = changes if len(changes) <= room else changes[: room - 1]
    several = len({change.where for change in changes}) > 1
    fields = [f"{change.where} {change.field}".strip() if several else change.field for change in shown]
    field = min(width // 3, max(FIELD, *(cell_len(name) + 1 for name in fields)))
    spare = width - LABEL - 2 - field - (len(WHOLE) + 1)
    texts = [
        fit(name, field, middle=True) + values(change, spare)
        for name, change in zip(fields, shown, strict=True)
    ]
    if len(shown) < len(changes):
        texts.append(f"and {len(changes) - len(shown)} more")
    labels = [label("changes"), *(" " * (LABEL + 2) for _ in texts[1:])]
    lines = [row(width, (Piece(a), Piece(b))) for a, b in zip(labels, texts, strict=True)]
    lines[-1] = row(width, (Piece(labels[-1]), Piece(texts[-1])), (Piece(WHOLE),))
    return lines


def values(change: Change, room: int = 1_000) -> str:
    """Return "2.4.1 → 2.4.0", "FEATURE_X=on → absent", in `room` cells: the longer side is cut."""
    before, after = change.before, change.after
    if change.field == "image" and before and after:
        before, after = tags(before, after)
    old, new = ("absent" if side is None else side for side in (before, after))
    start = change.name + ("=" if before is not None else " ") if change.name else ""
    spare = max(0, room - cell_len(start) - cell_len(ARROW))
    if cell_len(old) + cell_len(new) > spare:
        shorter = min(cell_len(old), cell_len(new), spare // 2)
        old, new = cut_middle(old, spare - shorter), cut_middle(new, spare - shorter)
    return f"{start}{old}{ARROW}{new}"


def tags(before: str, after: str) -> tuple[str, str]:
    """Return two images by what tells them apart: their tags where the rest is the same."""
    name, _, tag = before.rpartition(":")
    other, _, other_tag = after.rpartition(":")
    if name == other and name and "/" not in tag and "@" not in before + after:
        return tag, other_tag
    short = short_image(before), short_image(after)
    return short if short[0] != short[1] else (before, after)


def made(plan: Plan) -> tuple[Check, ...]:
    """Return the checks to show; where all is refused, none that nobody waits for."""
    return tuple(one for one in plan.checks if not plan.refused or one.state is not CheckState.PENDING)


def check_lines(checks: tuple[Check, ...], width: int) -> list[Line]:
    """Return the checks in as many lines as they need."""
    lines: list[list[Piece]] = [[Piece("  ")]]
    room = width - 2
    for check in checks:
        glyph = CHECKS[check.state]
        size = cell_len(check.words) + 2
        if lines[-1][1:] and size + 3 > room:
            lines.append([Piece("  ")])
            room = width - 2
        elif lines[-1][1:]:
            lines[-1].append(Piece("   "))
            room -= 3
        pending = "dim" if check.state is CheckState.PENDING else glyph.role
        lines[-1] += (glyph, Piece(f" {check.words}", pending))
        room -= size
    return [row(width, pieces) for pieces in lines]


def void_words(seconds: float) -> str:
    """Return the words for the end of the key bar: after so many seconds the dialog is void."""
    return f"void in {max(0, int(seconds))}s"
