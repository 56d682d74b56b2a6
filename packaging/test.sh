#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release preset and runs every test. Exit status 0 only when all passed.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
cmake --preset release
cmake --build --preset release
exec ctest --preset release --parallel 2
