/** What the gateway adds to a request: the same list through it and directly at the service. */
@NullMarked
package net.openmeet.benchmarks.gateway;

import org.jspecify.annotations.NullMarked;
