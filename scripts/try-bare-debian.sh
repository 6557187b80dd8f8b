#!/usr/bin/env bash
# Tries a fresh clone of the last commit on a minimal Debian 12 that has nothing but Node and npm:
#
#   root    npm ci && npm test as root, who may install a browser with apt
#   user    npm ci && npm test as an ordinary user, who may not
#   start   npm ci, then npm start with the network cut off, ended with SIGTERM
#
# Usage, as root on a Linux with debootstrap:  scripts/try-bare-debian.sh [root] [user] [start]      (all by default)
#
# For developers; not part of npm test. Node, npm, their settings, the certificates and the Debian mirror are this
# computer's own, read when it runs. The minimal Debian is kept in ${TMPDIR:-/tmp}/impact-badges-bare-debian between
# runs (delete it to get a newer one); each try works on a copy and removes it.
set -euo pipefail

project=$(cd "$(dirname "$0")/.." && pwd)
cache=${TMPDIR:-/tmp}/impact-badges-bare-debian
base=$cache/base
release=bookworm
user_id=1000

main() {
  [ "$(id -u)" = 0 ] || fail 'This needs root: debootstrap and chroot do.'
  for program in debootstrap git node npm unshare chroot; do
    command -v "$program" >/dev/null || fail "This needs $program."
  done
  [ -z "$(git -C "$project" status --porcelain)" ] || say 'Uncommitted changes are not tried.'
  mkdir -p "$cache"
  [ -d "$base" ] || make_base
  run=$(mktemp -d "$cache/run-XXXXXX")
  trap 'rm -rf "$run"' EXIT

  local failed=()
  [ $# -gt 0 ] || set -- root user start
  for try in "$@"; do
    case $try in root | user | start) ;; *) fail "There is no try called $try." ;; esac
    # In a process of its own with -e in force, which a function called under `if` has not.
    set +e
    (set -e; "try_$try")
    [ $? = 0 ] || failed+=("$try")
    set -e
    rm -rf "${run:?}"/*
  done
  [ ${#failed[@]} = 0 ] || fail "Failed on a bare Debian: ${failed[*]}"
  say "Passed on a bare Debian: $*"
}

try_root() {
  say 'npm ci && npm test as root'
  fresh_machine
  inside 0 'npm ci && npm test'
}

try_user() {
  say 'npm ci && npm test as an ordinary user'
  fresh_machine
  inside $user_id 'npm ci && npm test'
}

try_start() {
  say 'npm start without a network'
  fresh_machine
  inside $user_id 'npm ci'
  unshare --net bash -c "$(declare -f inside home_of); machine='$machine' inside $user_id '$(declare -f start_and_end); start_and_end'"
}

# Runs inside the bare Debian.
start_and_end() {
  npm start >start.log 2>&1 &
  local npm=$! status=0
  for _ in $(seq 120); do
    # The address and at least one line after it.
    sed "1,/http:/d" start.log | grep -q . && break
    kill -0 "$npm" 2>/dev/null || break
    sleep 0.5
  done
  # The lines come one by one.
  sleep 3
  kill -TERM "$npm" || true
  wait "$npm" || status=$?
  cat start.log
  grep -q "http:" start.log || { echo "npm start printed no address"; return 1; }
  sed "1,/http:/d" start.log | grep -q . || { echo "npm start printed no line after its address"; return 1; }
  [ "$status" = 0 ] || { echo "npm start ended with $status on SIGTERM"; return 1; }
}

make_base() {
  say "Making a minimal Debian $release in $base"
  local mirror
  mirror=$(debian_sources | sed -n "s/^\(.*\) $release main$/\1/p" | head -n 1)
  rm -rf "$base.partial"
  debootstrap --variant=minbase "$release" "$base.partial" ${mirror:+"$mirror"} >"$cache/debootstrap.log" ||
    fail "debootstrap failed, see $cache/debootstrap.log"
  mv "$base.partial" "$base"
}

# Lines of "address release component", as apt on this computer has them.
debian_sources() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
    grep " $release" || true
}

# Sets $machine to a copy of the base with Node, npm, this computer's settings and a fresh clone.
fresh_machine() {
  machine=$(mktemp -d "$run/XXXXXX")
  chmod 755 "$machine"
  cp -a "$base/." "$machine"

  install -D "$(node -p process.execPath)" "$machine/usr/local/bin/node"
  local npm
  npm=$(dirname "$(dirname "$(realpath "$(command -v npm)")")")
  mkdir -p "$machine/usr/local/lib/node_modules"
  cp -a "$npm" "$machine/usr/local/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$machine/usr/local/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$machine/usr/local/bin/npx"

  debian_sources | sed 's/^/deb /' >"$machine/etc/apt/sources.list"
  apt-config dump Acquire::http Acquire::https Acquire::Check-Valid-Until Acquire::Check-Date \
    >"$machine/etc/apt/apt.conf.d/90this-computer"
  copy_if_there /etc/resolv.conf /etc/resolv.conf
  copy_if_there /etc/hosts /etc/hosts
  copy_if_there /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
  copy_if_there "$(npm config get globalconfig 2>/dev/null)" /usr/local/etc/npmrc

  chroot "$machine" useradd --uid $user_id --home-dir "$(home_of $user_id)" tester
  local id
  for id in 0 $user_id; do
    copy_if_there "$(npm config get userconfig 2>/dev/null)" "$(home_of $id)/.npmrc"
    git clone --quiet --no-hardlinks "$project" "$machine$(home_of $id)/impact-badges"
    chroot "$machine" chown -R "$id:$id" "$(home_of $id)"
  done
}

home_of() { echo "/srv/user-$1"; }

copy_if_there() {
  [ ! -f "$1" ] || install -D -m 644 "$1" "$machine$2"
}

# Runs a command in the clone in $machine, as the given user id. Its processes and mounts end with it.
inside() {
  local id=$1 command=$2 name settings=()
  for name in $(compgen -e | grep -iE '^(npm_config_|(http|https|no)_proxy$|NODE_EXTRA_CA_CERTS$)'); do
    settings+=("$name=${!name}")
  done
  unshare --mount --pid --fork --kill-child --mount-proc="$machine/proc" \
    chroot --userspec="$id:$id" "$machine" \
    /usr/bin/env -i HOME="$(home_of "$id")" LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    "${settings[@]}" bash -c "cd ~/impact-badges && $command" </dev/null
}

say() { printf '\n--- %s\n' "$1"; }

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

main "$@"
