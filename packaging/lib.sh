# What the scripts of this folder share; to be sourced.

say() { printf '== %s\n' "$*" >&2; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# need TOOL=PACKAGE...: ends with one line that names all that is missing
need() {
  local missing='' pair
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing+=" ${pair#*=}"
  done
  [ -z "$missing" ] || fail "missing here:$missing (apt-get install$missing)"
}

# the JDK 25 or later that is to be packaged: JAVA_HOME, that of javac, or one the system has
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || true)")")")" \
    /usr/lib/jvm/*; do
    if [ -x "$home/bin/jlink" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release" 2>/dev/null; then
      echo "$home"
      return
    fi
  done
  fail 'missing here: a JDK 25 with jlink; set JAVA_HOME to it'
}

# a screen of our own for a program: sets DISPLAY and SCREEN_PID
open_screen() {
  local number=$WORK/display
  : >"$number"
  Xvfb -displayfd 3 -screen 0 1280x900x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
  SCREEN_PID=$!
  until [ -s "$number" ]; do sleep 0.1; kill -0 "$SCREEN_PID" || fail 'Xvfb did not start'; done
  export DISPLAY=":$(cat "$number")"
}

# await SECONDS COMMAND...: until the command succeeds
await() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}
