/** What its organiser makes of one date of a series, or of all in a range: they are cancelled, reinstated, moved. Virtual ones are stored by that. */
@NullMarked
package net.openmeet.occurrence.date;

import org.jspecify.annotations.NullMarked;
