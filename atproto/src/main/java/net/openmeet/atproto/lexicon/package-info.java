/** Whether records are what their lexicons say (atproto.com/specs/lexicon): servers don't look, so whoever reads or writes one does. */
@NullMarked
package net.openmeet.atproto.lexicon;

import org.jspecify.annotations.NullMarked;
