"""Two pod templates, and what a person would say has changed."""

import json
from typing import Any

import pytest

from rollout.changes import MINUS, changes, cut, summary
from rollout.masking import HIDDEN


def pod(*containers: dict[str, Any], **spec: Any) -> dict[str, Any]:
    return {"metadata": {"labels": {"app": "web"}}, "spec": {"containers": list(containers), **spec}}


def app(**fields: Any) -> dict[str, Any]:
    return {"name": "app", "image": "ghcr.io/shop/checkout:2.4.0", **fields}


def words(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return [change.words for change in found(before, after)]


def found(before: dict[str, Any], after: dict[str, Any], **options: Any) -> Any:
    return changes(json.dumps(before).encode(), json.dumps(after).encode(), **options)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("shop/web:2.4.0", "shop/web:2.4.1", "image 2.4.0→2.4.1"),
        ("reg:5000/web", "reg:5000/web:2", "image web→web:2"),
        ("a.io/shop/web:1", "a.io/shop/api:1", "image web:1→api:1"),
        ("a.io/web:1", "b.io/web:1", "image a.io/web:1→b.io/web:1"),
        ("web@sha256:aaaa", "web@sha256:bbbb", "image sha256:aaaa→sha256:bbbb"),
        ("web:1@sha256:aaaa", "web:2@sha256:bbbb", "image 1→2"),
    ],
)
def test_an_image_is_told_by_what_differs_in_it(before: str, after: str, said: str) -> None:
    assert words(pod(app(image=before)), pod(app(image=after))) == [said]


def test_an_image_is_shown_whole_beside_its_words() -> None:
    (change,) = found(pod(app(image="a/web:1")), pod(app(image="a/web:2")))
    assert (change.field, change.where, change.before, change.after) == ("image", "app", "a/web:1", "a/web:2")


def test_environment_variables_are_matched_by_name() -> None:
    before = pod(
        app(
            env=[
                {"name": "GONE", "value": "1"},
                {"name": "SAME", "value": "1"},
                {"name": "NEW", "value": "1"},
            ]
        )
    )
    after = pod(
        app(
            env=[
                {"name": "NEW", "value": "2"},
                {"name": "SAME", "value": "1"},
                {"name": "MORE", "value": "1"},
            ]
        )
    )
    assert words(before, after) == [f"env {MINUS}GONE", "env NEW", "env +MORE"]


def test_an_absent_variable_is_told_from_an_empty_one() -> None:
    (change,) = found(pod(app()), pod(app(env=[{"name": "A"}])))
    assert (change.before, change.after) == (None, "")


def test_the_order_of_variables_counts_where_one_refers_to_another() -> None:
    first, second = {"name": "A", "value": "1"}, {"name": "B", "value": "$(A)"}
    assert words(pod(app(env=[first, second])), pod(app(env=[second, first]))) == ["env order"]


def test_a_variable_says_where_its_value_comes_from() -> None:
    source = {"secretKeyRef": {"name": "db", "key": "password"}}
    (change,) = found(
        pod(app(env=[{"name": "DB_PASSWORD", "value": "x"}])),
        pod(app(env=[{"name": "DB_PASSWORD", "valueFrom": source}])),
    )
    assert (change.before, change.after) == (HIDDEN, "Secret db key password")


@pytest.mark.parametrize(
    "name",
    [
        "PASSWORD",
        "DB_PASS",
        "apiToken",
        "API_TOKEN",
        "AWS_SECRET_ACCESS_KEY",
        "APIKEY",
        "key",
        "api_key",
        "PGPWD",
        "tls.key",
    ],
)
def test_literals_under_telling_names_are_hidden(name: str) -> None:
    (change,) = found(
        pod(app(env=[{"name": name, "value": "hunter2"}])), pod(app(env=[{"name": name, "value": "hunter3"}]))
    )
    assert (change.before, change.after, change.words) == (HIDDEN, HIDDEN, f"env {name}")


@pytest.mark.parametrize("name", ["KEYCLOAK_URL", "MONKEYS", "BYPASSES", "COMPASSION", "FEATURE_X"])
def test_literals_under_harmless_names_are_shown(name: str) -> None:
    (change,) = found(
        pod(app(env=[{"name": name, "value": "1"}])), pod(app(env=[{"name": name, "value": "2"}]))
    )
    assert (change.before, change.after) == ("1", "2")


