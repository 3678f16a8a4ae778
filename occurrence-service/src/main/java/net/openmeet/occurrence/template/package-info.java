/** The field values that occurrences show, and who may see them. */
@NullMarked
package net.openmeet.occurrence.template;

import org.jspecify.annotations.NullMarked;
