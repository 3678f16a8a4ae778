/** How a service is watched: trace and service name in every log line, health, metrics. */
@NullMarked
package net.openmeet.platform.observability;

import org.jspecify.annotations.NullMarked;
