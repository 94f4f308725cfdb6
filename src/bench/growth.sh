#!/usr/bin/env bash
# What the embedded store's folder grows by: fifteen files of 10 MB come, go and come again, a draft is saved 200 times.
#
#   bash src/bench/growth.sh
#
# Prints CSV: act,megabytes (of the whole folder, after the act). As national.sh: built with Maven, or KIPP_CLASSPATH=FILE in a
# built checkout.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/jdk.sh
work=target/growth
mkdir -p "$work/classes"
data=$(mktemp -d "$work/data.XXXX")
trap 'rm -rf "$data"' EXIT
if [ -n "${KIPP_CLASSPATH:-}" ]; then
  libraries=$(cat "$KIPP_CLASSPATH")
else
  mvn -B -ntp -q -DskipTests package >&2
  mvn -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
  libraries=$(cat "$work/classpath")
fi
"$jdk/bin/javac" -proc:none -nowarn -cp "target/test-classes:target/classes:$libraries" -d "$work/classes" src/bench/java/id/kipp/GrowthBench.java
"$jdk/bin/java" -Xmx512m --enable-native-access=ALL-UNNAMED -cp "$work/classes:target/test-classes:target/classes:$libraries" id.kipp.GrowthBench "$data/store" | grep '^[a-z0-9 ]*,'
