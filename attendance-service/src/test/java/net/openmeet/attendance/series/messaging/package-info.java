@NullMarked
package net.openmeet.attendance.series.messaging;

import org.jspecify.annotations.NullMarked;
