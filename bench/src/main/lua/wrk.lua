-- Asks for the address on the command line of wrk or, if a file is named after "--", for each path in it once. Prints one line of figures:
-- requests a second, p50 and p99 in milliseconds, and how many answers were errors or refusals.
local ffi = require("ffi")
ffi.cdef [[ typedef struct { long sec; long usec; } bench_time; int gettimeofday(bench_time *now, void *zone);
  int getpid(void); int kill(int process, int signal); ]]

local interrupt = 2
local walker

function setup(thread)
  walker = thread
end

local function now()
  local time = ffi.new("bench_time")
  ffi.C.gettimeofday(time, nil)
  return tonumber(time.sec) + tonumber(time.usec) / 1e6
end

function init(args)
  if not args[1] then
    return
  end
  local requests = {}
  for path in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
  local place = 0
  local started
  answered, seconds, all = 0, 0, 0
  function request()
    started = started or now()
    place = place + 1
    return requests[place] or requests[#requests]
  end
  function response()
    answered = answered + 1
    seconds = now() - started
    if answered >= #requests then
      all = 1
      wrk.thread:stop()
      -- otherwise wrk sleeps until its time is over
      ffi.C.kill(ffi.C.getpid(), interrupt)
    end
  end
end

function done(summary, latency)
  local count = walker:get("answered") or summary.requests
  local time = walker:get("seconds") or summary.duration / 1e6
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + summary.errors.status
  print(string.format("BENCH %.3f %.3f %.3f %d %d", time > 0 and count / time or 0, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, errors, walker:get("all") or 0))
end
