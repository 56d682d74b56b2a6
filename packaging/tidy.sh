#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the form of all sources (clang-format), then looks for faults in src/ (clang-tidy).
#
#   tidy.sh [FOLDER]    only below this folder of src/, for example core
#
# BUILD_DIR is a configured and built folder, build when not set: its generated headers are needed.
set -eu
cd "$(dirname "$0")/.."
build=${BUILD_DIR:-build}
part=${1:-}

for tool in clang-format run-clang-tidy; do
    if ! command -v "$tool" >/dev/null; then
        echo "tidy.sh: $tool is missing (Debian: clang-format, clang-tidy)" >&2
        exit 1
    fi
done
if [ ! -f "$build/compile_commands.json" ]; then
    echo "tidy.sh: $build is not configured; run: cmake --preset release && cmake --build --preset release" >&2
    exit 1
fi

status=0
find src tests packaging -path 'tests/layers/badtree' -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 clang-format --dry-run -Werror || status=1
run-clang-tidy -quiet -p "$build" "$PWD/src/${part:+$part/}.*\.cpp\$" || status=1
exit "$status"
