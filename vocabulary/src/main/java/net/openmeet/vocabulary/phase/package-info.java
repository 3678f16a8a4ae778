/** Owns how a series goes on otherwise from a date on: its phases, each with one schedule and one template. */
@NullMarked
package net.openmeet.vocabulary.phase;

import org.jspecify.annotations.NullMarked;
