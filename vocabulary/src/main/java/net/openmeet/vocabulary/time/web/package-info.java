/** Owns how zones, local starts and durations are read from requests. */
@NullMarked
package net.openmeet.vocabulary.time.web;

import org.jspecify.annotations.NullMarked;
