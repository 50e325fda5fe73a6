#!/usr/bin/env bash
# Measures the worst inputs, then fuzzes each way into the program for so many seconds (60 unless given), from its corpus
# in Tests/fixtures. Ends with the first finding, whose input it leaves in .build-fuzz/findings.
#
#   run.sh [SECONDS [TARGET...]]
set -euo pipefail
cd "$(dirname "$0")"
seconds=${1:-60}
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(record markdown table checklist site)
build=$(cd ../.. && pwd)/.build-fuzz
# Where Swift catches a crash itself, the fuzzer cannot keep the input.
export SWIFT_BACKTRACE=enable=no

swift build -c release --product worst --scratch-path "$build/worst" --quiet
swift build -c release --sanitize fuzzer --product fuzz --scratch-path "$build/fuzz" --quiet

echo "The worst inputs, in milliseconds and megabytes; at most 100 and 64:"
"$build/worst/release/worst"

mkdir -p "$build/findings"
for target in "${targets[@]}"; do
    echo "Fuzzing $target for $seconds s"
    # What is new goes into a folder of its own: the corpus stays small.
    mkdir -p "$build/corpus/$target"
    "$build/fuzz/release/fuzz" --target="$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=512 \
        -max_len=6000 -dict="dictionaries/$target.dict" -artifact_prefix="$build/findings/$target-" \
        -print_final_stats=1 "$build/corpus/$target" "../fixtures/$target" 2>"$build/$target.log" || {
        grep -v '^#' "$build/$target.log" | tail -40
        echo "The input is in $build/findings. Mended, it belongs into Tests/fixtures/$target under a telling name."
        exit 1
    }
    grep -E 'stat::(number_of_executed_units|peak_rss_mb)' "$build/$target.log"
done
