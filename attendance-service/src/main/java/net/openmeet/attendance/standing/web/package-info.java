/** Owns standing answers over HTTP. */
@NullMarked
package net.openmeet.attendance.standing.web;

import org.jspecify.annotations.NullMarked;
