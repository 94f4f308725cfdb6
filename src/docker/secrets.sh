#!/usr/bin/env bash
# Makes, once, what MongoDB and the application know of each other: nobody has to think up a password, and none is in a file of
# the repository. The root user's stays with MongoDB; the application gets one user with one database, and its files'.
#
#   bash secrets.sh FOLDER_OF_MONGODB USER_OF_MONGODB FOLDER_OF_THE_APPLICATION USER_OF_THE_APPLICATION
set -euo pipefail
umask 077
mongo=$1 app=$3
made() { [ -s "$1" ] || { cat >"$1.new" && chown "$2" "$1.new" && chmod 400 "$1.new" && mv "$1.new" "$1"; }; }
random() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

made "$mongo/root" "$2" <<<"$(random)"
made "$mongo/kipp" "$2" <<<"$(random)"
made "$mongo/between-members" "$2" <<<"$(random)$(random)"
# a setting of the application, named after its file
made "$app/spring.mongodb.uri" "$4" <<<"mongodb://kipp:$(cat "$mongo/kipp")@mongo:27017/kipp?replicaSet=rs0"
chown "$2" "$mongo"; chown "$4" "$app"
