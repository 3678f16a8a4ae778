# Sourced by benchmarks: builds, starts a system of their own, and stops it in the end. Linux.
#   source "$(dirname "$0")/system.sh"
#   needs wrk pgbench
#   start_system [options of up]            data in $data
#   benchmark answers.AnswersBenchmark "$data" …
# Ports are 12000 above the usual ones, or OPENMEET_BENCHMARK_PORT_OFFSET.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

needs() { # programs that measure
  local program
  for program in "$@"; do
    command -v "$program" >/dev/null && continue
    case "$program" in
      wrk) echo "wrk, the HTTP load generator, isn't there: apt install wrk, dnf install wrk, brew install wrk" >&2 ;;
      pgbench) echo "pgbench isn't there; it comes with PostgreSQL: apt install postgresql, dnf install postgresql-contrib" >&2 ;;
      *) echo "$program isn't there" >&2 ;;
    esac
    exit 1
  done
}

build() {
  JAVA_HOME="$(./openmeet jdk)"
  export JAVA_HOME
  [[ -n "${OPENMEET_SKIP_BUILD:-}" ]] || ./mvnw -q -ntp -pl benchmarks -am -Dmaven.test.skip=true -Dspotless.check.skip=true package
}

start_system() { # options of up
  build
  data="$(mktemp -d)/data"
  trap './openmeet down --data "$data" >/dev/null 2>&1 || true; rm -rf "$(dirname "$data")"' EXIT
  ./openmeet up -d --empty --data "$data" --port-offset "${OPENMEET_BENCHMARK_PORT_OFFSET:-12000}" "$@" >&2
}

raise_limits() { # as the operator of a busy gateway would; everybody is one address here
  export OPENMEET_LIMITS_MEMBER=1000000000 OPENMEET_LIMITS_ADDRESS=1000000000 OPENMEET_LIMITS_AT_ONCE=10000
}

benchmark() { # class below net.openmeet.benchmarks, and its arguments
  "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dopenmeet.registry.home="$PWD/embedded/target/registry" -cp "benchmarks/target/classes:benchmarks/target/lib/*" "net.openmeet.benchmarks.$1" "${@:2}"
}
