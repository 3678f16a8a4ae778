/** Owns how the time of an occurrence is read from requests. */
@NullMarked
package net.openmeet.occurrence.time.web;

import org.jspecify.annotations.NullMarked;
