/** Owns what became of messages that could not be handled: listing them, showing why, and publishing them again. */
@NullMarked
package net.openmeet.platform.deadletter;

import org.jspecify.annotations.NullMarked;
