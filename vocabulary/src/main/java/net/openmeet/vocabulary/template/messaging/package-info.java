/** Owns how templates and visibility look in the published language. */
@NullMarked
package net.openmeet.vocabulary.template.messaging;

import org.jspecify.annotations.NullMarked;
