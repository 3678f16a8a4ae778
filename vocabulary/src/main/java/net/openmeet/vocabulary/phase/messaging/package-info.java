/** Owns how phases look in the published language. */
@NullMarked
package net.openmeet.vocabulary.phase.messaging;

import org.jspecify.annotations.NullMarked;
