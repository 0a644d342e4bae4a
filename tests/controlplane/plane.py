"""One control plane: etcd, kube-apiserver, kube-controller-manager, kube-scheduler; KWOK as each kubelet."""

import http.client
import json
import os
import shutil
import signal
import ssl
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import kubernetes

from controlplane.build import asked_version, built
from controlplane.credentials import (
    ADMIN,
    CONTROLLERS,
    new_users,
    write_audit_policy,
    write_kubeconfig,
    write_service_account_key,
    write_tokens,
)
from controlplane.ports import Ports
from controlplane.programs import Programs
from controlplane.stages import write_stages

NODES = 6
"""Nodes of a new control plane, "node-1" and so on, in zones a, b and c."""

PACE = ("--kube-api-qps=500", "--kube-api-burst=1000", "--leader-elect=false", "--secure-port=0")
"""How the controllers and the scheduler work: at once, and alone."""


FOLLOWERS = {"kube-controller-manager", "kube-scheduler", "kwok"}
"""What watches the API server."""

MUTATING_POLICIES = (1, 36)
"""The version that serves MutatingAdmissionPolicy as v1; two before it serve v1beta1 if asked."""

ASKED_FOR = (
    "--feature-gates=MutatingAdmissionPolicy=true",
    "--runtime-config=admissionregistration.k8s.io/v1beta1=true",
)


