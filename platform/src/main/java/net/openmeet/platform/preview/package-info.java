/** Owns how an edit is held to what was shown of it before it was made. */
@NullMarked
package net.openmeet.platform.preview;

import org.jspecify.annotations.NullMarked;
