/** One date of a series: what is stored of it, what it follows its series in, and what others see. */
@NullMarked
package net.openmeet.occurrence.occurrence;

import org.jspecify.annotations.NullMarked;
