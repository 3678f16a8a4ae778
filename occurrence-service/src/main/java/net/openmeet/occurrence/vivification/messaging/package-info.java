/** Follows series-service: every message about a series has its effect on the series' occurrences. */
@NullMarked
package net.openmeet.occurrence.vivification.messaging;

import org.jspecify.annotations.NullMarked;
