@NullMarked
package net.openmeet.attendance.follower;

import org.jspecify.annotations.NullMarked;
