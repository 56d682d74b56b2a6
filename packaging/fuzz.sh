#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the preset `fuzz` (clang) and feeds each target of tests/fuzz with inputs grown from its corpus, two targets at a
# time. Exit status 0 only when none of them found anything; what was found lies in FOLDER/findings, what was said in
# FOLDER/logs.
#
#   fuzz.sh [SECONDS] [FOLDER]    for each target (300); where to build (build-fuzz)
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-300}
folder=${2:-build-fuzz}

if ! command -v clang++ >/dev/null; then
    echo "fuzz.sh: clang++ is missing; run packaging/install-dependencies.sh" >&2
    exit 1
fi
cmake --preset fuzz -B "$folder"
cmake --build "$folder" --target fuzzers
mkdir -p "$folder/findings" "$folder/logs"

# One target: new inputs are kept in the folder, not in the sources' corpus.
run='
    target=$1 seconds=$2 folder=$3
    mkdir -p "$folder/corpus/$target"
    if "$folder/tests/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=16384 \
        -dict=tests/fuzz/json.dict -print_final_stats=1 -artifact_prefix="$folder/findings/$target-" \
        "$folder/corpus/$target" "tests/fuzz/corpus/$target" >"$folder/logs/$target" 2>&1; then
        runs=$(sed -n "s/^stat::number_of_executed_units: *//p" "$folder/logs/$target")
        echo "$target: nothing found in $runs runs"
    else
        echo "$target: FAILED"
        tail -n 60 "$folder/logs/$target"
        exit 1
    fi'
xargs -P 2 -I '{}' sh -c "$run" fuzz '{}' "$seconds" "$folder" <"$folder/tests/fuzz/targets"
