"""The dialog shows all that matters before `y`, and its prompt on every screen."""

import pytest
from msgspec.structs import replace
from samples import PLAN

from rollout.action import UNREADABLE, Check, CheckState, Plan
from rollout.info import Change
from tui.screens.changes import sections
from widgets.undo_panel import UndoPanel, values, void_words


def text(plan: Plan | None, width: int = 80, height: int = 20, **said: object) -> list[str]:
    panel = UndoPanel()
    panel.plan = plan
    for name, value in said.items():
        setattr(panel, name, value)
    return ["".join(piece.text for piece in line.pieces).rstrip() for line in panel.lines(width, height)]


def change(field: str, before: str | None, after: str | None, name: str = "", where: str = "app") -> Change:
    return Change(field, where, name, before, after, f"{field} changed")


MANY = tuple(change(f"field-{n}", "a", "b") for n in range(30))


def test_what_is_typed_stands_in_its_field() -> None:
    assert "  PROTECTED CONTEXT prod-eu      type 13 then y   1▏" in text(PLAN, typed="1")


def test_an_unprotected_undo_needs_no_number() -> None:
    (line,) = [line for line in text(replace(PLAN, type_number=False)) if line.startswith("  y undoes it")]
    assert line.endswith("not armed yet")


def test_a_dry_run_without_an_answer_asks_twice() -> None:
    lines = text(replace(PLAN, type_number=False, twice=True))
    assert any(line.startswith("  y twice undoes it") for line in lines)


def test_an_armed_dialog_says_so() -> None:
    assert any(line.endswith("armed") for line in text(PLAN, armed=True))


LONG = "Flux HelmRelease apps-of-the-shop/checkout-with-a-long-name: its next upgrade takes an undo back"


def test_a_sentence_that_is_longer_than_the_line_goes_on_in_the_next() -> None:
    plan = replace(PLAN, warnings=(("owner", LONG),), takes=LONG, stays=LONG)
    lines = text(plan)
    for start in ("  ! owner    ", "  takes      ", "  stays      "):
        at = next(n for n, line in enumerate(lines) if line.startswith(start))
        assert f"{lines[at].removeprefix(start)} {lines[at + 1].strip()}" == LONG
        assert lines[at + 1].startswith(" " * 13)


def test_a_refusal_is_said_whole() -> None:
    refused = "admission webhook policy.example denied the request: every image has to come from ghcr.io/shop"
    lines = text(replace(PLAN, refused=refused))
    at = next(n for n, line in enumerate(lines) if line.startswith("  ✖ "))
    assert " ".join(line.strip(" ✖") for line in lines[at : at + 2]) == refused


def told(state: CheckState, words: str = "as you saw it") -> list[str]:
    fresh = Check("fresh", state, words, arms=True)
    return [line for line in text(replace(PLAN, changes=(), checks=(fresh,))) if line.startswith("  changes")]


def test_that_nothing_changes_is_said_only_once_the_template_has_been_read() -> None:
    assert told(CheckState.PENDING) == ["  changes    the template is being read"]
    assert told(CheckState.GOOD) == ["  changes    nothing in the pod template"]
    assert told(CheckState.BAD) == []
    assert told(CheckState.BAD, UNREADABLE) == ["  changes    not known: the template could not be read"]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (CheckState.GOOD, "Changes: nothing in the pod template."),
        (CheckState.PENDING, "Changes: the template is being read."),
        (CheckState.BAD, "Changes: not known: the template could not be read."),
    ],
)
def test_the_whole_difference_says_so_too(state: CheckState, words: str) -> None:
    fresh = Check("fresh", state, UNREADABLE, arms=True)
    assert [part.text for part in sections(replace(PLAN, changes=(), checks=(fresh,)))] == [words]


def test_what_was_refused_says_why_in_place_of_the_prompt() -> None:
    lines = text(replace(PLAN, refused="the server refuses it: exceeded quota"))
    assert "  ✖ the server refuses it: exceeded quota" in lines
    assert not any("type 13" in line for line in lines)


