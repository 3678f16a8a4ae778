/** Owns what people plan by, and which change of it may decide whether they come. */
@NullMarked
package net.openmeet.vocabulary.plan;

import org.jspecify.annotations.NullMarked;
