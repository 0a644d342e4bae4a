containerStatuses:
{{ range .status.containerStatuses }}
{{ $message := printf "Back-off pulling image \"%s\": ErrImagePull: %s" .image .state.waiting.message }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: false
  started: false
  restartCount: 0
  state: {waiting: {reason: ImagePullBackOff, message: {{ $message | Quote }}}}
{{ end }}
