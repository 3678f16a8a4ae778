/**
 * Owns who follows which series, and how much of it they want to hear. Following never implies attending: it answers for no date, and holds no seat. Whoever
 * may see a series may follow it; what is hidden from a follower later on is still followed, and silent, until they may see it again.
 */
@NullMarked
package net.openmeet.attendance.follower;

import org.jspecify.annotations.NullMarked;
