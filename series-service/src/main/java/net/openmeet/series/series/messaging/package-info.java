/** Owns how facts about series look to other services: one mapper from the domain to the published language. */
@NullMarked
package net.openmeet.series.series.messaging;

import org.jspecify.annotations.NullMarked;
