/** Owns what this service knows of occurrence-service's occurrences: who may see them, whether they take answers, how many seats they have. */
@NullMarked
package net.openmeet.attendance.occurrence;

import org.jspecify.annotations.NullMarked;
