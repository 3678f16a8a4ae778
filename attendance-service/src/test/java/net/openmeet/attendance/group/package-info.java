/** What is known of groups, as every service that asks knows it. */
@NullMarked
package net.openmeet.attendance.group;

import org.jspecify.annotations.NullMarked;
