/** What its organiser makes of one date of a series: it is cancelled, reinstated, moved. A virtual one is stored by that. */
@NullMarked
package net.openmeet.occurrence.date;

import org.jspecify.annotations.NullMarked;
