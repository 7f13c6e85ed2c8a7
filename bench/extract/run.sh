#!/bin/sh
# What an extraction costs in bare parses, in five fresh JVMs one after another; then how its time
# grows. Arguments: a folder of HTML pages; more folders.
set -eu
cd -- "$(dirname -- "$0")/../.."
# shellcheck source=../../src/build/find-java.sh
. src/build/find-java.sh
find_java javac || { echo 'needs a JDK 21 or newer' >&2; exit 1; }
[ -d target/lib ] || ./mvnw -q -Dmaven.test.skip=true package
for folder in "$@"; do
  echo "$folder"
  for run in 1 2 3 4 5; do
    "$java_home/bin/java" -cp 'target/classes:target/lib/*' bench/extract/PageCost.java "$folder" 8 4
  done
done
"$java_home/bin/java" -Xmx4g -cp 'target/classes:target/lib/*' bench/extract/Doubling.java 400000 | tail -n 1
