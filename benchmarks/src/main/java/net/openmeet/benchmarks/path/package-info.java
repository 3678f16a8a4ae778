/** The main job's path through the running system: HTTP create to stored occurrences, beside a bare Kafka round trip. */
@NullMarked
package net.openmeet.benchmarks.path;

import org.jspecify.annotations.NullMarked;
