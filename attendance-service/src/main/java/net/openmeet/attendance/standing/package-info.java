/**
 * Owns the standing answers for a series: who comes to each of its dates unless they say no, with whom, from which one on, and to which they don't.
 *
 * <ol>
 *   <li>The list of a date opens with the standing answers of its series, in the order in which they were given, before any other answer.
 *   <li>One that is given later joins the end of the list of each date that is stored already, where the member hasn't answered.
 *   <li>What somebody says of a single date counts there, whatever the standing answer says, and so does what the organiser does.
 *   <li>It is given by whoever follows the series, and ends with that. Answers that came of it stay, unless they are taken back with it.
 * </ol>
 */
@NullMarked
package net.openmeet.attendance.standing;

import org.jspecify.annotations.NullMarked;
