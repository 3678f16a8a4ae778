/** Slugs that are given away once: each is one thing's for ever. */
@NullMarked
package net.openmeet.platform.slug;

import org.jspecify.annotations.NullMarked;
