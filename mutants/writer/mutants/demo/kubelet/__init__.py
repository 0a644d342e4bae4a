"""What a kubelet does for a pod: pulls, starts, probes, restarts, stops, and says so."""
