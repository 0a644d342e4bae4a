"""What kube-controller-manager does: each controller brings one kind towards its spec."""
