/** occurrence-service. */
@NullMarked
package net.openmeet.occurrence;

import org.jspecify.annotations.NullMarked;
