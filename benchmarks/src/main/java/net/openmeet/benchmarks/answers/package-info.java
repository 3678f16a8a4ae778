/** Many people answer at once: through the gateway, beside PostgreSQL alone with the same statements. */
@NullMarked
package net.openmeet.benchmarks.answers;

import org.jspecify.annotations.NullMarked;
