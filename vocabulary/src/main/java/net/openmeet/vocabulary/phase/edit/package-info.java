/** Owns what an edit makes of the phases of a series, and why it can make nothing of them. It decides alike wherever it is asked. */
@NullMarked
package net.openmeet.vocabulary.phase.edit;

import org.jspecify.annotations.NullMarked;
