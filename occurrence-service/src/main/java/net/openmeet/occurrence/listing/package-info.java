/** Occurrences of a series by range, stored and virtual in one list. */
@NullMarked
package net.openmeet.occurrence.listing;

import org.jspecify.annotations.NullMarked;
