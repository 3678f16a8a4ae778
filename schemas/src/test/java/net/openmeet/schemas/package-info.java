/** Holds the published language to its conventions, to what was released before, and to golden messages. */
@NullMarked
package net.openmeet.schemas;

import org.jspecify.annotations.NullMarked;
