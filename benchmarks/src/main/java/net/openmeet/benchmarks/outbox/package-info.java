/** How fast a backlog leaves the outbox, beside a bare producer. */
@NullMarked
package net.openmeet.benchmarks.outbox;

import org.jspecify.annotations.NullMarked;
