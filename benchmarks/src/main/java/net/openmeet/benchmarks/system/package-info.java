/**
 * Owns what the benchmarks of a running system have in common: the system that was started for them, load by wrk, the raw limit by pgbench,
 * CPU time by who spent it, tokens for many people, and tables.
 */
@NullMarked
package net.openmeet.benchmarks.system;

import org.jspecify.annotations.NullMarked;
