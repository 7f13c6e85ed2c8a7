#!/bin/sh
# JMH: how much Chinese text a second the facts are read from, and what a document allocates.
# Arguments go to JMH (-f 1 for a quick look).
set -eu
cd -- "$(dirname -- "$0")"
. ./classpath.sh
"$java" -cp "$classpath" org.openjdk.jmh.Main -prof gc "$@"
