{{ $now := Now }}
allocatable: {cpu: "64", memory: 256Gi, pods: "2000"}
capacity: {cpu: "64", memory: 256Gi, pods: "2000"}
conditions:
- type: Ready
  status: "True"
  reason: KubeletReady
  message: kubelet is posting ready status
  lastHeartbeatTime: {{ $now | Quote }}
  lastTransitionTime: {{ $now | Quote }}
addresses: [{type: InternalIP, address: 127.0.0.1}]
daemonEndpoints: {kubeletEndpoint: {Port: @PORT@}}
phase: Running
