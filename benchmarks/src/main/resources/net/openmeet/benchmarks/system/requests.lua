-- Sends the requests of a file: METHOD, path, token, ETag and body, separated by tabs, a line each.
--   wrk -t1 -s requests.lua URL -- once FILE     each once, in their order, and ends when the last is answered
--   wrk -t1 -s requests.lua URL -- again FILE    in a circle, until the time is over
-- One thread: it counts for all connections, and doesn't come near what it could send.
local ffi = require("ffi")
ffi.cdef("int getpid(void); int kill(int pid, int signal);")

local INTERRUPT = 2
local NEVER = 3600 * 1000

local requests = {}
local begun, sent, answered = 0, 0, 0
local verified = false

local function read(file)
  for line in io.lines(file) do
    local method, path, token, tag, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
    local headers = { ["Content-Type"] = "application/json" }
    if token ~= "" then
      headers["Authorization"] = "Bearer " .. token
    end
    if tag ~= "" then
      headers["If-None-Match"] = tag
    end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

-- A connection that finds nothing left to send waits for the end.
local function wait_when_all_are_begun()
  if begun >= #requests then
    return NEVER
  end
  begun = begun + 1
  return 0
end

local function stop_after_the_last()
  answered = answered + 1
  if answered == #requests then
    wrk.thread:stop()
    ffi.C.kill(ffi.C.getpid(), INTERRUPT) -- wakes wrk, which would sleep until its time is over
  end
end

function init(args)
  read(args[2])
  if args[1] == "once" then
    delay = wait_when_all_are_begun
    response = stop_after_the_last
  end
end

function request()
  if not verified then -- wrk asks once before the first connection, to see whether what it gets is a request
    verified = true
    return requests[1]
  end
  sent = sent % #requests + 1
  return requests[sent]
end

function done(summary, latency)
  local failed = summary.errors
  print(string.format(
    "measured requests=%d refused=%d failed=%d micros=%d p50=%d p99=%d max=%d cpu=%.3f",
    summary.requests, failed.status, failed.connect + failed.read + failed.write + failed.timeout, summary.duration,
    latency:percentile(50), latency:percentile(99), latency.max, os.clock()))
end
