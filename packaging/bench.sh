#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release preset and prints how fast the program is, each figure beside what it is
# compared with in the same run (curl and python3 are two of them). Arguments go to the program: --cases N (1000000),
# --repeats N (5), --part NAME (start, load, busy, scroll, queries, filters, relations or export; all), --no-growth.
set -eu
cd "$(dirname "$0")/.."

packaging/install-dependencies.sh
cmake --preset release
cmake --build --preset release --target commcare-bench
exec build/tests/bench/commcare-bench "$@"
