@NullMarked
package net.openmeet.attendance.follower.messaging;

import org.jspecify.annotations.NullMarked;
