#!/bin/sh
# Installs Debian's PostgreSQL where it is missing and runs the ledger's tests on it as
# well. Arguments go to go test.
set -eu
if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
	export DEBIAN_FRONTEND=noninteractive
	apt-get update -qq
	# The tests start a server of their own: none is wanted beside it.
	mkdir -p /etc/postgresql-common
	[ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
	apt-get install -y -qq postgresql >/dev/null
fi
cd "$(dirname "$0")/.."
ISNAD_TEST_PG=auto exec go test "$@" ./ledger/...
