/** Facts of occurrences, as all who listen to them read them. */
@NullMarked
package net.openmeet.vocabulary.occurrence.messaging;

import org.jspecify.annotations.NullMarked;
