#!/bin/sh
# The same searches in lucene-monitor. Arguments: documents, watches.
set -eu
cd -- "$(dirname -- "$0")/../../.."
# shellcheck source=../../../src/build/find-java.sh
. src/build/find-java.sh
find_java javac || { echo 'needs a JDK 21 or newer' >&2; exit 1; }
[ -d target/lib ] || ./mvnw -q -Dmaven.test.skip=true package
for artifact in lucene-monitor lucene-memory; do
  [ -f target/bench/$artifact-10.3.0.jar ] || ./mvnw -q dependency:copy \
    -Dartifact=org.apache.lucene:$artifact:10.3.0 -DoutputDirectory=target/bench
done
path='target/bench/classes:target/classes:target/lib/*:target/bench/*'
"$java_home/bin/javac" -nowarn -d target/bench/classes -cp "$path" \
  bench/alert/percolator/*.java bench/alert/Matching.java
"$java_home/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp "$path" \
  Percolating "${1:-2000}" "${2:-10000}"
