/** Trails over HTTP. */
@NullMarked
package net.openmeet.occurrence.trail.web;

import org.jspecify.annotations.NullMarked;
