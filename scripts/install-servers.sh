#!/usr/bin/env bash
# Installs the database servers that the tests start for themselves, from Debian's packages, where they are missing.
set -euo pipefail

has() { command -v "$1" >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/$1" >/dev/null || [ -x "/usr/sbin/$1" ]; }

packages=()
has postgres || packages+=(postgresql)
has mariadbd || packages+=(mariadb-server)
if [ "${#packages[@]}" -eq 0 ]; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "the tests need the servers of ${packages[*]}: install them with your system's packages" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
# The tests start servers of their own, so that the packages need not.
export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -qq -y --no-install-recommends "${packages[@]}"
