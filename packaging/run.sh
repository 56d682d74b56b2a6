#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the program and opens its window on the built-in demo domain. Without a display: goes
# through the main job on a virtual one, and leaves a screenshot and a CSV in build/demo-run/.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
cmake --preset release
cmake --build --preset release --target commcare-browser

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec build/commcare-browser --demo
fi
echo "No display: trying the program on a virtual one."
exec packaging/virtual-session.sh packaging/exercise-window.py build/commcare-browser build/demo-run
