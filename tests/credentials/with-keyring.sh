#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a session bus, an unlocked GNOME Keyring and a home folder of its own, and removes all three.
# The command finds the keyring's process id in CCB_TEST_KEYRING_PID. Exit status: the command's.
#
#   with-keyring.sh COMMAND [ARGUMENT...]
set -eu

if [ "${CCB_TEST_HOME:-}" = "" ]; then
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        if ! command -v "$tool" >/dev/null; then
            echo "with-keyring.sh: $tool is missing (Debian: dbus, gnome-keyring)" >&2
            exit 1
        fi
    done
    CCB_TEST_HOME=$(mktemp -d "${TMPDIR:-/tmp}/ccb-keyring.XXXXXX")
    trap 'rm -rf "$CCB_TEST_HOME"' EXIT
    trap 'exit 1' HUP INT TERM
    mkdir -m 700 "$CCB_TEST_HOME/runtime"
    export CCB_TEST_HOME
    export HOME="$CCB_TEST_HOME"
    export XDG_CONFIG_HOME="$HOME/.config" XDG_DATA_HOME="$HOME/.local/share" XDG_CACHE_HOME="$HOME/.cache"
    export XDG_STATE_HOME="$HOME/.local/state" XDG_RUNTIME_DIR="$HOME/runtime"
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL DISPLAY WAYLAND_DISPLAY
    status=0
    dbus-run-session -- "$0" "$@" || status=$?
    exit "$status"
fi

# The second half, on the bus of its own.
printf 'test' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
CCB_TEST_KEYRING_PID=$!
export CCB_TEST_KEYRING_PID
stop_keyring()
{
    # A test may have left it stopped.
    kill "$CCB_TEST_KEYRING_PID" 2>/dev/null || return 0
    kill -CONT "$CCB_TEST_KEYRING_PID" 2>/dev/null || true
    wait "$CCB_TEST_KEYRING_PID" 2>/dev/null || true
}
trap stop_keyring EXIT
trap 'exit 1' HUP INT TERM

is_ready()
{
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'
}
tries=0
until is_ready; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "with-keyring.sh: the keyring did not start" >&2
        exit 1
    fi
    sleep 0.1
done

status=0
"$@" || status=$?
exit "$status"
