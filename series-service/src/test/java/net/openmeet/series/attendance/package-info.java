@NullMarked
package net.openmeet.series.attendance;

import org.jspecify.annotations.NullMarked;
