/** What moderators restricted, as this service keeps it from everybody. */
@NullMarked
package net.openmeet.occurrence.restriction;

import org.jspecify.annotations.NullMarked;
