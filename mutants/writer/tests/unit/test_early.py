"""The early lists: where they ask, and that only a whole list counts."""

import pytest

from cluster.early import APPS, PATHS, decoded, token
from rollout.kinds import KINDS


@pytest.mark.parametrize("name", KINDS)
def test_the_paths_are_those_of_the_kinds(name: str) -> None:
    assert KINDS[name].resource.path(None) == f"{APPS}/{PATHS[name]}"


def page(name: str, more: str = "") -> bytes:
    item = f'{{"metadata":{{"name":"{name}","namespace":"shop","uid":"uid-{name}","continue":"no"}}}}'
    return f'{{"metadata":{{"resourceVersion":"7","continue":"{more}"}},"items":[{item}]}}'.encode()


def test_the_token_is_the_lists_own() -> None:
    assert [token(page("web")), token(page("web", "abc")), token(b"nonsense")] == ["", "abc", ""]


def test_all_pages_make_one_list() -> None:
    found = decoded("Deployment", [page("web", "abc"), page("api")])
    assert found is not None
    assert [record.name for record in found[0]] == ["web", "api"]
    assert found[1] == "7"


@pytest.mark.parametrize("bodies", [[], [b"nonsense"], [page("web"), b"[]"]])
def test_what_is_no_whole_list_is_none(bodies: list[bytes]) -> None:
    assert decoded("Deployment", bodies) is None