@pytest.mark.parametrize(
    "text",
    [
        "postgres://shop:hunter2@db/shop",
        "--password=hunter2",
        "--token hunter2",
        '{"api_key": "hunter2"}',
        "Authorization: Bearer hunter2",
    ],
)
def test_secrets_within_a_text_are_hidden(text: str) -> None:
    shown = found(
        pod(app(args=["run"], env=[])), pod(app(args=["run", text], env=[{"name": "DSN", "value": text}]))
    )
    assert len(shown) == 2
    assert all("hunter2" not in f"{change}" for change in shown)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ({"requests": {"cpu": "200m"}}, {"requests": {"cpu": "300m"}}, ["cpu 200m→300m"]),
        ({"limits": {"memory": "1Gi"}}, {"limits": {"memory": "2Gi"}}, ["memory limit 1Gi→2Gi"]),
        ({"requests": {"cpu": "0.2"}}, {"requests": {"cpu": "200m"}}, ["order only"]),
        ({}, {"limits": {"memory": "2Gi"}}, ["memory limit +2Gi"]),
        (
            {"requests": {"cpu": "1"}, "limits": {"cpu": "1"}},
            {"requests": {"cpu": "2"}, "limits": {"cpu": "2"}},
            ["cpu 1→2"],
        ),
    ],
)
def test_resources_compare_by_value(before: Any, after: Any, said: list[str]) -> None:
    if said == ["order only"]:
        said = []
    assert words(pod(app(resources=before)), pod(app(resources=after))) == said


def test_a_probe_is_told_by_its_part_that_changed() -> None:
    def probed(path: str, period: int) -> dict[str, Any]:
        return pod(app(readinessProbe={"httpGet": {"path": path, "port": 80}, "periodSeconds": period}))

    assert words(probed("/a", 5), probed("/b", 9)) == [
        "readiness probe path /a→/b",
        "readiness probe period 5→9",
    ]


def test_several_containers_are_told_apart() -> None:
    before = pod(app(), {"name": "proxy", "image": "envoy:1"})
    after = pod(app(image="ghcr.io/shop/checkout:2.4.1"), {"name": "proxy", "image": "envoy:2"})
    assert words(before, after) == ["app image 2.4.0→2.4.1", "proxy image 1→2"]


def test_a_container_that_came_or_went_is_named() -> None:
    side = {"name": "side", "image": "envoy:1"}
    assert words(pod(app()), pod(app(), side)) == ["container +side"]
    assert words(pod(app(), initContainers=[side]), pod(app())) == [f"init container {MINUS}side"]


def test_the_order_of_init_containers_counts() -> None:
    a, b = {"name": "a", "image": "x"}, {"name": "b", "image": "x"}
    assert words(pod(app(), initContainers=[a, b]), pod(app(), initContainers=[b, a])) == [
        "init container order"
    ]


def test_an_order_that_says_nothing_is_only_mentioned_alone() -> None:
    a, b = {"name": "a", "emptyDir": {}}, {"name": "b", "emptyDir": {}}
    assert words(pod(app(), volumes=[a, b]), pod(app(), volumes=[b, a])) == ["order only"]
    assert words(pod(app(image="w:1"), volumes=[a, b]), pod(app(image="w:2"), volumes=[b, a])) == [
        "image 1→2"
    ]


def test_volumes_and_mounts_are_named() -> None:
    mount = {"name": "x", "mountPath": "/data"}
    after = pod(app(volumeMounts=[mount]), volumes=[{"name": "x", "configMap": {"name": "cfg"}}])
    volume, mounted = sorted(found(pod(app()), after), key=lambda change: change.words, reverse=True)
    assert (volume.words, volume.after) == ("volume +x", "ConfigMap cfg")
    assert (mounted.words, mounted.after) == ("mount +/data", "x at /data")


def test_a_volume_with_another_mode_still_shows_what_differs() -> None:
    def mode(number: int) -> dict[str, Any]:
        return pod(app(), volumes=[{"name": "x", "secret": {"secretName": "s", "defaultMode": number}}])

    (change,) = found(mode(420), mode(256))
    assert change.words == "volume x"
    assert change.before is not None
    assert "420" in change.before
    assert change.after is not None
    assert "256" in change.after


