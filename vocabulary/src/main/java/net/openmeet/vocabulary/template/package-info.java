/** Owns what series and standalone events look like, and who may see them. */
@NullMarked
package net.openmeet.vocabulary.template;

import org.jspecify.annotations.NullMarked;
