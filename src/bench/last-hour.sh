#!/usr/bin/env bash
# The last hour before a deadline, in a minute: people write, upload and send at the closing second while evaluators score and
# visitors read, over HTTP by Vaadin's protocol, against a server of its own on loopback and a store that is made for it.
#
#   bash src/bench/last-hour.sh [--people 300] [--evaluators 60] [--visitors 50] [--seconds 60] [--pace 5] [--heap 1g] [--acts 0]
#
# Prints CSV (kind,count,failed,p50_ms,p95_ms,p99_ms,most_ms,bytes), and after # what was acknowledged against what is stored, what
# was refused after closing, the heap, when the extension had reached the last page, what broke first and how long stopping took.
# With --acts so many saves come before it, one after the other, and what they leave in memory is told.
# At most 3000 people, and five minutes for the hour itself. The driver is a process beside the server and takes its share of the same cores.
#
# Built with Maven when there is something to build. In a checkout that is built already (target/classes, target/test-classes),
# KIPP_CLASSPATH=FILE names a file with the class path of the libraries, and Maven is not asked.
set -euo pipefail
cd "$(dirname "$0")/../.."

people=300 evaluators=60 visitors=50 seconds=60 pace=5 heap=1g acts=0
usage() { sed -n '2,14s/^# \{0,1\}//p' "$0"; }
while [ $# -gt 0 ]; do
  case $1 in
    --people|--evaluators|--visitors|--seconds|--pace)
      [[ ${2:-} =~ ^[0-9]{1,4}$ ]] || { echo "last-hour: $1 wants a number" >&2; exit 2; }
      declare "${1#--}=$2"; shift 2 ;;
    --acts)
      [[ ${2:-} =~ ^[0-9]{1,6}$ ]] || { echo "last-hour: --acts wants a number" >&2; exit 2; }
      acts=$2; shift 2 ;;
    --heap) heap=${2:?}; shift 2 ;;
    --help|-h) usage; exit 0 ;;
    *) echo "last-hour: unknown option $1" >&2; exit 2 ;;
  esac
done
[ "$people" -ge 1 ] && [ "$people" -le 3000 ] || { echo "last-hour: --people wants 1 to 3000" >&2; exit 2; }
[ "$evaluators" -ge 3 ] && [ "$evaluators" -le 200 ] || { echo "last-hour: --evaluators wants 3 to 200" >&2; exit 2; }
[ "$seconds" -ge 5 ] && [ "$seconds" -le 300 ] || { echo "last-hour: --seconds wants 5 to 300" >&2; exit 2; }
[ "$pace" -ge 1 ] || { echo "last-hour: --pace wants 1 or more" >&2; exit 2; }

. src/bench/jdk.sh

work=target/last-hour
rm -rf "$work"; mkdir -p "$work/classes" "$work/run"
if [ -n "${KIPP_CLASSPATH:-}" ]; then
  libraries=$(cat "$KIPP_CLASSPATH")
else
  echo "last-hour: building" >&2
  mvn -B -ntp -q -DskipTests package >&2
  mvn -B -ntp -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" >&2
  libraries=$(cat "$work/classpath")
fi
classpath=$work/classes:target/test-classes:target/classes:$libraries
"$jdk/bin/javac" -proc:none -nowarn -cp "$classpath" -d "$work/classes" \
  src/bench/java/id/kipp/rush/*.java src/bench/java/id/kipp/account/*.java >&2
KIPP_SERVER_OPTIONS="${KIPP_SERVER_OPTIONS:--Xmx$heap}" "$jdk/bin/java" -Xmx800m -XX:+UseSerialGC -cp "$classpath" \
  id.kipp.rush.LastHour "$work/run" "$people" "$evaluators" "$visitors" "$seconds" "$pace" "$acts" 2> "$work/driver.log" \
  || { tail -5 "$work/driver.log" >&2; exit 1; }
rm -rf "$work/run/data"
