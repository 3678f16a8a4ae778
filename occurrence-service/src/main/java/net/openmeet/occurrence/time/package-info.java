/** When an occurrence starts and ends: local time is the truth, instants are derived. */
@NullMarked
package net.openmeet.occurrence.time;

import org.jspecify.annotations.NullMarked;
