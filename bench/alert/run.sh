#!/bin/sh
# What it costs to match saved searches. Arguments: old documents, new documents, watches.
set -eu
cd -- "$(dirname -- "$0")/../.."
# shellcheck source=../../src/build/find-java.sh
. src/build/find-java.sh
find_java javac || { echo 'needs a JDK 21 or newer' >&2; exit 1; }
[ -d target/lib ] || ./mvnw -q -Dmaven.test.skip=true package
"$java_home/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp 'target/classes:target/lib/*' \
  bench/alert/Matching.java "${1:-6000}" "${2:-2000}" "${3:-10000}"
