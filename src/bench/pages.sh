#!/usr/bin/env bash
# The benchmark of the public pages, against a server that runs: how many a second, and how long one waits.
#
#   bash src/bench/pages.sh [ADDRESS] [SECONDS]        (http://127.0.0.1:8080, 15; needs wrk)
#
# Prints CSV: act,per_second,p50_ms,p99_ms,errors. "same" asks for one page of the catalogue that has not changed, "fresh" for
# one that nobody has asked for before; "same-500" and "fresh-125" ask that many a second and look at the wait.
set -euo pipefail
address=${1:-http://127.0.0.1:8080} seconds=${2:-15}
command -v wrk > /dev/null || { echo "pages: wrk is not installed" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# @param $1 name $2 connections $3 milliseconds that each pauses between two requests $4 what the path is, in Lua
measure() {
  cat > "$work/ask.lua" <<LUA
local words = { "malaria", "antrean", "sekolah", "anak", "sampah", "akta", "air", "desa", "layanan", "ibu", "kesehatan", "data" }
local threads = 0
function setup(thread) thread:set("id", threads) threads = threads + 1 end
function init() math.randomseed(os.time() + id * 7919) count = 0 end
function request()
  count = count + 1
  local path = $4
  return wrk.format("GET", path, { ["Accept-Encoding"] = "gzip" })
end
$([ "$3" = 0 ] || echo "function delay() return math.random(0, 2 * $3) end")
function done(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("$1,%.0f,%.1f,%.1f,%d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, bad))
end
LUA
  wrk -t 2 -c "$2" -d "${seconds}s" -s "$work/ask.lua" "$address" | tail -1
}

same='"/katalog"'
fresh='"/katalog?cari=" .. words[math.random(#words)] .. "+" .. words[math.random(#words)] .. "+" .. id .. "x" .. count .. os.time()'
echo "act,per_second,p50_ms,p99_ms,errors"
measure warm 8 0 "$same" > /dev/null
measure same 16 0 "$same"
measure same-500 10 20 "$same"
measure warm 8 0 "$fresh" > /dev/null
measure fresh 8 0 "$fresh"
measure fresh-125 5 40 "$fresh"
