/** What several of these tests share. */
@NullMarked
package net.openmeet.attendance.testing;

import org.jspecify.annotations.NullMarked;
