/** Planted: nothing in it is called by its role. */
@NullMarked
package net.openmeet.planted.messaging;

import org.jspecify.annotations.NullMarked;
