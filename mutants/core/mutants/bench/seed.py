"""Fill a control plane: a namespace `few` with three Deployments, many more in namespaces of a hundred."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import kubernetes

EACH = 100
"""Deployments in a namespace."""

PATIENCE = 600
"""Seconds until the cluster must stand."""


def deployment(name: str, namespace: str) -> dict[str, Any]:
    """Return a Deployment of two pods of an ordinary size."""
    labels = {"app": name, "team": "bench", "app.kubernetes.io/part-of": "bench"}
    container = {
        "name": "app",
        "image": f"registry.example/bench/{name}:1.0.0",
        "env": [{"name": f"SETTING_{n}", "value": f"value-{n}"} for n in range(12)],
        "resources": {"requests": {"cpu": "10m", "memory": "16Mi"}},
        "ports": [{"name": "http", "containerPort": 8080}],
        "readinessProbe": {"httpGet": {"path": "/ready", "port": "http"}},
    }
    return {
        "metadata": {"name": name, "namespace": namespace, "labels": labels},
        "spec": {
            "replicas": 2,
            "selector": {"matchLabels": {"app": name}},
            "template": {"metadata": {"labels": labels}, "spec": {"containers": [container]}},
        },
    }


def seed(api: Any, many: int) -> None:
    """Create everything and wait until every Deployment is available. Raises TimeoutError."""
    core, apps = kubernetes.client.CoreV1Api(api), kubernetes.client.AppsV1Api(api)
    spaces = ["few", *(f"bench-{n}" for n in range(-(-many // EACH)))]
    for space in spaces:
        core.create_namespace({"metadata": {"name": space}})
    wanted = [("few", f"few-{n}") for n in range(3)]
    wanted += [(f"bench-{n // EACH}", f"svc-{n:04}") for n in range(many - len(wanted))]
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(
                lambda one: apps.create_namespaced_deployment(one[0], deployment(one[1], one[0])), wanted
            )
        )
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        items = apps.list_deployment_for_all_namespaces().items
        ready = sum(1 for item in items if (item.status.available_replicas or 0) >= item.spec.replicas)
        print(f"{ready} of {len(items)} Deployments are available", file=sys.stderr)
        if ready == len(items):
            return
        time.sleep(5)
    raise TimeoutError(f"the Deployments did not become available within {PATIENCE} s")
