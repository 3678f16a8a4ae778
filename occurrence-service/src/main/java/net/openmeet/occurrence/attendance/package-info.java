/** What this service knows of who goes, which attendance-service owns. */
@NullMarked
package net.openmeet.occurrence.attendance;

import org.jspecify.annotations.NullMarked;
