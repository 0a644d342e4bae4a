"""Talking to an API server: kubeconfig, credentials, transport, reflector, store, writer."""
