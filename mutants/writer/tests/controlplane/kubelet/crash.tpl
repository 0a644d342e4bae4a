{{- /* The entry of one container that has ended: $c is it, $s its status so far, $began its start. */ -}}
{{ $n := add1 (int64 $s.restartCount) }}
{{ $wait := index (list "10s" "20s" "40s" "1m20s" "2m40s" "5m0s") (int (min 5 (sub $n 1))) }}
{{ $pod := printf "%s_%s(%s)" $root.metadata.name $root.metadata.namespace $root.metadata.uid }}
{{ $message := printf "back-off %s restarting failed container=%s pod=%s" $wait $c.name $pod }}
- name: {{ $c.name | Quote }}
  image: {{ $c.image | Quote }}
  imageID: {{ printf "sha256:%s" (sha256sum $c.image) | Quote }}
  containerID: @CONTAINER_ID@
  ready: false
  started: false
  restartCount: {{ $n }}
  state: {waiting: {reason: CrashLoopBackOff, message: {{ $message | Quote }}}}
  lastState:
    terminated:
      exitCode: @CODE@
      reason: @REASON@
      startedAt: {{ $began | Quote }}
      finishedAt: {{ $now | Quote }}
      containerID: @CONTAINER_ID@
