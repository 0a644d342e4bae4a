"""What an incident's script works with: apps, releases, and times before and after the curtain opens."""

from collections.abc import Callable
from typing import Any

from demo.app import App
from demo.box import Box
from demo.durations import seconds
from demo.jsontext import Object
from demo.managed import Manager
from demo.registry import Write
from demo.resources import CONFIGMAPS, DAEMONSETS, DEPLOYMENTS, NAMESPACES, QUOTAS, STATEFULSETS, Resource
from demo.world import Image, Program, environment

REGISTRY = "ghcr.io/shop"
"""Where the company's images are; a tag that no script names does not exist there."""


class Stage:
    """One namespace of a box, and what is to happen in it."""

    def __init__(self, box: Box, namespace: str, opens: float) -> None:
        self.box = box
        self.namespace = namespace
        self.opens = opens
        """When the curtain opens, in seconds since 1970."""
        box.world.close(f"{REGISTRY}/*")

    def ago(self, length: str, call: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Do something that long before the curtain opens."""
        self.box.clock.at(self.opens - seconds(length), lambda: call(*args, **named))

    def later(self, length: str, call: Callable[..., Any], *args: Any, **named: Any) -> None:
        """Do something that long after the curtain has opened."""
        self.box.clock.at(self.opens + seconds(length), lambda: call(*args, **named))

    def after(self, length: str, call: Callable[..., Any], *args: Any) -> None:
        """Do something that long from the present moment of the play."""
        self.box.clock.after(seconds(length), call, *args)

    def use_namespace(self, name: str) -> "Stage":
        """Return a stage in another namespace, which is made if need be."""
        if self.box.store.get(NAMESPACES, "", name) is None:
            self.box.add_namespace(name)
        return Stage(self.box, name, self.opens)

    def deployment(self, name: str, replicas: int, **options: Any) -> App:
        """Return a Deployment that is yet to be created."""
        return self._app(DEPLOYMENTS, name, replicas, options)

    def stateful_set(self, name: str, replicas: int, **options: Any) -> App:
        """Return a StatefulSet that is yet to be created."""
        return self._app(STATEFULSETS, name, replicas, options)

    def daemon_set(self, name: str, **options: Any) -> App:
        """Return a DaemonSet that is yet to be created."""
        return self._app(DAEMONSETS, name, 0, options)

    def _app(self, resource: Resource, name: str, replicas: int, options: dict[str, Any]) -> App:
        repository = f"{REGISTRY}/{name}"
        return App(
            self.box, resource, self.namespace, name, replicas=replicas, repository=repository, **options
        )

    def image(self, name: str, tag: str, program: Program | None = None, **facts: Any) -> None:
        """Put an image into the registry, or say what the registry answers instead."""
        made = Image(program, **facts) if program is not None else Image(**facts)
        self.box.world.add(f"{REGISTRY}/{name}:{tag}", made)

    def program_if(self, test: Callable[[dict[str, str]], bool], otherwise: Program) -> Image:
        """Return an image that works if a test of its environment passes."""

        def choose(container: Object, _pod: Object) -> Program:
            return Program() if test(environment(container)) else otherwise

        return Image(choose)

    def config(self, name: str, by: str = "kubectl-client-side-apply", **data: str) -> None:
        """Write a ConfigMap."""
        old = self.box.store.get(CONFIGMAPS, self.namespace, name)
        body: Object = {"kind": "ConfigMap", "apiVersion": "v1", "data": data}
        body["metadata"] = {"name": name, "namespace": self.namespace}
        if old is None:
            self.box.registry.create(CONFIGMAPS, body, Write(Manager(by)))
        else:
            self.box.registry.update(CONFIGMAPS, {**old, "data": data}, Write(Manager(by)))

    def quota(self, name: str, **hard: str) -> None:
        """Write a ResourceQuota."""
        body: Object = {"kind": "ResourceQuota", "apiVersion": "v1", "spec": {"hard": hard}}
        body["metadata"] = {"name": name, "namespace": self.namespace}
        self.box.registry.create(QUOTAS, body, Write(Manager("kubectl-client-side-apply")))
