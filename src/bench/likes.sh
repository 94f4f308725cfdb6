#!/usr/bin/env bash
# How long it takes to hold a season's entries against all earlier innovations and each other, one after another.
#
#   bash src/bench/likes.sh [ENTRIES] [EARLIER]        (2500, 4000)
#
# Prints CSV: entries,earlier,index_s,likes_s,likes_cpu_s,median_ms,p99_ms,listed. As texts.sh: built with Maven, or KIPP_CLASSPATH=FILE in a
# built checkout.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/jdk.sh
work=target/likes
mkdir -p "$work/classes"
if [ -n "${KIPP_CLASSPATH:-}" ]; then
  libraries=$(cat "$KIPP_CLASSPATH")
else
  mvn -B -ntp -q -DskipTests package >&2
  mvn -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
  libraries=$(cat "$work/classpath")
fi
"$jdk/bin/javac" -proc:none -nowarn -cp "target/test-classes:target/classes:$libraries" -d "$work/classes" src/bench/java/id/kipp/novelty/LikesBench.java
"$jdk/bin/java" -Xmx1g -cp "$work/classes:target/test-classes:target/classes:$libraries" id.kipp.novelty.LikesBench "${1:-2500}" "${2:-4000}" 2> /dev/null
