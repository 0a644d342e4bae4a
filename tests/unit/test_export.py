"""An export tells the incident, and nothing that a cluster says is read as Markdown in it."""

from msgspec.structs import replace
from samples import CAUSE, CHECKOUT, CONNECTION, EVENTS, NOW, PROGRESS, REVISIONS

from rollout.export import Incident, Taken, escaped, markdown
from rollout.info import Earlier
from rollout.timeline import sampled

WHOLE = Incident(
    info=CHECKOUT,
    connection=CONNECTION,
    now=NOW,
    timeline=sampled(None, CHECKOUT, NOW),
    taken=(Taken("undo", PROGRESS),),
    log=("Traceback (most recent call last):", "KeyError: 'x'"),
)


def test_it_says_what_since_when_why_and_what_was_done() -> None:
    text = markdown(WHOLE)
    for words in (
        "# deploy/checkout: STUCK for 2m11s",
        "- Since: 2026-11-12 03:12:11Z",
        "image not found: ghcr.io/shop/checkout:2.4.1",
        "UNDO HELPS",
        "| app | env FEATURE\\_X | (absent) | on |",
        "| 13 | running, target | 5f8c75b5b8 |",
        "undo to revision 13: accepted (good)",
        "    KeyError: 'x'",
        "| 2026-11-12 03:14:10Z | 9 | Pod fkg4m | ! Failed | ErrImagePull: manifest unknown |",
        "revision 14: █ available, ▒ started",
    ):
        assert words in text


def test_two_revisions_of_one_number_are_told_apart() -> None:
    same = replace(
        CHECKOUT,
        number=13,
        previous=Earlier("uid-rs-13", 13, "5f8c7"),
        revisions=(replace(REVISIONS[0], number=13), *REVISIONS[1:]),
    )
    undone = replace(PROGRESS, to_hash="5f8c7")
    told = replace(WHOLE, info=same, timeline=sampled(None, same, NOW), taken=(Taken("undo", undone),))
    text = markdown(told)
    assert "## What changed, 13 (5f8c7) to 13 (77686)" in text
    assert "undo to revision 13 (5f8c7): accepted (good)" in text
    assert "revision 13 (77686): █ available, ▒ started" in text


def test_what_is_not_known_is_left_out_or_said() -> None:
    bare = replace(CHECKOUT, causes=None, verdict=None, changes=None, revisions=None, pods=None, events=None,
                   target=None, owner=None, since=None, changed=None, deadline=None, number=None)  # fmt: skip
    text = markdown(Incident(info=bare, connection=CONNECTION, now=NOW))
    assert "none found: image not found" in text
    assert "## Revisions" not in text
    assert "- none" in text


def test_hostile_words_stay_words() -> None:
    evil = "](x) <script> | # `x` *b*\n# heading"
    text = markdown(replace(WHOLE, info=replace(CHECKOUT, why=evil, causes=(), changed_by=evil)))
    assert "<script>" not in text.replace("\\<script\\>", "")
    assert "\n# heading" not in text


def test_a_cell_of_a_table_stays_one() -> None:
    assert escaped("a | b\nc") == "a \\| b c"


SECRETS = (
    "password=hunter2 for user app",
    "dialing postgres://app:hunter2@db:5432/shop",
    "Authorization: Bearer hunter2",
)


def test_what_looks_like_a_secret_is_hidden_wherever_it_stands_and_that_is_said() -> None:
    events = tuple(replace(EVENTS[0], key=str(n), message=words) for n, words in enumerate(SECRETS))
    causes = (replace(CAUSE, detail=SECRETS[1]),)
    text = markdown(replace(WHOLE, log=SECRETS, info=replace(CHECKOUT, events=events, causes=causes)))
    assert "hunter2" not in text
    assert "\nLiterals that look like secrets stand as (hidden).\n" in text
    assert "    dialing postgres://app:(hidden)@db:5432/shop" in text


def test_where_nothing_is_hidden_nothing_is_said_of_it() -> None:
    assert "hidden" not in markdown(WHOLE)
