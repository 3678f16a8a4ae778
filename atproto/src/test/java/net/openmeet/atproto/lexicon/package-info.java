/** Tests of it. */
@NullMarked
package net.openmeet.atproto.lexicon;

import org.jspecify.annotations.NullMarked;