def test_what_a_key_did_is_said_under_the_prompt() -> None:
    assert (
        text(PLAN, says="Enter does nothing here: y confirms")[-1] == "  Enter does nothing here: y confirms"
    )


@pytest.mark.parametrize("height", range(8, 14))
def test_warnings_that_do_not_fit_are_counted(height: int) -> None:
    warnings = tuple((f"w{n}", "beware") for n in range(6))
    lines = text(replace(PLAN, warnings=warnings), height=height)
    (said,) = [line for line in lines if line.endswith("lines more: enlarge")]
    whole = text(replace(PLAN, warnings=warnings), height=60)
    left_out = [line for line in whole if line and line not in lines]
    assert said == f"  ! {len(left_out)} lines more: enlarge"


@pytest.mark.parametrize("height", range(5, 30))
def test_the_prompt_is_on_every_screen(height: int) -> None:
    lines = text(replace(PLAN, changes=MANY), height=height)
    assert len(lines) <= height
    assert any("type 13 then y" in line for line in lines)


def test_changes_beyond_the_room_are_counted() -> None:
    assert any("and 27 more" in line for line in text(replace(PLAN, changes=MANY), height=16))


def test_a_tall_screen_shows_every_change() -> None:
    assert sum("field-" in line for line in text(replace(PLAN, changes=MANY), height=60)) == 30


def test_an_undo_that_also_resumes_says_so() -> None:
    assert text(replace(PLAN, resumes=True))[0].startswith(" Undo deploy/checkout   14 → 13 and resume")


def test_changes_in_several_containers_name_theirs() -> None:
    changes = (change("image", "a:1", "a:2"), change("image", "b:1", "b:2", where="sidecar"))
    assert any("sidecar image" in line for line in text(replace(PLAN, changes=changes)))


def test_checks_that_do_not_fit_one_line_take_two() -> None:
    checks = tuple(
        Check(f"c{n}", CheckState.PENDING, f"a check of some length {n}", arms=True) for n in range(5)
    )
    lines = text(replace(PLAN, checks=checks))
    assert [line.count("◌") for line in lines if "◌" in line] == [2, 2, 1]


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (change("image", "ghcr.io/shop/web:1", "ghcr.io/shop/web:2"), "1 → 2"),
        (change("image", "ghcr.io/shop/web:1", "quay.io/shop/web:2"), "web:1 → web:2"),
        (change("image", "web@sha256:aaaaaaaaaa", "web@sha256:bbbbbbbbbb"), "web@aaaaaaa → web@bbbbbbb"),
        (change("image", "a.io/web:1", "b.io/web:1"), "a.io/web:1 → b.io/web:1"),
        (change("image", "localhost:5000/a", "localhost:5000/b"), "a → b"),
        (change("env", "on", None, "X"), "X=on → absent"),
        (change("env", None, "on", "X"), "X absent → on"),
        (change("env", "on", "off", "X"), "X=on → off"),
        (change("cpu", "200m", "300m"), "200m → 300m"),
    ],
)
def test_a_change_is_said_from_what_to_what(made: Change, words: str) -> None:
    assert values(made) == words


def test_the_dialog_counts_down_in_seconds() -> None:
    assert (void_words(118.4), void_words(-1)) == ("void in 118s", "void in 0s")


def test_before_the_plan_is_known_it_is_being_read() -> None:
    assert text(None) == [" reading the workload and its revisions"]


def test_a_long_value_leaves_room_for_what_becomes_of_it() -> None:
    long = change("env", "ConfigMap mailer-settings-of-the-shop key smtp.host.primary", None, "SMTP_HOST")
    (line,) = [line for line in text(replace(PLAN, changes=(long,))) if line.startswith("  changes")]
    assert "SMTP_HOST=ConfigMap" in line
    assert line.endswith(" → absent d whole diff")
