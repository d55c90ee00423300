#!/bin/sh
# Backs up, restores or verifies the data of Daily Papers:
#     dailypapers.sh backup FILE     writes all data into a new file, whether the server is running or not
#     dailypapers.sh restore FILE    restores a backup into an empty data folder or database that no server uses
#     dailypapers.sh verify          checks that all data is intact, whether the server is running or not
# Run it with the DAILYPAPERS_ variables of the server, as the same user. The running server carries out the command; if none
# answers, one is started for this alone, with any further arguments. The script must be in bin, beside standalone.sh. The exit
# code is 0 on success, 1 if verify found faults, 2 if the command failed.

fail() {
  echo "$1" >&2
  exit 2
}

here=$(cd "$(dirname "$0")" && pwd)
command=$1
file=
case $command in
  backup|restore)
    [ -n "$2" ] || fail "Name a file: $0 $command FILE"
    case $2 in
      /*) file=$2 ;;
      *) file=$(pwd)/$2 ;;
    esac
    shift 2 ;;
  verify)
    shift ;;
  *)
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2 ;;
esac

data=${DAILYPAPERS_DATA:-$HOME/.dailypapers}
case $data in
  /*) ;;
  *) fail "DAILYPAPERS_DATA is '$data', which is no full path: name a folder from the root on." ;;
esac
requests=$data/requests
name=$requests/$(date +%Y%m%d%H%M%S)$$
server=
own=

clean() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null
    left=15
    while kill -0 "$server" 2>/dev/null && [ "$left" -gt 0 ]; do
      sleep 1
      left=$((left - 1))
    done
  fi
  [ -z "$own" ] || rm -rf "$own"
  rm -f "$name.new" "$name.request" "$name.answer" "$name.code" "$name.log"
}
trap clean EXIT
trap 'exit 2' HUP INT TERM

# files created from here on may contain hashes of passwords and tokens
umask 077
mkdir -p "$requests" || fail "In $data no folder can be created: set DAILYPAPERS_DATA as for the server, and run this as the same user."
chmod 700 "$requests" || fail "In $data nobody may be asked: run this as the user that the server runs as."
printf '%s\n%s\n' "$command" "$file" > "$name.new" || fail "In $requests nothing can be written."

if [ "$command" != restore ]; then
  mv "$name.new" "$name.request"
  left=15
  while [ -e "$name.request" ] && [ "$left" -gt 0 ]; do
    sleep 1
    left=$((left - 1))
  done
  # whoever moves the request file first handles it
  mv "$name.request" "$name.new" 2>/dev/null
fi

if [ -e "$name.new" ]; then
  echo "No server that uses $data answers: one is started for this." >&2
  # a base folder of its own, as another server may be running from the usual one
  base=${JBOSS_BASE_DIR:-$here/../standalone}
  for option in $JAVA_OPTS "$@"; do
    case $option in
      -Djboss.server.base.dir=*) base=${option#*=} ;;
    esac
  done
  own=$(mktemp -d "${TMPDIR:-/tmp}/dailypapers.XXXXXX") || fail "In ${TMPDIR:-/tmp} no folder can be created."
  for part in configuration deployments lib data/content; do
    [ ! -d "$base/$part" ] || { mkdir -p "$own/$part" && cp -RLp "$base/$part/." "$own/$part"; } \
      || fail "$base/$part cannot be copied to ${TMPDIR:-/tmp}."
  done
  # free ports, no import, and no files of the usual server
  unset DAILYPAPERS_IMPORT_DIR JBOSS_PIDFILE JBOSS_LOG_DIR
  DAILYPAPERS_HTTP_PORT=0 DAILYPAPERS_MANAGEMENT_PORT=0 LAUNCH_JBOSS_IN_BACKGROUND=true \
    sh "$here/standalone.sh" -Ddailypapers.request="$name.new" -Ddailypapers.exit-on-failure=true \
    -Djboss.http.port=0 -Djboss.https.port=0 -Djboss.management.http.port=0 -Djboss.management.https.port=0 "$@" \
    -Djboss.server.base.dir="$own" > "$name.log" 2>&1 &
  server=$!
  left=180
  while kill -0 "$server" 2>/dev/null && [ "$left" -gt 0 ]; do
    [ ! -e "$name.new" ] || left=$((left - 1))
    sleep 1
  done
  if [ ! -e "$name.code" ]; then
    grep -o 'Daily Papers cannot start.*' "$name.log" >&2 || tail -n 30 "$name.log" >&2
    fail "The server that was started for this could not do it."
  fi
  server=
else
  while [ ! -e "$name.code" ]; do
    sleep 1
    left=
    for file in "$name".taken-* "$name".code*; do
      [ ! -e "$file" ] || left=$file
    done
    case $left in
      '') fail "The server could not do this; its log says why." ;;
      *.taken-*) kill -0 "${left##*-}" 2>/dev/null || fail "The server ended before this was done. Ask again." ;;
    esac
  done
fi

cat "$name.answer"
exit "$(cat "$name.code")"
