/** What is understood of facts about occurrences. */
@NullMarked
package net.openmeet.attendance.occurrence.messaging;

import org.jspecify.annotations.NullMarked;
