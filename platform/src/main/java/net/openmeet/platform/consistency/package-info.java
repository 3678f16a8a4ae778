/** Read your own writes across services: versions handed out by a write, waited for by a later read. */
@NullMarked
package net.openmeet.platform.consistency;

import org.jspecify.annotations.NullMarked;
