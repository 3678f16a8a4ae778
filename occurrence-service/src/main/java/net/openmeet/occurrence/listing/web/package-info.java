/** The list of a series' occurrences over HTTP. */
@NullMarked
package net.openmeet.occurrence.listing.web;

import org.jspecify.annotations.NullMarked;
