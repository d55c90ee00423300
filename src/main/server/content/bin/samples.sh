#!/bin/sh
# Starts the server with the sample digests, in a data folder of their own.
# If DAILYPAPERS_IMPORT_DIR is set, it does the same as standalone.sh, and no samples are read.
here=$(cd "$(dirname "$0")/.." && pwd)
if [ -n "$DAILYPAPERS_IMPORT_DIR" ]; then
  exec sh "$here/bin/standalone.sh" "$@"
fi
DAILYPAPERS_DATA=${DAILYPAPERS_DATA:-$HOME/.dailypapers/samples}
DAILYPAPERS_PUBLIC_URL=${DAILYPAPERS_PUBLIC_URL:-http://localhost:${DAILYPAPERS_HTTP_PORT:-8080}}
export DAILYPAPERS_DATA DAILYPAPERS_PUBLIC_URL
exec sh "$here/bin/standalone.sh" "-Ddailypapers.samples=$here/samples" "$@"
