/** Owns how facts and states of restrictions become what a service knows of them. */
@NullMarked
package net.openmeet.vocabulary.restriction.messaging;

import org.jspecify.annotations.NullMarked;
