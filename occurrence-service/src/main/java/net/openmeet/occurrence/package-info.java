/** occurrence-service: what happens on one date, of a series or on its own. */
@NullMarked
package net.openmeet.occurrence;

import org.jspecify.annotations.NullMarked;
