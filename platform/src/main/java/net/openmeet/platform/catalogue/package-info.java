/** Owns what exists before a service starts: registered schemas and created topics, both from the declared catalogue alone. */
@NullMarked
package net.openmeet.platform.catalogue;

import org.jspecify.annotations.NullMarked;
