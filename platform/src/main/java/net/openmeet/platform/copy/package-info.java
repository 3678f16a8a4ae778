/**
 * Owns how a service's copy of another's entities is made anew while it serves: the topic of states is read from its beginning, as durable
 * work whose cursor is the offsets.
 */
@NullMarked
package net.openmeet.platform.copy;

import org.jspecify.annotations.NullMarked;
