@NullMarked
package net.openmeet.attendance.series;

import org.jspecify.annotations.NullMarked;
