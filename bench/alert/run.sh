#!/bin/sh
# What it costs to match saved searches. Arguments: old documents, new documents, watches.
set -eu
cd -- "$(dirname -- "$0")/../.."
[ -d target/lib ] || ./mvnw -q -Dmaven.test.skip=true package
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"$java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp 'target/classes:target/lib/*' \
  bench/alert/Matching.java "${1:-6000}" "${2:-2000}" "${3:-10000}"
