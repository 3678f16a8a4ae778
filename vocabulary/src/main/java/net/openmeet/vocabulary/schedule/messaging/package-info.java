/** Owns how schedules look in the published language. */
@NullMarked
package net.openmeet.vocabulary.schedule.messaging;

import org.jspecify.annotations.NullMarked;
