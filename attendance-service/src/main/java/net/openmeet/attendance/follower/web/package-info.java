/** Owns following over HTTP. */
@NullMarked
package net.openmeet.attendance.follower.web;

import org.jspecify.annotations.NullMarked;
