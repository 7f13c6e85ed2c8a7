#!/bin/sh
# Crawls the same pages with policywatch and its peers, see README.md beside this file.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
home=$(CDPATH='' cd -- "$here/../.." && pwd -P)
# shellcheck source=../../src/build/find-java.sh
. "$home/src/build/find-java.sh"
find_java javac || { echo 'needs a JDK 21 or newer' >&2; exit 1; }
PORT=${PORT:-18080}
RUNS=${RUNS:-1}
# what the launcher's own options are joined by
OPTIONS=${OPTIONS:--Xmx104m}
work=${WORK:-$home/target/bench-crawl}
mkdir -p "$work/classes" "$work/quiet" "$work/tmp"

if ! command -v nginx >/dev/null || ! /usr/bin/python3 -c 'import scrapy' 2>/dev/null; then
  apt-get install -y -qq nginx-light python3-scrapy
fi
POLICYWATCH_CACHES=now "$home/policywatch" --version >/dev/null # builds, and makes the start-up caches
"$java_home/bin/javac" -d "$work/classes" -cp "$home/target/lib/*" "$here/Loop.java"
cat >"$work/quiet/logback.xml" <<X
<configuration><root level="OFF"/></configuration>
X
rm -rf "$work/site" # the last night of the run before has added to it
/usr/bin/python3 "$here/site.py" "$work/site" "$PORT" "$work/sources.yml"
chmod -R a+rX "$work" && touch "$work/access.log"

listen=$(for i in $(seq 20); do printf 'listen 127.0.1.%d:%s; ' "$i" "$PORT"; done)
cat >"$work/nginx.conf" <<X
worker_processes 2; pid $work/nginx.pid; error_log $work/nginx.err crit;
events { worker_connections 4096; }
http { types { text/html html; text/plain txt; } sendfile on; tcp_nopush on; keepalive_requests 1000000;
 open_file_cache max=8000 inactive=600s; client_body_temp_path $work/tmp; proxy_temp_path $work/tmp;
 fastcgi_temp_path $work/tmp; uwsgi_temp_path $work/tmp; scgi_temp_path $work/tmp;
 log_format short '\$request_uri'; access_log $work/access.log short;
 server { $listen root $work/site/\$server_addr; } }
X
nginx -c "$work/nginx.conf"
trap 'kill "$(cat "$work/nginx.pid")"' EXIT
sleep 1
/usr/bin/python3 "$here/measure.py" "$RUNS" "$PORT" "$work" "$home" "$java_home/bin/java" "$OPTIONS"
