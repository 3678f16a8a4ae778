/** Owns what of a text people can see, wherever the text came from. */
@NullMarked
package net.openmeet.platform.text;

import org.jspecify.annotations.NullMarked;
