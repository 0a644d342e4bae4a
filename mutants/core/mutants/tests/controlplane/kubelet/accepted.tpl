{{- /* Bound to this node: the kubelet knows the containers. */ -}}
{{ $now := Now }}
{{ $waits := ternary "PodInitializing" "ContainerCreating" (not (empty .spec.initContainers)) }}
{{ $n := adler32sum .metadata.uid | int64 }}
phase: Pending
startTime: {{ $now | Quote }}
hostIP: 127.0.0.1
podIP: 10.{{ mod (div $n 16777216) 256 }}.{{ mod (div $n 65536) 256 }}.{{ mod $n 256 }}
conditions:
{{ if .spec.initContainers }}
- type: Initialized
  status: "False"
  reason: ContainersNotInitialized
  message: {{ printf "containers with incomplete status: [%s]" (index .spec.initContainers 0).name | Quote }}
  lastTransitionTime: {{ $now | Quote }}
{{ else }}
- {type: Initialized, status: "True", lastTransitionTime: {{ $now | Quote }}}
{{ end }}
@UNREADY@
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: false
  started: false
  restartCount: 0
  state: {waiting: {reason: {{ $waits }}}}
{{ end }}
{{ if .spec.initContainers }}
initContainerStatuses:
{{ range .spec.initContainers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: false
  started: false
  restartCount: 0
  state: {waiting: {reason: PodInitializing}}
{{ end }}
{{ end }}
