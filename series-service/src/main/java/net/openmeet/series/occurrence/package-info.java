/**
 * Owns what this service knows of occurrence-service's dates and events, of those that imports speak of: what they are like, so that whoever imports a
 * file again hears what stays as it was changed there.
 */
@NullMarked
package net.openmeet.series.occurrence;

import org.jspecify.annotations.NullMarked;
