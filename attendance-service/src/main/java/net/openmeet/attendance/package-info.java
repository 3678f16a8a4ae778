/** attendance-service: who answered for which occurrence, who has a seat, and who waits for one. */
@NullMarked
package net.openmeet.attendance;

import org.jspecify.annotations.NullMarked;
