containerStatuses:
{{ range .spec.containers }}
{{ $message := printf "configmap \"%s-config\" not found" .name }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: false
  started: false
  restartCount: 0
  state: {waiting: {reason: CreateContainerConfigError, message: {{ $message | Quote }}}}
{{ end }}
