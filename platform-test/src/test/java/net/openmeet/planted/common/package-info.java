/** A package whose name is the fault. */
@NullMarked
package net.openmeet.planted.common;

import org.jspecify.annotations.NullMarked;
