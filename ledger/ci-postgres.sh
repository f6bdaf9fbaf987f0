#!/bin/sh
# Runs the ledger's tests on PostgreSQL as well as on SQLite. Debian's PostgreSQL is
# installed where it is missing; the tests start a server of their own, as the user
# postgres where this one is root, and stop it. Arguments go to go test.
#
# Where there is no PostgreSQL and the packages cannot be reached, it says so and is
# content: a checkout without network must pass. ISNAD_POSTGRES=must makes that fail.
set -eu

installed() { ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; }

without() {
	echo "ci-postgres: $1; SKIPPED: the ledger was not tested on PostgreSQL" >&2
	[ "${ISNAD_POSTGRES:-}" != must ]
	exit
}

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

if ! installed; then
	command -v apt-get >/dev/null 2>&1 || without "there is no PostgreSQL here and no apt-get to install it"
	export DEBIAN_FRONTEND=noninteractive
	as_root true 2>/dev/null || without "there is no PostgreSQL here and this user may not install it"
	as_root apt-get -o Acquire::Retries=2 update -qq || without "the package lists cannot be fetched"
	# No server is wanted beside those of the tests, which systemd would start.
	as_root mkdir -p /etc/postgresql-common
	[ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
	as_root apt-get -o Dpkg::Options::=--force-confold install -y -qq --no-install-recommends postgresql >/dev/null || without "apt-get install postgresql failed"
	installed || without "the package postgresql brought no initdb"
fi
cd "$(dirname "$0")/.."
ISNAD_TEST_PG=auto exec go test -count=1 -timeout 40m "$@" ./ledger
