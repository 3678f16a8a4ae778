/** Events over HTTP: standalone ones and, by their slug, the dates of series. */
@NullMarked
package net.openmeet.occurrence.event.web;

import org.jspecify.annotations.NullMarked;
