{{ $now := Now }}
phase: Pending
conditions:
@UNREADY@
containerStatuses:
{{ range .spec.containers }}
{{ $image := .image }}
- name: {{ .name | Quote }}
  image: {{ $image | Quote }}
  imageID: ""
  ready: false
  started: false
  restartCount: 0
  state: {waiting: {reason: ErrImagePull, message: {{ @ERROR@ | Quote }}}}
{{ end }}
