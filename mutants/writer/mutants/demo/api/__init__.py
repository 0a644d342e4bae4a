"""Kubernetes' HTTP API over the registry: paths, verbs, and the form of every answer."""
