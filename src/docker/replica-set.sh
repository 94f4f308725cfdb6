#!/usr/bin/env bash
# Starts the replica set the first time, then says whether it has a primary.
set -euo pipefail
mongosh --quiet --norc -u root -p "$(cat /secrets/root)" --authenticationDatabase admin --eval '
  try { rs.status() } catch (e) { rs.initiate({ _id: "rs0", members: [{ _id: 0, host: "mongo:27017" }] }) }
  quit(db.hello().isWritablePrimary ? 0 : 1)'
