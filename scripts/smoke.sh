#!/usr/bin/env bash
# Runs the built command and the built action from a copy of dist in an empty folder, with the given node: nothing that
# they need may lie outside.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -r "$root/dist" "$folder/dist"
cp -r "$root/examples/shop-in-step" "$folder/shop"
cd "$folder/shop"

if grep -rl webpackMissingModule ../dist --include=index.js; then
  echo 'the bundle lacks a module' >&2
  exit 1
fi
"$@" --version
"$@" ../dist/cli/index.js check
"$@" ../dist/cli/index.js convert --input db/schema.xml >/dev/null
# One file in the SQL of each database: two of them are read by engines that lie beside the bundle.
printf 'CREATE TABLE "t" (a serial PRIMARY KEY, b jsonb);' >postgresql.sql
printf 'CREATE TABLE `t` (a int unsigned AUTO_INCREMENT PRIMARY KEY, b json) ENGINE=InnoDB;' >mysql.sql
printf 'CREATE TABLE [t] (a INTEGER PRIMARY KEY AUTOINCREMENT, b);' >sqlite.sql
for dialect in postgresql mysql sqlite; do
  "$@" ../dist/cli/index.js convert --input "$dialect.sql" | tr -d ' ' | grep -q '"name":"t"'
done
printf '{}' >event.json
touch output summary
env INPUT_MODE=check GITHUB_EVENT_NAME=push GITHUB_EVENT_PATH="$PWD/event.json" GITHUB_WORKSPACE="$PWD" \
  GITHUB_REPOSITORY=acme/shop GITHUB_OUTPUT="$PWD/output" GITHUB_STEP_SUMMARY="$PWD/summary" RUNNER_TEMP="$folder" \
  "$@" ../dist/action/index.js
grep -q 'in step' summary
