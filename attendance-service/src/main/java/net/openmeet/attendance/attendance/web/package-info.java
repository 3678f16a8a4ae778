/** Owns the HTTP side of attendance: what is asked, what is answered, and which problem a refusal is. */
@NullMarked
package net.openmeet.attendance.attendance.web;

import org.jspecify.annotations.NullMarked;
