#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command as on a desktop, with nothing of the person's own: a virtual display with a window manager, a session bus,
# an unlocked keyring, the accessibility bus and an empty home folder, all gone afterwards. Exit status: the command's.
#
#   virtual-session.sh COMMAND [ARGUMENT...]
set -eu

if [ "${1:-}" != --inside ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    trap 'exit 1' HUP INT TERM
    mkdir -m 700 "$home/runtime"
    export HOME="$home" XDG_RUNTIME_DIR="$home/runtime"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL WAYLAND_DISPLAY
    status=0
    # Without -noreset the display starts anew, and the window manager ends, when the first short-lived client leaves.
    xvfb-run --auto-servernum --server-args='-screen 0 1366x768x24 -noreset' \
        dbus-run-session -- "$0" --inside "$@" || status=$?
    exit "$status"
fi
shift

export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL="${LC_ALL:-C.UTF-8}"
printf 'demo' | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
keyring=$!
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
accessibility=$!
openbox >/dev/null 2>&1 &
window_manager=$!
trap 'kill $keyring $accessibility $window_manager 2>/dev/null || true' EXIT
# A window that is there before its manager may never get the focus. Only a manager answers this question.
tries=0
until xdotool get_num_desktops >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "virtual-session.sh: the window manager did not start" >&2
        exit 1
    fi
    sleep 0.1
done

status=0
"$@" || status=$?
exit "$status"
