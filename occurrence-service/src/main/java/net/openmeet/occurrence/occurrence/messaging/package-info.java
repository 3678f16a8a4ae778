/** Facts about occurrences as messages. */
@NullMarked
package net.openmeet.occurrence.occurrence.messaging;

import org.jspecify.annotations.NullMarked;
