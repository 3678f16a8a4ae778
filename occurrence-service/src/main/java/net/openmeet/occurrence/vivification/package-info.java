/** Which dates of a series are stored, and when: ahead of time in a window, or on demand. */
@NullMarked
package net.openmeet.occurrence.vivification;

import org.jspecify.annotations.NullMarked;
