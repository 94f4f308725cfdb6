#!/usr/bin/env bash
# The benchmark of the desks: what every desk's first screen and main act cost with a whole national edition in the store.
#
#   bash src/bench/national.sh [--size 1|2|4] [ACT…]
#
# Prints CSV to standard output: act,size,runs,median_ms,p95_ms,commands,documents,bytes; progress goes to standard error.
# "memory" has the resident megabytes in median_ms's place. An act that fails has "failed" there, and its reason is told.
# The first run fills target/national/SIZE, which is kept; each run works on a copy. Remove it when the stored format changes.
#
# Built with Maven when there is something to build. In a checkout that is built already (target/classes, target/test-classes
# and, for "start", target/kipp.jar), KIPP_CLASSPATH=FILE names a file with the class path of the libraries, and Maven is not asked.
set -euo pipefail
cd "$(dirname "$0")/../.."

size=1 acts=()
while [ $# -gt 0 ]; do
  case $1 in
    --size) size=${2:-}; shift 2 || { echo "national: --size wants 1, 2 or 4" >&2; exit 2; } ;;
    --size=*) size=${1#*=}; shift ;;
    --help|-h) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
    -*) echo "national: unknown option $1" >&2; exit 2 ;;
    *) acts+=("$1"); shift ;;
  esac
done
case $size in 1|2|4) ;; *) echo "national: --size wants 1, 2 or 4, not '$size'" >&2; exit 2 ;; esac

. src/bench/jdk.sh

work=target/national
mkdir -p "$work"
if [ -n "${KIPP_CLASSPATH:-}" ]; then
  libraries=$(cat "$KIPP_CLASSPATH")
else
  echo "national: building" >&2
  mvn -B -ntp -q -DskipTests package >&2
  mvn -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
  libraries=$(cat "$work/classpath")
fi
classpath=$work/classes:target/test-classes:target/classes:$libraries
mkdir -p "$work/classes"
"$jdk/bin/javac" -proc:none -nowarn -cp "target/test-classes:target/classes:$libraries" -d "$work/classes" src/bench/java/id/kipp/*.java >&2

# with the heap that README, image and Maven give it, and the option that the jar's manifest has
heap=$((384 + 128 * size))m
bench() { "$jdk/bin/java" "-Xmx$heap" --enable-native-access=ALL-UNNAMED -Dlogging.level.root=warn -Dspring.main.banner-mode=off -cp "$classpath" id.kipp.NationalBench "$@"; }

if [ ! -e "$work/$size/filled" ]; then
  rm -rf "${work:?}/$size"; mkdir -p "$work/$size"
  echo "national: filling $work/$size" >&2
  bench fill "$work/$size/data" "$size"
  touch "$work/$size/filled"
fi
fresh() { rm -rf "${work:?}/$size/run"; cp -r --reflink=auto "$work/$size/data" "$work/$size/run"; }
wanted() { [ ${#acts[@]} -eq 0 ] || [[ " ${acts[*]} " == *" $1 "* ]]; }
failed() { echo "$1,$size,0,failed,,,,"; }

echo "act,size,runs,median_ms,p95_ms,commands,documents,bytes"
fresh; bench acts "$work/$size/run" "$size" ${acts[@]+"${acts[@]}"}
if wanted start; then
  # as the image starts it
  [ "$work/prepared/kipp.aot" -nt target/kipp.jar ] || { rm -rf "$work/prepared"; JAVA_HOME=$jdk bash src/docker/prepare.sh target/kipp.jar "$work/prepared" >&2; }
  fresh; KIPP_PREPARED=$work/prepared bench start "$work/$size/run" "$size" || failed start
fi
if wanted memory; then fresh; bench load "$work/$size/run" "$size" || failed memory; fi
rm -rf "${work:?}/$size/run"
