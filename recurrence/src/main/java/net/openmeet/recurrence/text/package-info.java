/** Says in people's words what a rule or a recurrence set means; a language is one resource file. */
@NullMarked
package net.openmeet.recurrence.text;

import org.jspecify.annotations.NullMarked;