class ControlPlane:
    """Kubernetes' own control plane, on the loopback, for as long as the `with` block or this process lives.

    Args:
        folder: Where its files go; a temporary one by default. Logs in `folder/logs` stay after the end.
        images: For each fate (see `stages`), regular expressions of the images that meet it.
        nodes: How many nodes. With none there are neither a scheduler nor kubelets.
        flags: More flags of kube-apiserver: what is said here counts, where we say something else.
        context: The context's name in its kubeconfigs.
        namespace: The default namespace in its kubeconfigs.

    Raises:
        BuildError: The programs cannot be built.
        StartError: One of them does not start.
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        images: Mapping[str, Sequence[str]] | None = None,
        nodes: int = NODES,
        flags: Sequence[str] = (),
        context: str = "controlplane",
        namespace: str = "default",
    ) -> None:
        self.folder = folder or Path(tempfile.mkdtemp(prefix="rolldeck-controlplane-"))
        self.context, self.namespace, self.flags = context, namespace, tuple(flags)
        self.version = asked_version()
        """Of Kubernetes: (1, 36)."""
        self.users = new_users()
        self.spare, self.kubeconfigs, self.roles = count(1), count(1), count(1)
        self.ports = Ports()
        self.etcd_port, self.peer_port, self.api_port, self.kubelet_port = (
            self.ports.take() for _ in range(4)
        )
        # Never the same twice: what is left of an earlier one may be under way to the bin.
        self.data = Path(tempfile.mkdtemp(prefix="etcd-", dir=self.folder))
        programs = built()
        self.kubectl = programs / "kubectl"
        self.programs = Programs(programs=programs, logs=self.folder / "logs", throwaway=[self.data])
        self.cut_off = False
        """Whether controllers may have lost the API server: their watches come back up to 30 s late."""
        try:
            self._start(images or {}, nodes)
        except BaseException:
            self.stop()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _start(self, images: Mapping[str, Sequence[str]], nodes: int) -> None:
        write_tokens(self.folder / "tokens.csv", self.users)
        write_service_account_key(self.folder / "service-account.key")
        write_audit_policy(self.folder / "audit-policy.yaml")
        write_stages(
            self.folder / "stages.yaml", logs=self.folder / "pod-logs", port=self.kubelet_port, images=images
        )
        self.start_etcd()
        self.start_apiserver()
        self.kubeconfig = self.kubeconfig_of(ADMIN)
        # Any: the client's own types want its models, and take plain objects as well.
        self.api: Any = kubernetes.config.new_client_from_config(str(self.kubeconfig))  # type: ignore[no-untyped-call]
        self.core: Any = kubernetes.client.CoreV1Api(self.api)
        self._start_controllers()
        if nodes:
            self._start_kubelets()
            self._create_nodes(nodes)

    @property
    def server(self) -> str:
        """Return the API server's URL."""
        return f"https://127.0.0.1:{self.api_port}"

    @property
    def certificates(self) -> Path:
        """Return the folder of the certificate that the API server makes for itself."""
        return self.folder / "certificates"

    @property
    def audit_log(self) -> Path:
        """Return the API server's own record of every write of people: JSON lines (audit.k8s.io/v1)."""
        return self.programs.logs / "audit.jsonl"

    def start_etcd(self) -> None:
        """Start etcd; it keeps nothing on disk that a crash of the machine would spare."""
        peer, client = f"http://127.0.0.1:{self.peer_port}", f"http://127.0.0.1:{self.etcd_port}"
        self.programs.start(
            "server",
            [
                f"--data-dir={self.data}",
                f"--listen-client-urls={client}",
                f"--advertise-client-urls={client}",
                f"--listen-peer-urls={peer}",
                f"--initial-advertise-peer-urls={peer}",
                f"--initial-cluster=default={peer}",
                "--unsafe-no-fsync",
                "--log-level=warn",
            ],
        )

    def start_apiserver(self) -> None:
        """Start kube-apiserver (again, on the same port) and wait until it is ready."""
        key = self.folder / "service-account.key"
        self.programs.start(
            "kube-apiserver",
            [
                f"--etcd-servers=http://127.0.0.1:{self.etcd_port}",
                f"--secure-port={self.api_port}",
                "--bind-address=127.0.0.1",
                # An address for documentation: nobody connects to it, and none is looked for on the machine.
                "--advertise-address=192.0.2.1",
                "--endpoint-reconciler-type=none",
                f"--cert-dir={self.certificates}",
                f"--token-auth-file={self.folder / 'tokens.csv'}",
                "--authorization-mode=RBAC",
                "--service-account-issuer=https://kubernetes.default.svc",
                f"--service-account-key-file={key}",
                f"--service-account-signing-key-file={key}",
                "--service-cluster-ip-range=10.0.0.0/24",
                "--event-ttl=24h",
                # Ends watches when it is terminated; without, it waits a minute for them.
                "--shutdown-watch-termination-grace-period=1s",
                "--enable-priority-and-fairness=false",
                f"--audit-policy-file={self.folder / 'audit-policy.yaml'}",
                f"--audit-log-path={self.audit_log}",
                "--audit-log-mode=blocking",
                *(() if self.version >= MUTATING_POLICIES else ASKED_FOR),
                *self.flags,
            ],
        )
        self.programs.wait_until("kube-apiserver", self.is_ready)

    def _start_controllers(self) -> None:
        self.cut_off = False
        self.programs.start(
            "kube-controller-manager",
            [
                f"--kubeconfig={self.kubeconfig_of(CONTROLLERS)}",
                "--controllers=*,-node-ipam-controller",
                f"--service-account-private-key-file={self.folder / 'service-account.key'}",
                *PACE,
            ],
        )

    def _start_kubelets(self) -> None:
        """Start what puts pods on nodes, and what stands for the nodes."""
        kubeconfig, crt = self.kubeconfig_of(CONTROLLERS), self.certificates
        self.programs.start("kube-scheduler", [f"--kubeconfig={kubeconfig}", *PACE])
        self.programs.start(
            "kwok",
            [
                f"--kubeconfig={kubeconfig}",
                f"--config={self.folder / 'stages.yaml'}",
                "--manage-all-nodes=true",
                "--node-lease-duration-seconds=40",
                f"--server-address=127.0.0.1:{self.kubelet_port}",
                "--v=WARN",
                "--node-ip=127.0.0.1",
                f"--node-port={self.kubelet_port}",
                f"--tls-cert-file={crt / 'apiserver.crt'}",
                f"--tls-private-key-file={crt / 'apiserver.key'}",
            ],
        )

    def _create_nodes(self, nodes: int) -> None:
        for number in range(1, nodes + 1):
            name = f"node-{number}"
            labels = {
                "kubernetes.io/hostname": name,
                "kubernetes.io/os": "linux",
                "kubernetes.io/arch": "amd64",
                "topology.kubernetes.io/zone": "abc"[number % 3],
            }
            self.core.create_node({"metadata": {"name": name, "labels": labels}})
        self.programs.wait_until("kwok", self._all_nodes_held)

    def _all_nodes_held(self) -> bool:
        """Whether KWOK keeps every node, and pods may go there."""
        nodes = self.core.list_node().items
        return self.holders().keys() == {node.metadata.name for node in nodes} and not any(
            node.spec.taints for node in nodes
        )

    def holders(self) -> dict[str, str]:
        """Return, for each node that somebody says is alive, who says so."""
        leases: Any = kubernetes.client.CoordinationV1Api(self.api)
        items = leases.list_namespaced_lease("kube-node-lease").items
        return {lease.metadata.name: lease.spec.holder_identity for lease in items}

    def is_ready(self) -> bool:
        """Whether kube-apiserver says that it is ready, at this moment."""
        certificate = self.certificates / "apiserver.crt"
        if not certificate.exists():
            return False
        try:
            trust = ssl.create_default_context(cafile=str(certificate))
            link = http.client.HTTPSConnection("127.0.0.1", self.api_port, timeout=2, context=trust)
            with closing(link):
                link.request("GET", "/readyz", headers={"Authorization": f"Bearer {self.users[ADMIN].token}"})
                return link.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False  # it does not listen yet, or is just going down

    def kubeconfig_of(self, name: str, *, namespace: str = "", context: str = "", server: str = "") -> Path:
        """Return a new kubeconfig for the user `name`; `server` is another way to the API server."""
        namespace, context = namespace or self.namespace, context or self.context
        path = self.folder / f"kubeconfig-{name}-{next(self.kubeconfigs)}"
        write_kubeconfig(
            path,
            server=server or self.server,
            authority=self.certificates / "apiserver.crt",
            user=self.users[name],
            context=context,
            namespace=namespace,
        )
        return path

    def create_namespace(self, name: str) -> str:
        """Create a namespace, wait until pods can be created in it, and return its name."""
        self.core.create_namespace({"metadata": {"name": name}})
        self.programs.wait_until("kube-controller-manager", lambda: self._has_account(name))
        return name

    def _has_account(self, namespace: str) -> bool:
        names = [one.metadata.name for one in self.core.list_namespaced_service_account(namespace).items]
        return "default" in names

    def new_user(self) -> str:
        """Return the name of a user whom no test has met yet, and who may do nothing."""
        return f"user-{next(self.spare)}"

    def client_of(self, name: str) -> Any:
        """Return the official client's AppsV1Api as that user."""
        api = kubernetes.config.new_client_from_config(str(self.kubeconfig_of(name)))  # type: ignore[no-untyped-call]
        return kubernetes.client.AppsV1Api(api)

    def allow(
        self,
        name: str,
        namespace: str,
        rules: Mapping[str, Mapping[str, Sequence[str]]],
        *,
        kind: str = "User",
    ) -> None:
        """Let the user `name` do more in `namespace`: API group, resource, verbs. Waits until it is so.

        `kind` may be "Group", or "ServiceAccount": one of that namespace.
        """
        rbac: Any = kubernetes.client.RbacAuthorizationV1Api(self.api)
        role = f"{name}-{next(self.roles)}"
        listed = [
            {"apiGroups": [group], "resources": [resource], "verbs": list(verbs)}
            for group, resources in rules.items()
            for resource, verbs in resources.items()
        ]
        rbac.create_namespaced_role(namespace, {"metadata": {"name": role}, "rules": listed})
        binding = {
            "metadata": {"name": role},
            "roleRef": {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": role},
            "subjects": [
                {"kind": kind, "name": name, "namespace": namespace}
                if kind == "ServiceAccount"
                else {"apiGroup": "rbac.authorization.k8s.io", "kind": kind, "name": name}
            ],
        }
        rbac.create_namespaced_role_binding(namespace, binding)
        for rule in listed:
            self.programs.wait_until("kube-apiserver", partial(self._may, name, namespace, rule, kind))

    def forbid(self, name: str, namespace: str) -> None:
        """Take from the user `name` all that `allow` gave in `namespace`. Waits until it is so."""
        rbac: Any = kubernetes.client.RbacAuthorizationV1Api(self.api)
        rules: list[Any] = []
        for role in rbac.list_namespaced_role(namespace).items:
            if role.metadata.name.rpartition("-")[0] == name:
                rules += [
                    {"apiGroups": one.api_groups, "resources": one.resources, "verbs": one.verbs}
                    for one in role.rules
                ]
                rbac.delete_namespaced_role_binding(role.metadata.name, namespace)
                rbac.delete_namespaced_role(role.metadata.name, namespace)
        for rule in rules:
            self.programs.wait_until("kube-apiserver", lambda rule=rule: not self._may(name, namespace, rule))  # type: ignore[misc]

    def _may(self, name: str, namespace: str, rule: Mapping[str, Sequence[str]], kind: str = "User") -> bool:
        who = {
            "User": {"user": name},
            "Group": {"groups": [name]},
            "ServiceAccount": {"user": f"system:serviceaccount:{namespace}:{name}"},
        }
        review = {
            **who[kind],
            "resourceAttributes": {
                "namespace": namespace,
                "group": rule["apiGroups"][0],
                "resource": rule["resources"][0],
                "verb": rule["verbs"][0],
            },
        }
        answers: Any = kubernetes.client.AuthorizationV1Api(self.api)
        return bool(answers.create_subject_access_review({"spec": review}).status.allowed)

    def kill_apiserver(self) -> None:
        """End kube-apiserver as a crash does."""
        self.cut_off = True
        self.programs.signal("kube-apiserver", signal.SIGKILL)

    def terminate_apiserver(self) -> None:
        """End kube-apiserver as an upgrade does."""
        self.cut_off = True
        self.programs.signal("kube-apiserver", signal.SIGTERM)

    def freeze_apiserver(self) -> None:
        """Let kube-apiserver keep its connections and say nothing, until `thaw_apiserver`."""
        self.cut_off = True
        self.programs.signal("kube-apiserver", signal.SIGSTOP)

    def thaw_apiserver(self) -> None:
        """Let kube-apiserver go on."""
        self.programs.signal("kube-apiserver", signal.SIGCONT)

    def freeze_controllers(self) -> None:
        """Let kube-controller-manager see nothing, until `thaw_controllers`."""
        self.programs.signal("kube-controller-manager", signal.SIGSTOP)

    def thaw_controllers(self) -> None:
        """Let kube-controller-manager go on."""
        self.programs.signal("kube-controller-manager", signal.SIGCONT)

    def heal(self) -> None:
        """Let everything go on that a test has frozen or ended.

        Controllers that were cut off from the API server start anew. Each of their caches would come back in
        its own time: a StatefulSet whose revisions are not yet seen gives two of them one number.
        Returns when they work: a KWOK has a new name at each start, and would leave the nodes alone for the
        40 s that the lease of the one before still lasts.
        """
        self.thaw_etcd()
        self.thaw_controllers()
        if self.programs.running["kube-apiserver"].poll() is None:
            self.thaw_apiserver()
        else:
            self.start_apiserver()
        if self.cut_off:
            for name in FOLLOWERS & self.programs.running.keys():
                self.programs.signal(name, signal.SIGKILL)
            self._start_controllers()
            if "kwok" in self.programs.running:
                leases: Any = kubernetes.client.CoordinationV1Api(self.api)
                leases.delete_collection_namespaced_lease("kube-node-lease")
                self._start_kubelets()
                self.programs.wait_until("kwok", self._all_nodes_held)

    def freeze_etcd(self) -> None:
        """Let etcd say nothing, until `thaw_etcd`."""
        self.cut_off = True
        self.programs.signal("server", signal.SIGSTOP)

    def thaw_etcd(self) -> None:
        """Let etcd go on."""
        self.programs.signal("server", signal.SIGCONT)

    def compact(self) -> None:
        """Let etcd forget all but the newest version of everything: older resourceVersions are gone (410)."""
        header = self._etcd("/v3/kv/range", {"key": "AA=="})["header"]
        self._etcd("/v3/kv/compaction", {"revision": header["revision"], "physical": True})

    def _etcd(self, path: str, body: Mapping[str, object]) -> Any:
        link = http.client.HTTPConnection("127.0.0.1", self.etcd_port, timeout=10)
        with closing(link):
            link.request("POST", path, body=json.dumps(body))
            return json.load(link.getresponse())

    def logs(self) -> str:
        """Return the end of every program's log."""
        return "\n".join(self.programs.tail(name) for name in self.programs.running)

    def stop(self) -> None:
        """End everything. Logs stay."""
        self.programs.stop()
        self.ports.release()
        shutil.rmtree(self.data, ignore_errors=True)


def kubectl_environment(plane: ControlPlane) -> dict[str, str]:
    """Return an environment in which kubectl talks to `plane` as its admin."""
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(plane.folder),
        "KUBECONFIG": str(plane.kubeconfig),
    }
