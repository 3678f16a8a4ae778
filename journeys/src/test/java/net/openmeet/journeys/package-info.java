/** The whole system, started as a user starts it, driven from outside. */
@NullMarked
package net.openmeet.journeys;

import org.jspecify.annotations.NullMarked;
