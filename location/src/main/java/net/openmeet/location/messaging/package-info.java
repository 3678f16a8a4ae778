/** Owns how locations look in the published language. */
@NullMarked
package net.openmeet.location.messaging;

import org.jspecify.annotations.NullMarked;
