#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh MODE COMMAND...: runs COMMAND in a throw-away home with its own session bus.
#   unlocked    gnome-keyring with an open keyring      no-keyring  gnome-keyring without any keyring yet
#   no-service  a bus on which nobody keeps secrets     no-bus      no D-Bus at all
# Exit code 77 (skip) when a part is not installed.
set -eu
mode=$1
shift

for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "SKIP: $tool is not installed, the keychain is not tested" >&2
        exit 77
    fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_RUNTIME_DIR="$home/run" TMPDIR="$home/tmp" ESPALIER_TEST_KEYRING="$mode" QT_QPA_PLATFORM=offscreen
mkdir -p "$XDG_DATA_HOME/keyrings" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$TMPDIR"
mkdir -m 700 "$XDG_RUNTIME_DIR"
suppressions=$(cd "$(dirname "$0")" && pwd)/leaks.supp
export LSAN_OPTIONS="${LSAN_OPTIONS:+$LSAN_OPTIONS:}suppressions=$suppressions:print_suppressions=0"
export ASAN_OPTIONS="${ASAN_OPTIONS:+$ASAN_OPTIONS:}fast_unwind_on_malloc=0"
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP GNOME_KEYRING_CONTROL QT_NO_GLIB

# Without service folders the bus starts nothing by itself.
bare_bus() {
    cat >"$home/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/run</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
    dbus-run-session --config-file="$home/bus.conf" -- "$@"
}

# The daemon in the foreground of its own job, so that it can be ended whatever the command did; printf, not echo: a
# newline would be part of the password.
run_with_daemon='
    printf %s "$1" | gnome-keyring-daemon --foreground $2 --components=secrets >/dev/null 2>&1 &
    daemon=$!
    shift 2
    trap "kill $daemon 2>/dev/null || true" EXIT
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets | grep -q "boolean true"; do
        kill -0 $daemon || exit 1
        sleep 0.02
    done
    "$@"'

case $mode in
unlocked)
    dbus-run-session -- sh -c "$run_with_daemon" _ test-pass --unlock "$@"
    ;;
no-keyring)
    dbus-run-session -- sh -c "$run_with_daemon" _ "" "" "$@"
    ;;
no-service)
    bare_bus "$@"
    ;;
no-bus)
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/run/nothing" "$@"
    ;;
*)
    echo "with-keyring.sh: unknown mode $mode" >&2
    exit 2
    ;;
esac