def test_a_restart_alone_is_said_to_be_only_that() -> None:
    before, after = pod(app()), pod(app())
    after["metadata"]["annotations"] = {"kubectl.kubernetes.io/restartedAt": "2026-01-01T00:00:00Z"}
    assert words(before, after) == ["restart only"]


def test_a_restart_with_other_changes_comes_last() -> None:
    before, after = pod(app()), pod(app(image="ghcr.io/shop/checkout:3"))
    after["metadata"]["annotations"] = {"kubectl.kubernetes.io/restartedAt": "x", "team": "a"}
    assert words(before, after) == ["image 2.4.0→3", "annotation +team", "restart"]


def test_the_labels_of_controllers_are_no_change() -> None:
    before, after = pod(app()), pod(app())
    before["metadata"]["labels"]["pod-template-hash"] = "a"
    after["$patch"] = "replace"
    assert words(before, after) == []


def test_what_has_no_word_of_its_own_shows_with_its_path() -> None:
    before = pod(app(), dnsPolicy="ClusterFirst", futureField={"deep": [1]})
    after = pod(app(), dnsPolicy="Default", futureField={"deep": [2]}, securityContext={"runAsUser": 1})
    assert words(before, after) == [
        "dnsPolicy ClusterFirst→Default",
        "futureField.deep [1]→[2]",
        'securityContext +{"runAsUser":1}',
    ]


def test_capabilities_in_another_order_are_the_same() -> None:
    def able(*capabilities: str, image: str) -> dict[str, Any]:
        return pod(app(image=image, securityContext={"capabilities": {"add": list(capabilities)}}))

    assert words(able("A", "B", image="w:1"), able("B", "A", image="w:2")) == ["image 1→2"]


def test_the_order_of_arguments_counts() -> None:
    assert words(pod(app(args=["-a", "-b"])), pod(app(args=["-b", "-a"]))) == ["args"]


def test_true_is_not_one() -> None:
    assert words(pod(app(), hostNetwork=True), pod(app(), hostNetwork=1)) == ["hostNetwork true→1"]


def test_a_service_account_is_said_once() -> None:
    before = pod(app(), serviceAccountName="a", serviceAccount="a")
    after = pod(app(), serviceAccountName="b", serviceAccount="b")
    assert words(before, after) == ["service account a→b"]


def test_a_command_is_cut_where_it_differs() -> None:
    long = "x" * 200
    (change,) = found(
        pod(app(command=["sh", "-c", long + "a && b"])), pod(app(command=["sh", "-c", long + "c && d"]))
    )
    assert change.words == "command"
    assert change.before is not None
    assert change.before.endswith("a && b")
    assert change.after is not None
    assert change.after.endswith("c && d")
    assert change.after.startswith("…x")


def test_hostile_text_is_made_safe() -> None:
    (change,) = found(pod(app(image="web:1")), pod(app(image="web:2\x1b]52;c;x\x07")))
    assert "\x1b" not in f"{change}"


@pytest.mark.parametrize(
    "odd",
    [
        {},
        {"spec": None},
        {"spec": {"containers": None}},
        {"spec": {"containers": ["x", 1]}},
        {"spec": {"containers": [{"image": "x"}]}},
        {"spec": {"containers": [{"name": "app", "env": [{"name": 5}], "resources": 7, "command": 3}]}},
        {"metadata": 3, "spec": {"volumes": [{"name": "x"}]}},
    ],
)
def test_odd_templates_still_show_as_changed(odd: dict[str, Any]) -> None:
    assert words(pod(app()), odd)
    assert words(odd, pod(app()))


def test_the_summary_counts_what_does_not_fit() -> None:
    before, after = (
        pod(app()),
        pod(app(image="ghcr.io/shop/checkout:2.4.1", env=[{"name": "FEATURE_X", "value": "on"}])),
    )
    both = found(before, after)
    assert summary(both) == "image 2.4.0→2.4.1 · env +FEATURE_X"
    assert summary(both, 30) == "image 2.4.0→2.4.1 · 1 more"
    assert summary(both, 12) == "2 changes"
    assert summary(()) == ""


@pytest.mark.parametrize("limit", [8, 20, 48])
def test_a_cut_keeps_the_point_of_difference(limit: int) -> None:
    a, b = cut("p" * 100 + "A" + "s" * 100, "p" * 100 + "B" + "s" * 100, limit)
    assert len(a) <= limit
    assert "A" in a
    assert "B" in b
    assert cut("ab", "ac", limit) == ("ab", "ac")
