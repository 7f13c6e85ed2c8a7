#!/bin/sh
# Jazzer over the text facts. Arguments: seconds; then options of libFuzzer.
set -eu
cd -- "$(dirname -- "$0")"
. ./classpath.sh
mkdir -p target/corpus
seconds=$1
shift
cd target
"$java" -Xmx2g -cp "$classpath" com.code_intelligence.jazzer.Jazzer \
  --target_class=org.policywatch.bench.FuzzFacts --instrumentation_includes='org.policywatch.**' \
  -max_total_time="$seconds" -max_len=600 "$@" corpus
