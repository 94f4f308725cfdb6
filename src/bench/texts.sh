#!/usr/bin/env bash
# What texts made against the application cost while a request waits: nothing is to take more than 100 ms.
#
#   bash src/bench/texts.sh
#
# Prints CSV: act,first_ms,ms ("first" before anything of it has been compiled, "ms" the shortest of five after that). The texts
# and acts are those of HostileTextTest. As national.sh: built with Maven, or KIPP_CLASSPATH=FILE in a built checkout.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/jdk.sh
work=target/texts
mkdir -p "$work/classes"
if [ -n "${KIPP_CLASSPATH:-}" ]; then
  libraries=$(cat "$KIPP_CLASSPATH")
else
  mvn -B -ntp -q -DskipTests package >&2
  mvn -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
  libraries=$(cat "$work/classpath")
fi
"$jdk/bin/javac" -proc:none -nowarn -cp "target/test-classes:target/classes:$libraries" -d "$work/classes" src/bench/java/id/kipp/TextsBench.java
"$jdk/bin/java" -Xmx512m -cp "$work/classes:target/test-classes:target/classes:$libraries" id.kipp.TextsBench 2> /dev/null
