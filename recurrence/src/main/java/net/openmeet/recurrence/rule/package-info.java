/** Reading rules. */
@NullMarked
package net.openmeet.recurrence.rule;

import org.jspecify.annotations.NullMarked;
