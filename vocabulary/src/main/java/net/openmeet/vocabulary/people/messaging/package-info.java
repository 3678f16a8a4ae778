/** Owns how those who organise something look in the published language. */
@NullMarked
package net.openmeet.vocabulary.people.messaging;

import org.jspecify.annotations.NullMarked;
